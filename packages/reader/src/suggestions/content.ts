import type { TextSpan } from '../names/name-mention.ts'
import { clauseEnd, clauseStart } from './sentences.ts'

/** What follows a cue, to the end of its clause. */
export function contentAfter(text: string, cue: TextSpan, sentenceEnd: number): TextSpan {
  // 他承诺，…: what is promised stands behind the pause.
  if (text[cue.end] === '，' && /^(?:承诺|保证|答应|允诺|要求|呼吁|敦促)$/.test(text.slice(cue.start, cue.end)))
    return { start: cue.end + 1, end: clauseEnd(text, cue.end + 1, sentenceEnd) }
  const end = Math.max(cue.end, clauseEnd(text, cue.end, sentenceEnd))
  // 愿意在…前提下，…: the act stands behind the pause.
  const isFrame =
    text[end] === '，' && /(?:前提下|基础上|条件下|情况下|框架[内下])[”’]?$/.test(text.slice(cue.end, end))
  return { start: cue.end, end: isFrame ? clauseEnd(text, end + 1, sentenceEnd) : end }
}

/** The clause around a cue, from its subject on; to the end of the sentence where it is half of a condition. */
export function contentAround(text: string, sentence: TextSpan, from: number, cue: TextSpan): TextSpan {
  const isHalf = /^(?:只有|除非|unless|only|as long|on )/i.test(text.slice(cue.start, cue.end))
  // 他预计，…: what is expected stands behind the pause.
  if (text[cue.end] === '，') {
    const end = sentence.end - cue.end <= longestBehind ? sentence.end : clauseEnd(text, cue.end + 1, sentence.end)
    return { start: cue.end + 1, end }
  }
  const clause = clauseStart(text, from, cue.start)
  // 只有…，…才: what is expected hangs on the clause before.
  const half = /只有|除非|(?:[Oo]nly (?:if|when|after|once)|[Uu]nless) /.exec(text.slice(from, clause))
  const start = half ? from + half.index : clause
  return { start, end: isHalf ? sentence.end : clauseEnd(text, cue.end, sentence.end) }
}

const longestBehind = 60

/** What a threat or promise is of: with the verb that belongs to the cue, “impose” in “will impose”. */
export function measureOf(text: string, cue: TextSpan, sentenceEnd: number): TextSpan {
  const after = contentAfter(text, cue, sentenceEnd)
  const words = text.slice(cue.start, cue.end)
  const auxiliary =
    /^(?:否[则則])?[将將](?=.)(?!面|付|承|遭|不惜)|^(?:will|would) (?:not |never )?(?!face)|^won['’]t (?=\w)|^vow(?:s|ed)? to (?=\w)/i.exec(
      words,
    )
  return auxiliary ? { start: cue.start + auxiliary[0].length, end: after.end } : after
}

/** A span without the white space, quotation marks and commas at its ends; a mark inside keeps its partner. */
export function trimmed(text: string, { start, end }: TextSpan): TextSpan {
  let [from, to] = [start, end]
  while (from < to && outer.includes(text[from]!)) from += 1
  while (to > from && outer.includes(text[to - 1]!)) to -= 1
  const inside = text.slice(from, to)
  const open = count(inside, opening) - count(inside, closing)
  if (open > 0 && to > from && closing.includes(text[to] ?? ' ')) to += 1
  if (open < 0 && from > start && opening.includes(text[from - 1]!)) from -= 1
  return { start: from, end: to }
}

function count(text: string, marks: string): number {
  let found = 0
  for (const unit of text) if (marks.includes(unit)) found += 1
  return found
}

const opening = '“「『‘'
const closing = '”」』'

const outer = ' \u3000\t\n"“”‘’「」『』，,、。；;：:.!！？?—–'
