import { type FocalCheck, focalCheck, type OwnConcept, opponentReach } from './focal-check.ts'
import { grouped } from './grouped.ts'
import { joinedWays } from './joined-ways.ts'
import type { EditedList } from './list-edits.ts'
import { prepareQuestion, stableNow, stride } from './prepared-question.ts'
import { type ChangeQuestion, type FoundWay, keyOfBits, type LeastChange, waysOf } from './question.ts'
import { shares } from './shares.ts'

/** Lists of one party after which it is stable in the same of the states asked about. */
interface Group {
  readonly bits: readonly boolean[]
  readonly lists: readonly EditedList[]
}

/**
 * The fewest edits, of all parties together, after which none of the states is an equilibrium, under a concept by which
 * each party's stability hangs on its own list. An edit that unsettles one state can settle another, so every changed
 * list is held against all states asked about.
 */
export function ownPrevention(question: ChangeQuestion, concept: OwnConcept): LeastChange {
  const { conflict, lists, signal, onProgress } = question
  const { space } = conflict
  const { states, alphabets, levels, editable } = prepareQuestion(question)
  const now = stableNow(question, concept, states)
  const looked = lists.map(() => 0)
  let done = 0
  const most = editable.reduce((sum, party) => sum + levels[party]!.atMost(question.edits), 0)
  const tick = (party: number): void => {
    looked[party] += 1
    done += 1
    if (done % stride > 0) return
    signal?.throwIfAborted()
    onProgress?.(done, most)
  }

  const made = lists.map((): FocalCheck[] | undefined => undefined)
  const checksOf = (party: number): FocalCheck[] => {
    const reach = opponentReach(conflict, party)
    const alphabet = alphabets[party]!
    made[party] ??= states.map((state) => focalCheck(space, alphabet, { party, state, concept, reach }))
    return made[party]
  }
  const groups = lists.map((): (readonly Group[])[] => [])
  const groupsOf = (party: number, distance: number): readonly Group[] => {
    const known = groups[party][distance]
    if (known) return known
    const checks = checksOf(party)
    signal?.throwIfAborted()
    // Looked at alone already, when all the edits were this party's.
    const judged = levels[party]!.level(distance).map((list) => ({
      list,
      bits: checks.map((isStable) => isStable(list.list)),
    }))
    const result = [...grouped(judged, ({ bits }) => keyOfBits(bits)).values()].map((alike) => ({
      bits: alike[0].bits,
      lists: alike.map(({ list }) => list),
    }))
    groups[party][distance] = result
    return result
  }
  /** The states that are stable for every party but these, as it is. */
  const keptBy = (others: readonly number[]): boolean[] =>
    states.map((_, index) => now.every((bits, party) => others.includes(party) || bits[index]))

  const search = (total: number): FoundWay[] => {
    if (total === 0) return keptBy([]).includes(true) ? [] : [{ changes: [], states: [] }]
    return shares(total, editable).flatMap((share): FoundWay[] => {
      const kept = keptBy(share.map(({ party }) => party))
      const [only, ...more] = share
      if (more.length === 0) {
        const checks = checksOf(only.party).filter((_, index) => kept[index])
        const hits: EditedList[] = []
        levels[only.party]!.forEach(only.edits, (list, edits) => {
          tick(only.party)
          if (!checks.some((isStable) => isStable(list))) hits.push({ list, edits: edits() })
        })
        return hits.length > 0 ? [{ changes: [{ party: only.party, lists: hits }], states: [] }] : []
      }
      const result: FoundWay[] = []
      const descend = (depth: number, bits: readonly boolean[], changes: FoundWay['changes']): void => {
        if (depth === share.length) {
          if (!bits.includes(true)) result.push({ changes, states: [] })
          return
        }
        const { party, edits } = share[depth]
        for (const group of groupsOf(party, edits)) {
          const both = bits.map((bit, index) => bit && group.bits[index])
          descend(depth + 1, both, [...changes, { party, lists: group.lists }])
        }
      }
      descend(0, kept, [])
      return joinedWays(result)
    })
  }

  let edits: number | undefined
  let found: FoundWay[] = []
  let total = 0
  for (; total <= question.edits && edits === undefined; total += 1) {
    found = search(total)
    if (found.length > 0) edits = total
  }
  return {
    edits,
    ways: waysOf(question, alphabets, found),
    coverage: {
      bound: 'all-together',
      edits: total - 1,
      lists: looked,
      combinations: done,
      solved: 0,
      isCut: false,
    },
  }
}
