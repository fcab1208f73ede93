import { isVerdicts, listStates, type Solution, solve } from '@anchorage/engine'
import { describe, expect, it } from 'vitest'
import { situationFrom } from '../testing/situations.ts'
import { allDraws } from './all-draws.ts'
import { caseSampler, sampledConcepts } from './case-sampler.ts'
import { shiftDays } from './usual-chances.ts'
import { variationsOf } from './variations.ts'

const rules = [
  // The end is uncertain, and the day is among the days on which it may be.
  '{formula: upstream.release, unavailable: {until: {earliest: 2025-03-05, latest: 2025-03-14}}, confidence: attested}',
  // It begins in two days, and may do so sooner.
  '{formula: downstream.attack and upstream.store, unavailable: {from: 2025-03-12}, confidence: inferred}',
  // It is in force, and may not be, or may have ended.
  '{formula: not upstream.store and downstream.attack, unavailable: {from: 2025-03-01, until: 2025-03-11}, varies: {drop: 0.2, move: 0.5}}',
] as const

/** The dam on 10 March, with windows, or what is left of them, and a constraint for a time. */
function dam(windows: readonly string[], constraints: readonly string[]): string {
  return `anchorage: 1
title: The dam
asOf: 2025-03-10
parties:
  upstream:
    name: Upstream
    options: {release: {name: Release}, store: {name: Store}}
    priorities: [{want: not downstream.attack, confidence: attested}, {want: not release, confidence: attested}]
  downstream:
    name: Downstream
    options: {attack: {name: Attack}}
    priorities: [{want: upstream.release, confidence: attested}, {want: attack iff not upstream.release, confidence: attested}]
windows:
${windows.map((each) => `  - ${each}`).join('\n')}
constraints:
${constraints.map((each) => `  - ${each}`).join('\n')}
  - {never: downstream.attack and upstream.store and upstream.release, confidence: attested}
`
}
const constraint =
  '{never: upstream.store, during: {until: {earliest: 2025-03-09, latest: 2025-03-12}}, confidence: attested}'
const text = dam(rules, [constraint])

const day = (date: string): number => Date.parse(date) / 86_400_000
const asOf = day('2025-03-10')

/** In force or not, day by day: the ends that there may be, each as likely, and the shifts. */
function counted(from: string | undefined, ends: readonly [string, string] | undefined, move: number): number {
  const last = ends ? Array.from({ length: day(ends[1]) - day(ends[0]) + 1 }, (_, at) => day(ends[0]) + at) : [1e9]
  const holding = (shift: number): number =>
    last.filter((end) => asOf <= end + shift && (from === undefined || day(from) + shift <= asOf)).length / last.length
  let elsewhere = 0
  for (let shift = -shiftDays; shift <= shiftDays; shift += 1) if (shift !== 0) elsewhere += holding(shift)
  return (1 - move) * holding(0) + (move * elsewhere) / (2 * shiftDays)
}

function plain(solution: Solution, idOf: (state: number) => string | number): unknown {
  return sampledConcepts.map((concept) => {
    const verdicts = solution[concept]
    if (!isVerdicts(verdicts)) return concept
    return [...verdicts.stable, verdicts.equilibria].map((set) => listStates(set).map(idOf).sort())
  })
}

describe('uncertain dates', () => {
  it('leave open whether a rule is in force on the day, with the probability that counting days gives', () => {
    const chances = variationsOf(situationFrom(text)).map(({ id, chances: [, other], ...rest }) => [
      id,
      'isInForce' in rest && rest.isInForce,
      other?.fate.kind,
      other?.probability,
    ])
    const third = counted('2025-03-01', ['2025-03-11', '2025-03-11'], 0.5)
    const expected = [
      ['constraints.0', false, 'holds', counted(undefined, ['2025-03-09', '2025-03-12'], 0)],
      ['windows.0', false, 'holds', counted(undefined, ['2025-03-05', '2025-03-14'], 0)],
      ['windows.1', false, 'holds', 0.95 * counted('2025-03-12', undefined, 0.1)],
      ['windows.2', true, 'drop', 1 - 0.8 * third],
    ]
    expect(chances.map((each) => each.slice(0, 3))).toEqual(expected.map((each) => each.slice(0, 3)))
    for (const [index, each] of expected.entries()) expect(chances[index]?.[3]).toBeCloseTo(each[3] as number, 9)
    expect(counted(undefined, ['2025-03-05', '2025-03-14'], 0)).toBe(0.5)
  })

  it('give the samples that the files give in which the rules simply hold, or are not there; all of them', () => {
    const situation = situationFrom(text)
    const made = caseSampler(situation)
    if ('diagnostics' in made) throw new Error('no sampler')
    const { sampler } = made
    let sum = 0
    let count = 0
    for (const { draw, probability } of allDraws(sampler)) {
      sum += probability
      count += 1
      const holds = (id: string): boolean => {
        const index = sampler.variations.findIndex((each) => each.id === id)
        const variation = sampler.variations[index]
        if (variation?.kind !== 'rule') throw new Error(`${id} does not vary`)
        return variation.isInForce === (draw[index] === 0)
      }
      const kept = rules.flatMap((rule, index) => {
        const formula = /formula: ([^,]*),/.exec(rule)?.[1] ?? ''
        return holds(`windows.${index}`) ? [`{never: ${formula}}`] : []
      })
      const file = situationFrom(
        dam([], [...(holds('constraints.0') ? ['{never: upstream.store}'] : []), ...kept]).replace('windows:\n', ''),
      )
      const solved = sampler.solved(draw)
      expect(solved && plain(solved.analysis.solution, (state) => solved.analysis.situation.stateId(state))).toEqual(
        plain(solve(file.conflict, { solver: 'oracle', concepts: sampledConcepts }), (state) => file.stateId(state)),
      )
    }
    expect(sum).toBeCloseTo(1, 9)
    expect(count).toBe(16)
  })

  it('do not vary where the day is far from them', () => {
    const ids = (changed: string): string[] => variationsOf(situationFrom(changed)).map(({ id }) => id)
    expect(ids(text.replace('asOf: 2025-03-10', 'asOf: 2025-05-10'))).toEqual(['windows.1'])
    expect(ids(text.replace('asOf: 2025-03-10', 'asOf: 2025-01-10'))).toEqual([])
  })
})
