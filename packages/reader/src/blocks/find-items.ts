import type { BlockKind, BlockReason, ReaderLang } from './block.ts'
import { type DisplaySign, displaySign } from './display-text.ts'
import { endsSentence, quoteDepth } from './end-marks.ts'
import { type Layout, medianWidth } from './layout.ts'
import type { Line } from './lines.ts'
import { headingDepth } from './markdown-marks.ts'
import { isCaptionShaped, markedKind } from './markers.ts'
import { announcesOthers } from './page-lines.ts'
import { isBold, turnLabel } from './question-lines.ts'
import type { Segment } from './segments.ts'

/** A block as it stands on the page: what it is, but not yet where it belongs. */
export interface Item {
  readonly kind: Exclude<BlockKind, 'headline' | 'subheading' | 'lead'> | 'heading'
  readonly lines: Line[]
  readonly reason: BlockReason
  readonly confidence: number
}

/**
 * Decides for each segment whether it opens a paragraph, goes on with one that a column break interrupted, or is set apart:
 * a heading, caption, byline, credit or jump line.
 */
export function findItems(segments: readonly Segment[], layout: Layout, lang: ReaderLang): Item[] {
  const items: Item[] = []
  const widths = widthsAround(segments, layout)
  let paragraph: Item | undefined
  /** Whether titles of other reports follow: behind 相关阅读, “Read more”. */
  let isListing = false
  let depth = 0
  const signOf = (segment: Segment, next: Segment | undefined, width: number, isOpen: boolean): DisplaySign => {
    if (lang === 'en' && /^[a-z]/.test(next?.lines[0]?.text ?? '')) return undefined
    const sign = displaySign(segment.lines, lang, width)
    if (sign || isOpen || !layout.isIndented || segment.lines.length > 4) return sign
    // Text without an indent that stops short of an end mark, where the next paragraph begins, can only be a heading.
    const stops = next === undefined || next.starts === 'indent'
    const last = segment.lines.at(-1)?.text ?? ''
    return stops && segment.isBeforeBlank && !endsSentence(last) && !/[,，、]$/.test(last) ? 'display-text' : undefined
  }
  let text = ''
  const add = (segment: Segment, kind: Item['kind'], reason: BlockReason, confidence: number): void => {
    const item: Item = { kind, lines: [...segment.lines], reason, confidence }
    items.push(item)
    if (kind !== 'paragraph') return
    paragraph = item
    depth = quoteDepth(text)
  }
  const goOn = (segment: Segment): void => {
    paragraph?.lines.push(...segment.lines)
    depth = quoteDepth(text, Math.min(depth, 3))
  }
  segments.forEach((segment, index) => {
    text = textOf(segment)
    const last = items.at(-1)
    const ending = paragraph?.lines.at(-1)?.text
    const isAnnouncing = lang === 'en' && ending?.endsWith(':') === true && paragraph?.lines.length === 1
    const isOpen = ending !== undefined && !isAnnouncing && (!endsSentence(ending) || (depth > 0 && layout.isIndented))
    const isTurn = turnLabel.test(text)
    const marked = isTurn ? undefined : labelOf(segment, lang, text)
    if (marked && !(isOpen && marked === 'byline' && segment.starts !== 'own-line' && !segment.isBeforeBlank)) {
      add(segment, marked as Item['kind'], 'marker-words', 0.9)
      isListing = marked === 'jump-line' && announcesOthers(text)
      return
    }
    if (layout.hasMarks) {
      const isHeading = headingDepth(text) > 0 || (segment.lines.length === 1 && isBold(text))
      if (isHeading) add(segment, 'heading', 'marker-words', 0.95)
      else add(segment, 'paragraph', last?.kind === 'heading' ? 'after-heading' : 'blank-line', 0.95)
      return
    }
    isListing &&= !isTurn && segment.lines.length <= 3 && isTitleLike(text, lang)
    if (isListing) {
      add(segment, 'jump-line', 'marker-words', 0.8)
      return
    }
    if (segment.starts === 'indent') {
      const isCaption = !isOpen && captionBy(segment, layout, lang, text)
      if (isCaption) add(segment, 'caption', isCaption, 0.7)
      else add(segment, 'paragraph', 'indent', 0.98)
      return
    }
    if (isTurn) {
      add(segment, 'paragraph', segment.starts === 'own-line' ? 'own-line' : 'blank-line', 0.9)
      return
    }
    const sign = signOf(segment, segments[index + 1], widths[index] ?? 0, isOpen)
    const isWhole = layout.hasWhole && lang === 'en' && !/[:,;]$/.test(ending ?? '') && /^[^\p{Ll}]/u.test(text)
    if (isOpen && !isWhole && goesOnAfterBreak(segment, segments[index + 1], sign, layout, lang)) {
      goOn(segment)
      return
    }
    const isStandfirst = !sign && !paragraph && lang === 'en' && layout.isUnwrapped && isUnended(segment, text)
    if (sign || isStandfirst) {
      add(segment, 'heading', sign ?? 'display-text', isOpen || isStandfirst ? 0.6 : 0.85)
      return
    }
    if (!layout.isIndented || !paragraph) {
      const reason = segment.starts === 'own-line' ? 'own-line' : 'blank-line'
      add(segment, 'paragraph', last?.kind === 'heading' ? 'after-heading' : reason, 0.9)
      return
    }
    if (last?.kind === 'heading' || last?.kind === 'byline') {
      const isLabel = segment.lines.length <= 2 && segment.isBeforeBlank && isLastOrApart(segments[index + 1], layout)
      if (isLabel) add(segment, 'caption', 'set-apart', 0.6)
      else add(segment, 'paragraph', 'after-heading', 0.8)
      return
    }
    const isWide = segment.lines.length <= 2 && segment.lines[0]!.width > 1.3 * (widths[index] ?? Infinity)
    if (isWide && segment.isBeforeBlank) add(segment, 'caption', 'set-apart', 0.6)
    else goOn(segment)
  })
  return items
}

/** Whether a text is so short, and ends so, that it may be the title of another report. */
const isTitleLike = (text: string, lang: ReaderLang): boolean =>
  text.length <= (lang === 'zh' ? 50 : 140) && !/[。.]$/.test(text)

/** A line before the first paragraph of a page, longer than a headline is, that ends no sentence: what introduces the report. */
function isUnended({ lines }: Segment, text: string): boolean {
  return (
    lines.length === 1 &&
    text.length <= 240 &&
    /^[\p{Lu}\p{N}“‘"']/u.test(text) &&
    !/[.?!:;,][”’"')]?$|[.!?] \p{Lu}/u.test(text)
  )
}

function textOf({ lines }: Segment): string {
  if (lines.length === 1) return lines[0]!.text
  return lines.length > 40 ? lines.map(({ text }) => text).join('') : lines.map(({ text }) => text).join(' ')
}

/** What the words of a segment say it is, where it stands apart; a caption has to stand between blank lines. */
function labelOf(segment: Segment, lang: ReaderLang, text: string): BlockKind | undefined {
  const { lines, starts, isAfterBlank, isBeforeBlank } = segment
  if (lines.length > (lang === 'zh' ? 4 : 7)) return undefined
  if (!isAfterBlank && !isBeforeBlank && starts !== 'own-line') return undefined
  const kind = markedKind(text, lang)
  return kind === 'caption' && !(isAfterBlank && isBeforeBlank) ? undefined : kind
}

/** Why an indented segment between blank lines is a caption and no paragraph; undefined if it is none. */
function captionBy(segment: Segment, layout: Layout, lang: ReaderLang, text: string): BlockReason | undefined {
  if (lang !== 'zh' || !segment.isAfterBlank || !segment.isBeforeBlank || segment.lines.length > 3) return undefined
  if (segment.lines[0]?.indent !== layout.usualIndent && endsSentence(text)) return 'set-apart'
  return segment.lines.length <= 2 && isCaptionShaped(text.replaceAll(' ', '')) ? 'shape' : undefined
}

/** Whether a segment after a blank line goes on with a paragraph that has not ended, rather than being a heading. */
function goesOnAfterBreak(
  segment: Segment,
  next: Segment | undefined,
  sign: DisplaySign,
  layout: Layout,
  lang: ReaderLang,
): boolean {
  if (!sign) return true
  const text = segment.lines[0]?.text ?? ''
  if (/^[a-z，。、；：”’）]/.test(text) || endsSentence(segment.lines.at(-1)?.text ?? '')) return true
  // Text that stops without an end mark twice is a paragraph cut by a heading, unless the text goes on beyond the next break.
  const goesBeyond = next !== undefined && next.starts !== 'indent' && segment.lines.length > 1
  return lang === 'zh' ? goesBeyond && !layout.isUnwrapped : goesBeyond || (segment.lines.length > 3 && !!next)
}

function isLastOrApart(next: Segment | undefined, layout: Layout): boolean {
  return next === undefined || (layout.isIndented && next.starts !== 'indent')
}

/** For each segment, the width of the column around it: the wider of the nearest texts of three lines before and after. */
function widthsAround(segments: readonly Segment[], layout: Layout): number[] {
  const own = segments.map(({ lines }) => (lines.length >= 3 ? medianWidth(lines.slice(0, -1)) : 0))
  const before: number[] = []
  let width = 0
  for (const each of own) {
    before.push(width)
    if (each > 0) width = each
  }
  width = 0
  const around: number[] = []
  for (let index = own.length - 1; index >= 0; index -= 1) {
    around[index] = Math.max(before[index]!, width) || layout.columnWidth
    if (own[index]! > 0) width = own[index]!
  }
  return around
}
