import { type Analysis, askedJson, stateWords } from '@anchorage/analysis'
import { type CoalitionOfInterest, type Lang, type Situation, textIn } from '@anchorage/casefile'
import {
  allCoalitions,
  type Coalition,
  type CoalitionConcept,
  type Concept,
  coalitionConcepts,
  coalitionSolverFor,
  countStates,
  type EquilibriumJump,
  emptySet,
  fullSet,
  intersection,
  isVerdicts,
  listStates,
  type StateSet,
} from '@anchorage/engine'

/** What one coalition can do about the equilibria. */
export interface CoalitionEntry {
  readonly coalition: Coalition
  readonly stable: Readonly<Record<CoalitionConcept, StateSet>>
  /** The equilibria that it can leave, each with its improvements. */
  readonly leaves: readonly { readonly from: number; readonly targets: readonly number[] }[]
  /** Where the case lists it among its coalitions. */
  readonly interest?: CoalitionOfInterest
}

/** What coalitions can do in a situation. */
export interface CoalitionAnswer {
  readonly analysis: Analysis
  readonly concept: Concept
  readonly pareto: boolean
  /** Absent where the concept does not apply. */
  readonly equilibria?: StateSet
  readonly entries: readonly CoalitionEntry[]
  /** The states that are stable for every coalition; absent if only some were asked for. */
  readonly universal?: Readonly<Record<CoalitionConcept, StateSet>>
  /** Per party, the states that are stable for every coalition that it is in; absent if only some were asked for. */
  readonly withParty?: readonly Readonly<Record<CoalitionConcept, StateSet>>[]
  readonly jumps: readonly EquilibriumJump[]
}

/** What to look at: some coalitions, or all; then those that the case lists come first. */
export interface CoalitionQuestion {
  readonly coalitions?: readonly Coalition[]
  readonly pareto?: true
}

/** The coalitions that are shown: those named, or those of two or more parties; first those that the case lists. */
export function coalitionsToShow(situation: Situation, { coalitions }: CoalitionQuestion): readonly Coalition[] {
  if (coalitions) return coalitions
  const rank = (coalition: Coalition): number => (interestIn(situation, coalition) ? 0 : 1)
  return allCoalitions(situation.parties.length)
    .filter((coalition) => coalition.length > 1 || rank(coalition) === 0)
    .sort((a, b) => rank(a) - rank(b))
}

/** The coalitions that an answer to the question has to solve: all, single parties included, unless some are named. */
export function coalitionsToSolve(situation: Situation, { coalitions }: CoalitionQuestion): readonly Coalition[] {
  return coalitions ?? allCoalitions(situation.parties.length)
}

/** Answers for the coalitions asked for, or for all of two or more parties. Yields the share that is done. */
export function* coalitionAnswer(
  analysis: Analysis,
  concept: Concept,
  question: CoalitionQuestion,
): Generator<number, CoalitionAnswer> {
  const { situation, solution } = analysis
  const { conflict } = situation
  const { stateCount } = conflict.space
  const { coalitions: asked, pareto } = question
  const solver = coalitionSolverFor(conflict, { ...(pareto && { pareto }) })
  const coalitions = coalitionsToSolve(situation, question)
  const solutions = yield* within(solver.solving(coalitions, coalitionConcepts), 0, 0.8)
  const verdicts = solution[concept]
  const equilibria = isVerdicts(verdicts) ? verdicts.equilibria : undefined
  const from = equilibria ? listStates(equilibria) : []
  const setsOf = (make: (concept: CoalitionConcept) => StateSet): Record<CoalitionConcept, StateSet> => ({
    cnash: make('cnash'),
    cgmr: make('cgmr'),
    csmr: make('csmr'),
    cseq: make('cseq'),
  })
  const entries: CoalitionEntry[] = []
  for (const coalition of coalitionsToShow(situation, question)) {
    const interest = interestIn(situation, coalition)
    const leaves = from
      .map((state) => ({ from: state, targets: listStates(solver.improvements(coalition, state)) }))
      .filter(({ targets }) => targets.length > 0)
    const found = solutions[coalitions.findIndex((each) => each.join() === coalition.join())]
    const stable = setsOf((each) => found?.[each] ?? emptySet(stateCount))
    entries.push({ coalition, stable, leaves, ...(interest && { interest }) })
    yield 0.8 + (0.1 * entries.length) / coalitions.length
  }
  const stableForAll = (members: (coalition: Coalition) => boolean) =>
    setsOf((each) =>
      solutions.reduce<StateSet>(
        (all, one, index) => (members(coalitions[index] ?? []) ? intersection(all, one[each] ?? all) : all),
        fullSet(stateCount),
      ),
    )
  const universal = stableForAll(() => true)
  const withParty = situation.parties.map((_, party) => stableForAll((coalition) => coalition.includes(party)))
  return {
    analysis,
    concept,
    pareto: pareto === true,
    ...(equilibria && { equilibria }),
    entries,
    ...(!asked && { universal, withParty }),
    jumps: equilibria ? yield* within(solver.jumping(equilibria, coalitions), 0.9, 0.1) : [],
  }
}

/** What the case says of the coalition, if it lists it. */
function interestIn(situation: Situation, coalition: Coalition): CoalitionOfInterest | undefined {
  return situation.case?.coalitions.find(({ members }) => members.join() === coalition.join())
}

/** A part of the work, as a part of the whole. */
function* within<Answer>(part: Generator<number, Answer>, start: number, share: number): Generator<number, Answer> {
  for (;;) {
    const step = part.next()
    if (step.done) return step.value
    yield start + share * step.value
  }
}

/** The answer as plain data: what `anchorage coalitions --format json` prints. */
export function coalitionAnswerJson(answer: CoalitionAnswer, lang: Lang): object {
  const { analysis, concept, pareto, equilibria, entries, universal, withParty, jumps } = answer
  const { situation } = analysis
  const idsOf = (states: readonly number[]): (string | number)[] => states.map((state) => situation.stateId(state))
  const names = (states: StateSet): (string | number)[] => idsOf(listStates(states))
  const ids = (coalition: Coalition): string[] => coalition.map((party) => situation.parties[party]?.id ?? '')
  const perConcept = (sets: Readonly<Record<CoalitionConcept, StateSet>>): object =>
    Object.fromEntries(coalitionConcepts.map((each) => [each, names(sets[each])]))
  return {
    ...askedJson(situation, lang),
    parties: situation.parties.map(({ id, name }) => ({ id, name: textIn(name, lang) })),
    stateCount: situation.conflict.space.stateCount,
    concept,
    improvement: pareto ? 'pareto' : 'strict',
    equilibria: equilibria
      ? listStates(equilibria).map((state) => ({
          id: situation.stateId(state),
          label: stateWords(situation, state, lang),
        }))
      : null,
    jumps: jumps.map(({ coalition, from, to }) => ({
      coalition: ids(coalition),
      from: situation.stateId(from),
      to: situation.stateId(to),
    })),
    coalitions: entries.map(({ coalition, stable, leaves, interest }) => ({
      coalition: ids(coalition),
      ...(interest && { interest: interestJson(interest, lang) }),
      counts: Object.fromEntries(coalitionConcepts.map((each) => [each, countStates(stable[each])])),
      stable: perConcept(stable),
      leaves: leaves.map(({ from, targets }) => ({ from: situation.stateId(from), to: idsOf(targets) })),
    })),
    ...(withParty && {
      everyCoalitionWith: Object.fromEntries(
        withParty.map((sets, party) => [situation.parties[party]?.id, perConcept(sets)]),
      ),
    }),
    ...(universal && { everyCoalition: perConcept(universal) }),
  }
}

function interestJson({ name, because, confidence, note }: CoalitionOfInterest, lang: Lang): object {
  return {
    ...(name !== undefined && { name: textIn(name, lang) }),
    because,
    confidence,
    ...(note !== undefined && { note: textIn(note, lang) }),
  }
}
