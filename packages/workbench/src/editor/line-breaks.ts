/** A text of a file and the same text as an editor shows it, where every line break is one character. */
export interface ShownText {
  /** The file’s text. */
  readonly file: string
  /** With `\n` for every line break. */
  readonly shown: string
  /** What the file breaks lines with, and so whatever is typed. */
  readonly newline: '\n' | '\r\n'
  /** Offset in `shown` → offset in `file`. */
  toFile(offset: number): number
  /** Offset in `file` → offset in `shown`. */
  toShown(offset: number): number
}

/** The text as an editor shows it; offsets go both ways, so that diagnostics and changes find their places. */
export function shownText(file: string): ShownText {
  if (!file.includes('\r')) {
    return { file, shown: file, newline: '\n', toFile: (offset) => offset, toShown: (offset) => offset }
  }
  // Offsets in the file of the second characters of two-character breaks.
  const doubles = [...file.matchAll(/\r\n/g)].map(({ index }) => index + 1)
  return {
    file,
    shown: file.replaceAll(/\r\n?/g, '\n'),
    newline: doubles.length > 0 ? '\r\n' : '\n',
    toFile: (offset) => offset + countBefore(doubles.length, (middle) => doubles[middle]! - middle <= offset),
    toShown: (offset) => offset - countBefore(doubles.length, (middle) => doubles[middle]! < offset),
  }
}

/** How many of the first `length` numbers meet a test that ever more of them fail. */
function countBefore(length: number, meets: (index: number) => boolean): number {
  let low = 0
  let high = length
  while (low < high) {
    const middle = (low + high) >> 1
    if (meets(middle)) low = middle + 1
    else high = middle
  }
  return low
}
