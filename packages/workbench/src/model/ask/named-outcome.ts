import { exampleState, marksOf, stateWords } from '@anchorage/analysis'
import { type Lang, type Situation, textIn } from '@anchorage/casefile'

/** States that are told as one outcome. */
export interface NamedOutcome {
  readonly count: number
  /** Per option: taken in all of the states, in none, or in some. */
  readonly pattern: readonly ('Y' | 'N' | '-')[]
  /** The words of the state that stands for them: a named one, if there is one. */
  readonly words: string
  /** The name of that state, if it has one. */
  readonly name?: string
}

/** What is known of a group of states. */
type Group = Pick<NamedOutcome, 'count' | 'pattern'>

/** Some states of a situation as one outcome. */
export function namedOutcome(
  situation: Situation,
  states: readonly number[],
  lang: Lang,
  group: Group = groupOf(situation, states),
): NamedOutcome {
  const state = exampleState(situation, states) ?? 0
  const name = situation.stateName(state)
  return {
    count: group.count,
    pattern: group.pattern,
    words: stateWords(situation, state, lang),
    ...(name === undefined ? {} : { name: textIn(name, lang) }),
  }
}

function groupOf(situation: Situation, states: readonly number[]): Group {
  const pattern = [...marksOf(situation, states[0] ?? 0)]
  for (const state of states)
    for (const [option, mark] of marksOf(situation, state).entries())
      if (mark !== pattern[option]) pattern[option] = '-'
  return { count: states.length, pattern }
}
