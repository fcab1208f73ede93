import { type Analysis, marksOf, moveWords, type Reason, reasonFor, reasonSentences } from '@anchorage/analysis'
import { forEachMove, hasState, isVerdicts, listStates, type Step } from '@anchorage/engine'
import { orderedOutcomes } from './ordered-outcomes.ts'
import {
  type Explanation,
  type MoveView,
  offeredConcepts,
  type Question,
  type ReasonView,
  type StepView,
} from './protocol.ts'
import { viewState } from './state-view.ts'

const mostImprovements = 8

/** Everything about one state under the question’s concept. */
export function explainState(analysis: Analysis, question: Question, state: number): Explanation {
  const { situation, solution } = analysis
  const verdicts = solution[question.concept]
  const isEquilibrium = isVerdicts(verdicts) && hasState(verdicts.equilibria, state)
  const way = wayTo(analysis, question, state)
  const letter = orderedOutcomes(analysis, question.concept).letters.get(state)
  const stable: { [C in (typeof offeredConcepts)[number]]?: boolean[] } = {}
  for (const concept of offeredConcepts) {
    const found = solution[concept]
    if (isVerdicts(found)) stable[concept] = found.stable.map((set) => hasState(set, state))
  }
  return {
    ...viewState(situation, state, question.lang),
    pattern: marksOf(situation, state),
    isStatusQuo: situation.statusQuo === state,
    isEquilibrium,
    reasons: situation.parties.map((_, party) => reasonView(analysis, question, state, party)),
    stable,
    improvements: situation.parties.map((_, party) => improvementsOf(analysis, question, state, party)),
    ...(letter === undefined ? {} : { letter }),
    ...(way === undefined ? {} : { way }),
  }
}

function reasonView(analysis: Analysis, question: Question, state: number, party: number): ReasonView {
  const reason = reasonFor(analysis, state, party, question.concept)
  return {
    party,
    isStable: reason.kind === 'no-improvement' || reason.kind === 'sanctioned',
    sentences: reasonSentences(analysis.situation, reason, question.lang),
    moves: movesOf(reason),
  }
}

/** The moves that a reason speaks of: the improvements, and the answers to them. */
export function movesOf(reason: Reason): MoveView[] {
  switch (reason.kind) {
    case 'sanctioned':
      return reason.improvements.flatMap(({ to, sanction }) => [
        { party: reason.party, from: reason.state, to },
        ...sanction.path.map(({ party, from, to: end }) => ({ party, from, to: end })),
      ])
    case 'unanswered':
      return [{ party: reason.party, from: reason.state, to: reason.to }]
    default:
      return []
  }
}

function wayTo({ situation, reach }: Analysis, question: Question, state: number): Explanation['way'] {
  if (reach === undefined || state === situation.statusQuo) return undefined
  for (const by of ['improvements', 'moves'] as const) {
    if (reach[by].distance(state) === undefined) continue
    return { by, steps: reach[by].path(state).map((step) => viewStep(situation, question, step)) }
  }
  return undefined
}

function viewStep(situation: Analysis['situation'], { lang }: Question, step: Step): StepView {
  return { ...viewState(situation, step.to, lang), party: step.party, move: moveWords(situation, step, lang) }
}

function improvementsOf({ situation }: Analysis, question: Question, state: number, party: number) {
  const { space, ranks } = situation.conflict
  const rank = ranks[party]!
  const better: number[] = []
  forEachMove(space, party, state, (target) => {
    if (rank[target]! > rank[state]!) better.push(target)
  })
  better.sort((a, b) => rank[b]! - rank[a]! || a - b)
  return {
    party,
    count: better.length,
    steps: better.slice(0, mostImprovements).map((to) => viewStep(situation, question, { party, from: state, to })),
  }
}

/** All states that the reasons of a state speak of, so that the picture can show them. */
export function statesInReasons(analysis: Analysis, question: Question, state: number): number[] {
  const states = new Set<number>()
  for (const [party] of analysis.situation.parties.entries()) {
    for (const move of movesOf(reasonFor(analysis, state, party, question.concept))) states.add(move.from).add(move.to)
  }
  return [...states].slice(0, 60)
}

/** The equilibria under the question’s concept. */
export function equilibriaOf(analysis: Analysis, question: Question): number[] {
  const verdicts = analysis.solution[question.concept]
  return isVerdicts(verdicts) ? listStates(verdicts.equilibria) : []
}
