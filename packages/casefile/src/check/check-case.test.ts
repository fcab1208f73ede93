import { describe, expect, test } from 'vitest'
import { parseCase } from '../parse/parse-case.ts'
import { checkCase } from './check-case.ts'

const base = `anchorage: 1
title: T
parties:
  us:
    name: US
    options: {sign: {name: Sign}, press: {name: Press}}
    priorities: [{want: russia.sign}, {want: not press}, {want: sign}]
  russia:
    name: Russia
    options: {sign: {name: Sign}}
    priorities: [{want: us.sign}, {want: sign iff us.sign}]
`

/** Codes with the text they point at. That an option decides nothing has a test of its own. */
function found(text: string): string[] {
  return everything(text).filter((each) => !each.startsWith('option-decides-nothing'))
}

function everything(text: string): string[] {
  const { case: c, diagnostics } = parseCase('case.yaml', text)
  expect(diagnostics).toEqual([])
  return checkCase(c!).map(({ code, range }) => `${code}: ${text.slice(range.start, range.end)}`)
}

describe('checkCase', () => {
  test('is content with a sound case', () => {
    expect(found(base)).toEqual([])
  })

  test('finds parties that are neutral to everybody, themselves included', () => {
    const feeling = (own: string) => base.replace('  russia:', `    attitudes: ${own}\n  russia:`)
    expect(found(feeling('{us: neutral}'))).toEqual(['attitudes-all-neutral: us'])
    expect(found(feeling('{russia: neutral}'))).toEqual([])
    expect(found(feeling('{us: neutral, russia: negative}'))).toEqual([])
  })

  test('finds formulas that never or always hold', () => {
    const constraints =
      'constraints: [{never: us.sign and us.press}]\nterms: {odd: us.sign and us.press, sure: not odd}\n'
    expect(found(base + constraints)).toEqual([
      'formula-never-holds: us.sign and us.press',
      'formula-always-holds: not odd',
    ])
  })

  test('finds priorities that can never matter', () => {
    expect(found(base.replace('{want: sign}]', '{want: sign}, {want: sign or press}]'))).toEqual([
      'priority-without-effect: {want: sign or press}',
    ])
  })

  test('finds options that nobody mentions and that decide nothing', () => {
    expect(everything(base)).toEqual([])
    expect(everything(base.replace(', {want: not press}', ''))).toEqual([
      'option-decides-nothing: press',
      'option-unmentioned: press',
    ])
  })

  test('finds constraints that remove nothing, or everything', () => {
    const idle = `${base}constraints: [{never: us.sign and us.press}, {require: not (us.sign and us.press and russia.sign)}]\n`
    expect(found(idle)).toEqual(['constraint-removes-nothing: not (us.sign and us.press and russia.sign)'])
    const all = `${base}constraints: [{require: us.sign and not us.sign}]\n`
    expect(found(all)).toEqual([
      'no-feasible-state: {require: us.sign and not us.sign}',
      'constraint-removes-everything: us.sign and not us.sign',
    ])
  })

  test('finds constraints that take from a party every way back', () => {
    const text = `${base}constraints: [{require: russia.sign if us.press}]\n`
    expect(found(text)).toEqual(['constraint-traps-option: {require: russia.sign if us.press}'])
    const { case: c } = parseCase('f', text)
    expect(checkCase(c!)[0]?.parameters).toMatchObject({ option: 'russia.sign', party: 'russia', stuck: 2, taken: 4 })
    // A choice among one's own options is no trap, and neither is a step declared irreversible.
    const choice = `${base}constraints: [{require: "exactly 1 of (us.sign, us.press)"}]\n`
    expect(found(choice)).toEqual(['priority-without-effect: {want: sign}'])
    expect(found(text.replace('{sign: {name: Sign}}', '{sign: {name: Sign, change: forward}}'))).toEqual([])
  })

  test('finds parties without a preference, but accepts declared indifference', () => {
    expect(found(base.replace(/ {4}priorities: \[\{want: us.sign.*\n/, ''))).toEqual(['no-preference: russia'])
    expect(found(base.replace(/priorities: \[\{want: us.sign.*\n/, 'priorities: []\n'))).toEqual([])
  })

  test('finds judgements without evidence only in cases that have evidence', () => {
    const evidence = 'people: {p: {name: P, party: us}}\nevidence: {e1: {by: p, kind: statement}}\n'
    const codes = found(base + evidence)
    expect(codes.every((each) => each.startsWith('without-evidence: '))).toBe(true)
    expect(codes).toHaveLength(8)
    const assumed = base
      .replaceAll('}, {want', ', confidence: assumed}, {want')
      .replaceAll('}]', ', confidence: assumed}]')
      .replaceAll('{name: ', '{confidence: assumed, name: ')
    expect(found(assumed + evidence)).toEqual([])
  })

  test('finds attested judgements that the party has not stated', () => {
    const attested = base.replace('{want: russia.sign}', '{want: russia.sign, confidence: attested, because: [e1]}')
    const tail = (by: string, kind: string) =>
      `people: {p: {name: P, party: us}, q: {name: Q}}\nevidence: {e1: {by: ${by}, kind: ${kind}}}\n`
    const wrong = (by: string, kind: string) =>
      found(attested + tail(by, kind)).filter((each) => each.startsWith('attested'))
    expect(wrong('p', 'statement')).toEqual([])
    expect(wrong('us', 'statement')).toEqual([])
    for (const [by, kind] of [
      ['p', 'report'],
      ['q', 'statement'],
      ['russia', 'statement'],
      ['null', 'statement'],
    ] as const) {
      expect(wrong(by, kind)).toEqual([
        'attested-without-statement: {want: russia.sign, confidence: attested, because: [e1]}',
      ])
    }
  })

  test('finds interests neither carried nor excused', () => {
    const interests =
      '    interests: [{text: Peace}, {text: Calm, priority: [1, 2]}, {text: Fame, notModelled: no option}]\n'
    expect(found(base.replace('    name: US\n', `    name: US\n${interests}`))).toEqual([
      'interest-uncarried: {text: Peace}',
    ])
  })

  test('finds names that cannot be told apart', () => {
    expect(found(base.replace('name: Russia', 'name: {en: Russia, zh: us}\n    aliases: [US]'))).toEqual([
      'duplicate-name: russia',
    ])
    expect(found(base.replace('{name: Press}', '{name: sign}'))).toEqual(['duplicate-name: press'])
    expect(found(`${base}states: {a: {taken: [us.sign]}, b: {taken: [us.sign]}}\n`)).toEqual(['same-state-twice: b'])
  })

  test('finds an impossible status quo, on this day or later', () => {
    const constraint = `${base}constraints: [{never: us.press}]\nstatusQuo: us.press\n`
    expect(found(constraint)).toContain('status-quo-infeasible: us.press')
    const window = `${base}asOf: 2025-01-01\nwindows: [{formula: us.press, unavailable: {from: 2025-02-01}}]\nstatusQuo: us.press\n`
    expect(found(window)).toEqual(['status-quo-infeasible: us.press'])
    const { case: c } = parseCase('f', window)
    expect(checkCase(c!)[0]?.parameters).toMatchObject({ kind: 'window', by: ['us.press'], date: '2025-02-01' })
    const two = window.replace(
      'statusQuo: us.press',
      'statusQuo: [{state: us.press, during: {until: 2025-01-31}}, {state: none}]',
    )
    expect(found(two)).toEqual([])
  })

  test('finds named and ranked states that are infeasible', () => {
    const text =
      `${base}constraints: [{never: us.sign and us.press}]\nstates: {odd: {taken: [us.sign, us.press]}}\n`.replace(
        'priorities: [{want: us.sign}, {want: sign iff us.sign}]',
        'ranking: [none, us.sign, us.press, russia.sign, us.sign+russia.sign, us.press+russia.sign, odd]',
      )
    expect(found(text)).toEqual(['ranking-infeasible: odd', 'named-state-infeasible: odd'])
  })

  test('finds claims about reachability without a start', () => {
    const outlook = 'outlooks: [{id: o, claim: no reachable equilibrium has us.press}]\n'
    expect(found(base + outlook)).toEqual(['reachable-without-status-quo: no reachable equilibrium has us.press'])
    expect(found(`${base + outlook}statusQuo: none\n`)).toEqual([])
  })

  test('checks rival readings too', () => {
    const readings = '    readings: {other: {name: O, ranking: [none]}}\n'
    expect(found(base.replace('    name: US\n', `    name: US\n${readings}`))).toEqual(['ranking-misses: ranking'])
  })

  test('says when a model is too large, with the limit and what it needs', () => {
    const options = Array.from({ length: 40 }, (_, index) => `o${index}: {name: N${index}}`).join(', ')
    const { case: c } = parseCase(
      'f',
      `anchorage: 1\ntitle: T\nparties: {a: {name: A, options: {${options}}, priorities: [{want: o1}]}}\n`,
    )
    const [first] = checkCase(c!)
    expect(first).toMatchObject({ code: 'too-many-states', parameters: { limit: 2 ** 25 } })
    expect(first!.parameters.needed).toBeGreaterThan(2 ** 25)
  })

  test('takes the strangest sound cases without throwing', () => {
    const odd = [
      'parties: {a: {name: A}}',
      'parties: {a: {name: A, options: {}, priorities: []}, b: {name: B}}',
      'parties: {a: {name: A, options: {x: {name: X}}, weights: {}}}',
      'parties: {a: {name: A, options: {x: {name: X}}, ranking: []}}',
      'parties: {a: {name: A, options: {x: {name: X}}, priorities: [{want: "at least 999999 of (x)"}, {want: true}]}}',
      'parties: {a: {name: A, options: {x: {name: X}}, weights: {x: -999999.5}}}\nconstraints: [{merge: true}, {merge: a.x, representative: false}, {forbid: {from: a.x, to: not a.x}}]',
      'parties: {a: {name: A, options: {x: {name: X}}}}\nstatusQuo: "[a.x]"\nconstraints: [{merge: a.x, during: {from: 2030-01-01}}]\nasOf: 2025-01-01',
      'parties: {a: {name: A, options: {x: {name: X, change: back}}}}\nstatusQuo: [{state: a.x, during: {until: 2024-01-01}}]\nasOf: 2025-01-01',
    ]
    for (const body of odd) {
      const { case: c, diagnostics } = parseCase('f', `anchorage: 1\ntitle: T\n${body}\n`)
      expect(diagnostics).toEqual([])
      expect(() => checkCase(c!)).not.toThrow()
    }
    const { diagnostics } = parseCase(
      'f',
      'anchorage: 1\ntitle: T\nparties: {a: {name: A, options: {x: {name: X}}, weights: {x: 1e300}}}',
    )
    expect(diagnostics.map(({ code }) => code)).toEqual(['bad-weight'])
  })
})

test('says that a model is too large to be looked through for elements without effect', () => {
  const options = Array.from({ length: 17 }, (_, index) => `      o${index}: {name: Option ${index}}`).join('\n')
  const text = `anchorage: 1\ntitle: Large\nparties:\n  a:\n    name: A\n    options:\n${options}\n    priorities: [{want: o0}]\n`
  const parsed = parseCase('case.yaml', text)
  if (!parsed.case) throw new Error('expected a case')
  expect(checkCase(parsed.case)).toContainEqual(
    expect.objectContaining({
      code: 'checks-skipped',
      severity: 'info',
      parameters: { states: 131_072, limit: 65_536 },
    }),
  )
})
