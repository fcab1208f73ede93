import { compressed } from '../space/groups.ts'
import type { PartyGroups } from '../space/space.ts'
import type { Coalition } from './coalition.ts'
import type { ImprovementOptions } from './coalition-concepts.ts'
import { leadsTo, pairCount } from './coalition-groups.ts'
import { improvementKeys } from './improvement-keys.ts'
import { improvementPlaces, improvementScan, readBounds } from './improvement-scan.ts'

/** How many pairs of states are looked at before the caller may breathe. */
const pairsPerBreath = 4e6

/** The improvements of one coalition by target: the sources of those that end in `t` are `source[start[t]]` … */
export interface ImprovingArcs {
  readonly coalition: Coalition
  readonly start: Uint32Array
  readonly source: Uint32Array
}

/**
 * The improvements of each coalition, without those that a part of it can make as well: wherever the coalition may act,
 * the part may act in its place. Yields the share that is done.
 *
 * It is enough to ask the parts that lack one member. Any part K′ is within one of them; what K′ reaches, a larger one
 * reaches; and where all of the coalition prefer the target, all of a part do. With `pareto`, where none of the coalition
 * loses and one of K′ gains, the same holds of the larger part.
 */
export function* improvingArcs(
  ranks: readonly Uint32Array[],
  coalitions: readonly Coalition[],
  groupsOf: (coalition: Coalition) => PartyGroups,
  options: ImprovementOptions,
): Generator<number, ImprovingArcs[]> {
  const [{ length: stateCount }] = ranks
  const all: ImprovingArcs[] = []
  let from = new Uint32Array(stateCount)
  let to = new Uint32Array(stateCount)
  const places = new Uint32Array(stateCount)
  let visited = 0
  for (const coalition of coalitions) {
    const scan = improvementScan(groupsOf(coalition), improvementKeys(ranks, coalition, options))
    const parts = coalition.length === 1 ? [] : coalition.map((party) => coalition.filter((each) => each !== party))
    const partGroups = parts.map(groupsOf)
    const isLeftToPart = (source: number, target: number): boolean => {
      for (let index = 0; index < parts.length; index += 1) {
        if (!leadsTo(partGroups[index], source, target)) continue
        if (!options.pareto || parts[index].some((party) => ranks[party][target] > ranks[party][source])) return true
      }
      return false
    }
    const bounds = new Uint32Array(scan.keys.columns.length)
    const pairsPerState = pairCount(scan.groups) / stateCount
    let count = 0
    for (let state = 0; state < stateCount; state += 1) {
      readBounds(scan.keys, state, bounds)
      const found = improvementPlaces(scan, state, bounds, places)
      while (count + found > from.length) {
        from = lengthened(from)
        to = lengthened(to)
      }
      for (let index = 0; index < found; index += 1) {
        const target = scan.members[places[index]]
        if (isLeftToPart(state, target)) continue
        from[count] = state
        to[count] = target
        count += 1
      }
      visited += pairsPerState
      if (visited > pairsPerBreath) {
        visited = 0
        yield (all.length + state / stateCount) / coalitions.length
      }
    }
    const { start, target: source } = compressed(stateCount, to.subarray(0, count), from.subarray(0, count))
    all.push({ coalition, start, source })
  }
  return all
}

function lengthened(list: Uint32Array<ArrayBuffer>): Uint32Array<ArrayBuffer> {
  const longer = new Uint32Array(list.length * 2)
  longer.set(list)
  return longer
}
