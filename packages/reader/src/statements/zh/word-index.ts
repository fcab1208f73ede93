/** Words by the code of their first or last unit, the longest first. */
export type WordIndex = ReadonlyMap<number, readonly string[]>

/** The words of a list that spaces divide, by their first character. */
export const byFirst = (list: string): WordIndex => index(list, (word) => word.charCodeAt(0))

/** The words of a list that spaces divide, by their last character. */
export const byLast = (list: string): WordIndex => index(list, (word) => word.charCodeAt(word.length - 1))

function index(list: string, keyOf: (word: string) => number): WordIndex {
  const words = new Map<number, string[]>()
  for (const word of new Set(list.split(' '))) {
    if (word === '') continue
    const others = words.get(keyOf(word))
    if (others) others.push(word)
    else words.set(keyOf(word), [word])
  }
  for (const others of words.values()) others.sort((a, b) => b.length - a.length)
  return words
}

/** The longest word of an index by first characters that a text begins with at an offset. */
export const wordAt = (words: WordIndex, text: string, at = 0): string | undefined =>
  words.get(text.charCodeAt(at))?.find((word) => text.startsWith(word, at))

/** The longest word of an index by last characters that a text ends with. */
export const wordBefore = (words: WordIndex, text: string): string | undefined =>
  words.get(text.charCodeAt(text.length - 1))?.find((word) => text.endsWith(word))
