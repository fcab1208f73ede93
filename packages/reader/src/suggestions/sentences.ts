import { endsSentence } from '../blocks/end-marks.ts'
import type { TextSpan } from '../names/name-mention.ts'

/**
 * The sentences of a block's text, white space around them left out. In Chinese a semicolon ends one too; a full stop
 * inside quotation marks ends the sentence it stands in.
 */
export function sentencesOf(text: string): TextSpan[] {
  const spans: TextSpan[] = []
  let start = 0
  const close = (end: number): void => {
    const raw = text.slice(start, end)
    const from = start + (raw.length - raw.trimStart().length)
    const to = end - (raw.length - raw.trimEnd().length)
    if (to > from) spans.push({ start: from, end: to })
    start = end
  }
  for (let index = 0; index < text.length; index += 1) {
    const unit = text[index]!
    if ('。！？；'.includes(unit)) {
      let end = index + 1
      while (end < text.length && '”」』’）。！？'.includes(text[end]!)) end += 1
      close(end)
      index = end - 1
    } else if ('.!?'.includes(unit) && isEnd(text, start, index)) {
      let end = index + 1
      while (end < text.length && '"”’\')'.includes(text[end]!)) end += 1
      close(end)
      index = end - 1
    } else if (index - start >= longest) close(index)
  }
  close(text.length)
  return spans
}

/** A sentence that goes on for longer is cut: no rule looks so far, and no time is lost on text without marks. */
const longest = 1200

/** Whether a mark of Latin script at the index ends a sentence: what follows opens one, what precedes is no abbreviation. */
function isEnd(text: string, start: number, index: number): boolean {
  let next = index + 1
  while (next < text.length && '"”’\')'.includes(text[next]!)) next += 1
  if (next < text.length && !/\s/.test(text[next]!)) return false
  if (next < text.length && !/[\p{Lu}\d"“‘(]/u.test(text.slice(next, next + 12).trimStart()[0] ?? 'A')) return false
  const tail = text.slice(Math.max(start, index - 12), index + 1)
  const isMonth =
    /\b(?:Jan|Feb|Mar|Apr|Aug|Sept|Sep|Oct|Nov|Dec)\.$/.test(tail) && /^\s*\d/.test(text.slice(next, next + 4))
  return !isMonth && endsSentence(tail) && !/(?:^|[\s(])(?:\p{Lu}\.){2}$/u.test(tail)
}

/** Where the clause around an offset begins within a sentence: after the last mark that parts clauses. */
export function clauseStart(text: string, from: number, offset: number): number {
  for (let index = offset - 1; index >= from; index -= 1) if (partsClauses(text, index)) return index + 1
  return from
}

/** Where the clause that holds an offset ends within a sentence: at the next mark that parts clauses. */
export function clauseEnd(text: string, offset: number, to: number): number {
  for (let index = offset; index < to; index += 1) if (partsClauses(text, index)) return index
  return to
}

function partsClauses(text: string, index: number): boolean {
  const unit = text[index]!
  if ('，：；。！？'.includes(unit)) return true
  // A full stop inside a sentence is that of “Mr.”.
  if (!',;:'.includes(unit)) return unit === '—' && text[index + 1] === '—'
  return text[index + 1] === undefined || /[\s"”’']/.test(text[index + 1]!)
}
