import type { Drawing, Mark } from '../drawing/drawing.ts'
import { anchorMarks, type LegendWords, legendMarks } from '../drawing/legend-marks.ts'
import { type SquareInput, squareMarks } from '../drawing/square-marks.ts'
import { rounded } from '../graph/route.ts'
import { textLines, textWidth } from '../text-lines.ts'
import type { LadderRung } from './ladder.ts'

/** What a drawing of ladders says. */
export interface LadderWords {
  readonly title: string
  readonly description: string
  readonly parties: readonly string[]
  readonly legend: readonly LegendWords[]
  state(state: number): string
  /** The options of a state; no squares without. */
  squares(state: number): SquareInput | undefined
  fold(levels: number, states: number): string
  more(count: number): string
}

/** Which states are marked. */
export interface LadderMarks {
  readonly statusQuo?: number | undefined
  isEquilibrium(state: number): boolean
}

const column = 250
const gap = 24
const line = 20
const squaresHeight = 11
/** Ladders beside each other; more of them go on below, so that a file can be read on paper. */
const abreast = 8
/** States of one level that are written out. */
const mostWritten = 6

/** The states of a level that are written out: marked ones first. */
export function writtenStates(states: readonly number[], marks: LadderMarks, most: number = mostWritten): number[] {
  const weight = (state: number) => (state === marks.statusQuo ? 0 : marks.isEquilibrium(state) ? 1 : 2)
  return [...states].sort((a, b) => weight(a) - weight(b) || a - b).slice(0, most)
}

/** Ladders of several parties side by side, in rows, best above. */
export function laddersDrawing(
  ladders: readonly (readonly LadderRung[])[],
  marks: LadderMarks,
  words: LadderWords,
): Drawing {
  const drawn: Mark[] = []
  let top = 0
  let deepest = 0
  ladders.forEach((rungs, party) => {
    const place = party % abreast
    if (place === 0 && party > 0) top = deepest + gap
    const left = 20 + place * (column + gap)
    const [name = ''] = textLines(words.parties[party] ?? '', { width: column - 20, fontSize: 14, limit: 1 })
    drawn.push(
      { kind: 'rect', x: left, y: top + 22, width: 10, height: 10, radius: 2, fill: { party } },
      { kind: 'text', x: left + 16, y: top + 32, text: name, size: 14, ink: 'ink', isStrong: true },
    )
    let y = top + 46
    for (const rung of rungs) {
      const made =
        rung.kind === 'fold' ? foldMarks(rung, left, y, words) : levelMarks(rung, party, left, y, marks, words)
      drawn.push(...made.marks)
      y += made.height + 6
    }
    deepest = Math.max(deepest, y)
  })
  const width = 20 + Math.max(1, Math.min(abreast, ladders.length)) * (column + gap)
  const legend = legendMarks(words.legend, { width, top: deepest })
  return {
    width,
    height: rounded(deepest + legend.height + 10),
    title: words.title,
    description: words.description,
    marks: [...drawn, ...legend.marks],
  }
}

function foldMarks(rung: Extract<LadderRung, { kind: 'fold' }>, x: number, y: number, words: LadderWords) {
  const text = words.fold(rung.last - rung.first + 1, rung.states)
  const marks: Mark[] = [
    { kind: 'path', d: `M${x + 14} ${y}v${line}`, stroke: 'line', dash: '2 3' },
    { kind: 'text', x: x + 34, y: y + 14, text, size: 12, ink: 'faint' },
  ]
  return { marks, height: line }
}

function levelMarks(
  rung: Extract<LadderRung, { kind: 'level' }>,
  party: number,
  x: number,
  y: number,
  marks: LadderMarks,
  words: LadderWords,
) {
  const written = writtenStates(rung.states, marks)
  const rest = rung.states.length - written.length
  const squares = written.map((state) => words.squares(state))
  const tall = line + (squares.some((one) => one !== undefined) ? squaresHeight : 0)
  const height = written.length * tall + (rest > 0 ? line : 0) + 8
  const place = String(rung.place)
  const drawn: Mark[] = [
    { kind: 'rect', x, y, width: column, height, radius: 5, fill: 'paper', stroke: 'line' },
    { kind: 'rect', x, y, width: 4, height, fill: { party } },
    { kind: 'text', x: x + 28, y: y + 18, text: place, size: 12, ink: 'faint', anchor: 'end' },
  ]
  written.forEach((state, index) => {
    const top = y + 4 + index * tall
    const holds = marks.isEquilibrium(state)
    const room = column - 44 - (state === marks.statusQuo ? 24 : 0)
    const [text = ''] = textLines(words.state(state), { width: room, fontSize: 12.5, limit: 1 })
    if (holds)
      drawn.push({
        kind: 'rect',
        x: x + 33,
        y: top + 1,
        width: rounded(Math.max(squares[index] === undefined ? 0 : room, Math.min(room, textWidth(text, 12.5))) + 6),
        height: tall - 2,
        radius: 5,
        stroke: 'ink',
        weight: 1.4,
      })
    drawn.push({ kind: 'text', x: x + 36, y: top + 14, text, size: 12.5, ink: 'ink' })
    const options = squares[index]
    if (options !== undefined) drawn.push(...squareMarks(options, { x: x + 37, y: top + line - 1, width: room - 6 }))
    if (state === marks.statusQuo) drawn.push(...anchorMarks(x + column - 14, top + 11))
  })
  if (rest > 0)
    drawn.push({
      kind: 'text',
      x: x + 36,
      y: y + 18 + written.length * tall,
      text: words.more(rest),
      size: 12,
      ink: 'faint',
    })
  return { marks: drawn, height }
}
