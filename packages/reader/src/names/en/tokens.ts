import { letterLength } from '../../text/letter-length.ts'
import { shareCodeLength } from '../../text/share-code.ts'
import type { TextSpan } from '../name-mention.ts'

/** A word of an English text, its apostrophes straight. A possessive ending is no part of it; the full stop of an initial is. */
export interface Token extends TextSpan {
  readonly text: string
  /** The same in lower case. */
  readonly lower: string
  /** Begins with a capital. */
  readonly isCapital: boolean
  /** Whether a possessive ending follows. */
  readonly isPossessive: boolean
  /** Whether nothing but a space parts it from the word before. */
  readonly isNext: boolean
}

const abbreviations = new Set(
  'Mr Mrs Ms Dr Sen Rep Gov Gen Lt Col Maj Capt Sgt Adm Prof Rev Hon Jr Sr St Amb Pres Sens Reps Messrs Supt Cmdr Pvt'.split(
    ' ',
  ),
)

/** The words of a text, in order: letters and digits, which hyphens, apostrophes and & may join. */
export function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = []
  let before = -1
  for (let at = 0; at < text.length; ) {
    const start = at
    at = wordEnd(text, start)
    if (at === start) {
      at += Math.max(1, shareCodeLength(text, at))
      continue
    }
    const isPossessive = text[at - 1] === 's' && (text[at - 2] === '’' || text[at - 2] === "'") && at - start > 1
    const word = text.slice(start, isPossessive ? at - 2 : at)
    let end = start + word.length
    if (text[end] === '.' && (abbreviations.has(word) || /^\p{Lu}$/u.test(word))) end += 1
    const written = end > start + word.length ? `${word}.` : word
    const straight = written.includes('’') ? written.replaceAll('’', "'") : written
    tokens.push({
      start,
      end,
      text: straight,
      lower: straight.toLowerCase(),
      isPossessive,
      isCapital: isCapital(word),
      isNext: before >= 0 && start === before + 1 && (text[before] === ' ' || text[before] === '\u00a0'),
    })
    before = isPossessive ? end + 2 : end
  }
  return tokens
}

/** Where a word ends that begins at a place; the same place where none does. */
function wordEnd(text: string, start: number): number {
  let end = start
  for (;;) {
    const length = letterLength(text, end)
    if (length > 0) end += length
    else if (end > start && "-’'&".includes(text[end] ?? ' ') && letterLength(text, end + 1) > 0) end += 1
    else return end
  }
}

/** Whether a word begins with a capital, or with a particle joined to one: al-Assad, d’Estaing. */
function isCapital(word: string): boolean {
  const code = word.charCodeAt(0)
  if (code >= 0x41 && code <= 0x5a) return true
  if (code < 0x80 && !'abdev'.includes(word[0]!)) return false
  return /^(?:\p{Lu}|(?:al|el|bin|de|d|van|von)[-’']\p{Lu})/u.test(word)
}
