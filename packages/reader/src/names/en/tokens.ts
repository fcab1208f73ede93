import type { TextSpan } from '../name-mention.ts'

/** A word of an English text, its apostrophes straight. A possessive ending is no part of it; the full stop of an initial is. */
export interface Token extends TextSpan {
  readonly text: string
  /** Begins with a capital. */
  readonly isCapital: boolean
  /** Whether a possessive ending follows. */
  readonly isPossessive: boolean
  /** Whether nothing but a space parts it from the word before. */
  readonly isNext: boolean
}

const pattern = /[\p{L}\p{N}]+(?:[-’'&][\p{L}\p{N}]+)*/gu
const abbreviations = new Set(
  'Mr Mrs Ms Dr Sen Rep Gov Gen Lt Col Maj Capt Sgt Adm Prof Rev Hon Jr Sr St Amb Pres Sens Reps Messrs Supt Cmdr Pvt'.split(
    ' ',
  ),
)

/** The words of a text, in order. */
export function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = []
  let before = -1
  for (const match of text.matchAll(pattern)) {
    const start = match.index
    let word = match[0]
    const isPossessive = /[’']s$/.test(word)
    if (isPossessive) word = word.slice(0, -2)
    let end = start + word.length
    const isInitial = /^\p{Lu}$/u.test(word) || abbreviations.has(word)
    if (isInitial && text[end] === '.') end += 1
    const gap = text.slice(before, start)
    tokens.push({
      ...{ start, end, text: text.slice(start, end).replaceAll('’', "'"), isPossessive },
      isCapital: /^(?:\p{Lu}|(?:al|el|bin|de|d|van|von)[-’']\p{Lu})/u.test(word),
      isNext: before >= 0 && (gap === ' ' || gap === '\u00a0'),
    })
    before = isPossessive ? end + 2 : end
  }
  return tokens
}
