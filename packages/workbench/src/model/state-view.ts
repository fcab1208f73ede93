import { stateWords } from '@anchorage/analysis'
import type { Lang, Situation } from '@anchorage/casefile'
import type { StateView } from './protocol.ts'

/** A state as it is shown. */
export function viewState(situation: Situation, state: number, lang: Lang): StateView {
  return { state, id: String(situation.stateId(state)), words: stateWords(situation, state, lang) }
}
