import { type Drawing, type Mark, textLines } from '@anchorage/scene'
import type { ShareView } from '../../../model/sure/sure-protocol.ts'

/** A group of bars, such as a state with a bar for each concept. */
export interface ShareGroup {
  readonly heading: string
  readonly bars: readonly {
    readonly label: string
    readonly share: ShareView
    readonly words: string
    readonly isLeading: boolean
  }[]
}

const left = 84
const scale = 4
const row = 18
const right = 150
/** How much wider strong letters are. */
const strong = 1.08
const width = left + 100 * scale + right

/** Bars from 0 to 100 %, each with its interval as a whisker and its figures in words. */
export function sharesDrawing(
  groups: readonly ShareGroup[],
  about: { readonly title: string; readonly description: string },
): Drawing {
  const marks: Mark[] = []
  let y = 30
  const top = y - 6
  /** From where to where bars stand, group by group: lines do not cross the words between them. */
  const stretches: string[] = []
  for (const { heading, bars } of groups) {
    const [fitting = ''] = textLines(heading, { width: width - 16, fontSize: 13 * strong, limit: 1 })
    marks.push({ kind: 'text', x: 4, y: y + 12, text: fitting, size: 13, ink: 'ink', isStrong: true })
    y += row + 4
    stretches.push(`${y - 3}V${y + bars.length * row}`)
    for (const { label, share, words, isLeading } of bars) {
      const ink = isLeading ? 'ink' : 'faint'
      const middle = y + row / 2 - 1
      marks.push({
        kind: 'text',
        x: left - 8,
        y: middle + 4,
        text: label,
        size: 12,
        ink,
        anchor: 'end',
        isStrong: isLeading,
      })
      marks.push({
        kind: 'rect',
        x: left,
        y: middle - 5,
        width: round(share.share * 100 * scale),
        height: 10,
        fill: ink,
        opacity: isLeading ? 0.75 : 0.4,
        title: words,
      })
      const [low, high] = [left + round(share.low * 100 * scale), left + round(share.high * 100 * scale)]
      marks.push({
        kind: 'path',
        d: `M${low} ${middle}H${high}M${low} ${middle - 4}v8M${high} ${middle - 4}v8`,
        stroke: 'ink',
        weight: 1.5,
      })
      marks.push({ kind: 'text', x: left + 100 * scale + 10, y: middle + 4, text: words, size: 12, ink })
      y += row
    }
    y += 10
  }
  const lines = [0, 25, 50, 75, 100].flatMap((percent): Mark[] => {
    const x = left + percent * scale
    return [
      { kind: 'path', d: stretches.map((stretch) => `M${x} ${stretch}`).join(''), stroke: 'line', weight: 1 },
      { kind: 'text', x, y: top - 6, text: `${percent} %`, size: 11, ink: 'faint', anchor: 'middle' },
    ]
  })
  return { width, height: y + 8, ...about, marks: [...lines, ...marks] }
}

function round(value: number): number {
  return Math.round(value * 100) / 100
}
