import { type Analysis, marksOf } from '@anchorage/analysis'
import { describeDiagnostic, type Situation } from '@anchorage/casefile'
import {
  addState,
  complement,
  emptySet,
  fullSet,
  hasState,
  intersection,
  isVerdicts,
  listStates,
  type StateSet,
} from '@anchorage/engine'
import { orderedOutcomes } from './ordered-outcomes.ts'
import { offeredConcepts, type Question, type StateRow, type TablePage, type TableQuery } from './protocol.ts'
import { viewState } from './state-view.ts'

/** Matching states in their order, of the last query about an analysis: scrolling asks for the same again and again. */
const lastOrders = new WeakMap<Analysis, { readonly key: string; readonly order: Order }>()

type Order = { readonly states: Uint32Array } | { readonly problem: TablePage['problem'] }

/** A part of the states that a query leaves, in the order that it asks for. */
export function tablePage(analysis: Analysis, question: Question, query: TableQuery, from: number): TablePage {
  const key = JSON.stringify([question.concept, question.lang, query])
  const known = lastOrders.get(analysis)
  const order = known?.key === key ? known.order : orderOf(analysis, question, query)
  lastOrders.set(analysis, { key, order })
  if ('problem' in order) return { from: 0, matchCount: 0, rows: [], ...(order.problem && { problem: order.problem }) }
  const { letters } = orderedOutcomes(analysis, question.concept)
  const rows = [...order.states.subarray(from, from + query.count)].map((state) =>
    rowOf(analysis, question, state, letters),
  )
  return { from, matchCount: order.states.length, rows }
}

function orderOf(analysis: Analysis, question: Question, query: TableQuery): Order {
  const { situation } = analysis
  let states: StateSet = fullSet(situation.conflict.space.stateCount)
  const pattern = [...query.taken, ...query.notTaken.map((option) => `not ${option}`)].join(' and ')
  for (const text of [pattern, query.formula.trim()]) {
    if (text === '') continue
    const found = situation.statesIn(text)
    if (found.states === undefined) {
      const [first] = found.diagnostics
      const words = (lang: 'en' | 'zh') => (first === undefined ? { message: text } : describeDiagnostic(first, lang))
      return { problem: { en: words('en'), zh: words('zh') } }
    }
    states = intersection(states, found.states)
  }
  for (const wanted of wantedSets(analysis, question, query)) states = intersection(states, wanted)
  return { states: sorted(situation, states, query.sort) }
}

/** The sets that the marks of a query ask for. */
function wantedSets({ solution, situation, reach }: Analysis, question: Question, query: TableQuery): StateSet[] {
  const sets: StateSet[] = []
  const want = (set: StateSet, mark: 'yes' | 'no') => sets.push(mark === 'yes' ? set : complement(set))
  const none = emptySet(situation.conflict.space.stateCount)
  for (const concept of offeredConcepts) {
    const mark = query.holds[concept]
    const verdicts = solution[concept]
    if (mark !== undefined) want(isVerdicts(verdicts) ? verdicts.equilibria : none, mark)
  }
  const asked = solution[question.concept]
  for (const [index, party] of situation.parties.entries()) {
    const mark = query.stable[party.id]
    if (mark !== undefined) want(isVerdicts(asked) ? asked.stable[index]! : none, mark)
  }
  if (query.reach !== undefined) {
    const reached = emptySet(situation.conflict.space.stateCount)
    for (let state = 0; state < situation.conflict.space.stateCount; state += 1) {
      if (reach?.[query.reach].distance(state) !== undefined) addState(reached, state)
    }
    sets.push(reached)
  }
  return sets
}

/** In the order of the model, or by what a party likes; equals keep the order of the model. */
function sorted(situation: Situation, states: StateSet, sort: TableQuery['sort']): Uint32Array {
  const list = Uint32Array.from(listStates(states))
  const party = situation.parties.findIndex(({ id }) => id === sort?.party)
  const rank = situation.conflict.ranks[party]
  if (sort === undefined || rank === undefined) return list
  const sign = sort.first === 'best' ? -1 : 1
  return list.sort((a, b) => sign * (rank[a]! - rank[b]!) || a - b)
}

/** Levels of preference, the best is 1: by party, from rank to level. */
function levelsOf({ conflict }: Situation): ReadonlyMap<number, number>[] {
  return conflict.ranks.map((rank) => {
    const distinct = [...new Set(rank)].sort((a, b) => b - a)
    return new Map(distinct.map((value, index) => [value, index + 1]))
  })
}

const levelsByAnalysis = new WeakMap<Analysis, ReadonlyMap<number, number>[]>()

function rowOf(analysis: Analysis, question: Question, state: number, letters: ReadonlyMap<number, string>): StateRow {
  const { situation, solution, reach } = analysis
  const levels = levelsByAnalysis.get(analysis) ?? levelsOf(situation)
  levelsByAnalysis.set(analysis, levels)
  const asked = solution[question.concept]
  const letter = letters.get(state)
  return {
    ...viewState(situation, state, question.lang),
    pattern: marksOf(situation, state),
    isStatusQuo: situation.statusQuo === state,
    ...(letter === undefined ? {} : { letter }),
    holds: offeredConcepts.map((concept) => {
      const verdicts = solution[concept]
      return isVerdicts(verdicts) ? hasState(verdicts.equilibria, state) : undefined
    }),
    stable: situation.parties.map((_, party) =>
      isVerdicts(asked) ? hasState(asked.stable[party]!, state) : undefined,
    ),
    levels: situation.conflict.ranks.map((rank, party) => levels[party]!.get(rank[state]!)!),
    reach: reachOf(reach, state),
  }
}

function reachOf(reach: Analysis['reach'], state: number): StateRow['reach'] {
  if (reach === undefined) return undefined
  if (reach.improvements.distance(state) !== undefined) return 'improvements'
  return reach.moves.distance(state) !== undefined ? 'moves' : 'no'
}
