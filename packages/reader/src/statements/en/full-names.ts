import type { TextSpan } from '../../names/name-mention.ts'
import { cueForms } from './cue-verbs.ts'
import type { Token } from './tokens.ts'
import { isClosedClass } from './word-class.ts'
import { documentNouns, roleNouns, timeWords } from './words.ts'

/** Titles that stand before a name and are no part of it. */
export const nameTitles: ReadonlySet<string> = new Set(
  'mr. mrs. ms. mr mrs ms dr. dr sir lord lady dame sen. rep. gov. gen. lt. col. sgt. capt. rev. prof. president prime minister senator governor general secretary foreign defense defence interior justice chancellor ambassador professor judge mayor speaker chairman king queen prince princess pope sheikh'.split(
    ' ',
  ),
)

/** Names of two to four words in a row with a capital, by their last word in lower case; titles before them are left out. */
export function* fullNamesIn(tokens: readonly Token[]): Generator<TextSpan & { readonly surname: string }> {
  let from: number | undefined
  for (let index = 0; index <= tokens.length; index += 1) {
    const token = tokens[index]
    if (token && isNameWord(token)) {
      from ??= index
      continue
    }
    if (from !== undefined) {
      while (from < index && (nameTitles.has(tokens[from]!.lower) || roleNouns.has(tokens[from]!.lower))) from += 1
      const last = tokens[index - 1]!
      const isPerson = !roleNouns.has(last.lower) && !documentNouns.has(last.lower)
      if (index - from >= 2 && index - from <= 4 && isPerson)
        yield { surname: last.lower, start: tokens[from]!.start, end: last.end }
    }
    from = undefined
  }
}

const isNameWord = ({ kind, isCapital, lower }: Token): boolean =>
  kind === 'word' &&
  isCapital &&
  !timeWords.has(lower) &&
  !isClosedClass(lower) &&
  lower !== 'the' &&
  lower !== 'a' &&
  cueForms.get(lower)?.form !== 'ing'
