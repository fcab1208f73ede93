import { hasState } from '@anchorage/engine'
import { planBoxes } from '../graph/boxes.ts'
import type { StateGraphInput } from '../graph/input.ts'
import { rounded } from '../graph/route.ts'
import { orderRows } from '../graph/row-order.ts'
import type { SceneLabel } from '../scene.ts'
import { textWidth } from '../text-lines.ts'
import { wordsIn } from '../words.ts'
import { groupStates, type StateGroup } from './group-states.ts'
import { arcsBetween } from './map-arcs.ts'
import { type MapColumn, mapColumns } from './map-columns.ts'
import { boxOfEachState, type MapOrder, mapFlags, type StateMap } from './state-map.ts'

/** What a map shows, and how. */
export interface MapRequest {
  readonly order: MapOrder
  /** The states shown; all of them when absent. */
  readonly states?: readonly number[]
  /** Options to group by; none for a box for each state. */
  readonly groupBy: readonly number[]
  /** Keys of groups that are shown as single states. */
  readonly opened?: readonly string[]
  readonly onlyImprovements: boolean
}

/** A map, and what each of its boxes stands for. */
export interface LaidOutMap {
  readonly map: StateMap
  readonly groups: readonly StateGroup[]
}

/** Names stand in the boxes of maps of up to so many. */
const mostNamed = 150
const margin = 24
const headingHeight = 34
const columnGap = 64
const innerGap = 22
/** Between boxes of a column; groups have a count above their upper edge. */
const rowGaps = { single: 16, group: 24 }
/** Width to height that a map aims at. */
const aspect = 1.75

/**
 * The states and moves of a conflict, of any size, as boxes in columns that mean something. States that agree on chosen
 * options can share a box. The same request gives the same map.
 */
export function layOutMap(input: StateGraphInput, request: MapRequest): LaidOutMap {
  const states = request.states ?? Array.from({ length: input.stateCount }, (_, state) => state)
  const groups = groupStates(input, states, { options: request.groupBy, opened: request.opened ?? [] })
  const boxOf = boxOfEachState(
    input.stateCount,
    groups.map((group) => group.states),
  )
  const arcs = arcsBetween(input, groups, boxOf, request)
  const columns = mapColumns(input, groups, request.order)
  orderRows(columns, improvementsOf(arcs))
  const isNamed = groups.length <= mostNamed
  const nameOf = (box: number): string | undefined => {
    const { states: own } = groups[box]!
    if (own.length !== 1) return undefined
    const name = input.nameOf(own[0]!)
    return name ?? (input.options.length === 0 ? input.titleOf(own[0]!) : undefined)
  }
  const boxes = groups.map((_, box) => box)
  const plan = planBoxes({ ...input, nameOf: (box) => (isNamed ? nameOf(box) : ''), titleOf: () => '' }, boxes)
  const size = { width: Math.max(plan.width, 40), height: Math.max(plan.height, 26) }
  const rowGap = groups.some(({ states: own }) => own.length > 1) ? rowGaps.group : rowGaps.single
  const placed = place(columns, groups.length, { ...size, rowGap })
  const flags = Uint8Array.from(groups, ({ states: own }) => flagsOf(input, own))
  return {
    groups,
    map: {
      width: placed.width,
      height: placed.height,
      partyCount: input.parties.length,
      nodes: {
        count: groups.length,
        x: placed.x,
        y: placed.y,
        ...size,
        states: Int32Array.from(groups, ({ states: own }) => own[0]!),
        counts: Int32Array.from(groups, ({ states: own }) => own.length),
        equilibria: Int32Array.from(
          groups,
          ({ states: own }) => own.filter((s) => hasState(input.equilibria, s)).length,
        ),
        flags,
        columns: placed.columns,
      },
      arcs,
      cells: plan.cells,
      values: valuesOf(input, groups),
      lines: boxes.map((box) => plan.lines.get(box)).map((lines) => (lines?.length ? lines : undefined)),
      headings: placed.headings,
      hidden: input.stateCount - states.length,
    },
  }
}

function improvementsOf(arcs: StateMap['arcs']): { from: number; to: number }[] {
  const list: { from: number; to: number }[] = []
  for (let arc = 0; arc < arcs.count; arc += 1)
    if (arcs.improves[arc] === 1) list.push({ from: arcs.from[arc]!, to: arcs.to[arc]! })
  return list
}

function flagsOf(input: StateGraphInput, states: readonly number[]): number {
  const isStatusQuo = input.statusQuo !== undefined && states.includes(input.statusQuo)
  const holds = states.some((state) => hasState(input.equilibria, state))
  return (
    (isStatusQuo ? mapFlags.statusQuo : 0) |
    (holds ? mapFlags.equilibrium : 0) |
    (states.length > 1 ? mapFlags.group : 0)
  )
}

function valuesOf(input: StateGraphInput, groups: readonly StateGroup[]): Uint8Array {
  const width = input.options.length
  const code = { N: 0, Y: 1, '-': 2 } as const
  const values = new Uint8Array(groups.length * width)
  groups.forEach(({ states }, box) => {
    states.forEach((state, index) => {
      input.pattern(state).forEach((value, option) => {
        const at = box * width + option
        if (index === 0) values[at] = code[value]
        else if (values[at] !== code[value]) values[at] = 2
      })
    })
  })
  return values
}

/** As many rows as make the map about as wide as a window; a column that is longer goes on beside itself. */
function rowsFor(columns: readonly MapColumn[], size: { width: number; height: number; rowGap: number }): number {
  const longest = Math.max(1, ...columns.map(({ states }) => states.length))
  const widthOf = (rows: number) =>
    columns.reduce((sum, { states }) => sum + Math.ceil(states.length / rows) * (size.width + innerGap) + columnGap, 0)
  let rows = Math.min(longest, 6)
  while (rows < longest && widthOf(rows) > aspect * rows * (size.height + size.rowGap)) rows += 1
  return rows
}

function place(columns: readonly MapColumn[], count: number, size: { width: number; height: number; rowGap: number }) {
  const x = new Float32Array(count)
  const y = new Float32Array(count)
  const columnOf = new Int32Array(count)
  const headings: SceneLabel[] = []
  const most = rowsFor(columns, size)
  const pitch = size.height + size.rowGap
  const tallest = Math.max(0, ...columns.map(({ states }) => Math.min(most, states.length))) * pitch - size.rowGap
  let left = margin
  let drawn = 0
  for (const { words, states } of columns) {
    const parts = Math.max(1, Math.ceil(states.length / most))
    const rows = Math.max(1, Math.ceil(states.length / parts))
    const block = parts * size.width + (parts - 1) * innerGap
    const room = Math.max(block, ...(['en', 'zh'] as const).map((lang) => textWidth(wordsIn(words, lang), 12)))
    const start = left + (room - block) / 2
    headings.push({ x: rounded(start + block / 2), y: margin + 6, anchor: 'middle', role: 'heading', words })
    states.forEach((box, index) => {
      const part = Math.floor(index / rows)
      const inPart = Math.min(rows, states.length - part * rows)
      x[box] = rounded(start + part * (size.width + innerGap))
      y[box] = rounded(margin + headingHeight + (tallest - (inPart * pitch - size.rowGap)) / 2 + (index % rows) * pitch)
      columnOf[box] = drawn + part
    })
    drawn += parts
    left += room + columnGap
  }
  return {
    x,
    y,
    columns: columnOf,
    headings,
    width: rounded(Math.max(0, left - columnGap) + margin + (columns.length > 0 ? 40 : 0)),
    height: rounded(headingHeight + Math.max(0, tallest) + 2 * margin),
  }
}
