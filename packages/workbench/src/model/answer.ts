import { type Analysis, answerOutlooks, type ClaimAnswer, type Gain, gains } from '@anchorage/analysis'
import { textIn } from '@anchorage/casefile'
import { setOf } from '@anchorage/engine'
import { figuresOf } from './figures.ts'
import { heldUnder } from './held-under.ts'
import type { Opened } from './opened-cases.ts'
import { analysed, viewDiagnostics } from './opened-cases.ts'
import { orderedOutcomes } from './ordered-outcomes.ts'
import type { Answer, GainView, OutcomeView, OutlookVerdict, OutlookView, Question, StateView } from './protocol.ts'
import { viewState } from './state-view.ts'

/** States of an outcome whose words come with the answer: words take longer than the answer itself. */
const statesAtFirst = 8
const mostStates = 100

/** What can hold in a case, under the choice and concept of the question. */
export function answerQuestion(opened: Opened, question: Question): Answer {
  const { analysis, diagnostics } = analysed(opened, question.choice)
  const views = viewDiagnostics(opened, diagnostics)
  if (analysis === undefined) return { ok: false, question, diagnostics: views }
  const { situation } = analysis
  const { statusQuo } = situation
  const { statusQuoHolds = false, counts } = figuresOf(analysis, question.concept)
  const { equilibriumCount, restCount } = orderedOutcomes(analysis, question.concept).outcomes
  return {
    ok: true,
    question,
    stateCount: situation.conflict.space.stateCount,
    equilibriumCount,
    counts,
    outcomes: outcomeViews(analysis, question),
    restCount,
    ...(statusQuo === undefined
      ? {}
      : {
          statusQuo: {
            ...viewState(situation, statusQuo, question.lang),
            isEquilibrium: statusQuoHolds,
          },
        }),
    outlooks: outlookViews(analysis, question),
    diagnostics: views,
  }
}

/** The outcomes with letters and words. */
function outcomeViews(analysis: Analysis, question: Question): OutcomeView[] {
  const { situation } = analysis
  const start =
    situation.statusQuo === undefined ? undefined : setOf(situation.conflict.space.stateCount, [situation.statusQuo])
  return orderedOutcomes(analysis, question.concept).list.map(({ letter, outcome, states, ownCount }) => {
    // A state may be in several patterns; each outcome is called by a state of its own.
    const name = (ownCount > 0 ? states.slice(0, ownCount) : states)
      .map((state) => situation.stateName(state))
      .find((text) => text !== undefined)
    const views = states.slice(0, statesAtFirst).map((state) => viewState(situation, state, question.lang))
    return {
      letter,
      pattern: outcome.pattern,
      count: outcome.count,
      words: views[0]?.words ?? '',
      states: views,
      under: heldUnder(analysis, outcome.states),
      gains: start === undefined ? [] : gains(situation, start, outcome.states).map(gainView),
      ...(outcome.reachable === undefined ? {} : { reachable: outcome.reachable }),
      ...(name === undefined ? {} : { name: textIn(name, question.lang) }),
    }
  })
}

/** The exact states of an outcome, called by its letter; at most a hundred. */
export function outcomeStates(analysis: Analysis, question: Question, letter: string): StateView[] {
  const found = orderedOutcomes(analysis, question.concept).list.find((each) => each.letter === letter)
  return (found?.states ?? []).slice(0, mostStates).map((state) => viewState(analysis.situation, state, question.lang))
}

function gainView({ gains, loses }: Gain): GainView {
  if (gains === 'all') return 'gains'
  if (loses === 'all') return 'loses'
  return gains === 'none' && loses === 'none' ? 'same' : 'mixed'
}

function outlookViews(analysis: Analysis, question: Question): OutlookView[] {
  const view = ({ concept, verdict, vacuous, witnesses }: ClaimAnswer): OutlookVerdict => ({
    verdict,
    vacuous,
    witnesses: witnesses.slice(0, 6).map((state) => viewState(analysis.situation, state, question.lang)),
    ...(concept === undefined ? {} : { concept }),
  })
  return answerOutlooks(analysis).map(({ answers: found }, outlook) => {
    const answers = found.map(view)
    const answer = answers.find(({ concept }) => concept === question.concept) ?? answers[0]
    return { outlook, answers, ...(answer === undefined ? {} : { answer }) }
  })
}
