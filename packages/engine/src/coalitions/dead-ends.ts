import type { PartyGroups } from '../space/space.ts'
import { isAbove } from './improvement-keys.ts'

const unknown = 0
const no = 1
const yes = 2

/** A coalition H and a state s, as far as dead ends go. */
export interface DeadEndQuestion {
  /** What H reaches, and what the others reach. */
  readonly groups: PartyGroups
  readonly others: PartyGroups
  /** For every group of H the greatest number in each column of H's preference that is reached from it. */
  readonly greatest: Uint32Array
  /** The numbers of s. */
  readonly bounds: Uint32Array
  /** A table of the numbers of the members of the groups of H, in their order. */
  readonly numbers: Uint32Array
  /** To note in what has been found out about the groups of H and of the others: a byte for each, whatever it holds. */
  readonly holding: Uint8Array
  readonly answered: Uint8Array
}

/**
 * Whether the others can lead from an improvement of H on s to a *dead end*: a state from which H reaches nothing that is
 * an improvement on s, nor is it one itself. That is what CSMR asks of every improvement.
 *
 * Whether a state is a dead end depends on its group of H alone, and whether an improvement is answered on its group of
 * the others alone: each is found out at most once for every s.
 */
export function deadEndAnswers(question: DeadEndQuestion): (improved: number) => boolean {
  const { groups, others, greatest, bounds, numbers, holding, answered } = question
  const { groupOfState, groupStart, aboveStart, above } = groups
  holding.fill(unknown)
  answered.fill(unknown)

  const holdsImprovement = (group: number): boolean => {
    if (holding[group] !== unknown) return holding[group] === yes
    holding[group] = no
    for (let index = groupStart[group]; index < groupStart[group + 1]; index += 1) {
      if (!isAbove(numbers, index, bounds)) continue
      holding[group] = yes
      return true
    }
    return false
  }
  const isDeadEnd = (group: number): boolean => {
    // Nothing that is reached is good enough in some column, or all of it has to be looked at.
    if (!isAbove(greatest, group, bounds)) return true
    for (let link = aboveStart[group] - 1; link < aboveStart[group + 1]; link += 1) {
      if (holdsImprovement(link < aboveStart[group] ? group : above[link])) return false
    }
    return true
  }
  const holdsDeadEnd = (group: number): boolean => {
    if (answered[group] !== unknown) return answered[group] === yes
    answered[group] = no
    for (let index = others.groupStart[group]; index < others.groupStart[group + 1]; index += 1) {
      if (!isDeadEnd(groupOfState[others.members[index]])) continue
      answered[group] = yes
      return true
    }
    return false
  }
  return (improved) => {
    const group = others.groupOfState[improved]
    for (let link = others.aboveStart[group] - 1; link < others.aboveStart[group + 1]; link += 1) {
      if (holdsDeadEnd(link < others.aboveStart[group] ? group : others.above[link])) return true
    }
    return false
  }
}
