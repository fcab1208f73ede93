import type { PartyGroups } from '../space/space.ts'
import { statesByKey } from '../stability/keys.ts'
import { type ImprovementKeys, withSlack } from './improvement-keys.ts'

/** A coalition laid out so that its improvements are found fast. */
export interface ImprovementScan {
  readonly groups: PartyGroups
  readonly keys: ImprovementKeys
  /** The members of the groups, those with the greatest numbers in the first column first. */
  readonly members: Uint32Array
  /** By place in `members`, the numbers of the state there. */
  readonly numbers: Uint32Array
}

/** Lays out a coalition. */
export function improvementScan(groups: PartyGroups, keys: ImprovementKeys): ImprovementScan {
  const { groupCount, groupOfState, groupStart } = groups
  const order = statesByKey(keys.columns[0])
  const next = groupStart.slice(0, groupCount)
  const members = new Uint32Array(order.length)
  for (let position = order.length - 1; position >= 0; position -= 1) {
    const group = groupOfState[order[position]]
    members[next[group]] = order[position]
    next[group] += 1
  }
  const columns = keys.columns.map((column) => members.map((state) => column[state]))
  return { groups, keys, members, numbers: withSlack(columns, keys) }
}

/** Writes down the numbers of a state, which an improvement on it is above. */
export function readBounds({ columns }: ImprovementKeys, state: number, bounds: Uint32Array): void {
  for (let column = 0; column < columns.length; column += 1) bounds[column] = columns[column][state]
}

/**
 * The places in `members` of the improvements on a state whose numbers are `bounds`. Writes them into `places` and answers
 * with their number.
 */
export function improvementPlaces(
  { groups, numbers }: ImprovementScan,
  state: number,
  bounds: Uint32Array,
  places: Uint32Array,
): number {
  const { groupOfState, groupStart, aboveStart, above } = groups
  const width = bounds.length
  const lowest = bounds[0]
  const group = groupOfState[state]
  let count = 0
  for (let link = aboveStart[group] - 1; link < aboveStart[group + 1]; link += 1) {
    const current = link < aboveStart[group] ? group : above[link]
    const end = groupStart[current + 1]
    // From the first that is not good enough in the first column on, none is.
    for (let place = groupStart[current]; place < end && numbers[place * width] > lowest; place += 1) {
      let column = 1
      while (column < width && numbers[place * width + column] > bounds[column]) column += 1
      if (column < width) continue
      places[count] = place
      count += 1
    }
  }
  return count
}
