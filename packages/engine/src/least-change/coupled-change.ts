import { isVerdicts } from '../stability/concepts.ts'
import { solverFor } from '../stability/solve.ts'
import { hasState } from '../state-set.ts'
import { type FocalCheck, focalCheck, type OwnConcept, opponentReach } from './focal-check.ts'
import { grouped } from './grouped.ts'
import { joinedWays } from './joined-ways.ts'
import { type EditedList, formulasOf } from './list-edits.ts'
import { prepareQuestion, stableNow } from './prepared-question.ts'
import { type ChangeQuestion, type FoundWay, type LeastChange, ranksOfList, waysOf } from './question.ts'
import { shares } from './shares.ts'

/** Changes that may be solved one by one unless the question says otherwise. */
const defaultChangeLimit = 200_000

/** Lists of one party that rank all states alike, and where the party could be stable with them. */
interface Candidate {
  readonly party: number
  readonly lists: readonly EditedList[]
  ranks(): Uint32Array
  /** Per state asked about: stable under GMR (for SymSEQ: SMR), without which it is not stable under the concept. */
  could(index: number): boolean
  /** Per state asked about: stable under Nash, and so under the concept whatever the others want. */
  does(index: number): boolean
}

/**
 * The least change under SEQ or SymSEQ, where what one party wants decides how it answers another: changes of all
 * parties together, in the order of the edits they take, each solved by the solver that the analysis uses.
 *
 * Nash ⊆ SEQ ⊆ GMR and Nash ⊆ SymSEQ ⊆ SMR, party by party, and the outer two hang on the party's own list alone. So a
 * change after which no state asked about is stable for all under GMR (SMR) has none under the concept, and need not
 * be solved; if the goal is to prevent, it does.
 */
export function coupledChange(question: ChangeQuestion, concept: 'seq' | 'symseq'): LeastChange {
  const { conflict, lists, goal, signal, onProgress } = question
  const { space, ranks } = conflict
  const { states, alphabets, levels, editable } = prepareQuestion(question)
  const limit = question.limit ?? defaultChangeLimit
  const outer: OwnConcept = concept === 'seq' ? 'gmr' : 'smr'
  const couldNow = stableNow(question, outer, states)
  const doesNow = stableNow(question, 'nash', states)
  const solver = solverFor(space)
  const looked = lists.map(() => 0)
  let combinations = 0
  let solved = 0
  let isCut = false

  const made = lists.map((): { could: FocalCheck[]; does: FocalCheck[] } | undefined => undefined)
  const checksOf = (party: number): { could: FocalCheck[]; does: FocalCheck[] } => {
    const known = made[party]
    if (known) return known
    const reach = opponentReach(conflict, party)
    const checks = (own: OwnConcept): FocalCheck[] =>
      states.map((state) => focalCheck(space, alphabets[party]!, { party, state, concept: own, reach }))
    const both = { could: checks(outer), does: checks('nash') }
    made[party] = both
    return both
  }
  const candidate = (party: number, alike: readonly EditedList[]): Candidate => {
    const { could, does } = checksOf(party)
    const [{ list }] = alike
    const formulas = formulasOf(alphabets[party]!, list)
    let known: Uint32Array | undefined
    return {
      party,
      lists: alike,
      ranks: () => {
        known ??= ranksOfList(conflict, formulas)
        return known
      },
      could: (index) => could[index](list),
      does: (index) => does[index](list),
    }
  }
  const kept = lists.map((): (readonly Candidate[])[] => [])
  /** The lists at a distance that are combined with others, those that rank alike taken together. */
  const candidatesOf = (party: number, distance: number): readonly Candidate[] => {
    const known = kept[party][distance]
    if (known) return known
    const all = levels[party]!.level(distance)
    looked[party] = Math.max(looked[party], listsUpTo(party, distance))
    const alike = grouped(all, ({ list }) => ranksOfList(conflict, formulasOf(alphabets[party]!, list)).join())
    const result = [...alike.values()].map((same) => {
      signal?.throwIfAborted()
      return remembered(candidate(party, same), states.length)
    })
    kept[party][distance] = result
    return result
  }
  const listsUpTo = (party: number, distance: number): number => {
    let count = 0
    for (let each = 1; each <= distance; each += 1) count += levels[party]!.level(each).length
    return count
  }

  /** The states asked about that are equilibria after the change; undefined if it need not be known. */
  const settled = (change: readonly Candidate[]): number[] | undefined => {
    combinations += 1
    const changed = ranks.map((_, party) => change.find((each) => each.party === party))
    const everywhere = (key: 'could' | 'does', now: readonly (readonly boolean[])[], index: number): boolean =>
      changed.every((each, party) => each !== undefined || now[party][index]) &&
      change.every((each) => each[key](index))
    if (!states.some((_, index) => everywhere('could', couldNow, index))) return []
    if (goal === 'prevented' && states.some((_, index) => everywhere('does', doesNow, index))) return undefined
    if (solved >= limit) {
      isCut = true
      return undefined
    }
    solved += 1
    if (solved % 64 === 0) {
      signal?.throwIfAborted()
      onProgress?.(combinations, most)
    }
    const edited = ranks.map((own, party) => changed[party]?.ranks() ?? own)
    const verdicts = solver(edited, { concepts: [concept] })[concept]
    return isVerdicts(verdicts) ? states.filter((state) => hasState(verdicts.equilibria, state)) : undefined
  }
  const isMet = (reached: readonly number[] | undefined): reached is readonly number[] =>
    reached !== undefined && (goal === 'holds' ? reached.length > 0 : reached.length === 0)

  const search = (total: number): FoundWay[] =>
    total === 0 ? unchanged() : shares(total, editable).flatMap((share) => (isCut ? [] : shared(share)))
  const unchanged = (): FoundWay[] => {
    const reached = settled([])
    return isMet(reached) ? [{ changes: [], states: reached }] : []
  }
  const shared = (share: ReturnType<typeof shares>[number]): FoundWay[] => {
    const result: FoundWay[] = []
    const [only, ...more] = share
    if (more.length === 0 && only.edits > 1) {
      const found: { list: EditedList; reached: readonly number[] }[] = []
      let seen = listsUpTo(only.party, only.edits - 1)
      levels[only.party]!.forEach(only.edits, (list, edits) => {
        if (isCut) return
        const one = { list, edits: [] }
        const reached = settled([candidate(only.party, [one])])
        seen += 1
        if (isMet(reached)) found.push({ list: { list, edits: edits() }, reached })
      })
      looked[only.party] = Math.max(looked[only.party], seen)
      for (const alike of grouped(found, ({ reached }) => reached.join()).values()) {
        const changes = [{ party: only.party, lists: alike.map(({ list }) => list) }]
        result.push({ changes, states: alike[0].reached })
      }
      return result
    }
    const descend = (depth: number, change: readonly Candidate[]): void => {
      if (isCut) return
      if (depth === share.length) {
        const reached = settled(change)
        if (isMet(reached))
          result.push({ changes: change.map(({ party, lists: own }) => ({ party, lists: own })), states: reached })
        return
      }
      for (const each of candidatesOf(share[depth].party, share[depth].edits)) descend(depth + 1, [...change, each])
    }
    descend(0, [])
    return joinedWays(result)
  }

  const most = Array.from({ length: question.edits }, (_, total) =>
    shares(total + 1, editable).reduce(
      (sum, share) => sum + share.reduce((product, { party, edits }) => product * levels[party]!.atMost(edits), 1),
      0,
    ),
  ).reduce((sum, each) => sum + each, 1)
  let edits: number | undefined
  let found: FoundWay[] = []
  let total = 0
  for (; total <= question.edits && edits === undefined && !isCut; total += 1) {
    found = search(total)
    if (found.length > 0) edits = total
  }
  return {
    edits,
    ways: waysOf(question, alphabets, found),
    coverage: {
      bound: 'all-together',
      edits: isCut ? total - 2 : total - 1,
      lists: looked,
      combinations,
      solved,
      isCut,
    },
  }
}

/** The candidate with its checks made once. */
function remembered(one: Candidate, count: number): Candidate {
  const bits = (check: (index: number) => boolean): boolean[] =>
    Array.from({ length: count }, (_, index) => check(index))
  const could = bits(one.could)
  const does = bits(one.does)
  return { ...one, could: (index) => could[index], does: (index) => does[index] }
}
