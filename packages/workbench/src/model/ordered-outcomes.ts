import { type Analysis, letterOf, nearestFirst, type Outcome, type Outcomes, outcomes } from '@anchorage/analysis'
import { isVerdicts, listStates } from '@anchorage/engine'
import type { OfferedConcept } from './protocol.ts'

/** An outcome with its letter and its states, those first that no outcome before it has, and of these the nearest first. */
export interface OrderedOutcome {
  readonly letter: string
  readonly outcome: Outcome
  readonly states: readonly number[]
  /** How many of the states belong to no outcome before it. */
  readonly ownCount: number
}

/** What is made once for each analysis and concept: the table, the graph and every explanation ask for it. */
interface Ordered {
  readonly outcomes: Outcomes
  readonly list: readonly OrderedOutcome[]
  /** The first outcome of each state that is in one. */
  readonly letters: ReadonlyMap<number, string>
}

const made = new WeakMap<Analysis, Map<OfferedConcept, Ordered>>()

/** States of an outcome that are put in order; more are never listed. */
const mostOrdered = 10_000

/** The outcomes under a concept in the order shown; none where the concept does not apply. */
export function orderedOutcomes(analysis: Analysis, concept: OfferedConcept): Ordered {
  const known = made.get(analysis) ?? new Map<OfferedConcept, Ordered>()
  made.set(analysis, known)
  const found = known.get(concept) ?? order(analysis, concept)
  known.set(concept, found)
  return found
}

function order(analysis: Analysis, concept: OfferedConcept): Ordered {
  if (!isVerdicts(analysis.solution[concept])) {
    return { outcomes: { list: [], equilibriumCount: 0, restCount: 0 }, list: [], letters: new Map() }
  }
  const grouped = outcomes(analysis, concept)
  const letters = new Map<number, string>()
  const list = grouped.list.map((outcome, index): OrderedOutcome => {
    const letter = letterOf(index)
    const all = nearestFirst(analysis, listStates(outcome.states, mostOrdered))
    const own = all.filter((state) => !letters.has(state))
    const others = own.length === all.length ? [] : all.filter((state) => letters.has(state))
    for (const state of own) letters.set(state, letter)
    return { letter, outcome, states: [...own, ...others], ownCount: own.length }
  })
  return { outcomes: grouped, list, letters }
}
