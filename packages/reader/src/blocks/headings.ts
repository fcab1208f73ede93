import type { BlockReason, ReaderLang } from './block.ts'
import { wordsOf } from './display-text.ts'
import type { Item } from './find-items.ts'
import type { Line } from './lines.ts'
import { headingDepth } from './markdown-marks.ts'
import { isBold } from './question-lines.ts'
import { visibleWidth } from './width.ts'

/** What stands on the page in its order: headings put together from their pieces, and everything else. */
export interface Part {
  readonly kind: Item['kind'] | 'headline' | 'subheading' | 'lead'
  readonly lines: Line[]
  readonly reason: BlockReason
  readonly confidence: number
  /** Of how many pieces, parted by blank lines, a heading was put together. */
  readonly pieces: number
}

/**
 * Puts headings together that type-setting broke over several blank-parted lines.
 *
 * Chinese pieces that follow each other are one heading, unless a subheading stands next to a headline: then the page has
 * other subheadings of one line, and the piece at the edge is shorter than the lines of a headline would leave it.
 * English pieces are one heading only if the first of them cannot end there.
 */
export function headingParts(items: readonly Item[], lang: ReaderLang, standsAfter: boolean): Part[] {
  const parts: Part[] = []
  const hasSubheadings = items.some((item, index) => isAlone(items, index) && item.lines.length === 1)
  let run: Item[] = []
  const flush = (): void => {
    if (run.length > 0) parts.push(...(lang === 'zh' ? chineseRun(run, standsAfter, hasSubheadings) : englishRun(run)))
    run = []
  }
  for (const item of items) {
    const isMarked = headingDepth(item.lines[0]?.text ?? '') > 0
    if (item.kind === 'heading' && !isMarked) run.push(item)
    else if (item.kind === 'heading') {
      flush()
      parts.push(joined([item]))
    } else {
      flush()
      parts.push({ kind: item.kind, lines: item.lines, reason: item.reason, confidence: item.confidence, pieces: 1 })
    }
  }
  flush()
  return parts
}

/** Whether the item is a heading without another one beside it. */
function isAlone(items: readonly Item[], index: number): boolean {
  const isHeading = (at: number): boolean => items[at]?.kind === 'heading'
  return isHeading(index) && !isHeading(index - 1) && !isHeading(index + 1) && index > 0 && index < items.length - 1
}

function chineseRun(run: readonly Item[], standsAfter: boolean, hasSubheadings: boolean): Part[] {
  if (!hasSubheadings || run.length < 2) return [joined(run)]
  const edge = standsAfter ? run[0]! : run.at(-1)!
  const beside = standsAfter ? run[1]! : run.at(-2)!
  const [edgeWidth, besideWidth] = [lineWidth(edge), lineWidth(beside)]
  const isLabel = /[：:—]$/.test(edge.lines.at(-1)?.text ?? '')
  // The first line of a headline is filled; after its last, shorter line a longer one must be something else.
  const isApart = standsAfter ? edgeWidth <= 0.8 * besideWidth : besideWidth <= 0.8 * edgeWidth
  if (!isApart || isLabel || edge.lines.length > 1) return [joined(run)]
  const rest = standsAfter ? run.slice(1) : run.slice(0, -1)
  return standsAfter ? [joined([edge]), joined(rest)] : [joined(rest), joined([edge])]
}

function englishRun(run: readonly Item[]): Part[] {
  const parts: Item[][] = []
  for (const item of run) {
    const before = parts.at(-1)
    const ending = before?.at(-1)?.lines.at(-1)?.text ?? ''
    const isCut =
      /(?: (?:a|an|the|of|to|in|on|for|and|or|with|as|at|by|from|is|are)|:)$/i.test(ending) ||
      /^[a-z]/.test(item.lines[0]?.text ?? '')
    if (before && isCut) before.push(item)
    else parts.push([item])
  }
  return parts.map(joined)
}

function joined(run: readonly Item[]): Part {
  const [first] = run
  const lines = run.flatMap((item) => item.lines)
  if (!first) throw new RangeError('a heading has at least one piece')
  const reason = run.length > 1 ? 'broken-headline' : first.reason
  return { kind: 'heading', lines, reason, confidence: first.confidence, pieces: run.length }
}

function lineWidth({ lines }: Item): number {
  return Math.max(...lines.map(({ text }) => visibleWidth(text)))
}

/** How much a heading looks like the headline of an article: several lines, or a long one. */
export function isHeadlineShaped({ lines, pieces }: Part, lang: ReaderLang): boolean {
  const text = lines[0]?.text ?? ''
  const depth = headingDepth(text)
  if (depth > 0) return depth === 1
  if (lines.length > 1 || pieces > 1) return true
  if (isBold(text)) return false
  return lang === 'zh' ? (text.match(/[\u4e00-\u9fff0-9]/g) ?? []).length >= 10 : wordsOf(text).length >= 7
}
