import type { TextSpan } from '../../names/name-mention.ts'
import type { CueClass } from '../statement.ts'
import type { NounPhrase } from './noun-phrase-before.ts'
import type { Token } from './tokens.ts'

/** A statement of one sentence, in tokens, before its speaker is resolved and its words are cut to spans. */
export interface Draft {
  readonly cue: { readonly from: number; readonly to: number }
  readonly cueClass: CueClass
  /** The words that name the speaker at this cue. */
  readonly speaker: NounPhrase | undefined
  /** Where the speaker is elided, the phrase that it is taken from. */
  readonly inherited: NounPhrase | undefined
  readonly via: NounPhrase | undefined
  /** Ranges of tokens, `to` exclusive, in order. */
  readonly parts: readonly { readonly from: number; readonly to: number }[]
  readonly isNegated: boolean
  /** Whether a quotation stands before the cue, so that one that follows the sentence belongs to it. */
  readonly isOpen: boolean
  readonly confidence: number
  /** Set for what somebody calls a thing in passing: an attitude rather than a report. */
  readonly isPassing?: true
}

/** The span of a range of tokens. */
export function spanOf(
  tokens: readonly TextSpan[],
  { from, to }: { readonly from: number; readonly to: number },
): TextSpan {
  return { start: tokens[from]!.start, end: tokens[to - 1]!.end }
}

/** A phrase without the comma or dash that closes its apposition. */
export function trimmed(
  tokens: readonly Token[],
  { from, to }: NounPhrase,
): { readonly from: number; readonly to: number } {
  let end = to
  while (end > from + 1 && tokens[end - 1]!.kind === 'mark' && tokens[end - 1]!.text !== ')') end -= 1
  return { from, to: end }
}
