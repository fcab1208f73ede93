import type { Concept } from '@anchorage/engine'
import type { Expert, ExpertAnswer, ExpertsAnswer } from './ask-experts.ts'
import type { Forecast, RecordedAnswer } from './forecast-record.ts'
import { saidBefore } from './forecasts-of.ts'

/** How an expert's expectations came out. */
export interface ExpertScore {
  readonly expert: Expert
  readonly right: number
  readonly wrong: number
  readonly partly: number
  /** Nobody has entered what happened. */
  readonly open: number
}

/** How the model's answers under one concept came out, as they were recorded beforehand. */
export interface ConceptScore {
  readonly concept: Concept
  /** The model agreed with what came about, or disagreed with what did not. */
  readonly right: number
  readonly wrong: number
  /** Known, but not to be counted: it came about in part, the model had no clear answer, or nothing was on record. */
  readonly uncounted: number
  /** Mean squared difference of the recorded share and the outcome (Brier 1950), over those that have a share. */
  readonly brier?: { readonly mean: number; readonly count: number }
}

/** Who was right so far. */
export interface Scores {
  readonly experts: readonly ExpertScore[]
  readonly model: readonly ConceptScore[]
  /** Expectations of which it is known what became of them. */
  readonly resolved: number
}

/**
 * Compares what was expected, and what the model had said, with what happened. Only answers on record from before the
 * outcome was known count for the model; each concept is scored by itself, since each is another assumption about how
 * far the parties look ahead.
 */
export function scoresOf({ experts, concepts }: ExpertsAnswer, record: readonly Forecast[]): Scores {
  const resolved = experts.flatMap(({ answers }) => answers).filter(({ outlook }) => outlook.resolution?.happened)
  return {
    experts: experts.map((expert) => {
      const outcomes = expert.answers.map(({ outlook }) => outlook.resolution?.happened?.outcome)
      const count = (wanted: (typeof outcomes)[number]): number => outcomes.filter((each) => each === wanted).length
      return { expert, right: count(true), wrong: count(false), partly: count('partly'), open: count(undefined) }
    }),
    model: concepts.map((concept) => conceptScore(concept, resolved, record)),
    resolved: resolved.length,
  }
}

function conceptScore(concept: Concept, resolved: readonly ExpertAnswer[], record: readonly Forecast[]): ConceptScore {
  let right = 0
  let wrong = 0
  const squares: number[] = []
  for (const answer of resolved) {
    const outcome = answer.outlook.resolution?.happened?.outcome
    const recorded = answerUnder(saidBefore(record, answer).forecast?.answers ?? [], concept)
    if (!recorded || typeof outcome !== 'boolean') continue
    const { verdict, hits, of } = recorded
    if (verdict === 'agrees' || verdict === 'disagrees') {
      if ((verdict === 'agrees') === outcome) right += 1
      else wrong += 1
    }
    if (hits !== undefined && of !== undefined) squares.push((hits / of - Number(outcome)) ** 2)
  }
  return {
    concept,
    right,
    wrong,
    uncounted: resolved.length - right - wrong,
    ...(squares.length > 0 && {
      brier: { mean: squares.reduce((sum, each) => sum + each, 0) / squares.length, count: squares.length },
    }),
  }
}

/** The answer that counts under a concept: its own, or one that needs none. */
export function answerUnder<A extends { readonly concept?: RecordedAnswer['concept'] }>(
  answers: readonly A[],
  concept: Concept,
): A | undefined {
  return answers.find((answer) => answer.concept === concept || (answer.concept ?? undefined) === undefined)
}
