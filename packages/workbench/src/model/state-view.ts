import { stateWords } from '@anchorage/analysis'
import type { Lang, Situation } from '@anchorage/casefile'
import type { StateView } from './protocol.ts'

/** A state as it is shown. */
export function viewState(situation: Situation, state: number, lang: Lang): StateView {
  return { state, id: String(situation.stateId(state)), words: stateWords(situation, state, lang) }
}

/** One character for each option: taken, not taken, or different among the members of a merged state. */
export function patternOf(situation: Situation, state: number): ('Y' | 'N' | '-')[] {
  const { taken, either } = situation.taken(state)
  const pattern = situation.options.map((): 'Y' | 'N' | '-' => 'N')
  for (const option of taken) pattern[option] = 'Y'
  for (const option of either) pattern[option] = '-'
  return pattern
}
