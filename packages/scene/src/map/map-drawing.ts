import type { Drawing, Mark } from '../drawing/drawing.ts'
import { anchorMarks, type LegendWords, legendMarks } from '../drawing/legend-marks.ts'
import { rounded } from '../graph/route.ts'
import { partyDash, partyShape } from '../palette.ts'
import { arrowPaths } from '../shapes.ts'
import { textWidth } from '../text-lines.ts'
import { type Lang, wordsIn } from '../words.ts'
import { type ArcCurve, arcCurve, arrival } from './arc-curve.ts'
import { mapFlags, type StateMap } from './state-map.ts'

/** Arrow heads are drawn on maps of up to so many arcs; past it colours and weights have to do. */
const mostHeads = 3000

/** What is said about a map in its file. */
export interface MapWords {
  readonly lang: Lang
  readonly title: string
  readonly description: string
  readonly legend: readonly LegendWords[]
}

/** A map as a drawing: each party’s arcs of a kind are one path, and so are the squares of its options. */
export function mapDrawing(map: StateMap, words: MapWords): Drawing {
  const legend = legendMarks(words.legend, { width: map.width, top: map.height })
  return {
    width: map.width,
    height: rounded(map.height + legend.height),
    title: words.title,
    description: words.description,
    marks: [...arcMarks(map), ...boxMarks(map), ...cellMarks(map), ...labelMarks(map, words.lang), ...legend.marks],
  }
}

function arcMarks(map: StateMap): Mark[] {
  const { arcs } = map
  const marks: Mark[] = []
  const curve: ArcCurve = { x1: 0, y1: 0, cx: 0, cy: 0, x2: 0, y2: 0 }
  for (let first = 0; first < arcs.count; ) {
    const party = arcs.party[first]!
    const improves = arcs.improves[first]!
    const path: string[] = []
    const heads: Mark[] = []
    let arc = first
    for (; arc < arcs.count && arcs.party[arc] === party && arcs.improves[arc] === improves; arc += 1) {
      const { x1, y1, cx, cy, x2, y2 } = arcCurve(map, arc, curve)
      path.push(`M${rounded(x1)} ${rounded(y1)}Q${rounded(cx)} ${rounded(cy)} ${rounded(x2)} ${rounded(y2)}`)
      if (arcs.count > mostHeads) continue
      const look = { opacity: improves ? 1 : 0.35 }
      heads.push(headMark(party, rounded(x2), rounded(y2), arrival(curve), look))
      if (arcs.reversible[arc] === 1)
        heads.push(headMark(party, rounded(x1), rounded(y1), Math.atan2(y1 - cy, x1 - cx), look))
    }
    const isMany = arcs.count > mostHeads
    marks.push(
      {
        kind: 'path',
        d: path.join(''),
        stroke: { party },
        weight: improves ? (isMany ? 1 : 1.8) : 1,
        opacity: improves ? (isMany ? 0.4 : 1) : 0.35,
        dash: isMany ? '' : partyDash(party),
      },
      ...heads,
    )
    first = arc
  }
  return marks
}

function headMark(party: number, x: number, y: number, angle: number, look: { opacity: number }): Mark {
  const { path, isFilled } = arrowPaths[partyShape(party)]
  const ink = { party }
  const at = { x, y, angle: rounded((angle * 180) / Math.PI) }
  return { kind: 'path', d: path, at, stroke: ink, ...look, ...(isFilled ? { fill: ink } : {}) }
}

function boxMarks({ nodes }: StateMap): Mark[] {
  const marks: Mark[] = []
  const { width, height } = nodes
  for (let box = 0; box < nodes.count; box += 1) {
    const [x, y, flags] = [nodes.x[box]!, nodes.y[box]!, nodes.flags[box]!].map(rounded) as [number, number, number]
    if (flags & mapFlags.group)
      marks.push({
        kind: 'rect',
        x: rounded(x + 4),
        y: rounded(y + 4),
        width,
        height,
        radius: 6,
        fill: 'paper',
        stroke: 'line',
      })
    if (flags & mapFlags.equilibrium)
      marks.push({
        kind: 'rect',
        x: rounded(x - 4),
        y: rounded(y - 4),
        width: width + 8,
        height: height + 8,
        radius: 9,
        fill: 'paper',
        stroke: 'ink',
        weight: 1.2,
      })
    const holds = (flags & mapFlags.equilibrium) > 0
    marks.push({
      kind: 'rect',
      x,
      y,
      width,
      height,
      radius: 6,
      fill: 'paper',
      stroke: holds ? 'ink' : 'line',
      weight: holds ? 1.8 : 1,
    })
  }
  return marks
}

function cellMarks({ nodes, cells, values }: StateMap): Mark[] {
  const filled = new Map<number, string[]>()
  const open = new Map<number, string[]>()
  const either = new Map<number, string[]>()
  const byValue = [open, filled, either]
  for (let box = 0; box < nodes.count; box += 1) {
    cells.forEach(({ party, x, y, size }, option) => {
      const paths = byValue[values[box * cells.length + option]!]!
      const d = `M${rounded(nodes.x[box]! + x)} ${rounded(nodes.y[box]! + y)}h${size}v${size}h${-size}z`
      const own = paths.get(party)
      if (own) own.push(d)
      else paths.set(party, [d])
    })
  }
  const marks = (paths: Map<number, string[]>, look: (party: number) => object): Mark[] =>
    [...paths].sort(([a], [b]) => a - b).map(([party, d]) => ({ kind: 'path', d: d.join(''), ...look(party) }))
  return [
    ...marks(open, (party) => ({ stroke: { party } })),
    ...marks(filled, (party) => ({ fill: { party }, stroke: { party } })),
    ...marks(either, (party) => ({ stroke: { party }, dash: '2 1.5' })),
  ]
}

function labelMarks({ nodes, lines, headings }: StateMap, lang: Lang): Mark[] {
  const marks: Mark[] = headings.map(({ x, y, words }) => ({
    kind: 'text',
    x,
    y,
    text: wordsIn(words, lang),
    size: 12,
    ink: 'faint',
    anchor: 'middle',
  }))
  for (let box = 0; box < nodes.count; box += 1) {
    const [x, y] = [nodes.x[box]!, nodes.y[box]!]
    for (const line of lines[box] ?? [])
      marks.push({
        kind: 'text',
        x: rounded(x + nodes.width / 2),
        y: rounded(y + line.y),
        text: line.text,
        size: 12.5,
        ink: 'ink',
        anchor: 'middle',
      })
    if (nodes.counts[box]! > 1) marks.push(...countMarks(rounded(x + nodes.width), rounded(y), nodes.counts[box]!))
    if (nodes.flags[box]! & mapFlags.statusQuo) marks.push(...anchorMarks(rounded(x), rounded(y)))
  }
  return marks
}

/** How many states a box stands for, at its upper right corner. */
function countMarks(x: number, y: number, count: number): Mark[] {
  const text = `×${count}`
  const width = rounded(textWidth(text, 11) + 10)
  return [
    { kind: 'rect', x: rounded(x - width + 6), y: rounded(y - 11), width, height: 17, radius: 8.5, fill: 'ink' },
    {
      kind: 'text',
      x: rounded(x - width / 2 + 6),
      y: rounded(y + 1.5),
      text,
      size: 11,
      ink: 'paper',
      anchor: 'middle',
      isStrong: true,
    },
  ]
}
