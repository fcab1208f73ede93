import type { TextSpan } from '../../names/name-mention.ts'
import type { CueClass } from '../statement.ts'

/** A statement of a sentence while its content is not yet closed. */
export interface Draft {
  readonly tier: 1 | 2
  readonly speaker: TextSpan | undefined
  /** Whether the speaker is elided: that of the statement before in the sentence, or else the one who spoke last. */
  readonly isElided: boolean
  readonly via: TextSpan | undefined
  readonly cue: TextSpan
  readonly cueClass: CueClass
  readonly negated: boolean
  readonly confidence: number
  /** Where the clause of the cue begins, adverbial clauses before it included. */
  readonly leadStart: number
  /** Whether the words may stand before the cue: clauses, not the objects of verbs. */
  readonly isPostposable: boolean
  /** Whether the cue is one of several verbs of a subject that the sentence begins with. */
  readonly isChained: boolean
  readonly content: TextSpan
}

/** A draft whose content, which begins at `from`, is not yet closed. */
export interface OpenDraft extends Omit<Draft, 'content'> {
  readonly from: number
  /** Whether a pause, a colon or a quotation follows its cue: what is told then reaches further. */
  readonly isPaused: boolean
}
