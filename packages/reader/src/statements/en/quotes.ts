import type { TextSpan } from '../../names/name-mention.ts'

/** A quotation of a text with its marks. */
export interface Quotation extends TextSpan {
  /** Whether a closing mark stands at its end; a quotation that runs over the paragraph has none. */
  readonly isClosed: boolean
}

type Mark = '“' | '"' | "''" | '‘' | "'" | '«'

/**
 * The outermost quotations of an English text, in order: “curly”, "straight", ''doubled'' or ``doubled'' and, where they
 * are no apostrophes, ‘single’ marks. A mark that nothing closes opens a quotation to the end of the text or to the next
 * opening mark. Time is linear.
 */
export function quotationsOf(text: string): readonly Quotation[] {
  const found: Quotation[] = []
  const closers = singleClosers(text)
  let open: { readonly mark: Mark; readonly start: number } | undefined
  const close = (end: number, isClosed: boolean): void => {
    if (open && end > open.start + 1) {
      const told = isClosed ? undefined : attributionIn(text, open.start, end)
      found.push({ start: open.start, end: told ?? end, isClosed: isClosed || told !== undefined })
    }
    open = undefined
  }
  let index = 0
  while (index < text.length) {
    const length = markLength(text, index)
    if (length === 0) {
      index += 1
      continue
    }
    const mark = text.slice(index, index + length)
    const after = index + length
    if (open && closes(open.mark, mark, text, index, closers)) close(after, true)
    else {
      const opening = openingOf(mark, text, index, closers)
      if (opening && (!open || (isDouble(opening) && isDouble(open.mark) && opening === open.mark))) {
        close(trimmedEnd(text, index), false)
        open = { mark: opening, start: index }
      }
    }
    index = after
  }
  close(trimmedEnd(text, text.length), false)
  return found
}

/** Where a quotation without its closing mark ends before “, said X”: who typed it has forgotten the mark. */
function attributionIn(text: string, from: number, to: number): number | undefined {
  const match =
    /[,?!] (?=(?:said|says|added|told|asked|wrote) (?:\p{Lu}|the |an? )|(?:he|she|they) (?:said|says|added)\b)/u.exec(
      text.slice(from, Math.min(to, from + 2000)),
    )
  return match ? from + match.index + 1 : undefined
}

const isDouble = (mark: Mark): boolean => mark !== '‘' && mark !== "'"

function markLength(text: string, index: number): number {
  const unit = text[index]!
  if (unit === '“' || unit === '”' || unit === '"' || unit === '«' || unit === '»' || unit === '„') return 1
  if (unit !== "'" && unit !== '`' && unit !== '’' && unit !== '‘') return 0
  return text[index + 1] === unit && unit !== '‘' ? 2 : 1
}

const letter = /[\p{L}\p{N}]/u
const isLetter = (unit: string | undefined): boolean => unit !== undefined && letter.test(unit)
const isGap = (unit: string | undefined): boolean => unit === undefined || ' \n([—–-―/'.includes(unit)

function openingOf(mark: string, text: string, index: number, closers: Closers): Mark | undefined {
  const before = text[index - 1]
  const next = text[index + mark.length]
  if (mark === '“' || mark === '„') return '“'
  if (mark === '«') return '«'
  if (mark === '”') return isGap(before) && isLetter(next) ? '“' : undefined
  if (mark === '"') return next !== undefined && next !== ' ' && !/\d/.test(before ?? '') ? '"' : undefined
  if (mark === '``' || mark === "''" || mark === '’’')
    return isGap(before) && next !== undefined && next !== ' ' ? "''" : undefined
  if (mark === '’' || mark === '»' || mark === '`') return undefined
  const opens = isGap(before) || before === '“' || before === '"'
  if (!opens || !isOpenable(text, index + 1)) return undefined
  const single = mark === '‘' ? '‘' : "'"
  // A quotation of several paragraphs has its closing mark in the last one.
  const goesOn = index === 0 || text.slice(index - 2, index) === ': '
  return closers.next(index + 2) === undefined && !goesOn ? undefined : single
}

/** Whether what stands here can begin a quotation: no ’90s, ’em, ’til. */
function isOpenable(text: string, index: number): boolean {
  const first = text[index]
  if (first === undefined || first === ' ' || /\d/.test(first)) return false
  return !/^(?:em|til|tis|twas|cause|n)\b/i.test(text.slice(index, index + 6))
}

function closes(open: Mark, mark: string, text: string, index: number, closers: Closers): boolean {
  if (open === '«') return mark === '»'
  // Doubled marks close what others opened where no better one follows.
  if (isDouble(open) && (mark === "''" || mark === '’’') && !isLetter(text[index + 2]))
    if (!/[”"]/.test(text.slice(index, index + 2000))) return true
  if (open === '“') return mark === '”' || (mark === '"' && !isGap(text[index - 1]))
  if (open === '"') return mark === '”' || (mark === '"' && (!isLetter(text[index + 1]) || !isGap(text[index - 1])))
  if (open === "''") return mark === "''" || mark === '"' || mark === '’’' || mark === '”'
  return (mark === "'" || mark === '’') && closers.isEnd(index)
}

/** Where single marks can close a quotation. */
interface Closers {
  isEnd(index: number): boolean
  next(from: number): number | undefined
}

/**
 * A single mark closes a quotation where no letter follows and, after an s, where no later one is a better end: “the
 * workers’ rights” goes on.
 */
function singleClosers(text: string): Closers {
  if (!/['‘’]/.test(text)) return noClosers
  const nextEnd = new Int32Array(text.length + 1).fill(-1)
  const ends = new Set<number>()
  let firmAhead = false
  for (let index = text.length - 1; index >= 0; index -= 1) {
    nextEnd[index] = nextEnd[index + 1]!
    const unit = text[index]!
    if (unit === '‘' || unit === '\n' || (unit === "'" && isGap(text[index - 1]))) firmAhead = false
    if ((unit !== '’' && unit !== "'") || isLetter(text[index + 1]) || isGap(text[index - 1])) continue
    const before = text[index - 1]!
    const isFirm = !isLetter(before) || text[index + 1] !== ' '
    if (before === 's' && !isFirm && firmAhead) continue
    if (isFirm) firmAhead = true
    ends.add(index)
    nextEnd[index] = index
  }
  return {
    isEnd: (index) => ends.has(index),
    next: (from) => {
      const end = nextEnd[Math.min(from, text.length)]!
      return end === -1 ? undefined : end
    },
  }
}

const noClosers: Closers = { isEnd: () => false, next: () => undefined }

function trimmedEnd(text: string, end: number): number {
  let at = end
  while (at > 0 && (text[at - 1] === ' ' || text[at - 1] === '\n')) at -= 1
  return at
}
