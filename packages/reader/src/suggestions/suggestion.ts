import type { TextSpan } from '../names/name-mention.ts'

/** What a sentence may tell about a conflict: what somebody wants, what ties hands, what is expected, what is done with words. */
export type SuggestionKind = 'interest' | 'constraint' | 'outlook' | 'act'

/** Acts in words (Searle 1976 calls them commissives and directives); a threat is a promise of harm. */
export type ActKind = 'promised' | 'threatened' | 'demanded' | 'refused'

/**
 * A sentence that an analyst may want to take into the model, found by a word in it. It is a suggestion: nothing
 * follows from it until somebody takes it. Offsets are those of the raw text.
 */
export interface Suggestion extends TextSpan {
  /** `g1`, `g2`, … in reading order. */
  readonly id: string
  readonly kind: SuggestionKind
  /** Which act; undefined for the other kinds. */
  readonly act: ActKind | undefined
  /** The id of the block it stands in. */
  readonly block: string
  /** What is wanted, must be, is expected, or is promised: `start` and `end` as clean words. */
  readonly content: string
  /** The word that it was found by. */
  readonly cue: string
  readonly cueSpan: TextSpan
  /** The sentence around it. */
  readonly sentence: TextSpan
  /** Ids of actors: who wants, is bound, is spoken of, or acts; of a demand, who makes it. Empty where nobody is named. */
  readonly holders: readonly string[]
  /** Ids of actors: who is to do what is demanded or wished, or is threatened. */
  readonly targets: readonly string[]
  /** Rejected instead of wanted; not to happen instead of to happen. */
  readonly negated: boolean
  /** “If T does not agree”: on what a threat or a promise hangs, and whether on its not happening. */
  readonly condition: (TextSpan & { readonly content: string; readonly negated: boolean }) | undefined
  /** The id of the statement it stands in, which says whose view it is. */
  readonly statement: string | undefined
  /** `rule`, or which model proposed it, with what it was asked. */
  readonly origin: string
  /** How sure that is, from 0 to 1: a judgement, not a measured frequency. */
  readonly confidence: number
}
