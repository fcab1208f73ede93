import { type Analysis, stateWords } from '@anchorage/analysis'
import { type Lang, textIn } from '@anchorage/casefile'
import {
  allCoalitions,
  type Coalition,
  type CoalitionConcept,
  type Concept,
  coalitionConcepts,
  coalitionSolverFor,
  countStates,
  type EquilibriumJump,
  isVerdicts,
  listStates,
  type StateSet,
} from '@anchorage/engine'

/** What one coalition can do about the equilibria. */
export interface CoalitionEntry {
  readonly coalition: Coalition
  readonly stable: Readonly<Record<CoalitionConcept, StateSet>>
  /** The equilibria that it can leave, each with its improvements. */
  readonly leaves: readonly { readonly from: number; readonly targets: StateSet }[]
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
  readonly jumps: readonly EquilibriumJump[]
}

/** Answers for the coalitions asked for, or for all of two or more parties. */
export function coalitionAnswer(
  analysis: Analysis,
  concept: Concept,
  options: { readonly coalitions?: readonly Coalition[]; readonly pareto?: true },
): CoalitionAnswer {
  const { situation, solution } = analysis
  const { conflict } = situation
  const { coalitions: asked, pareto } = options
  const solver = coalitionSolverFor(conflict, { ...(pareto && { pareto }) })
  const verdicts = solution[concept]
  const equilibria = isVerdicts(verdicts) ? verdicts.equilibria : undefined
  const every = asked ? undefined : allCoalitions(situation.parties.length)
  const shown = asked ?? every?.filter(({ length }) => length > 1) ?? []
  const from = equilibria ? listStates(equilibria) : []
  const perConcept = (setFor: (concept: CoalitionConcept) => StateSet): Record<CoalitionConcept, StateSet> => ({
    cnash: setFor('cnash'),
    cgmr: setFor('cgmr'),
    csmr: setFor('csmr'),
    cseq: setFor('cseq'),
  })
  return {
    analysis,
    concept,
    pareto: pareto === true,
    ...(equilibria && { equilibria }),
    entries: shown.map((coalition) => ({
      coalition,
      stable: perConcept((each) => solver.equilibria([coalition], each)),
      leaves: from
        .map((state) => ({ from: state, targets: solver.improvements(coalition, state) }))
        .filter(({ targets }) => countStates(targets) > 0),
    })),
    ...(every && { universal: perConcept((each) => solver.equilibria(every, each)) }),
    jumps: equilibria ? solver.jumps(equilibria, asked) : [],
  }
}

/** The answer as plain data: what `anchorage coalitions --format json` prints. */
export function coalitionAnswerJson(answer: CoalitionAnswer, lang: Lang): object {
  const { analysis, concept, pareto, equilibria, entries, universal, jumps } = answer
  const { situation } = analysis
  const { choice } = situation
  const names = (states: StateSet): (string | number)[] => listStates(states).map((state) => situation.stateId(state))
  const ids = (coalition: Coalition): string[] => coalition.map((party) => situation.parties[party]?.id ?? '')
  const perConcept = (sets: Readonly<Record<CoalitionConcept, StateSet>>): object =>
    Object.fromEntries(coalitionConcepts.map((each) => [each, names(sets[each])]))
  const asOf = choice?.asOf ?? situation.case?.asOf
  return {
    title: textIn(situation.title, lang),
    ...(asOf !== undefined && { asOf }),
    ...(choice?.end && { end: choice.end }),
    ...(choice?.readings && { readings: choice.readings }),
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
    coalitions: entries.map(({ coalition, stable, leaves }) => ({
      coalition: ids(coalition),
      counts: Object.fromEntries(coalitionConcepts.map((each) => [each, countStates(stable[each])])),
      stable: perConcept(stable),
      leaves: leaves.map(({ from, targets }) => ({ from: situation.stateId(from), to: names(targets) })),
    })),
    ...(universal && { everyCoalition: perConcept(universal) }),
  }
}
