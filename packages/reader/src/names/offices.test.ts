import { expect, it } from 'vitest'
import { read } from '../read.ts'

/** Who makes the last statement of a text, and for whom. */
function last(text: string): readonly (string | undefined)[] {
  const { statements, names } = read(text)
  const actor = names.find(({ id }) => id === statements.at(-1)!.speakers[0])
  return [actor?.name, actor?.affiliation, actor?.stands]
}

const kyiv = 'Ukrainian President Volodymyr Zelenskyy met envoys of Norway in Berlin. '
const two = 'French President Emile Garnier and Polish President Marek Zielak met in Kyiv. '

it.each([
  [`${kyiv}President Zelenskyy’s office said it was useful.`, ['Office of Volodymyr Zelenskyy', 'Ukraine', 'ua']],
  [`${kyiv}The office of President Zelenskyy said it was useful.`, ['Office of Volodymyr Zelenskyy', 'Ukraine', 'ua']],
  [`${kyiv}The president’s office said it was useful.`, ['Office of Volodymyr Zelenskyy', 'Ukraine', 'ua']],
  [`${kyiv}His office said it was useful.`, ['Office of Volodymyr Zelenskyy', 'Ukraine', 'ua']],
  [`${two}The French president’s office said little was signed.`, ['Office of Emile Garnier', 'France', 'fr']],
  [`${two}The president’s office in Warsaw said little was signed.`, ['Office of Marek Zielak', 'Poland', 'pl']],
  [
    'Norway did not answer. The prime minister’s office said it would wait.',
    ['Office of the prime minister', 'Norway', 'no'],
  ],
  ['乌克兰总统泽连斯基抵达柏林。泽连斯基办公室表示，会谈富有成果。', ['泽连斯基办公室', '乌克兰', 'ua']],
  ['乌克兰总统泽连斯基抵达柏林。总统办公室表示，会谈富有成果。', ['总统办公室', '乌克兰', 'ua']],
  ['河口水务委员会主席兼巡河大队队长罗平说，闸门已经关了。', ['罗平', '巡河大队', undefined]],
  ['渔业委员会副主任兼发言人陈岚表示，禁渔期不变。', ['陈岚', '渔业委员会', undefined]],
  ['乌克兰总统泽连斯基抵达柏林。总统府发言人尼基福罗夫说，日期未定。', ['尼基福罗夫', '总统府', 'ua']],
])('an office belongs where whoever holds it does: %s', (text, speaker) => {
  expect(last(text)).toEqual(speaker)
})
