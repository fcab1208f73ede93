import type { Line } from './lines.ts'

/** The words of a document in Latin letters, lower case, and those with a hyphen inside; line ends are left out. */
export interface Vocabulary {
  has(word: string): boolean
}

const wordPattern = /[A-Za-z]+(?:[-’'][A-Za-z]+)*/g

/**
 * Every word that stands in the lines, but for the last of a line that ends with a hyphen and what follows it; collected when
 * the first one is asked for.
 */
export function vocabularyOf(lines: readonly Line[]): Vocabulary {
  let words: ReadonlySet<string> | undefined
  return {
    has: (word) => {
      words ??= wordsOf(lines)
      return words.has(word.toLowerCase())
    },
  }
}

function wordsOf(lines: readonly Line[]): ReadonlySet<string> {
  const words = new Set<string>()
  let isSplit = false
  for (const { text } of lines) {
    if (text === '') continue
    const found = text.match(wordPattern) ?? []
    const endsSplit = text.endsWith('-')
    found.forEach((word, index) => {
      const isPart = (isSplit && index === 0) || (endsSplit && index === found.length - 1)
      if (!isPart) words.add(word.toLowerCase())
    })
    isSplit = endsSplit
  }
  return words
}

/** Beginnings and ends of compounds that keep their hyphen. */
const firstParts = new Set(
  'self well anti half two three four five six seven eight nine first second third vice multi single double cease'.split(
    ' ',
  ),
)
const secondParts = new Set(
  'runner term elect based year made led called time general scale level party making month week minded profile ranking range style sponsored backed held fire'.split(
    ' ',
  ),
)

/**
 * Whether a hyphen at the end of a line belongs to the word: it stands so elsewhere in the document, or both parts are words
 * of it and the joined word is not, or it is a usual compound.
 */
export function keepsHyphen(before: string, after: string, vocabulary: Vocabulary): boolean {
  if (before === '') return true
  if (vocabulary.has(before + after)) return false
  if (vocabulary.has(`${before}-${after}`)) return true
  if (!/^[a-z]/.test(after) || /[0-9]$/.test(before)) return true
  if (firstParts.has(before.toLowerCase()) || secondParts.has(after.toLowerCase())) return true
  return vocabulary.has(before) && vocabulary.has(after) && before.length > 2 && after.length > 2
}
