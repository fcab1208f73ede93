import type { Drawing, Mark } from '../drawing/drawing.ts'
import { disc, type LegendWords, legendMarks } from '../drawing/legend-marks.ts'
import { type SquareInput, squareMarks } from '../drawing/square-marks.ts'
import { rounded } from '../graph/route.ts'
import { textLines, textWidth } from '../text-lines.ts'
import type { HeatGroup } from './heat-rows.ts'

/** What a drawing of a heat map says. */
export interface HeatWords {
  readonly title: string
  readonly description: string
  readonly parties: readonly string[]
  readonly legend: readonly LegendWords[]
  state(state: number): string
  /** The options of a state; no squares without. */
  squares(state: number): SquareInput | undefined
  states(count: number): string
}

/** Up to so many states have a row with words; past it a group is one block as high as it has states. */
const mostRows = 200
const namesWidth = 330
const mostSquares = 240
const cell = 92

/** States × parties: a filled disc where the state is stable for the party, a ring where it is not. */
export function heatDrawing(groups: readonly HeatGroup[], words: HeatWords): Drawing {
  const parties = words.parties.length
  const total = groups.reduce((sum, { states }) => sum + states.length, 0)
  const first = total > mostRows ? undefined : groups[0]?.states[0]
  const options = first === undefined ? 0 : (words.squares(first)?.parties.length ?? 0)
  const squaresWidth = Math.min(mostSquares, options * 12)
  const names = namesWidth + squaresWidth
  const marks: Mark[] = []
  words.parties.forEach((party, index) => {
    const x = names + index * cell
    textLines(party, { width: cell - 6, fontSize: 12, limit: 2 }).forEach((text, at) => {
      marks.push({
        kind: 'text',
        x: x + cell / 2,
        y: 24 + at * 15,
        text,
        size: 12,
        ink: 'ink',
        anchor: 'middle',
        isStrong: true,
      })
    })
    marks.push({ kind: 'rect', x: x + 10, y: 46, width: cell - 20, height: 3, fill: { party: index } })
  })
  let y = 58
  for (const { pattern, states } of groups) {
    const rows = total > mostRows ? [undefined] : states
    const height = total > mostRows ? rounded(Math.max(16, Math.min(240, states.length * 0.25))) : 20
    for (const state of rows) {
      const words1 = state === undefined ? words.states(states.length) : words.state(state)
      const [text = ''] = textLines(words1, { width: namesWidth - 40, fontSize: 12.5, limit: 1 })
      marks.push({ kind: 'text', x: 20, y: rounded(y + height / 2 + 4), text, size: 12.5, ink: 'ink' })
      const squares = state === undefined ? undefined : words.squares(state)
      if (squares !== undefined) marks.push(...squareMarks(squares, { x: namesWidth, y: y + 6.5, width: squaresWidth }))
      for (let party = 0; party < parties; party += 1) {
        marks.push(...cellMarks(pattern[party] === '1', party, names + party * cell, y, height))
      }
      y += height
    }
    marks.push({ kind: 'path', d: `M20 ${rounded(y + 4)}H${names + parties * cell}`, stroke: 'line', opacity: 0.5 })
    y = rounded(y + 8)
  }
  const width = Math.max(names + parties * cell + 20, rounded(textWidth(words.title, 12) + 40))
  const legend = legendMarks(words.legend, { width, top: y })
  return {
    width,
    height: rounded(y + legend.height + 8),
    title: words.title,
    description: words.description,
    marks: [...marks, ...legend.marks],
  }
}

function cellMarks(isStable: boolean, party: number, x: number, y: number, height: number): Mark[] {
  const middle = rounded(y + height / 2)
  if (height > 20) {
    const box = {
      kind: 'rect' as const,
      x: x + 20,
      y: rounded(y + 1),
      width: cell - 40,
      height: rounded(height - 2),
      radius: 3,
    }
    return isStable ? [{ ...box, fill: { party } }] : [{ ...box, stroke: 'line' }]
  }
  return isStable
    ? [{ kind: 'path', d: disc(x + cell / 2, middle, 6), fill: { party } }]
    : [{ kind: 'path', d: disc(x + cell / 2, middle, 4.5), stroke: 'line', weight: 1.2 }]
}
