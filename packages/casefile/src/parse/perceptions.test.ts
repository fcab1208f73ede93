import { describe, expect, test } from 'vitest'
import { checkCase } from '../check/check-case.ts'
import { describeDiagnostic } from '../diagnostics/format.ts'
import { parseCase } from './parse-case.ts'

const head = `anchorage: 1
title: T
parties:
  us:
    name: US
    options: {sign: {name: Sign}, press: {name: Press}}
    priorities: [{want: russia.sign}, {want: not press}, {want: sign}]
    readings: {hawk: {name: Hawk, priorities: [{want: press}]}}
  russia:
    name: Russia
    options: {sign: {name: Sign}}
    priorities: [{want: us.sign}, {want: sign iff us.sign}]
    perception: `

/** Codes with the text they point at. */
function found(perception: string, rest = ''): string[] {
  const text = `${head}${perception}\n${rest}`
  const { case: c, diagnostics } = parseCase('case.yaml', text)
  return [...diagnostics, ...(c ? checkCase(c) : [])].map((each) => {
    for (const lang of ['en', 'zh'] as const) expect(describeDiagnostic(each, lang).message).not.toMatch(/undefined/)
    return `${each.code}: ${text.slice(each.range.start, each.range.end)}`
  })
}

describe('perceptions', () => {
  test('are read: what is hidden, believed and thought', () => {
    const { case: c, diagnostics } = parseCase(
      'case.yaml',
      `${head}
      hidden: [us.press]
      confidence: assumed
      note: N
      believes:
        us: {reading: hawk}
      thinks:
        us: {hidden: [russia.sign], believes: {russia: {weights: {sign: 1}}}}
`,
    )
    expect(diagnostics).toEqual([])
    expect(c?.parties[1]?.perception).toMatchObject({
      hidden: [1],
      note: 'N',
      path: ['parties', 'russia', 'perception'],
      believes: [{ about: 0, reading: 'hawk', preference: { kind: 'priorities' } }],
      thinks: [{ about: 0, hidden: [2], believes: [{ about: 1, preference: { kind: 'weights' } }] }],
    })
    expect(c?.parties[0]?.perception).toBeUndefined()
  })

  test('name options, parties and readings that there are', () => {
    expect(found('{hidden: [us.pres]}')).toEqual(['unknown-option: us.pres'])
    expect(found('{hidden: [sign]}')).toEqual(['unknown-option: sign'])
    expect(found('{hidden: [us.press, us.press]}')).toEqual(['duplicate-key: us.press'])
    expect(found('{believes: {usa: {reading: hawk}}}')).toEqual(['unknown-party: usa'])
    expect(found('{believes: {us: {reading: hawks}}}')).toEqual(['unknown-reading: hawks'])
    expect(found('{thinks: {mars: {hidden: [us.press]}}}')).toEqual(['unknown-party: mars'])
  })

  test('say one thing of each other party, and nothing of the party itself', () => {
    expect(found('{believes: {us: {note: N}}}')).toEqual(['one-of-keys: {note: N}'])
    expect(found('{believes: {us: {reading: hawk, weights: {us.press: 1}}}}')).toEqual(['keys-exclude: reading'])
    expect(found('{believes: {russia: {weights: {sign: 1}}}}')).toEqual(['perceives-itself: russia'])
    expect(found('{thinks: {russia: {hidden: [us.sign]}}}')).toEqual(['perceives-itself: russia'])
    expect(found('{thinks: {us: {believes: {us: {reading: hawk}}}}}')).toEqual(['perceives-itself: us'])
  })

  test('leave something to see', () => {
    expect(found('{hidden: [us.sign, us.press, russia.sign]}')).toEqual(['perception-hides-everything: hidden'])
    expect(found('{hidden: [russia.sign]}')).toEqual(['perception-hides-own: hidden'])
    expect(found('{hidden: [russia.sign], thinks: {us: {hidden: [us.sign, us.press]}}}')).toEqual([
      'perception-hides-own: hidden',
      'perception-hides-everything: hidden',
    ])
    expect(found('{hidden: [us.press]}')).toEqual([])
  })

  test('leave states, also for what another is taken to see', () => {
    const rest = 'constraints: [{require: us.sign}]\nstatusQuo: us.sign\n'
    expect(found('{hidden: [us.sign]}', rest)).toContain('perception-impossible: {hidden: [us.sign]}')
    expect(found('{thinks: {us: {hidden: [us.sign]}}}', rest)).toContain('perception-impossible: {hidden: [us.sign]}')
  })

  test('leave the status quo in sight, and merged states whole, or it is said', () => {
    const either = 'constraints: [{require: us.sign or us.press or russia.sign}]\nstatusQuo: us.press\n'
    expect(found('{hidden: [us.press]}', either)).toContain('perception-status-quo: {hidden: [us.press]}')
    const merged = 'constraints: [{merge: us.press, representative: us.sign and russia.sign}]\n'
    expect(found('{hidden: [us.press]}', merged)).toContain('perception-parts-merge: {hidden: [us.press]}')
  })

  test('need a date where they hold for a time, and support where the case has evidence', () => {
    expect(found('{hidden: [us.press], during: {until: 2025-01-01}}')).toEqual(['as-of-missing: {until: 2025-01-01}'])
    const evidence = 'evidence: {e1: {by: us, kind: statement}}\n'
    const supported = found('{hidden: [us.press], because: [e1]}', evidence)
    const bare = found('{hidden: [us.press]}', evidence)
    expect(bare.filter((each) => !supported.includes(each))).toEqual(['without-evidence: {hidden: [us.press]}'])
  })
})
