import { type Lang, type Situation, textIn } from '@anchorage/casefile'
import { type Concept, forEachMove, type Reach, type StateSet } from '@anchorage/engine'
import { type Analysis, equilibriaOf } from './analyze.ts'
import type { Mark } from './outcomes.ts'
import { stateWords } from './words.ts'

/** What a state graph is drawn from, in the form that pictures take. */
interface GraphFacts {
  readonly stateCount: number
  readonly parties: readonly { readonly name: string }[]
  readonly options: Situation['options']
  readonly forEachMove: (party: number, state: number, visit: (target: number) => void) => void
  readonly rankOf: (party: number, state: number) => number
  readonly equilibria: StateSet
  readonly pattern: (state: number) => readonly Mark[]
  readonly nameOf: (state: number) => string | undefined
  readonly titleOf: (state: number) => string
  readonly statusQuo?: number
  readonly reach?: { readonly improvements: Reach; readonly moves: Reach }
}

/** What the state graph of an analysis is drawn from, under a concept; words in the reader’s language. */
export function graphFacts(analysis: Analysis, concept: Concept, lang: Lang): GraphFacts {
  const { situation, reach } = analysis
  const { space, ranks } = situation.conflict
  return {
    stateCount: space.stateCount,
    parties: situation.parties.map((party) => ({ name: textIn(party.name, lang) })),
    options: situation.options,
    forEachMove: (party, state, visit) => forEachMove(space, party, state, visit),
    rankOf: (party, state) => ranks[party]![state]!,
    equilibria: equilibriaOf(analysis, concept),
    pattern: (state) => marksOf(situation, state),
    nameOf: (state) => {
      const name = situation.stateName(state)
      return name === undefined ? undefined : textIn(name, lang)
    },
    titleOf: (state) => stateWords(situation, state, lang),
    ...(situation.statusQuo === undefined ? {} : { statusQuo: situation.statusQuo }),
    ...(reach === undefined ? {} : { reach }),
  }
}

/** One mark for each option: taken, not taken, or different among the members of a merged state. */
export function marksOf(situation: Situation, state: number): Mark[] {
  const { taken, either } = situation.taken(state)
  const marks = situation.options.map((): Mark => 'N')
  for (const option of taken) marks[option] = 'Y'
  for (const option of either) marks[option] = '-'
  return marks
}
