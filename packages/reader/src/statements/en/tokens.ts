import type { TextSpan } from '../../names/name-mention.ts'
import { shareCodeLength } from '../../text/share-code.ts'
import { type Quotation, quotationsOf } from './quotes.ts'

/** A word, a number, a mark, or a whole quotation. */
export interface Token extends TextSpan {
  readonly text: string
  readonly lower: string
  readonly kind: 'word' | 'number' | 'mark' | 'quotation'
  /** Whether it begins with a capital letter. */
  readonly isCapital: boolean
  /** Set for a quotation: whether it is closed, and the mark of punctuation it ends with. */
  readonly quotation?: {
    readonly isClosed: boolean
    readonly endMark: string
    readonly words: number
    readonly isTitle: boolean
  }
}

const inner = /[\p{L}\p{N}]/u

function isInner(unit: string): boolean {
  const code = unit.charCodeAt(0)
  if (code < 0x80) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57)
  return inner.test(unit)
}

const joins = new Set(["'", '’', '-', '‑', '.', '&', ','])

/**
 * The tokens of an English text. A quotation is one token: what stands in it belongs to whoever is quoted. Clitics
 * (’s, n’t, ’ve) are tokens of their own; an abbreviation keeps its full stop. Time is linear.
 */
export function tokensOf(text: string): readonly Token[] {
  const quotations = quotationsOf(text)
  const tokens: Token[] = []
  let next = 0
  let index = 0
  while (index < text.length) {
    const quotation = quotations[next]
    if (quotation && index >= quotation.start) {
      tokens.push(quotationToken(text, quotation))
      index = quotation.end
      next += 1
      continue
    }
    const limit = quotation?.start ?? text.length
    const unit = text[index]!
    const code = unit === '<' ? shareCodeLength(text, index) : 0
    if (unit === ' ' || unit === '\n') index += 1
    else if (code > 0) index += code
    else if (isInner(unit) || isHighSurrogate(unit)) index = addWord(tokens, text, index, limit)
    else {
      const length = text.startsWith('...', index) ? 3 : text.startsWith('--', index) ? 2 : 1
      tokens.push(token(text, index, Math.min(limit, index + length), 'mark'))
      index = Math.min(limit, index + length)
    }
  }
  return tokens
}

const isHighSurrogate = (unit: string): boolean => unit >= '\ud800' && unit <= '\udbff'

function token(text: string, start: number, end: number, kind: Token['kind']): Token {
  const slice = text.slice(start, end)
  const lower = slice.toLowerCase()
  const isCapital = kind === 'word' && slice[0] !== lower[0]
  return { start, end, text: slice, lower: lower.includes('’') ? lower.replaceAll('’', "'") : lower, kind, isCapital }
}

function quotationToken(text: string, { start, end, isClosed }: Quotation): Token {
  const markLength = /^(?:''|``|’’)/.test(text.slice(start, start + 2)) ? 2 : 1
  let last = end - (isClosed ? markLength : 0)
  while (last > start + markLength && ' ’\'"”'.includes(text[last - 1]!)) last -= 1
  let words = 1
  for (let at = start; at < last; at += 1) if (text[at] === ' ') words += 1
  const base = token(text, start, end, 'quotation')
  // A short name in quotation marks, “The Apprentice”, and no words that were said.
  const isTitle =
    isClosed && words <= 6 && /[\p{L}\p{N}]/u.test(text[last - 1]!) && /[\p{Lu}\p{N}]/u.test(text[start + markLength]!)
  return { ...base, quotation: { isClosed, endMark: text[last - 1] ?? '', words, isTitle } }
}

const abbreviations = new Set(
  'mr mrs ms dr prof gen sen sens rep reps gov govs lt col sgt capt cmdr maj adm st rev hon pres atty jr sr jan feb mar apr jun jul aug sept oct nov dec no vs inc corp co ltd u.s u.n u.k e.u d.c a.m p.m e.g i.e ph.d fla calif va tex mass conn ariz ala ark colo del ga ill ind kan ky la md mich minn miss mo mont neb nev okla ore pa tenn wash wis wyo'.split(
    ' ',
  ),
)

/** Abbreviations that can also end a sentence: a capital after them begins a new one more often than not. */
export const endingAbbreviations: ReadonlySet<string> = new Set([
  'u.s.',
  'u.n.',
  'u.k.',
  'e.u.',
  'd.c.',
  'a.m.',
  'p.m.',
  'jr.',
  'sr.',
  'inc.',
  'corp.',
  'co.',
  'ltd.',
])

function addWord(tokens: Token[], text: string, start: number, limit: number): number {
  let end = start + 1
  while (end < limit) {
    const unit = text[end]!
    if (isInner(unit) || isHighSurrogate(unit) || (unit >= '\udc00' && unit <= '\udfff')) end += 1
    else if (joins.has(unit) && end + 1 < limit && isInner(text[end + 1]!) && isJoined(text, start, end)) end += 2
    else break
  }
  const word = text.slice(start, end)
  // “posted on X.” is no initial.
  const isNetwork = word === 'X' && text.slice(start - 3, start) === 'on '
  if (text[end] === '.' && end < limit && !isNetwork && isAbbreviation(word)) end += 1
  const clitic = /['’]/.test(word) ? /(?:n['’]t|['’](?:s|re|ve|ll|d|m))$/i.exec(word) : null
  const isNumber = /^[\d.,]+$/.test(word)
  if (clitic && clitic.index > 0) {
    tokens.push(token(text, start, start + clitic.index, 'word'))
    tokens.push(token(text, start + clitic.index, end, 'word'))
  } else tokens.push(token(text, start, end, isNumber ? 'number' : 'word'))
  return end
}

function isJoined(text: string, start: number, at: number): boolean {
  const unit = text[at]!
  const [before, after] = [text[at - 1]!, text[at + 1]!]
  if (unit === ',') return isDigit(before) && isDigit(after)
  if (unit !== '.') return true
  if (isDigit(before) && isDigit(after)) return true
  // U.S., a.m., nytimes.com; not “end.Next”.
  return at - start === 1 || text[at - 2] === '.' || (before === before.toLowerCase() && after === after.toLowerCase())
}

const isDigit = (unit: string): boolean => unit >= '0' && unit <= '9'

function isAbbreviation(whole: string): boolean {
  // D-Ore., R-S.C.
  const word = whole.slice(whole.lastIndexOf('-') + 1)
  if (word.length === 1) return word !== 'I' && word >= 'A' && word <= 'Z'
  return word.length <= 5 && (abbreviations.has(word.toLowerCase()) || /^\p{L}(?:\.\p{L}){1,3}$/u.test(word))
}
