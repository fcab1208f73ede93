import { type Formula, not, option } from '../formula.ts'
import { ranksOf } from '../preferences/ranks.ts'
import type { StateSpace } from '../space/space.ts'
import type { Concept } from '../stability/concepts.ts'
import { isStable } from '../stability/oracle.ts'

/** Everything that one edit makes of a priority list, as the words say: move, drop, want the opposite, add an option. */
function editedOnce(list: readonly Formula[], optionCount: number): Formula[][] {
  const results: Formula[][] = []
  list.forEach((statement, index) => {
    const without = list.filter((_, at) => at !== index)
    results.push(without)
    for (let to = 0; to <= without.length; to += 1) {
      results.push([...without.slice(0, to), statement, ...without.slice(to)])
    }
    const opposite = statement.kind === 'not' ? statement.operand : not(statement)
    results.push(list.map((each, at) => (at === index ? opposite : each)))
  })
  for (let to = 0; to <= list.length; to += 1) {
    for (let each = 0; each < optionCount; each += 1) {
      for (const literal of [option(each), not(option(each))]) {
        results.push([...list.slice(0, to), literal, ...list.slice(to)])
      }
    }
  }
  return results
}

/** The lists that take exactly so many edits and not fewer, for 0 up to `most`; keyed by what they say. */
export function listsByEdits(list: readonly Formula[], optionCount: number, most: number): Map<string, Formula[]>[] {
  const levels = [new Map([[JSON.stringify(list), [...list]]])]
  for (let edits = 1; edits <= most; edits += 1) {
    const level = new Map<string, Formula[]>()
    for (const before of levels[edits - 1].values()) {
      for (const after of editedOnce(before, optionCount)) {
        const key = JSON.stringify(after)
        if (!levels.some((earlier) => earlier.has(key))) level.set(key, after)
      }
    }
    levels.push(level)
  }
  return levels
}

interface RankedList {
  readonly formulas: readonly Formula[]
  readonly ranks: Uint32Array
}

/** Per party's lists, what was made of them: tests ask about the same lists again and again. */
const made = new WeakMap<readonly Formula[], RankedList[][]>()

/** The lists so many edits away, with their ranks; those that give none left out. */
function rankedLists(space: StateSpace, list: readonly Formula[], edits: number): readonly RankedList[] {
  const levels = made.get(list) ?? []
  made.set(list, levels)
  levels[edits] ??= [
    ...listsByEdits(list, space.options?.patterns.model.options.length ?? 0, edits)[edits].values(),
  ].flatMap((formulas) => {
    const result = ranksOf(space, { kind: 'priorities', formulas })
    return result.ok ? [{ formulas, ranks: result.ranks }] : []
  })
  return levels[edits]
}

/**
 * The least change read aloud, for tests: every combination of edited lists, in the order of the edits of all parties
 * together up to `most`, solved by the definitions. Answers with the fewest edits and every answer: a key for the lists
 * of all parties, and the states of those wanted that are equilibria then.
 */
export function literalChange(
  space: StateSpace,
  lists: readonly (readonly Formula[])[],
  {
    concept,
    states,
    goal,
    most,
  }: {
    readonly concept: Concept
    readonly states: readonly number[]
    readonly goal: 'holds' | 'prevented'
    readonly most: number
  },
): { edits: number | undefined; answers: Map<string, number[]> } {
  const answers = new Map<string, number[]>()
  const descend = (party: number, left: number, chosen: readonly RankedList[]): void => {
    if (party === lists.length) {
      if (left > 0) return
      const conflict = { space, ranks: chosen.map(({ ranks }) => ranks) }
      const holding = states.filter((state) => lists.every((_, each) => isStable(conflict, concept, state, each)))
      const isMet = goal === 'holds' ? holding.length > 0 : holding.length === 0
      if (isMet) answers.set(JSON.stringify(chosen.map(({ formulas }) => formulas)), holding)
      return
    }
    for (let edits = 0; edits <= left; edits += 1) {
      for (const list of rankedLists(space, lists[party], edits)) descend(party + 1, left - edits, [...chosen, list])
    }
  }
  for (let edits = 0; edits <= most; edits += 1) {
    descend(0, edits, [])
    if (answers.size > 0) return { edits, answers }
  }
  return { edits: undefined, answers }
}
