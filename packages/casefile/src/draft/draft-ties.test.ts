import { read, suggestionsOf } from '@anchorage/reader'
import { describe, expect, it } from 'vitest'
import { parseCase } from '../parse/parse-case.ts'
import { draftCase } from './draft-case.ts'

/** The case drafted from a text that the reader read by itself. */
function draftOf(raw: string, lang: 'en' | 'zh') {
  const reading = read(raw, { date: '2025-08-18', lang })
  const entry = { file: 'sources/page.txt' }
  const source = { id: 'page', raw, reading, suggestions: suggestionsOf(reading), entry, date: '2025-08-18' }
  const draft = draftCase([source], { title: 'The locks', lang, asOf: '2025-08-18' })!
  const { case: c, diagnostics } = parseCase('case.yaml', draft.text)
  expect(diagnostics).toEqual([])
  return { text: draft.text, c: c! }
}

const english = `Iran will impose tolls on Iraqi ships unless Iraq opens the northern locks by 30 August, Prime Minister Anna Holt of Iran said.

Iraq refused to open the northern locks. Iraq promised to dredge the eastern canal within two weeks.

Iraq demanded that Iran withdraw its patrol boats. Iraq will dredge the eastern canal only if Iran withdraws its patrol boats, officials said.
`
const chinese = `　　美国总统特朗普18日说，如果俄罗斯不在8月30日之前停止空袭，美国将对俄罗斯石油加征关税。
　　俄罗斯外长拉夫罗夫表示，俄方拒绝停止空袭。俄罗斯承诺在两周内释放被俘人员。
　　乌克兰总统泽连斯基要求俄罗斯撤出军队。他说，只有俄罗斯撤出军队，乌克兰才会举行全民公投。乌克兰承诺举行全民公投。
`

describe('windows of a draft', () => {
  it('come from deadlines: an act is off the table after it, a threat before it', () => {
    const { text, c } = draftOf(english, 'en')
    expect(c.windows.length).toBe(3)
    expect([...text.matchAll(/formula: (\S+)\s+unavailable: (\{.*\})/g)].map((found) => found.slice(1))).toEqual([
      ['iran.impose-tolls-iraqi-ships', '{until: 2025-08-30}'],
      ['iraq.open-northern-locks-30', '{from: 2025-08-31}'],
      ['iraq.dredge-eastern-canal-within', '{from: 2025-09-02}'],
    ])
  })

  it('say what they were made from, and count as assumed', () => {
    const { c, text } = draftOf(chinese, 'zh')
    expect(text).toContain('unavailable: {until: 2025-08-30}')
    expect(text).toContain('unavailable: {from: 2025-08-31}')
    expect(c.windows.length).toBe(3)
    for (const { confidence, note, because } of c.windows)
      expect([confidence, String(note).startsWith('草稿：'), because.length > 0]).toEqual(['assumed', true, true])
  })

  it('need a day: a date that only dates something is no deadline', () => {
    const raw = 'On 30 August Iran promised to pay the tolls. Iraq refused to pay by the rules of 2019.\n'
    expect(draftOf(raw, 'en').c.windows).toEqual([])
  })
})

describe('constraints of a draft', () => {
  it('make one option hang on another where both are named', () => {
    const constraints = draftOf(english, 'en').text
    expect(constraints).toContain('require: iran.withdraw-patrol-boats if iraq.dredge-eastern-canal-within')
    expect(draftOf(chinese, 'zh').text).toContain('require: russia.demand2 if ukraine.offer1')
  })

  it('stay comments where one side is no option', () => {
    const raw =
      'Iran promised to lift the tolls on ships. Only if it rains will Iran lift the tolls on ships. Iraq must wait.\n'
    const { c, text } = draftOf(raw, 'en')
    expect(c.constraints).toEqual([])
    expect(text).toMatch(/^# {3}- .*rains|^# {3}- .*wait/m)
  })
})
