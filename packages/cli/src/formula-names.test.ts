import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseCase } from '@anchorage/casefile'
import { expect, it } from 'vitest'
import { formulaNames } from './formula-names.ts'
import { anchorageCase } from './testing/command-line.ts'

const c = parseCase('case.yaml', readFileSync(join(anchorageCase, 'case.yaml'), 'utf8')).case

it('says what options and terms are called, those of a party also where they stand bare, each once', () => {
  const ukraine = c?.parties.findIndex(({ id }) => id === 'ukraine') ?? -1
  const formulas = [{ text: 'not ceasefire if not settled', party: ukraine }, { text: 'us.guarantee and settled' }]
  expect(formulaNames(c, formulas, 'en')).toEqual([
    {
      kind: 'paragraph',
      text: 'In the formulas: us.guarantee = Give Ukraine security guarantees; ukraine.ceasefire = Cease fire; settled = Settlement. A party’s own options stand there without its name.',
    },
  ])
  expect(formulaNames(c, [{ text: 'us.cooperate' }], 'zh')).toEqual([
    { kind: 'paragraph', text: '公式中：us.cooperate＝恢复同俄罗斯的经济合作。' },
  ])
  expect(formulaNames(c, [{ text: 'true' }], 'en')).toEqual([])
})
