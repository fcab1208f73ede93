import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { simplifiedForm } from '../../../reader/src/anchors/simplified-form.ts'
import { damaged, seeded } from '../../../reader/src/testing/damage.ts'
import { parseCase, sourceFiles } from '../index.ts'
import { anchorReport, countOutcomes } from './anchor-report.ts'
import { passagesOf } from './marked-passage.ts'

const folder = new URL('../../../../cases/anchorage-2025/', import.meta.url)
const c = parseCase('case.yaml', readFileSync(new URL('case.yaml', folder), 'utf8')).case!
const originals = new Map(sourceFiles(c).map((file) => [file, readFileSync(new URL(file, folder), 'utf8')]))
const passages = passagesOf(c)

/** What happens to a character, given chance. */
type Rule = (random: () => number) => (unit: string, index: number) => string

/**
 * What became of the anchors after every digest was changed by the rule; where each stood and where it should stand.
 */
function after(rule: Rule) {
  const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)
  const changed = new Map([...originals].map(([file, text]) => [file, damaged(text, rule(seeded(2025)))]))
  const before = anchorReport(c, new Map([...originals].map(([file, text]) => [file, bytes(text)])), passages)
  const report = anchorReport(c, new Map([...changed].map(([file, { text }]) => [file, bytes(text)])), passages)
  const misplaced = report.passages.filter(({ passage, outcome }, index) => {
    const old = before.passages[index]!.outcome
    const { offsets } = changed.get(c.sources[passage.source!]!.file!)!
    if (!('start' in outcome) || !('start' in old)) return false
    // A character lost at an end may take as many units with it as there are errors.
    const startsOff = Math.abs(outcome.start - offsets[old.start]!)
    const endsOff = Math.abs(outcome.end - offsets[old.end]!)
    return startsOff > outcome.errors + 3 || endsOff > outcome.errors + 3
  })
  const { moved, unread, ...counts } = countOutcomes(report)
  expect([moved, unread, misplaced]).toEqual([0, 0, []])
  return counts
}

const rewrapped: Rule = (random) => (unit, index) => {
  if (unit === '\n') return index % 2 === 0 ? '\n' : '\r\n'
  if (unit === ' ') return random() < 0.1 ? '\n' : ' '
  return unit > '\u3000' && random() < 0.03 ? `${unit}\n\u3000\u3000` : unit
}

const marks: Readonly<Record<string, string>> = {
  '“': '「',
  '”': '」',
  "'": '’',
  '–': '-',
  ',': '，',
  '，': ', ',
  '；': ';',
  '、': ',',
  '（': ' (',
}
const repunctuated: Rule = () => (unit) => marks[unit] ?? unit

/** Every simplified character with the traditional ones it may stand for. */
const traditional = new Map<string, string[]>()
for (let code = 0x3400; code < 0xa000; code += 1) {
  const from = String.fromCharCode(code)
  const to = simplifiedForm(from)
  if (to !== from) traditional.set(to, [...(traditional.get(to) ?? []), from])
}
const converted: Rule = (random) => (unit) => {
  const forms = traditional.get(unit) ?? [unit]
  return forms[Math.floor(random() * forms.length)]!
}

const shortened: Rule = (random) => (unit) => (random() < 0.02 ? '' : unit)

/** One rule after the other, each with its own chance. */
const oneAfterAnother =
  (...rules: readonly Rule[]): Rule =>
  (random) => {
    const each = rules.map((rule) => rule(random))
    return (unit, index) => {
      let text = unit
      for (const rule of each) text = [...text].map((character) => rule(character, index)).join('')
      return text
    }
  }

describe('the evidence of the Anchorage case is found again', () => {
  test('in the digests as they are', () => {
    expect(after(() => (unit) => unit)).toEqual({ exact: 174, folded: 0, fuzzy: 0, ambiguous: 0, lost: 0 })
  })

  test('after they are re-wrapped', () => {
    expect(after(rewrapped)).toEqual({ exact: 80, folded: 94, fuzzy: 0, ambiguous: 0, lost: 0 })
  })

  test('after they are re-punctuated', () => {
    expect(after(repunctuated)).toEqual({ exact: 78, folded: 96, fuzzy: 0, ambiguous: 0, lost: 0 })
  })

  test('after they are converted to traditional characters', () => {
    expect(after(converted)).toEqual({ exact: 87, folded: 87, fuzzy: 0, ambiguous: 0, lost: 0 })
  })

  test('after they have lost 2 % of their characters, but for quotations that have lost more than a tenth', () => {
    expect(after(shortened)).toEqual({ exact: 81, folded: 7, fuzzy: 83, ambiguous: 0, lost: 3 })
  })

  test('after all of that', () => {
    const all = oneAfterAnother(shortened, converted, repunctuated, rewrapped)
    expect(after(all)).toEqual({ exact: 8, folded: 85, fuzzy: 80, ambiguous: 0, lost: 1 })
  })
})
