import type { MoveKind } from '../moves/legal-sequences.ts'
import { moveTargets } from '../space/space.ts'
import type { Conflict } from '../stability/concepts.ts'

/**
 * S_i^(h) of Li, Kilgour & Hipel (2005) read word by word: for each h from 0 to `longest` and each party i, the states in
 * which some legal sequence of exactly h moves from the start ends with a move of i. For tests only.
 */
export function literalLayers(
  conflict: Conflict,
  start: number,
  kind: MoveKind,
  longest: number,
): ReadonlySet<number>[][] {
  const parties = conflict.ranks.map((_, party) => party)
  const layers = [parties.map(() => new Set<number>())]
  for (let moves = 1; moves <= longest; moves += 1) {
    const before = layers[moves - 1] ?? []
    layers.push(
      parties.map((party) => {
        const from = moves === 1 ? [start] : before.flatMap((set, other) => (other === party ? [] : [...set]))
        return new Set(from.flatMap((state) => literalMoves(conflict, party, state, kind)))
      }),
    )
  }
  return layers
}

/**
 * R_N(s) and Ω_N(s, ·) of Fang, Hipel & Kilgour (1993), def. 4.3, as the smallest sets that satisfy it: a map from each
 * state reached to its last movers. For tests only.
 */
export function literalLastMovers(
  conflict: Conflict,
  start: number,
  kind: MoveKind,
  parties: readonly number[],
): Map<number, Set<number>> {
  const last = new Map<number, Set<number>>()
  const put = (state: number, party: number): boolean => {
    const known = last.get(state) ?? new Set()
    last.set(state, known)
    const isNew = !known.has(party)
    known.add(party)
    return isNew
  }
  for (const party of parties) for (const state of literalMoves(conflict, party, start, kind)) put(state, party)
  let grows = true
  while (grows) {
    grows = false
    for (const [state, movers] of [...last]) {
      for (const party of parties) {
        if (movers.size === 1 && movers.has(party)) continue
        for (const target of literalMoves(conflict, party, state, kind)) if (put(target, party)) grows = true
      }
    }
  }
  return last
}

function literalMoves({ space, ranks }: Conflict, party: number, state: number, kind: MoveKind): number[] {
  const rank = ranks[party] ?? new Uint32Array()
  return moveTargets(space, party, state).filter(
    (target) => kind === 'moves' || (rank[target] ?? 0) > (rank[state] ?? 0),
  )
}
