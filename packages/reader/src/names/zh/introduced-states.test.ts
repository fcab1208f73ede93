import { describe, expect, it } from 'vitest'
import { read } from '../../read.ts'

/** The states of a text that no table knows, each with its other forms. */
const introduced = (text: string): string[] =>
  read(text, { lang: 'zh' })
    .names.filter(({ kind, stands }) => kind === 'state' && /[\u4e00-\u9fff]/.test(stands ?? ''))
    .map(({ name, aliases }) => [name, ...aliases].join('/'))

describe('introducedStates', () => {
  it.each([
    ['科兰外交部说，谈判已经结束。科兰总统丽塔·韦恩随后离开。', ['科兰']],
    ['邻国塔维亚总理安德烈·莫罗说，可以谈。科兰外长魏岚说，塔方有诚意，科方也有。', ['塔维亚/塔方', '科兰/科方']],
    ['应塔维亚总统邀请，科兰总统兰登于5月3日访问塔维亚。科方表示满意。', ['塔维亚', '科兰/科方']],
    ['南礁国海岸警卫队发布视频。港务局说，南礁方没有回答。', ['南礁国/南礁方']],
    ['卡尔敦总理尤素福·贝克没有回应。', ['卡尔敦']],
  ])('knows states from what only a state has: %s', (text, wanted) => {
    expect(introduced(text)).toEqual(wanted)
  })

  it.each([
    '王毅外长和莫罗总统会面。莫罗总统说，可以谈。王毅外长同意。',
    '临时政府外交部表示，市政府和省政府都同意。临时政府外交部长魏岚没有说话。',
    '明川集团表示，远图公司总经理梁克同意。',
    '俄罗斯外交部表示，美国国防部长也来。',
  ])('takes nothing else for one: %s', (text) => {
    expect(introduced(text)).toEqual([])
  })

  it('lets people and bodies act for them', () => {
    const { names } = read('科兰外交部说，可以谈。科兰海警局发言人陆海生说，不行。科兰外长魏岚说，再看。', {
      lang: 'zh',
    })
    expect(names.filter(({ name }) => name !== '科兰').map(({ name, stands }) => [name, stands])).toEqual([
      ['外交部', '科兰'],
      ['海警局', '科兰'],
      ['陆海生', '科兰'],
      ['魏岚', '科兰'],
    ])
  })

  it('knows the short names that neighbours use', () => {
    const { names } = read('马国首相安华说，可以谈。马国外交部同意。', { lang: 'zh' })
    expect(names[0]).toMatchObject({ name: '马来西亚', stands: 'my' })
  })
})
