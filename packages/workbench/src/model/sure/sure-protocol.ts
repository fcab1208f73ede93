import type { Lang } from '@anchorage/casefile'
import type { SamplingChunk, SamplingPlan } from '@anchorage/sweep/web'
import type { OfferedConcept } from '../protocol.ts'

/** Everything that decides what the samples are, as the page asks; whoever opens the case says how large a chunk is. */
export type SurePlan = Omit<SamplingPlan, 'chunk'>

/** What opening a case for samples gives; or the words of what is wrong, by language. */
export type OpenedSamples =
  | {
      readonly ok: true
      /** Names the samples: the same for the same text, day, readings, question, seed and version. */
      readonly key: string
      readonly chunk: number
      /** Judgements that may be otherwise. */
      readonly varying: number
    }
  | { readonly ok: false; readonly problems: readonly string[] }

/** A share of the samples and its 95 % interval (Wilson), from 0 to 1. */
export interface ShareView {
  readonly share: number
  readonly low: number
  readonly high: number
}

/** A state, and how often it holds under each offered concept, in their order. */
export interface SureStateView {
  readonly letter: string
  readonly id: string
  readonly words: string
  /** As things stand, under the concept that is asked about. */
  readonly now: 'holds' | 'does-not' | 'impossible'
  readonly shares: readonly ShareView[]
}

/** How sure the answer is. */
export interface SureView {
  readonly kind: 'sure'
  readonly samples: number
  readonly undecided: number
  readonly states: readonly SureStateView[]
  readonly others: number
  /** What holds is exactly what holds as things stand. */
  readonly same: ShareView
  /** Every small change that was tried, and those that change the answer. */
  readonly tried: number
  readonly changes: readonly { readonly words: string; readonly lost: number; readonly gained: number }[]
  /** What `anchorage robustness --format json` prints. */
  readonly json: string
}

/** What is worth finding out. */
export interface WatchView {
  readonly kind: 'watch'
  readonly samples: number
  readonly things: readonly { readonly letter: string; readonly words: string; readonly share: number }[]
  readonly judgements: readonly {
    readonly words: string
    readonly confidence: 'attested' | 'inferred' | 'assumed'
    /** Expected change in how often each thing holds, from 0 to 1, and the sum. */
    readonly changes: readonly number[]
    readonly change: number
    readonly indicators: readonly string[]
    readonly missing: string
  }[]
  /** Judgements that make little difference. */
  readonly little: number
  /** What `anchorage watch --format json` prints. */
  readonly json: string
}

/** An answer from samples. */
export type SureReport = SureView | WatchView

/** What a worker can be asked; it answers one after the other. */
export type SureCall =
  | { readonly kind: 'open'; readonly plan: SurePlan; readonly lang: Lang }
  | { readonly kind: 'chunk'; readonly from: number; readonly samples: number }
  /** Adds a chunk to the total; says whether the intervals are narrow enough now. */
  | { readonly kind: 'add'; readonly chunk: SamplingChunk; readonly within: number }
  | { readonly kind: 'report'; readonly concept: OfferedConcept; readonly lang: Lang }

/** The answer to each call. */
export interface SureAnswers {
  readonly open: OpenedSamples
  readonly chunk: SamplingChunk
  readonly add: boolean
  readonly report: SureReport
}

/** A worker for samples. */
export interface SureWorker {
  call<Kind extends SureCall['kind']>(call: Extract<SureCall, { kind: Kind }>): Promise<SureAnswers[Kind]>
  end(): void
}
