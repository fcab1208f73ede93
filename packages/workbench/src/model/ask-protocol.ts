import type { Choice, Lang } from '@anchorage/casefile'
import type { ChangeAsk, ChangeView } from './ask/change-answer.ts'
import type { ComparedVersions } from './ask/compared-versions.ts'
import type { ExpertsView } from './ask/experts-view.ts'
import type { GainsView } from './ask/gains-view.ts'
import type { ReadingsView } from './ask/readings-view.ts'
import type { TimeView } from './ask/time-view.ts'
import type { OfferedConcept } from './protocol.ts'

/** The case that is asked, as its text stands on the desk. */
export interface AskedCase {
  readonly slug: string
  readonly text: string
  readonly choice: Choice
  readonly concept: OfferedConcept
  readonly lang: Lang
}

/** Why a question has no answer: the words of diagnostics, one after another, or one of the reasons that have words. */
export interface Refusal {
  readonly ok: false
  readonly problems: readonly string[]
  readonly no?: 'no-readings' | 'too-many' | 'errors' | 'not-applicable' | 'no-status-quo' | 'no-states'
}

/** An answer, or why there is none. */
export type Answered<T> = ({ readonly ok: true } & T) | Refusal

/** The case as it is beside the case as it would be; the text of that, for a copy; what-ifs that fit nothing in it. */
export interface WhatIfView {
  readonly compared: ComparedVersions
  /** Nothing was supposed: both are the case as it is. */
  readonly isSame: boolean
  readonly text: string
  readonly unfit: readonly string[]
}

/** A question that is about the case as it is taken, and nothing else. */
export type Nothing = Readonly<Record<string, never>>

/** The questions that take long, by name: what each is asked with, and what it answers. Plain data both ways. */
export interface AskTopics {
  'what-if': { readonly ask: { readonly list: readonly string[] }; readonly answer: Answered<WhatIfView> }
  change: { readonly ask: ChangeAsk; readonly answer: Answered<{ readonly view: ChangeView }> }
  time: { readonly ask: Nothing; readonly answer: Answered<{ readonly view: TimeView }> }
  readings: { readonly ask: Nothing; readonly answer: Answered<{ readonly view: ReadingsView }> }
  /** The other text is the earlier one; where it is not, the two change places. */
  versions: {
    readonly ask: { readonly other: string; readonly isLater: boolean }
    readonly answer: Answered<{ readonly compared: ComparedVersions }>
  }
  experts: { readonly ask: { readonly samples: number }; readonly answer: Answered<{ readonly view: ExpertsView }> }
  gains: {
    readonly ask: { readonly from: string; readonly to: string }
    readonly answer: Answered<{ readonly view: GainsView }>
  }
}

/** The name of a question. */
export type AskTopic = keyof AskTopics

/** How a question goes on, and how it is given up. */
export interface AskOptions {
  /** Told the share that is done, from 0 to 1. */
  readonly onProgress?: (share: number) => void
  /** Ends the work at once; the promise is then rejected with its reason. */
  readonly signal?: AbortSignal
}

/** Whoever answers questions that take long, somewhere else than where the page and the workshop are at work. */
export interface Asker {
  ask<T extends AskTopic>(
    topic: T,
    of: AskedCase,
    ask: AskTopics[T]['ask'],
    options?: AskOptions,
  ): Promise<AskTopics[T]['answer']>
}
