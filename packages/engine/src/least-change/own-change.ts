import { type FocalCheck, focalCheck, type OwnConcept, opponentReach } from './focal-check.ts'
import { grouped } from './grouped.ts'
import type { EditedList } from './list-edits.ts'
import { prepareQuestion, stableNow, stride } from './prepared-question.ts'
import { type ChangeQuestion, type FoundWay, keyOfBits, type LeastChange, waysOf } from './question.ts'

/**
 * The least change under a concept by which each party's stability hangs on its own list: for every state asked about
 * and every party the fewest edits that make it stable, added up over the parties, and the least of the sums.
 */
export function ownChange(question: ChangeQuestion, concept: OwnConcept): LeastChange {
  const { conflict, lists, signal, onProgress } = question
  const { space } = conflict
  const { states, alphabets, levels, editable } = prepareQuestion(question)
  /** `needed[party][index]`: the fewest edits after which the state is stable for the party. */
  const needed: (number | undefined)[][] = stableNow(question, concept, states).map((own) =>
    own.map((isStable) => (isStable ? 0 : undefined)),
  )
  const found = states.map(() => lists.map((): EditedList[] => []))
  const looked = lists.map(() => 0)
  let done = 0
  let deepest = 0
  const most = editable.reduce((sum, party) => sum + levels[party]!.atMost(question.edits), 0)
  const single = states.length === 1

  for (let distance = 1; distance <= question.edits; distance += 1) {
    const least = leastTotal(needed, states.length)
    // Of several states only those matter that may still do with as little as the best so far.
    const matters = states.map(
      (_, index) => single || bound(needed, index, distance, editable) <= (least ?? Number.MAX_SAFE_INTEGER),
    )
    for (const party of editable) {
      const open = states.flatMap((state, index) => {
        return needed[party][index] === undefined && matters[index] ? [{ state, index }] : []
      })
      if (open.length === 0) continue
      deepest = distance
      const reach = opponentReach(conflict, party)
      const checks: { index: number; isStable: FocalCheck }[] = open.map(({ state, index }) => ({
        index,
        isStable: focalCheck(space, alphabets[party]!, { party, state, concept, reach }),
      }))
      levels[party]!.forEach(distance, (list, edits) => {
        looked[party] += 1
        done += 1
        if (done % stride === 0) {
          signal?.throwIfAborted()
          onProgress?.(done, most)
        }
        let kept: EditedList | undefined
        for (const { index, isStable } of checks) {
          if (!isStable(list)) continue
          kept ??= { list, edits: edits() }
          found[index][party].push(kept)
        }
      })
      for (const { index } of open) if (found[index][party].length > 0) needed[party][index] = distance
    }
  }

  const edits = leastTotal(needed, states.length)
  const chosen = states.flatMap((_, index) => (edits !== undefined && total(needed, index) === edits ? [index] : []))
  return {
    edits,
    ways: edits === undefined ? [] : waysOf(question, alphabets, ways(states, chosen, needed, found)),
    ...(single && { perParty: needed.map((own) => own[0]) }),
    coverage: {
      bound: 'each-party',
      edits: edits === undefined ? question.edits : deepest,
      lists: looked,
      combinations: done,
      solved: 0,
      isCut: false,
    },
  }
}

type Needed = readonly (readonly (number | undefined)[])[]

function total(needed: Needed, index: number): number | undefined {
  let sum = 0
  for (const own of needed) {
    const edits = own[index]
    if (edits === undefined) return undefined
    sum += edits
  }
  return sum
}

/** The least that a state can do with: a party not settled needs at least `distance` edits, if it may be edited. */
function bound(needed: Needed, index: number, distance: number, editable: readonly number[]): number {
  return needed.reduce((sum, own, party) => {
    const edits = own[index] ?? (editable.includes(party) ? distance : Number.POSITIVE_INFINITY)
    return sum + edits
  }, 0)
}

function leastTotal(needed: Needed, count: number): number | undefined {
  let least: number | undefined
  for (let index = 0; index < count; index += 1) {
    const sum = total(needed, index)
    if (sum !== undefined && (least === undefined || sum < least)) least = sum
  }
  return least
}

/**
 * The answers for the states of least total, put together so that each combination of lists stands in one way with
 * exactly the states that it makes equilibria.
 *
 * Lists of a party that settle the same of these states are one group; a combination of groups settles the states that
 * all of them settle. A state with other numbers of edits per party cannot be settled by a combination as small: the
 * combination has, for each party, at least as many edits as the state needs, and as many in all, so the same.
 */
function ways(
  states: readonly number[],
  chosen: readonly number[],
  needed: Needed,
  found: readonly (readonly (readonly EditedList[])[])[],
): FoundWay[] {
  const byNumbers = grouped(chosen, (index) => needed.map((own) => own[index]).join())
  return [...byNumbers.values()].flatMap((alike) => {
    const parties = needed.flatMap((own, party) => (own[alike[0]] === 0 ? [] : [party]))
    const groups = parties.map((party) => {
      const settles = new Map<EditedList, boolean[]>()
      alike.forEach((index, at) => {
        for (const list of found[index][party]) {
          const bits = settles.get(list) ?? alike.map(() => false)
          bits[at] = true
          settles.set(list, bits)
        }
      })
      return [...grouped(settles, ([, bits]) => keyOfBits(bits)).values()].map((entries) => ({
        bits: entries[0][1],
        lists: entries.map(([list]) => list),
      }))
    })
    const result: FoundWay[] = []
    const descend = (depth: number, bits: readonly boolean[], changes: FoundWay['changes']): void => {
      if (!bits.includes(true)) return
      if (depth === parties.length) {
        result.push({ changes, states: alike.filter((_, at) => bits[at]).map((index) => states[index]) })
        return
      }
      for (const group of groups[depth]) {
        const both = bits.map((bit, at) => bit && group.bits[at])
        descend(depth + 1, both, [...changes, { party: parties[depth], lists: group.lists }])
      }
    }
    descend(
      0,
      alike.map(() => true),
      [],
    )
    return result
  })
}
