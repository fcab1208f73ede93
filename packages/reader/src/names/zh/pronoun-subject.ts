import { leadingLength } from '../../statements/zh/leading-words.ts'
import { mentionsIn } from '../actors-in.ts'
import type { TextSpan } from '../name-mention.ts'
import type { HeadContext } from '../speaker-heads.ts'

/**
 * Whom 他 or 她 means as a subject, as far as its paragraph tells: whoever its sentence begins with, or the sentence before it
 * where that turns to somebody (莱恩则…), or, with `isOpen`, the last person that a sentence of the paragraph before it
 * begins with. Undefined where none does.
 */
export function pronounSubject(
  { index, kindOf }: HeadContext,
  { block, text, start, end }: TextSpan & { readonly block: string; readonly text: string },
  isOpen: boolean,
): string | undefined {
  if (end - start !== 1 || !'他她'.includes(text[start]!)) return undefined
  let from = start
  let isQuoted = false
  for (let sentences = 0; sentences < (isOpen ? farthestBack : 2) && from > 0; sentences += 1) {
    const to = from
    from = sentenceStart(text, sentences > 0 ? withoutEnd(text, to) : to)
    if (from === to) continue
    isQuoted = quotedBefore(text.slice(from, to), isQuoted)
    if (isQuoted) continue
    const named = mentionsIn(index, block, { start: from, end: to }).filter(({ describes }) => describes === undefined)
    // 教育局长蔡若: the office is only where a title begins.
    const isOffice =
      named[1] !== undefined && /^[^，。和与、对向]{0,4}$/.test(text.slice(named[0]!.end, named[1].start))
    const first = isOffice && kindOf(named[0]!.actor) === 'organisation' ? named[1] : named[0]
    const isTurn = isOpen || to === start || (first !== undefined && turning.test(text.slice(first.end, first.end + 2)))
    const lead = from + leadingLength(text.slice(from, from + 40))
    if (isTurn && first && kindOf(first.actor) === 'person' && isSubject(text, lead, first)) return first.actor
  }
  return undefined
}

/** What follows the name of somebody to whom a paragraph turns. */
const turning = /^(?:则|則|却|卻|对此|對此|也)/

/** Whether a sentence begins within a quotation, by its marks and by whether the one behind it does. */
function quotedBefore(sentence: string, isQuotedBehind: boolean): boolean {
  const first = sentence.search(/[“”「」]/)
  return first < 0 ? isQuotedBehind : '”」'.includes(sentence[first]!)
}

/** No sentence is longer: that keeps the time linear. */
const farthest = 400
/** So many sentences before it are looked at. */
const farthestBack = 3

/** An offset without the marks before it that end a sentence. */
function withoutEnd(text: string, before: number): number {
  let at = before
  while (at > 0 && '。！？”」』 　'.includes(text[at - 1]!)) at -= 1
  return at
}

function sentenceStart(text: string, before: number): number {
  let at = before
  while (at > 0 && before - at < farthest && !'。！？'.includes(text[at - 1]!)) at -= 1
  while (at < before && '”」』 　'.includes(text[at]!)) at += 1
  return at
}

/** Whether a name that a sentence begins with is its subject: none of an adverbial or of what is quoted, and no attribute. */
const isSubject = (text: string, from: number, { start, end }: TextSpan): boolean =>
  start - from <= 40 &&
  !/[，；：。“”「」]|^(?:对|對|针对|針對|关于|關於|至于|至於|就|据|據|除|在|当|當|与|與|同)/.test(
    text.slice(from, start),
  ) &&
  !/^(?:的|和|与|與|、|及)/.test(text.slice(end, end + 1))
