import { type Analysis, reachabilityOf, stateWords } from '@anchorage/analysis'
import type { Lang } from '@anchorage/casefile'
import { hasState, isVerdicts, type StateSet } from '@anchorage/engine'
import { csvLine } from './render/csv.ts'

/**
 * The states as comma-separated values, one line each: id, words, options (Y, N, -), ranks of each party, verdicts of
 * each concept and party (1 stable, 0 not, empty where the concept does not apply), equilibria, reachability.
 */
export function* stateCsvLines(analysis: Analysis, lang: Lang, states?: StateSet): Generator<string> {
  const { situation, solution } = analysis
  const { ranks, space } = situation.conflict
  const answers = Object.entries(solution)
  yield csvLine([
    'id',
    'label',
    ...situation.options.map((option) => option.id),
    ...situation.parties.map((party) => `rank.${party.id}`),
    ...answers.flatMap(([concept]) => [
      ...situation.parties.map((party) => `${concept}.${party.id}`),
      `${concept}.equilibrium`,
    ]),
    'reached',
  ])
  for (let state = 0; state < space.stateCount; state += 1) {
    if (states && !hasState(states, state)) continue
    const { taken, either } = situation.taken(state)
    yield csvLine([
      situation.stateId(state),
      stateWords(situation, state, lang),
      ...situation.options.map((_, index) => (taken.includes(index) ? 'Y' : either.includes(index) ? '-' : 'N')),
      ...ranks.map((rank) => rank[state] ?? 0),
      ...answers.flatMap(([, answer]): (string | number)[] =>
        isVerdicts(answer)
          ? [...answer.stable, answer.equilibria].map((set) => Number(hasState(set, state)))
          : [...situation.parties.map(() => ''), ''],
      ),
      reachabilityOf(analysis, state) ?? '',
    ])
  }
}
