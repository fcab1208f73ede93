import type { Drawing, Mark } from '../drawing/drawing.ts'
import { disc } from '../drawing/legend-marks.ts'
import { rounded } from '../graph/route.ts'
import { textLines, textWidth } from '../text-lines.ts'
import { timeScale } from './time-scale.ts'

/** Something that is in force for a time. Without a beginning or an end it is open there. */
export interface TimeBar {
  readonly words: string
  readonly from?: string
  /** The last day, at the earliest and at the latest. */
  readonly until?: { readonly earliest: string; readonly latest: string }
}

/** What a timeline shows. */
export interface TimeInput {
  readonly bars: readonly TimeBar[]
  readonly events: readonly { readonly date: string; readonly words: string }[]
  /** Days on which something changes. */
  readonly days: readonly string[]
  readonly asOf?: string
}

/** What a drawing of a timeline says. */
export interface TimeWords {
  readonly title: string
  readonly description: string
  readonly asOf: string
  /** A bar whose last day is one of several. */
  uncertain(bar: string, earliest: string, latest: string): string
}

const left = 24
const gapLeast = 84
const eventWidth = 230
const barHeight = 20
const labelSize = 12.5
const labelWidth = 420
const lineHeight = 15

/** A timeline, and where the days that can be chosen stand on it. */
export interface TimeDrawing extends Drawing {
  readonly days: readonly { readonly date: string; readonly x: number }[]
  readonly top: number
  readonly bottom: number
}

/** Windows as bars (their uncertain ends dashed), days of change as lines through them, events below. */
export function windowsDrawing(input: TimeInput, words: TimeWords): TimeDrawing {
  const ends = input.bars.flatMap(({ from, until }) => [from, until?.earliest, until?.latest])
  const dates = [...ends, ...input.days, ...input.events.map(({ date }) => date), input.asOf].filter(
    (date) => date !== undefined,
  )
  const scale = timeScale(dates, { least: gapLeast })
  const labels = input.bars.map((bar) => barLabel(bar, words))
  const widest = Math.max(0, ...labels.flat().map((text) => textWidth(text, labelSize)))
  const width = rounded(Math.max(640, left + scale.width + eventWidth + 20, left + widest + 40))
  const at = (date: string) => rounded(left + 20 + scale.at(date))
  const axis = 64
  const lines: Mark[] = [{ kind: 'path', d: `M${left} ${axis}H${width - 20}`, stroke: 'line', weight: 1.2 }]
  const marks: Mark[] = []
  let y = axis + 16
  for (const [index, bar] of input.bars.entries()) {
    const label = labels[index] ?? []
    marks.push(...barMarks(bar, { y, at, width, label }))
    y += barHeight + 11 + label.length * lineHeight
  }
  if (input.asOf !== undefined) {
    const x = at(input.asOf)
    const text = `${words.asOf} ${input.asOf}`
    const wide = rounded(textWidth(text, 12) + 16)
    lines.push({ kind: 'path', d: `M${x} 30V${y}`, stroke: 'ink', weight: 2 })
    marks.push(
      { kind: 'rect', x: rounded(Math.max(4, x - wide / 2)), y: 10, width: wide, height: 20, radius: 10, fill: 'ink' },
      { kind: 'text', x: rounded(Math.max(4 + wide / 2, x)), y: 24, text, size: 12, ink: 'paper', anchor: 'middle' },
    )
  }
  const rows: { end: number; lines: number }[] = []
  const placed = [...input.events]
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))
    .map((event) => {
      const x = at(event.date)
      const told = textLines(event.words, { width: eventWidth - 16, fontSize: 12, limit: 5 })
      const free = rows.findIndex(({ end }) => end <= x)
      const row = free < 0 ? rows.length : free
      rows[row] = { end: x + eventWidth, lines: Math.max(rows[row]?.lines ?? 0, told.length) }
      return { event, x, told, row }
    })
  const heightOf = (upTo: number) => rows.slice(0, upTo).reduce((sum, row) => sum + 29 + row.lines * lineHeight, 0)
  for (const { event, x, told, row } of placed) {
    const top = y + 14 + heightOf(row)
    lines.push({ kind: 'path', d: `M${x} ${axis + 4}V${top + 4}`, stroke: 'line', dash: '1 3' })
    marks.push(
      { kind: 'path', d: disc(x, top + 2, 3.5), fill: 'ink' },
      ...clearText({ kind: 'text', x: x + 9, y: top + 6, text: event.date, size: 12, ink: 'faint' }),
      ...told.flatMap((text, index) =>
        clearText({ kind: 'text', x: x + 9, y: top + 22 + index * lineHeight, text, size: 12, ink: 'ink' }),
      ),
    )
  }
  const bottom = rounded(y + (rows.length === 0 ? 10 : heightOf(rows.length) + 14))
  const days = input.days.map((date) => ({ date, x: at(date) }))
  for (const { date, x } of days) {
    lines.push({ kind: 'path', d: `M${x} ${axis - 6}V${y}`, stroke: 'faint', weight: 1.2 })
    marks.push({ kind: 'text', x, y: axis - 12, text: date, size: 12, ink: 'ink', anchor: 'middle' })
  }
  return {
    width,
    height: bottom,
    title: words.title,
    description: words.description,
    marks: [...lines, ...marks],
    days,
    top: axis,
    bottom,
  }
}

function barLabel({ until, words }: TimeBar, { uncertain }: TimeWords): string[] {
  const isUncertain = until !== undefined && until.latest > until.earliest
  const text = isUncertain ? uncertain(words, until.earliest, until.latest) : words
  return textLines(text, { width: labelWidth, fontSize: labelSize, limit: 3 })
}

function barMarks(
  { from, until, words }: TimeBar,
  { y, at, width, label }: { y: number; at: (date: string) => number; width: number; label: readonly string[] },
): Mark[] {
  const start = from === undefined ? left : at(from)
  const sure = until === undefined ? width - 20 : at(until.earliest)
  const last = until === undefined ? sure : at(until.latest)
  const isUncertain = last > sure
  const room = Math.max(0, ...label.map((text) => textWidth(text, labelSize)))
  const x = rounded(Math.max(left, Math.min(start, width - 40 - room)))
  return [
    {
      kind: 'rect',
      x: start,
      y,
      width: rounded(Math.max(6, sure - start)),
      height: barHeight,
      radius: 3,
      fill: 'faint',
      opacity: 0.35,
      title: words,
    },
    {
      kind: 'rect',
      x: start,
      y,
      width: rounded(Math.max(6, sure - start)),
      height: barHeight,
      radius: 3,
      stroke: 'faint',
    },
    ...(isUncertain
      ? [
          {
            kind: 'rect' as const,
            x: sure,
            y,
            width: rounded(last - sure),
            height: barHeight,
            radius: 3,
            stroke: 'faint' as const,
            dash: '4 3',
          },
        ]
      : []),
    ...label.flatMap((text, index) =>
      clearText({ kind: 'text', x, y: y + barHeight + (index + 1) * lineHeight, text, size: labelSize, ink: 'ink' }),
    ),
  ]
}

/** A text that keeps the lines behind it away. */
function clearText(mark: Extract<Mark, { kind: 'text' }>): Mark[] {
  const { x, y, size, text } = mark
  return [
    { kind: 'rect', x: x - 2, y: y - size, width: rounded(textWidth(text, size) + 4), height: size + 4, fill: 'paper' },
    mark,
  ]
}
