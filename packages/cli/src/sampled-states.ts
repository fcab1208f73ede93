import { percent, stateWords, takenWords } from '@anchorage/analysis'
import { type Lang, type Situation, textIn } from '@anchorage/casefile'
import { messagesIn } from './messages/messages.ts'

/** A state that is reported on, by a letter. */
export interface LetteredState {
  readonly letter: string
  /** Its number in the widest situation. */
  readonly state: number
}

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'

/** Letters for states, in their order; at most so many as there are letters. */
export function lettered(states: readonly number[]): LetteredState[] {
  return states.slice(0, alphabet.length).map((state, index) => ({ letter: alphabet[index] ?? '', state }))
}

/** What the letters stand for. */
export function letterLines(widest: Situation, states: readonly LetteredState[], lang: Lang): string[] {
  const { robustness } = messagesIn(lang)
  return states.map(({ letter, state }) => {
    const name = widest.stateName(state)
    const words =
      name === undefined
        ? stateWords(widest, state, lang)
        : robustness.named(textIn(name, lang), takenWords(widest, state, lang))
    return robustness.letter(letter, words)
  })
}

/** A share and its interval, in percent. */
export function intervalWords({ low, high }: { readonly low: number; readonly high: number }, lang: Lang): string {
  return messagesIn(lang).robustness.interval(percent(low, { bare: true }), percent(high, { bare: true }))
}
