import type { TextSpan } from '@anchorage/reader'

/**
 * What a sentence says around a place in it: the clauses next to that place, as many as make a short line, with an ellipsis
 * for what is left out. `at` is an offset into the sentence.
 */
export function passageAbout(sentence: string, at: number): string {
  const clauses = clausesOf(sentence)
  const own = Math.max(
    0,
    clauses.findIndex(({ end }) => end > at),
  )
  const isShort = (from: number, to: number): boolean =>
    widthOf(sentence.slice(clauses[from]!.start, clauses[to]!.end)) <= longest
  let [from, to] = [own, own]
  while (from > 0 && isShort(from - 1, to)) from -= 1
  while (to < clauses.length - 1 && isShort(from, to + 1)) to += 1
  const words = sentence.slice(clauses[from]!.start, clauses[to]!.end).replace(/[\s，,；;：:、—–-]+$/, '')
  const opening = from > 0 ? '…' : ''
  const closing = to < clauses.length - 1 ? '…' : ''
  return isShort(from, to) ? `${opening}${words}${closing}` : `${opening}${cut(words)}…`
}

/** In columns; a Chinese character takes two. */
const longest = 90

/** Clauses, each with the mark and the space behind it. */
function clausesOf(sentence: string): readonly TextSpan[] {
  const clauses: TextSpan[] = []
  let start = 0
  for (const { index, 0: mark } of sentence.matchAll(parting)) {
    const end = index + mark.length
    if (end >= sentence.length) break
    clauses.push({ start, end })
    start = end
  }
  return [...clauses, { start, end: sentence.length }]
}

/** What parts clauses: a mark, or the space before a word that opens one. */
const parting =
  /[，；：]|[,;:](?=\s)\s|\s[—–-]\s|——|\s(?=(?:after|before|because|if|unless|until|when|while|but|which|who)\s)/g

/** Whole words up to the longest line. */
function cut(words: string): string {
  let [end, width] = [0, 0]
  for (const letter of words) {
    width += widthOf(letter)
    if (width > longest) break
    end += letter.length
  }
  const space = words.lastIndexOf(' ', end)
  return words.slice(0, space > end / 2 ? space : end).trimEnd()
}

function widthOf(words: string): number {
  let width = 0
  for (const unit of words) width += unit > '\u2e7f' ? 2 : 1
  return width
}
