import { listStates, solve } from '@anchorage/engine'
import { describe, expect, test } from 'vitest'
import { parseCase } from '../parse/parse-case.ts'
import type { Choice } from '../situation.ts'
import { datesOf } from './dates-of.ts'
import { situationOf } from './situation-of.ts'

const base = `anchorage: 1
title: T
asOf: 2025-01-10
parties:
  us:
    name: US
    options: {sign: {name: Sign}, press: {name: Press, change: both}}
    priorities: [{want: russia.sign}, {want: not press, during: {from: 2025-02-01}}]
    readings:
      hawk: {name: Hawk, priorities: [{want: press}]}
  russia:
    name: Russia
    options: {sign: {name: Sign, change: forward}}
    ranking: [[quiet, us.sign], russia.sign+us.sign, russia.sign, us.press, us.press+russia.sign, us.press + us.sign, us.press+russia.sign+us.sign]
terms: {both: us.sign and russia.sign}
states: {quiet: {taken: [], name: Quiet}}
windows:
  - {formula: us.press, unavailable: {from: 2025-01-05, until: {earliest: 2025-01-20, latest: 2025-01-25}}}
statusQuo:
  - {state: us.press, during: {until: 2025-01-04}}
  - {state: quiet}
`

function open(text: string, choice?: Choice) {
  const { case: c, diagnostics } = parseCase('case.yaml', text)
  expect(diagnostics).toEqual([])
  return { c: c!, ...situationOf(c!, choice) }
}

const codes = (text: string, choice?: Choice) => open(text, choice).diagnostics.map(({ code }) => code)

describe('situationOf', () => {
  test('fills attitudes up where a party says something, and leaves them out where nobody does', () => {
    const feeling = base.replace('  russia:\n', '    attitudes: {russia: negative, us: neutral}\n  russia:\n')
    expect(open(feeling, { readings: { us: 'hawk' } }).situation?.attitudes).toEqual([
      ['neutral', 'negative'],
      ['neutral', 'positive'],
    ])
    expect(open(base).situation).not.toHaveProperty('attitudes')
  })

  test('leaves out states that are off the table on the date', () => {
    expect(open(base).situation?.conflict.space.stateCount).toBe(4)
    expect(open(base, { asOf: '2025-01-22' }).situation?.conflict.space.stateCount).toBe(8)
    expect(open(base, { asOf: '2025-01-22', end: 'latest' }).situation?.conflict.space.stateCount).toBe(4)
    expect(open(base, { asOf: '2025-01-20' }).situation?.conflict.space.stateCount).toBe(4)
  })

  test('names states by the options taken', () => {
    const { situation } = open(base, { asOf: '2025-03-01' })
    const ids = Array.from({ length: 8 }, (_, state) => situation!.stateId(state))
    expect(ids).toContain('none')
    expect(ids).toContain('us.sign+us.press+russia.sign')
    for (const [state, id] of ids.entries()) expect(situation!.findState(String(id))).toBe(state)
    expect(situation!.findState('russia.sign+us.sign')).toBe(situation!.findState('us.sign + russia.sign'))
    expect(situation!.stateName(situation!.findState('quiet')!)).toBe('Quiet')
    expect(situation!.findState('nonsense')).toBeUndefined()
  })

  test('takes formulas, terms and state references', () => {
    const { situation } = open(base)
    const ids = (text: string) =>
      listStates(situation!.statesIn(text).states!).map((state) => situation!.stateId(state))
    expect(ids('both')).toEqual(['us.sign+russia.sign'])
    expect(ids('us.sign')).toEqual(['us.sign', 'us.sign+russia.sign'])
    expect(ids('quiet')).toEqual(['none'])
    expect(ids('us.press+us.sign')).toEqual([])
    expect(situation!.statesIn('bth').diagnostics[0]).toMatchObject({
      code: 'unknown-name',
      parameters: { suggestions: ['both'] },
    })
  })

  test('takes what holds on the date: status quo, priorities, readings', () => {
    expect(open(base, { asOf: '2025-01-01' }).situation?.statusQuo).toBe(
      open(base, { asOf: '2025-01-01' }).situation?.findState('us.press'),
    )
    const ranks = (choice: Choice) => new Set(open(base, choice).situation?.conflict.ranks[0]).size
    expect(ranks({ asOf: '2025-01-30' })).toBe(2)
    expect(ranks({ asOf: '2025-02-01' })).toBe(4)
    expect(ranks({ asOf: '2025-02-01', readings: { us: 'hawk' } })).toBe(2)
    expect(codes(base, { readings: { us: 'dove' } })).toEqual(['unknown-reading'])
    expect(codes(base, { readings: { usa: 'hawk' } })).toEqual(['unknown-party'])
    expect(codes(base, { asOf: '2025-13-01' })).toEqual(['bad-date'])
  })

  test('lists the days on which something changes', () => {
    expect(datesOf(open(base).c)).toEqual(['2025-01-05', '2025-01-21', '2025-01-26', '2025-02-01'])
  })

  test('says which constraints contradict each other, and only those', () => {
    const text = `${base}constraints: [{require: us.sign or russia.sign}, {never: russia.sign}, {never: us.press}, {never: us.sign}]\n`
    const { situation, diagnostics } = open(text)
    expect(situation).toBeUndefined()
    expect(diagnostics[0]).toMatchObject({
      code: 'no-feasible-state',
      parameters: { conflicting: ['require: us.sign or russia.sign', 'never: russia.sign', 'never: us.sign'] },
    })
  })

  test('says which states a ranking leaves out or repeats', () => {
    const missing = open(base.replace('[quiet, us.sign]', '[quiet]'))
    expect(missing.diagnostics[0]).toMatchObject({
      code: 'ranking-misses',
      parameters: { states: ['us.sign'], count: 1 },
    })
    const repeated = open(base.replace('[quiet, us.sign]', '[quiet, us.sign, none]'))
    expect(repeated.diagnostics[0]).toMatchObject({ code: 'ranking-repeats', parameters: { states: ['quiet'] } })
  })

  test('names the window that makes the status quo impossible', () => {
    const text = base.replace('{state: quiet}', '{state: us.press}')
    const { situation, diagnostics } = open(text)
    expect(situation?.statusQuo).toBeUndefined()
    expect(diagnostics[0]).toMatchObject({
      code: 'status-quo-infeasible',
      parameters: { kind: 'window', by: ['us.press'] },
    })
  })

  test('merges states, calls them by their formula, and wants members to agree', () => {
    const text = `${base}constraints: [{merge: both}]\n`
      .replace('ranking: [[quiet', 'ranking: [["[both]"], [quiet')
      .replace(' russia.sign+us.sign,', '')
      .replace(', us.press+russia.sign+us.sign]', ']')
    const { situation } = open(text, { asOf: '2025-01-30' })
    const state = situation!.findState('[both]')!
    expect(situation!.stateId(state)).toBe('[both]')
    expect(situation!.findState('us.sign+russia.sign')).toBe(state)
    expect(situation!.taken(state)).toEqual({ taken: [0, 2], either: [1] })
    const differing = open(text, { asOf: '2025-02-02' })
    expect(differing.diagnostics[0]).toMatchObject({
      code: 'merged-members-differ',
      parameters: {
        party: 'us',
        first: 'us.sign+russia.sign',
        second: 'us.sign+us.press+russia.sign',
        priority: 'not press',
      },
    })
    const mended = text.replace('{merge: both}', '{merge: both, representative: us.press}')
    expect(codes(mended, { asOf: '2025-02-02' })).toEqual([])
  })

  test('gives the published equilibria of the Cuban missile crisis (Fraser & Hipel 1984)', () => {
    const cuba = `anchorage: 1
title: Cuba
parties:
  us:
    name: US
    options: {air-strike: {name: A}, blockade: {name: B}}
    ranking: [s4, s6, s5, s7, s2, s1, s3, s0, s11, s9, s10, s8]
  ussr:
    name: USSR
    options: {withdraw: {name: W}, escalate: {name: E}}
    ranking: [s0, s4, s6, s2, s5, s1, s7, s3, s11, s9, s10, s8]
constraints: [{never: ussr.withdraw and ussr.escalate}]
states:
${Array.from({ length: 12 }, (_, state) => {
  const names = ['us.air-strike', 'us.blockade', 'ussr.withdraw', 'ussr.escalate']
  return `  s${state}: {taken: [${names.filter((_name, option) => (state >> option) & 1).join(', ')}]}`
}).join('\n')}
`
    const { situation } = open(cuba)
    const solution = solve(situation!.conflict, { concepts: ['seq'] })
    const { seq } = solution
    if (seq === undefined || !('equilibria' in seq)) throw new Error('expected verdicts')
    expect(listStates(seq.equilibria).map((state) => situation!.stateId(state))).toEqual([
      'ussr.withdraw',
      'us.blockade+ussr.withdraw',
    ])
  })
})
