import type { Conflict, Verdicts } from '../stability/concepts.ts'
import { intersection, sameStates } from '../state-set.ts'
import { type Anticipation, nothingAhead, oneMoveFurther, sameAnticipations, stableUnder } from './anticipation.ts'
import { type HorizonRefusal, isHorizonRefusal, type MoveLists, twoPartyMoves } from './two-party-moves.ts'

/** What holds in the long run, as parties look further and further ahead. */
export interface NonMyopic extends Verdicts {
  /** Horizons after which the stable states come round again; 1 where they settle. */
  readonly period: number
  /** The first horizon of the part that repeats. */
  readonly from: number
  /** L_h at the horizons `from`, `from + 1` … `from + period - 1`: what repeats for ever. */
  readonly phases: readonly Verdicts[]
}

/** Horizons looked at before the question is given up: so many, and fewer where each has many moves to read. */
const horizonLimit = 4096
const moveReadings = 2 ** 30

/**
 * The states that are non-myopically stable for each of two parties: L_h-stable for every h from some horizon on.
 *
 * Brams & Wittman (1981); Kilgour (1984). Stability need not settle: L_h may alternate for ever. G_h follows from G_{h−1}
 * alone and there are finitely many of them, so that G_h repeats sooner or later; the repetition is looked for (Brent
 * 1980) instead of a limit assumed. What is stable in every phase of the cycle is non-myopically stable, so that there may
 * be non-myopic equilibria although other states come and go.
 */
export function nonMyopic(conflict: Conflict): NonMyopic | HorizonRefusal {
  const moves = twoPartyMoves(conflict)
  return isHorizonRefusal(moves) ? moves : longRun(conflict, moves)
}

/** What holds in the long run, by backward induction over the moves of all parties. */
export function longRun(conflict: Conflict, moves: readonly MoveLists[]): NonMyopic | HorizonRefusal {
  const cycle = cycleOf(conflict, moves)
  if (!cycle) return { reason: 'too-much-work' }
  const { verdicts, cycleLength } = cycle
  // The stable states may repeat sooner, and more often, than the expectations that they come from.
  const at = (horizon: number): Verdicts => verdicts[horizon - 1]
  const last = verdicts.length
  let period = 1
  while (!repeats(at, last - cycleLength + 1, last, period, cycleLength)) period += 1
  let from = last - cycleLength + 1
  while (from > 1 && sameVerdicts(at(from - 1), at(from - 1 + period))) from -= 1
  const phases = Array.from({ length: period }, (_, phase) => at(from + phase))
  const stable = moves.map((_, party) => phases.map((phase) => phase.stable[party]).reduce(intersection))
  return { period, from, phases, stable, equilibria: stable.reduce(intersection) }
}

/** L_1 … up to the end of the first round of the cycle of G_h, and how long the cycle is. */
function cycleOf(
  conflict: Conflict,
  moves: readonly MoveLists[],
): { readonly verdicts: readonly Verdicts[]; readonly cycleLength: number } | undefined {
  const verdicts: Verdicts[] = []
  let kept: readonly Anticipation[] = nothingAhead(conflict.space.stateCount, moves.length)
  let current = kept
  let sinceKept = 0
  let keepFor = 1
  const moveCount = moves.reduce((sum, { target }) => sum + target.length, 0)
  const limit = Math.min(horizonLimit, Math.max(64, Math.floor(moveReadings / Math.max(1, moveCount))))
  while (verdicts.length < limit) {
    const next = oneMoveFurther(conflict, moves, current)
    if (!next) return undefined
    verdicts.push(stableUnder(next))
    current = next
    sinceKept += 1
    // `kept` is part of the cycle, so that the last `sinceKept` horizons are one round of it.
    if (sameAnticipations(kept, current)) return { verdicts, cycleLength: sinceKept }
    if (sinceKept === keepFor) {
      kept = current
      keepFor *= 2
      sinceKept = 0
    }
  }
  return undefined
}

/** Whether the horizons `first` to `last`, one round of a cycle, consist of repetitions of their first `period`. */
function repeats(
  at: (horizon: number) => Verdicts,
  first: number,
  last: number,
  period: number,
  cycleLength: number,
): boolean {
  if (cycleLength % period !== 0) return false
  for (let horizon = first; horizon + period <= last; horizon += 1) {
    if (!sameVerdicts(at(horizon), at(horizon + period))) return false
  }
  return true
}

function sameVerdicts(a: Verdicts, b: Verdicts): boolean {
  return a.stable.every((set, party) => sameStates(set, b.stable[party]))
}
