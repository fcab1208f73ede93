import type { Block } from '../../blocks/block.ts'
import type { FoundStatement } from '../statement.ts'

/** A turn of a printed conversation: “SMITH: We will not.” */
const turn = /^(["“]?)(\p{Lu}[\p{Lu}.’' -]{1,40}):\s+(?=\S)/u

/** Whether a page prints a conversation: at least three paragraphs open with a name in capitals and a colon. */
export function isTranscript(blocks: readonly Block[]): boolean {
  let count = 0
  for (const { text } of blocks) if (turn.test(text)) count += 1
  return count >= 3
}

/** The statement of a paragraph that is a turn of a conversation. */
export function transcriptTurn(text: string): FoundStatement | undefined {
  const match = turn.exec(text)
  if (!match) return undefined
  const start = match[1]!.length
  const nameEnd = start + match[2]!.length
  let end = text.length
  while (end > match[0].length && ' "”'.includes(text[end - 1]!)) end -= 1
  return {
    tier: 1,
    kind: 'direct',
    parts: [{ start: match[0].length, end }],
    speaker: { start, end: nameEnd },
    antecedent: undefined,
    via: undefined,
    cue: { start: nameEnd, end: nameEnd + 1 },
    cueClass: 'speech',
    negated: false,
    hedge: undefined,
    confidence: 0.9,
  }
}
