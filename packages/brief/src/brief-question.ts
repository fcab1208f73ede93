import { type Analysis, letterOf, type Outcome, outcomes } from '@anchorage/analysis'
import type { Case, Lang } from '@anchorage/casefile'
import type { Concept } from '@anchorage/engine'
import type { NoteBook } from './note-book.ts'

/** How often a state held when judgements varied; shares from 0 to 1. */
export interface SampledState {
  readonly words: string
  readonly now: 'holds' | 'does-not' | 'impossible'
  readonly share: number
  readonly low: number
  readonly high: number
}

/** What sampling the case gave, to be told in a brief. */
export interface SampledBrief {
  readonly samples: number
  readonly seed: number
  /** Judgements that varied. */
  readonly judgements: number
  /** How often exactly the states held that hold now. */
  readonly same: { readonly share: number; readonly low: number; readonly high: number }
  /** In the order in which they are shown. */
  readonly states: readonly SampledState[]
}

/** What a brief is made of. */
export interface BriefQuestion {
  /** Of a case, not of a table. */
  readonly analysis: Analysis
  readonly concept: Concept
  readonly lang: Lang
  /** The version of Anchorage. */
  readonly version: string
  /** SHA-256 of case.yaml, lower-case hexadecimal. */
  readonly caseHash: string
  readonly sampled?: SampledBrief
}

/** What every section of a brief works with. */
export interface Desk {
  readonly question: BriefQuestion
  readonly of: Case
  readonly notes: NoteBook
  /** The outcomes that are shown, with their letters. */
  readonly shown: readonly LetteredOutcome[]
  /** Outcomes that hold and are not shown. */
  readonly moreCount: number
}

/** An outcome with its letter. */
export interface LetteredOutcome {
  readonly letter: string
  readonly outcome: Outcome
}

const shownAtMost = 12
/** Above this many states, only the outcomes shown are worked out. */
const largeStateCount = 2 ** 16

/** The outcomes of a question with their letters, as every report of the case gives them. */
export function letteredOutcomes({ analysis, concept }: BriefQuestion): Pick<Desk, 'shown' | 'moreCount'> {
  const isLarge = analysis.situation.conflict.space.stateCount > largeStateCount
  const { list } = outcomes(analysis, concept, { limit: isLarge ? shownAtMost : 500 })
  const shown = list.slice(0, shownAtMost)
  return {
    shown: shown.map((outcome, index) => ({ letter: letterOf(index), outcome })),
    moreCount: list.length - shown.length,
  }
}
