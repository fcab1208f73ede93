import { cueForms } from './cue-verbs.ts'
import { endingAbbreviations, type Token } from './tokens.ts'
import { timeWords } from './words.ts'

/** A sentence as a range of tokens, `to` exclusive. */
export interface Sentence {
  readonly from: number
  readonly to: number
}

const ends = new Set(['.', '?', '!', '...', '…'])
const closers = new Set([')', ']', '”', '’', '"'])
const starters = new Set(
  'the a an he she they it we i but and in on at this that these those his her their its there when while if after before as for so yet still however meanwhile both some many most one no'.split(
    ' ',
  ),
)

/** Longer sentences are broken, so that a text without full stops takes no more time than another. */
const longest = 300

/** The sentences of a text from a token on. No sentence ends inside a quotation; one ends after it where the quotation ends like one. */
export function sentencesOf(tokens: readonly Token[], start = 0): readonly Sentence[] {
  const sentences: Sentence[] = []
  let from = start
  for (let index = start; index < tokens.length; index += 1) {
    if (!isEnd(tokens, index) && index - from < longest) continue
    while (index + 1 < tokens.length && closers.has(tokens[index + 1]!.text)) index += 1
    sentences.push({ from, to: index + 1 })
    from = index + 1
  }
  if (from < tokens.length) sentences.push({ from, to: tokens.length })
  return sentences
}

function isEnd(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index]!
  const next = tokens[index + 1]
  if (!next) return false
  const opens = next.isCapital || next.kind === 'quotation' || next.kind === 'number' || next.text === '('
  if (token.kind === 'mark') {
    if (token.text === '...' || token.text === '…') return opens
    return ends.has(token.text) && (opens || (next.kind === 'mark' ? !/^[,;:—–]$/.test(next.text) : token.text === '.'))
  }
  if (token.quotation) {
    const { endMark } = token.quotation
    if (endMark === '.' || endMark === '…') return opens
    if (endMark !== '?' && endMark !== '!' && endMark !== '—' && endMark !== '-') return false
    return opens && !isAttributed(tokens, index + 1)
  }
  if (/^[ap]\.m\.$/.test(token.lower) && /^\p{Lu}\p{Ll}/u.test(next.text)) return !timeWords.has(next.lower)
  return endingAbbreviations.has(token.lower) && next.isCapital && starters.has(next.lower)
}

/** Whether what follows a quotation is only who said it: “Why?” Smith asked on Monday. */
function isAttributed(tokens: readonly Token[], from: number): boolean {
  for (let index = from; index < Math.min(tokens.length, from + 16); index += 1) {
    const token = tokens[index]!
    if (token.quotation || token.text === '.' || token.text === '?') return false
    const cue = cueForms.get(token.lower)
    if (cue && index > from) return cue.inverts && cue.form !== 'base' && cue.form !== 'ing'
  }
  return false
}
