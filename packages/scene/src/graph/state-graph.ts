import { hasState } from '@anchorage/engine'
import type { LegendEntry, Scene, SceneEdge, SceneLabel, SceneNode } from '../scene.ts'
import { textWidth } from '../text-lines.ts'
import { wordsIn } from '../words.ts'
import { type BoxPlan, cellsOf, planBoxes } from './boxes.ts'
import { chosenStates } from './chosen-states.ts'
import { type Column, columnsOf } from './columns.ts'
import type { StateGraphInput } from './input.ts'
import { type Link, linksBetween } from './links.ts'
import { type Box, rounded, routeLink } from './route.ts'
import { orderRows } from './row-order.ts'

const margin = 20
const headingHeight = 34
const columnGap = 56
/** Between the parts of a column that is too long for one. */
const innerGap = 44
const rowGap = 18
/** With more moves than this, only improvements and the moves at the focus are drawn. */
const manyLinks = 260

/**
 * The states and moves of a conflict as a picture that can be read from left to right: the status quo first, then
 * what improvements lead to, step by step, then what only concessions lead to, then what is out of reach.
 *
 * The same input gives the same picture; places do not depend on the focus unless the conflict is drawn in part.
 */
export function stateGraph(input: StateGraphInput): Scene {
  const states = chosenStates(input)
  const links = linksBetween(input, states)
  const columns = columnsOf(input, states)
  orderRows(
    columns,
    links.filter((link) => link.kind === 'improvement'),
  )
  const plan = planBoxes(input, states)
  const layout = placeBoxes(columns, plan)
  const nodes = states.map((state) => nodeOf(input, plan, state, layout.boxes.get(state)!))
  return {
    width: layout.width,
    height: layout.height,
    edges: drawnLinks(links, input.focus).map((link) => route(link, layout.boxes, input.parties.length)),
    nodes,
    labels: layout.headings,
    legend: legendOf(input, nodes),
    hidden: input.stateCount - states.length,
  }
}

function route(link: Link, boxes: ReadonlyMap<number, Box>, partyCount: number): SceneEdge {
  return routeLink(link, boxes.get(link.from)!, boxes.get(link.to)!, partyCount)
}

/** Other moves below improvements, so that what matters lies on top. */
function drawnLinks(links: readonly Link[], focus: number | undefined): Link[] {
  const atFocus = (link: Link) => link.from === focus || link.to === focus
  const moves = links.filter((link) => link.kind === 'move' && (links.length <= manyLinks || atFocus(link)))
  return [...moves, ...links.filter((link) => link.kind === 'improvement')]
}

/** How many rows a column of so many states gets before it continues beside itself. */
function rowsFor(longest: number): number {
  return Math.max(8, Math.min(26, Math.ceil(Math.sqrt(longest * 3))))
}

function placeBoxes(columns: readonly Column[], plan: BoxPlan) {
  const boxes = new Map<number, Box>()
  const headings: SceneLabel[] = []
  const most = rowsFor(Math.max(0, ...columns.map((column) => column.states.length)))
  const pitch = plan.height + rowGap
  const tallest = Math.max(0, ...columns.map((column) => Math.min(most, column.states.length))) * pitch - rowGap
  let x = margin
  let drawnColumn = 0
  for (const column of columns) {
    const parts = Math.max(1, Math.ceil(column.states.length / most))
    const rows = Math.ceil(column.states.length / parts)
    const blockWidth = parts * plan.width + (parts - 1) * innerGap
    // Room for the heading in either language.
    const words = Math.max(textWidth(wordsIn(column.words, 'en'), 12), textWidth(wordsIn(column.words, 'zh'), 12))
    const left = x + Math.max(0, (words - blockWidth) / 2)
    headings.push({
      x: rounded(left + blockWidth / 2),
      y: margin + 6,
      anchor: 'middle',
      role: 'heading',
      words: column.words,
    })
    column.states.forEach((state, index) => {
      const part = Math.floor(index / rows)
      const inPart = Math.min(rows, column.states.length - part * rows)
      const top = margin + headingHeight + (tallest - (inPart * pitch - rowGap)) / 2
      boxes.set(state, {
        x: rounded(left + part * (plan.width + innerGap)),
        y: rounded(top + (index % rows) * pitch),
        width: plan.width,
        height: plan.height,
        column: drawnColumn + part,
      })
    })
    drawnColumn += parts
    x += Math.max(blockWidth, words) + columnGap
  }
  const width = Math.max(0, x - columnGap) + margin + bulgeRoom(columns)
  return { boxes, headings, width: rounded(width), height: rounded(headingHeight + Math.max(0, tallest) + 2 * margin) }
}

/** Moves inside the last column bulge out to its right. */
function bulgeRoom(columns: readonly Column[]): number {
  return (columns.at(-1)?.states.length ?? 0) > 1 ? 60 : 0
}

function nodeOf(input: StateGraphInput, plan: BoxPlan, state: number, box: Box): SceneNode {
  const badge = input.badgeOf?.(state)
  return {
    state,
    x: box.x,
    y: box.y,
    width: box.width,
    height: box.height,
    isStatusQuo: state === input.statusQuo,
    isEquilibrium: hasState(input.equilibria, state),
    cells: cellsOf(plan, state, input.pattern(state)),
    lines: plan.lines.get(state) ?? [],
    title: input.titleOf(state),
    ...(badge === undefined ? {} : { badge }),
  }
}

function legendOf(input: StateGraphInput, nodes: readonly SceneNode[]): LegendEntry[] {
  const legend: LegendEntry[] = input.parties.map(({ name }, party) => ({
    kind: 'party',
    party,
    words: { text: name },
  }))
  if (nodes.some((node) => node.isStatusQuo)) legend.push({ kind: 'status-quo', words: { code: 'status-quo' } })
  if (nodes.some((node) => node.isEquilibrium)) legend.push({ kind: 'equilibrium', words: { code: 'equilibrium' } })
  legend.push({ kind: 'improvement', words: { code: 'improvement' } }, { kind: 'move', words: { code: 'move' } })
  return legend
}
