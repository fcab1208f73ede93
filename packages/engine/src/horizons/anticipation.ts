import type { Conflict, Verdicts } from '../stability/concepts.ts'
import { addState, emptySet, intersection } from '../state-set.ts'
import type { MoveLists } from './two-party-moves.ts'

/**
 * Where play is expected to end from each state: one set of final states for each party as the first to move.
 *
 * Of `mover` in state `s`: `outcome[start[s]]` up to `outcome[start[s + 1]]`, ascending, never empty.
 */
export interface Anticipation {
  readonly start: Uint32Array
  readonly outcome: Uint32Array
}

/** Final states read, and kept, in one step beyond which horizons are refused; mostly many ties lead there. */
const readLimit = 2 ** 26
const outcomeLimit = 2 ** 24

/** With no move left, play ends where it is: G_0(i, s) = {s} for every party. */
export function nothingAhead(stateCount: number, partyCount: number): readonly Anticipation[] {
  const stay = {
    start: Uint32Array.from({ length: stateCount + 1 }, (_, state) => state),
    outcome: Uint32Array.from({ length: stateCount }, (_, state) => state),
  }
  return Array.from({ length: partyCount }, () => stay)
}

/**
 * One more move ahead: G_h from G_{h−1}. Undefined if ties make the sets too large to go through.
 *
 * Under strict preferences every set holds one state, and this is the definition as printed (Fang, Hipel & Kilgour 1993,
 * sec. 3.2.5). Ties are read thus: G_h(i, s) holds the outcome of backward induction under *every* way of breaking the
 * ties among best moves, each branch of the tree of moves by itself. The outcomes t that a move to q may lead to,
 * G_{h−1}(j, q), can differ in i's rank, since it was j who was indifferent between them. Let
 *
 *     floor = max over q in R_i(s) of ( min over t in G_{h−1}(j, q) of P_i(t) ),
 *
 * what the best move gives i at the least. Then G_h(i, s) holds
 *
 * - t in G_{h−1}(j, q), if P_i(t) > P_i(s) and P_i(t) ≥ floor: ties can be broken so that q leads to t and no other move
 *   to more; and
 * - s, if floor ≤ P_i(s): ties can be broken so that no move leads to anything better. Then i stays, since a tie between
 *   moving and staying stays.
 *
 * With more than two parties, G_{h−1}(j, q) gives way to what i reckons with in q: see `reckonedWith`.
 */
export function oneMoveFurther(
  conflict: Conflict,
  moves: readonly MoveLists[],
  anticipations: readonly Anticipation[],
): readonly Anticipation[] | undefined {
  const further: Anticipation[] = []
  for (const [party, rank] of conflict.ranks.entries()) {
    const others = anticipations.filter((_, other) => other !== party)
    const reckoned = others.length === 1 ? others[0] : reckonedWith(rank, others)
    const next = reckoned && anticipationOf(moves[party], rank, reckoned)
    if (!next) return undefined
    further.push(next)
  }
  return further
}

/**
 * The ends that a party reckons with after its own move to each state q, if any of the others may move next.
 *
 * Those that would go on from q are the others j whose expectation G(j, q) is not q. The party reckons with that one of
 * them whose expectation is worst for it, and with q if none would go on. Under every way of breaking ties that is: q, if
 * every other party may stay in q; and t ≠ q in G(j, q), if each k that is sure to go on may lead to something as good as
 * t or better, so that k need not be worse: P(t) ≤ the least, over those k, of the greatest P in G(k, q).
 */
function reckonedWith(rank: Uint32Array, others: readonly Anticipation[]): Anticipation | undefined {
  const stateCount = rank.length
  const start = new Uint32Array(stateCount + 1)
  const outcome: number[] = []
  const seenFrom = new Uint32Array(stateCount)
  let work = 0
  for (let state = 0; state < stateCount; state += 1) {
    let cap = Number.POSITIVE_INFINITY
    for (const other of others) {
      let mayStay = false
      let most = 0
      for (let at = other.start[state]; at < other.start[state + 1]; at += 1) {
        mayStay ||= other.outcome[at] === state
        most = Math.max(most, rank[other.outcome[at]])
      }
      if (!mayStay) cap = Math.min(cap, most)
      work += other.start[state + 1] - other.start[state]
    }
    if (work > readLimit || outcome.length > outcomeLimit) return undefined
    const found = cap === Number.POSITIVE_INFINITY ? [state] : []
    for (const other of others) {
      for (let at = other.start[state]; at < other.start[state + 1]; at += 1) {
        const final = other.outcome[at]
        if (final === state || rank[final] > cap || seenFrom[final] === state + 1) continue
        seenFrom[final] = state + 1
        found.push(final)
      }
    }
    for (const final of found) outcome.push(final)
    start[state + 1] = outcome.length
  }
  return { start, outcome: Uint32Array.from(outcome) }
}

function anticipationOf(moves: MoveLists, rank: Uint32Array, other: Anticipation): Anticipation | undefined {
  const stateCount = rank.length
  const start = new Uint32Array(stateCount + 1)
  const outcome: number[] = []
  // `seenFrom[t]` is 1 + the state from which t was found last, so that each final state is listed once.
  const seenFrom = new Uint32Array(stateCount)
  let work = 0
  for (let state = 0; state < stateCount; state += 1) {
    let floor = -1
    for (let move = moves.start[state]; move < moves.start[state + 1]; move += 1) {
      const target = moves.target[move]
      let least = Number.POSITIVE_INFINITY
      for (let at = other.start[target]; at < other.start[target + 1]; at += 1) {
        least = Math.min(least, rank[other.outcome[at]])
      }
      work += other.start[target + 1] - other.start[target]
      if (least > floor) floor = least
    }
    if (work > readLimit || outcome.length > outcomeLimit) return undefined
    const found: number[] = []
    if (floor <= rank[state]) found.push(state)
    const needed = Math.max(floor, rank[state] + 1)
    for (let move = moves.start[state]; move < moves.start[state + 1]; move += 1) {
      const target = moves.target[move]
      for (let at = other.start[target]; at < other.start[target + 1]; at += 1) {
        const final = other.outcome[at]
        if (rank[final] < needed || seenFrom[final] === state + 1) continue
        seenFrom[final] = state + 1
        found.push(final)
      }
    }
    found.sort((a, b) => a - b)
    for (const final of found) outcome.push(final)
    start[state + 1] = outcome.length
  }
  return { start, outcome: Uint32Array.from(outcome) }
}

/** The final states expected from `state`, ascending. */
export function outcomesFrom({ start, outcome }: Anticipation, state: number): number[] {
  return [...outcome.subarray(start[state], start[state + 1])]
}

/** A state is stable for a mover that is sure to stay in it; an equilibrium if all are. */
export function stableUnder(anticipations: readonly Anticipation[]): Verdicts {
  const stable = anticipations.map(({ start, outcome }) => {
    const set = emptySet(start.length - 1)
    for (let state = 0; state < set.size; state += 1) {
      if (start[state + 1] - start[state] === 1 && outcome[start[state]] === state) addState(set, state)
    }
    return set
  })
  return { stable, equilibria: stable.reduce(intersection) }
}

/** Whether every party expects the same everywhere. */
export function sameAnticipations(a: readonly Anticipation[], b: readonly Anticipation[]): boolean {
  return a.every(
    ({ start, outcome }, party) => sameNumbers(start, b[party].start) && sameNumbers(outcome, b[party].outcome),
  )
}

function sameNumbers(a: Uint32Array, b: Uint32Array): boolean {
  return a.length === b.length && a.every((value, index) => value === b[index])
}
