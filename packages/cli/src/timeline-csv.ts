import { equilibriaOf, reachabilityOf, stateWords, type Timeline } from '@anchorage/analysis'
import type { Lang } from '@anchorage/casefile'
import { listStates } from '@anchorage/engine'
import { csvLine } from './render/csv.ts'

/** The timeline as comma-separated values: a line for each phase, answer, concept and equilibrium. */
export function* timelineCsvLines({ phases, question }: Timeline, lang: Lang): Generator<string> {
  yield csvLine(['from', 'until', 'end', 'concept', 'state', 'label', 'reached'])
  for (const phase of phases) {
    for (const { analysis, end } of phase.answers) {
      if (!analysis) continue
      for (const concept of question.concepts) {
        for (const state of listStates(equilibriaOf(analysis, concept))) {
          yield csvLine([
            phase.from ?? '',
            phase.until ?? '',
            end ?? '',
            concept,
            analysis.situation.stateId(state),
            stateWords(analysis.situation, state, lang),
            reachabilityOf(analysis, state) ?? '',
          ])
        }
      }
    }
  }
}
