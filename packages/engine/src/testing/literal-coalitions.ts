import type { Coalition } from '../coalitions/coalition.ts'
import type { CoalitionConcept, ImprovementOptions } from '../coalitions/coalition-concepts.ts'
import { moveTargets } from '../space/space.ts'
import type { Conflict } from '../stability/concepts.ts'

/** One step of somebody: a party that moves, or a coalition that improves. */
type Steps = readonly ((state: number) => number[])[]

/** Every state at the end of a sequence of at least one step, nobody twice in succession: all pairs of state and last mover. */
function sequenceEnds(steps: Steps, start: number): number[] {
  const seen = new Set<string>()
  const ends = new Set<number>()
  const goOn = (state: number, last: number): void => {
    steps.forEach((step, mover) => {
      if (mover === last) return
      for (const target of step(state)) {
        const pair = `${target} ${mover}`
        if (seen.has(pair)) continue
        seen.add(pair)
        ends.add(target)
        goOn(target, mover)
      }
    })
  }
  goOn(start, -1)
  return [...ends]
}

function reachedBy(conflict: Conflict, coalition: Coalition, state: number): number[] {
  return sequenceEnds(
    coalition.map((party) => (from) => moveTargets(conflict.space, party, from)),
    state,
  )
}

function isBetter(
  { ranks }: Conflict,
  coalition: Coalition,
  { pareto }: ImprovementOptions,
  s: number,
  t: number,
): boolean {
  const gains = coalition.map((party) => (ranks[party]?.[t] ?? 0) - (ranks[party]?.[s] ?? 0))
  if (pareto) return !gains.some((gain) => gain < 0) && gains.some((gain) => gain > 0)
  return !gains.some((gain) => gain <= 0)
}

/** The improvements of a coalition, by their definition. */
export function literalImprovements(
  conflict: Conflict,
  coalition: Coalition,
  state: number,
  options: ImprovementOptions = {},
): number[] {
  return reachedBy(conflict, coalition, state).filter((other) => isBetter(conflict, coalition, options, state, other))
}

function partsOf(parties: Coalition): Coalition[] {
  const [first, ...rest] = parties
  if (first === undefined) return []
  const without = partsOf(rest)
  return [[first], ...without, ...without.map((part) => [first, ...part])]
}

/** Whether a state is stable for a coalition, read from the definitions aloud. For tests only. */
export function isCoalitionStable(
  conflict: Conflict,
  coalition: Coalition,
  concept: CoalitionConcept,
  state: number,
  options: ImprovementOptions = {},
): boolean {
  const others = conflict.ranks.flatMap((_, party) => (coalition.includes(party) ? [] : [party]))
  const answers = (improved: number): number[] =>
    concept === 'cseq'
      ? sequenceEnds(
          partsOf(others).map((part) => (from) => literalImprovements(conflict, part, from, options)),
          improved,
        )
      : reachedBy(conflict, others, improved)
  const deters = (answer: number): boolean =>
    !isBetter(conflict, coalition, options, state, answer) &&
    (concept !== 'csmr' ||
      reachedBy(conflict, coalition, answer).every(
        (further) => !isBetter(conflict, coalition, options, state, further),
      ))
  return literalImprovements(conflict, coalition, state, options).every(
    (improved) => concept !== 'cnash' && answers(improved).some(deters),
  )
}
