import type { Diagnostic, Situation } from '@anchorage/casefile'
import {
  addState,
  type Concept,
  countStates,
  emptySet,
  fullSet,
  hasState,
  intersection,
  isVerdicts,
  listStates,
  type NotApplicable,
  reachableFrom,
  type StateSet,
  solve,
  union,
  type Work,
} from '@anchorage/engine'
import { groupStates, type PatternGroup } from '../outcomes.ts'
import { type Combinations, combinationsOf, type Influence, influenceOf, type Needs, needsOf } from './combinations.ts'
import { type OutcomeEvidence, outcomeEvidence } from './discriminating-evidence.ts'
import { openReadings } from './open-readings.ts'
import { type VariedParty, variedParties } from './varied-parties.ts'

/** What is asked of the readings of a case. */
export interface ReadingsQuestion {
  readonly concept: Concept
  /** Whose readings vary; every party that has rivals unless given. The others are read as in the situation. */
  readonly parties?: readonly number[]
  /** Sets of states to follow through the combinations, with the words that they were asked for with. */
  readonly asked?: readonly { readonly text: string; readonly states: StateSet }[]
  /** How many combinations may be solved; 10,000 unless given. */
  readonly limit?: number
}

/** In which combinations something holds. */
export interface UnderReadings {
  /** Combinations in which some of its states is an equilibrium. */
  readonly holding: StateSet
  /** Of these: where improvements lead from the status quo to such an equilibrium; absent without a status quo. */
  readonly reached?: StateSet
  readonly needs: Needs
  readonly evidence: readonly OutcomeEvidence[]
}

/** Equilibria that hold in the same combinations and share a pattern. */
export interface RivalOutcome extends UnderReadings, PatternGroup {}

/** A formula followed through the combinations. */
export interface AskedOutcome extends UnderReadings {
  readonly text: string
  readonly states: StateSet
}

/** What holds under which readings. */
export interface ReadingsAnswer {
  /** The case with the main reading of every varied party. */
  readonly situation: Situation
  readonly concept: Concept
  readonly varied: readonly VariedParty[]
  readonly combinations: Combinations
  /** How many equilibria each combination has. */
  readonly equilibriumCounts: readonly number[]
  /** States that are an equilibrium in some combination, in groups; what holds in most combinations comes first. */
  readonly outcomes: readonly RivalOutcome[]
  readonly asked: readonly AskedOutcome[]
  /** By varied party: in how many contexts its reading changes the set of equilibria. */
  readonly influence: readonly Influence[]
  /** Readings that rank all states as another reading of the party does: they make no difference, at least on this day. */
  readonly alike: readonly { readonly varied: number; readonly reading: number; readonly as: number }[]
}

/** Why there is no answer: a table, no rivals, too many combinations, an error in a reading, a concept that does not apply. */
export type ReadingsRefusal =
  | { readonly refused: 'no-case' }
  | { readonly refused: 'no-readings' }
  | { readonly refused: 'too-many'; readonly count: number; readonly limit: number }
  | { readonly refused: 'errors'; readonly diagnostics: readonly Diagnostic[] }
  | { readonly refused: 'not-applicable'; readonly reason: NotApplicable['reason'] }

/** Bits of the sets of equilibria of all combinations: 256 MB. */
const bitLimit = 2 ** 31

/**
 * The rival readings of a case, in all combinations: a party's readings are hypotheses about what it wants, and each
 * combination is a conflict of its own. Yields the share of the combinations that is done.
 */
export function* answerReadings(given: Situation, question: ReadingsQuestion): Work<ReadingsAnswer | ReadingsRefusal> {
  const { concept, parties, limit = 10_000 } = question
  const c = given.case
  if (!c) return { refused: 'no-case' }
  const varied = variedParties(c, parties)
  if (varied.length === 0) return { refused: 'no-readings' }
  const combinations = combinationsOf(varied.map(({ readings }) => readings.length))
  const { count } = combinations
  const { stateCount } = given.conflict.space
  const most = Math.min(limit, Math.floor(bitLimit / stateCount))
  if (count > most) return { refused: 'too-many', count, limit: most }

  // Readings change ranks only, so that all combinations share one space of states.
  const opened = openReadings(c, given.choice ?? {}, varied)
  if ('diagnostics' in opened) return { refused: 'errors', diagnostics: opened.diagnostics }
  const { situation, ranks } = opened
  const { space } = situation.conflict
  const equilibria: StateSet[] = []
  const reached: StateSet[] = []
  for (let combination = 0; combination < count; combination += 1) {
    const conflict = {
      space,
      ranks: situation.conflict.ranks.map((own, party) => {
        const index = varied.findIndex((each) => each.party === party)
        return index < 0 ? own : (ranks[index]![combinations.readingIn(combination, index)] ?? own)
      }),
    }
    const verdicts = solve(conflict, { concepts: [concept] })[concept]
    if (!verdicts || !isVerdicts(verdicts)) {
      return { refused: 'not-applicable', reason: verdicts?.reason ?? 'too-much-work' }
    }
    equilibria.push(verdicts.equilibria)
    if (situation.statusQuo !== undefined) {
      const { states } = reachableFrom(conflict, situation.statusQuo, 'improvements')
      reached.push(intersection(verdicts.equilibria, states))
    }
    yield (combination + 1) / count
  }
  const withNeeds = (holding: StateSet, reachedIn: StateSet): UnderReadings => {
    const needs = needsOf(combinations, holding)
    return {
      holding,
      ...(situation.statusQuo !== undefined && { reached: reachedIn }),
      needs,
      evidence: outcomeEvidence(c, varied, needs),
    }
  }
  const combinationsWhere = (sets: readonly StateSet[], states: StateSet): StateSet => {
    const where = emptySet(count)
    for (const [index, set] of sets.entries()) if (countStates(intersection(set, states)) > 0) addState(where, index)
    return where
  }
  const keys = equilibria.map(({ words }) => words.join())
  return {
    situation,
    concept,
    varied,
    combinations,
    equilibriumCounts: equilibria.map(countStates),
    outcomes: groupsOf(situation, equilibria).map((group) => ({
      ...group,
      ...withNeeds(combinationsWhere(equilibria, group.states), combinationsWhere(reached, group.states)),
    })),
    asked: (question.asked ?? []).map(({ text, states }) => ({
      text,
      states,
      ...withNeeds(combinationsWhere(equilibria, states), combinationsWhere(reached, states)),
    })),
    influence: varied.map((_, index) => influenceOf(combinations, index, (combination) => keys[combination] ?? '')),
    alike: alikeIn(ranks),
  }
}

/** The states that are an equilibrium somewhere, grouped by the combinations in which they are, then by pattern. */
function groupsOf(situation: Situation, equilibria: readonly StateSet[]): PatternGroup[] {
  const { stateCount } = situation.conflict.space
  const somewhere = equilibria.reduce(union, emptySet(stateCount))
  const byWhere = new Map<string, { states: StateSet; count: number }>()
  for (const state of listStates(somewhere)) {
    const where = emptySet(equilibria.length)
    for (const [index, set] of equilibria.entries()) if (hasState(set, state)) addState(where, index)
    const key = where.words.join()
    const found = byWhere.get(key) ?? { states: emptySet(stateCount), count: countStates(where) }
    addState(found.states, state)
    byWhere.set(key, found)
  }
  return [...byWhere.values()]
    .sort((a, b) => b.count - a.count)
    .flatMap(({ states }) => groupStates(situation, states, { universe: fullSet(stateCount) }).groups)
}

function alikeIn(ranks: readonly (readonly Uint32Array[])[]): ReadingsAnswer['alike'] {
  return ranks.flatMap((own, varied) =>
    own.flatMap((mine, reading) => {
      const as = own.findIndex((other) => other.every((rank, state) => rank === mine[state]))
      return as < reading ? [{ varied, reading, as }] : []
    }),
  )
}
