import { describe, expect, it } from 'vitest'
import { read } from '../../read.ts'

/** Who makes the last statement of a text. */
function last(text: string): string | undefined {
  const { statements, names } = read(text, { lang: 'zh' })
  return names.find(({ id }) => id === statements.at(-1)!.speakers[0])?.name
}

describe('whom 他 and 她 mean', () => {
  it.each([
    ['　　渔业部长高岑说，鱼少了。\n　　教授柯明长期研究鱼群。她对本报说，水温变了。\n', '柯明'],
    ['　　渔业部长高岑说，鱼少了。\n　　教授柯明向本报出示了海图，他指着北岸说，鱼在这里。\n', '柯明'],
    ['　　渔业部长高岑说，鱼少了。\n　　她还说，船太多。\n', '高岑'],
    ['　　渔业部长高岑说，鱼少了。教授柯明则不以为然。他说，水温变了。\n', '柯明'],
    [
      '　　渔业部长高岑说，鱼少了。\n　　“我们走吧。柯明不会来了。”她说。\n　　柯明说，水温变了。“高岑错了。”他说。\n',
      '柯明',
    ],
    ['　　教授柯明研究鱼群。渔业部长高岑说，鱼少了。他还说，船太多。\n', '高岑'],
    [
      '　　渔业部长高岑说，鱼少了。\n　　柯明的研究三年前结束。她说，那时还有鱼。\n　　教授柯明说，水温变了。\n　　对于高岑的批评，他说，可以再查。\n',
      '柯明',
    ],
    [
      '　　渔业部长高岑说，鱼少了。\n　　20日清晨，北滩村民覃大新推开窗，看见一层白肚皮。“以为是泡沫。”他告诉本报，都是死鱼。\n　　覃大新不太相信。\n',
      '覃大新',
    ],
    [
      '　　渔业部长高岑说，鱼少了。\n　　教育局长苏若兰出席节目时被问到此事，她没有回答，仅重申“不会停步”。\n',
      '苏若兰',
    ],
  ])('%s', (text, wanted) => {
    expect(last(text)).toBe(wanted)
  })
})
