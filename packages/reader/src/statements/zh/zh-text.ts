import { unitSet } from '../../text/unit-set.ts'
import { datelineLength } from './dateline.ts'
import { plainForm } from './plain-form.ts'

/** A stretch of a text, end exclusive. */
interface Stretch {
  readonly start: number
  readonly end: number
}

/** A sentence and its clauses, which cover it; each clause includes the mark that ends it. */
export interface Sentence extends Stretch {
  readonly clauses: readonly Stretch[]
}

/** The text of a block made ready for the rules; offsets in all of it are those of the block's clean text. */
export interface ZhText {
  /** See `plainForm`. */
  readonly plain: string
  /** 1 for what stands in quotation marks, the marks included, 2 for what stands in brackets or title marks, else 0. */
  readonly inside: Uint8Array
  /** Quotations that stand in no other, marks included. */
  readonly quotes: readonly Stretch[]
  readonly sentences: readonly Sentence[]
}

/** Makes the text of a block ready for the rules; in a title a space ends a sentence. Time is linear. */
export function zhText(text: string, { isTitle = false }: { readonly isTitle?: boolean } = {}): ZhText {
  const plain = isTitle ? plainForm(text).replaceAll(titleGap, '。') : plainForm(text)
  const inside = new Uint8Array(plain.length)
  const quotes = outerPairs(plain, '“', '”')
  for (const [open, close] of ['（）', '《》', '〈〉', '【】'] as const)
    for (const { start, end } of outerPairs(plain, open!, close!)) if (end - start <= 80) inside.fill(2, start, end)
  for (const { start, end } of quotes) inside.fill(1, start, end)
  return { plain, inside, quotes, sentences: sentencesOf(plain, inside, datelineLength(plain)) }
}

/** A space that parts the halves of a title. */
const titleGap = /(?<=[\u4e00-\u9fff”》])[ \u3000](?=[\u4e00-\u9fff“《])/g

/** Outermost pairs of marks; an opening mark that nothing closes reaches to the end, a closing one alone is none. */
function outerPairs(plain: string, open: string, close: string): Stretch[] {
  const pairs: Stretch[] = []
  if (!plain.includes(open)) return pairs
  const [opening, closing] = [open.charCodeAt(0), close.charCodeAt(0)]
  let [depth, start] = [0, 0]
  for (let at = 0; at < plain.length; at += 1) {
    const code = plain.charCodeAt(at)
    if (code === opening) {
      if (depth === 0) start = at
      depth += 1
    } else if (code === closing && depth > 0) {
      depth -= 1
      if (depth === 0) pairs.push({ start, end: at + 1 })
    }
  }
  if (depth > 0 && open === '“') pairs.push({ start, end: plain.length })
  return pairs
}

const isStop = unitSet('。！？!?')
const isPause = unitSet('，；：')
const isMark = unitSet('。！？!?，；：”')

function sentencesOf(plain: string, inside: Uint8Array, from: number): Sentence[] {
  const sentences: Sentence[] = []
  let [start, clauseStart] = [from, from]
  let clauses: Stretch[] = []
  const endClause = (end: number): void => {
    if (end > clauseStart) clauses.push({ start: clauseStart, end })
    clauseStart = end
  }
  const endSentence = (end: number): void => {
    endClause(end)
    if (plain.slice(start, end).trim() !== '') sentences.push({ start, end, clauses })
    start = end
    clauses = []
  }
  for (let at = from; at < plain.length; at += 1) {
    if (!isMark(plain, at)) continue
    if (inside[at] === 0) {
      if (isStop(plain, at)) endSentence(at + 1)
      else if (isPause(plain, at)) endClause(at + 1)
    } else if (plain[at] === '”' && inside[at + 1] !== 1) {
      const last = plain[at - 1] ?? ''
      if (isStop(plain, at - 1) || last === '…') {
        if (endsQuotedSentence(plain, at, last)) endSentence(at + 1)
      } else if (last === '，') endClause(at + 1)
    }
  }
  endSentence(plain.length)
  return sentences
}

/** Whether the sentence ends with the quotation that ends at `at`, and does not go on as in “Peace!”的口号. */
function endsQuotedSentence(plain: string, at: number, last: string): boolean {
  const next = plain[at + 1] ?? ''
  if (last === '。') return !'，、；的'.includes(next) || next === ''
  if (next === '') return true
  if (isPause(next, 0) || '、的”“'.includes(next)) return false
  return true
}

/** The stretch without white space, quotation marks left alone and punctuation at both ends. */
export function trimmed(plain: string, { start, end }: Stretch): Stretch {
  let [from, to] = [start, end]
  while (from < to && isTrimmed(plain, from)) from += 1
  while (to > from && isTrimmed(plain, to - 1)) to -= 1
  return { start: from, end: to }
}

const isOuter = unitSet('，；：。、！？… 　—-–~')

const isTrimmed = (plain: string, at: number): boolean => isOuter(plain, at) || plain.charCodeAt(at) <= 0x20
