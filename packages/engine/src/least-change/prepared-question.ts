import { isVerdicts } from '../stability/concepts.ts'
import { solve } from '../stability/solve.ts'
import { hasState } from '../state-set.ts'
import type { OwnConcept } from './focal-check.ts'
import { type ListLevels, listLevels } from './list-edits.ts'
import { askedStates, type ChangeQuestion } from './question.ts'
import { type Alphabet, alphabetOf } from './statements.ts'

/** Lists between two looks at the signal. */
export const stride = 512

/** A question with what every search for its answer needs; per party undefined where its list may not be edited. */
export interface PreparedQuestion {
  /** The states asked about, in order. */
  readonly states: readonly number[]
  readonly alphabets: readonly (Alphabet | undefined)[]
  readonly levels: readonly (ListLevels | undefined)[]
  /** The parties whose lists may be edited. */
  readonly editable: readonly number[]
}

/** Gets a question ready; throws a RangeError where it does not fit the conflict. */
export function prepareQuestion(question: ChangeQuestion): PreparedQuestion {
  const { conflict, lists } = question
  const states = askedStates(question)
  const alphabets = lists.map((list) => list && alphabetOf(conflict.space, list))
  return {
    states,
    alphabets,
    levels: alphabets.map((alphabet) => alphabet && listLevels(alphabet)),
    editable: lists.flatMap((list, party) => (list ? [party] : [])),
  }
}

/** Per party and state asked about: whether the state is stable with the lists as they are. */
export function stableNow({ conflict }: ChangeQuestion, concept: OwnConcept, states: readonly number[]): boolean[][] {
  const verdicts = solve(conflict, { concepts: [concept] })[concept]
  if (!isVerdicts(verdicts)) throw new TypeError(`${concept} applies to every conflict`)
  return verdicts.stable.map((stable) => states.map((state) => hasState(stable, state)))
}
