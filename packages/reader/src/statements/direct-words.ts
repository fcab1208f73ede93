import type { TextSpan } from '../names/name-mention.ts'
import type { FoundStatement } from './statement.ts'

/** What a place or a layout gives to its speaker without a verb of saying: a turn of a conversation, a signed quotation. */
export function directWords(
  part: TextSpan,
  rest: Pick<FoundStatement, 'speaker' | 'confidence'> & Partial<Pick<FoundStatement, 'antecedent' | 'cue'>>,
): FoundStatement {
  return {
    tier: 1,
    kind: 'direct',
    parts: [part],
    antecedent: undefined,
    via: undefined,
    cue: undefined,
    cueClass: 'speech',
    negated: false,
    hedge: undefined,
    ...rest,
  }
}
