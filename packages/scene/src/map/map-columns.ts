import { distancesToEquilibria } from '../graph/columns.ts'
import type { StateGraphInput } from '../graph/input.ts'
import type { SceneWords } from '../words.ts'
import type { StateGroup } from './group-states.ts'
import type { MapOrder } from './state-map.ts'

/** A column of a map before its boxes have places; `states` are numbers of boxes. */
export interface MapColumn {
  readonly words: SceneWords
  readonly states: number[]
}

/** Ranks beyond this many are put together into columns of about as many boxes each. */
const mostRankColumns = 20

/** The boxes in columns, from left to right. Without a status quo they are ordered towards the equilibria. */
export function mapColumns(input: StateGraphInput, groups: readonly StateGroup[], order: MapOrder): MapColumn[] {
  if (order.by === 'rank') return rankColumns(input, groups, order.party)
  const { reach } = input
  if (reach === undefined || input.statusQuo === undefined) return columnsToEquilibria(input, groups)
  const far = 1_000_000
  const keyOf = (state: number): number => {
    const byMoves = reach.moves.distance(state)
    if (order.by === 'moves') return byMoves ?? 2 * far
    return reach.improvements.distance(state) ?? (byMoves === undefined ? 2 * far : far + byMoves)
  }
  const columns = grouped(groups, ({ states }) => Math.min(...states.map(keyOf)))
  return columns.map(({ key, states }) => ({ states, words: distanceWords(key, order.by) }))

  function distanceWords(key: number, by: 'improvements' | 'moves'): SceneWords {
    if (key === 0) return { code: 'column-start' }
    if (key === 2 * far) return { code: 'column-unreachable' }
    if (by === 'moves') return { code: 'column-away', count: key }
    return key >= far ? { code: 'column-moves', count: key - far } : { code: 'column-improvements', count: key }
  }
}

/** Equilibria at the right; the others by how few improvements lead from one of their states to one. */
function columnsToEquilibria(input: StateGraphInput, groups: readonly StateGroup[]): MapColumn[] {
  const distance = distancesToEquilibria(
    input,
    groups.flatMap(({ states }) => states),
  )
  const elsewhere = 1_000_000
  const columns = grouped(groups, ({ states }) => -Math.min(...states.map((state) => distance.get(state) ?? elsewhere)))
  return columns.map(({ key, states }) => ({
    states,
    words: key === -elsewhere ? { code: 'column-elsewhere' } : { code: 'column-to-equilibrium', count: Math.abs(key) },
  }))
}

function grouped(groups: readonly StateGroup[], keyOf: (group: StateGroup) => number) {
  const byKey = new Map<number, number[]>()
  groups.forEach((group, box) => {
    const key = keyOf(group)
    const own = byKey.get(key)
    if (own) own.push(box)
    else byKey.set(key, [box])
  })
  return [...byKey].sort(([a], [b]) => a - b).map(([key, states]) => ({ key, states }))
}

/** By mean rank of the states of a box; neighbouring ranks share a column when there are many. */
function rankColumns(input: StateGraphInput, groups: readonly StateGroup[], party: number): MapColumn[] {
  const mean = ({ states }: StateGroup) =>
    states.reduce((sum, state) => sum + input.rankOf(party, state), 0) / Math.max(1, states.length)
  const levels = grouped(groups, mean)
  const size = groups.length / mostRankColumns
  const columns: number[][] = []
  let passed = 0
  for (const { states } of levels) {
    const isNew = levels.length <= mostRankColumns || columns.length === 0 || passed >= columns.length * size
    if (isNew) columns.push([...states])
    else columns.at(-1)!.push(...states)
    passed += states.length
  }
  const last = columns.length - 1
  return columns.map((states, index) => ({
    states,
    words:
      index === last
        ? { code: 'column-best' as const }
        : index === 0
          ? { code: 'column-worst' as const }
          : { code: 'column-level' as const, count: columns.length - index },
  }))
}
