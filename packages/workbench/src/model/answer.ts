import {
  type Analysis,
  answerOutlooks,
  type ClaimAnswer,
  type Gain,
  gains,
  letterOf,
  nearestFirst,
  type Outcomes,
  outcomes,
} from '@anchorage/analysis'
import { textIn } from '@anchorage/casefile'
import { countStates, hasState, isVerdicts, listStates, setOf } from '@anchorage/engine'
import { heldUnder } from './held-under.ts'
import type { Opened } from './opened-cases.ts'
import { analysed, viewDiagnostics } from './opened-cases.ts'
import {
  type Answer,
  type GainView,
  type OfferedConcept,
  type OutcomeView,
  type OutlookVerdict,
  type OutlookView,
  offeredConcepts,
  type Question,
} from './protocol.ts'
import { viewState } from './state-view.ts'

const mostStates = 100

/** What can hold in a case, under the choice and concept of the question. */
export function answerQuestion(opened: Opened, question: Question): Answer {
  const { analysis, diagnostics } = analysed(opened, question.choice)
  const views = viewDiagnostics(opened, diagnostics)
  if (analysis === undefined) return { ok: false, question, diagnostics: views }
  const { situation } = analysis
  const { statusQuo } = situation
  const verdicts = analysis.solution[question.concept]
  const { equilibriumCount, restCount } = outcomesOf(analysis, question.concept)
  return {
    ok: true,
    question,
    stateCount: situation.conflict.space.stateCount,
    equilibriumCount,
    counts: countsOf(analysis),
    outcomes: outcomeViews(analysis, question),
    restCount,
    ...(statusQuo === undefined
      ? {}
      : {
          statusQuo: {
            ...viewState(situation, statusQuo, question.lang),
            isEquilibrium: isVerdicts(verdicts) && hasState(verdicts.equilibria, statusQuo),
          },
        }),
    outlooks: outlookViews(analysis, question),
    diagnostics: views,
  }
}

function countsOf({ solution }: Analysis): Partial<Record<OfferedConcept, number>> {
  const counts: Partial<Record<OfferedConcept, number>> = {}
  for (const concept of offeredConcepts) {
    const verdicts = solution[concept]
    if (isVerdicts(verdicts)) counts[concept] = countStates(verdicts.equilibria)
  }
  return counts
}

/** Made once for each analysis and concept: the table, the graph and every explanation ask for them. */
const outcomesByAnalysis = new WeakMap<Analysis, Map<OfferedConcept, Outcomes>>()

function outcomesOf(analysis: Analysis, concept: OfferedConcept): Outcomes {
  const known = outcomesByAnalysis.get(analysis) ?? new Map<OfferedConcept, Outcomes>()
  outcomesByAnalysis.set(analysis, known)
  const made = known.get(concept) ?? outcomes(analysis, concept)
  known.set(concept, made)
  return made
}

/** The outcomes with letters; shared by the table, the graph and the explanations. */
export function outcomeViews(analysis: Analysis, question: Question): OutcomeView[] {
  const { situation } = analysis
  if (!isVerdicts(analysis.solution[question.concept])) return []
  const start =
    situation.statusQuo === undefined ? undefined : setOf(situation.conflict.space.stateCount, [situation.statusQuo])
  // A state may be in several patterns; each outcome leads with a state of its own.
  const seen = new Set<number>()
  return outcomesOf(analysis, question.concept).list.map((outcome, index) => {
    const all = nearestFirst(analysis, listStates(outcome.states, 10_000))
    const own = all.filter((state) => !seen.has(state))
    for (const state of all) seen.add(state)
    const states = [...own, ...all.filter((state) => !own.includes(state))].slice(0, mostStates)
    const name = (own.length > 0 ? own : all)
      .map((state) => situation.stateName(state))
      .find((text) => text !== undefined)
    return {
      letter: letterOf(index),
      pattern: outcome.pattern,
      count: outcome.count,
      states: states.map((state) => viewState(situation, state, question.lang)),
      under: heldUnder(analysis, outcome.states),
      gains: start === undefined ? [] : gains(situation, start, outcome.states).map(gainView),
      ...(outcome.reachable === undefined ? {} : { reachable: outcome.reachable }),
      ...(name === undefined ? {} : { name: textIn(name, question.lang) }),
    }
  })
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
