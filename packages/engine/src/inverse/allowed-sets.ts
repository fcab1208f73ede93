import { type Demand, implies, leastDemands } from './clauses.ts'
import { allSubsets, minus, type Polynomial, plus, times } from './polynomials.ts'
import type { RankingCondition } from './ranking-condition.ts'

/** The sets of states that may stand above the wanted one, counted by their size. */
interface AllowedSets {
  /** The states that the condition names: only where these stand matters. */
  readonly named: readonly number[]
  /** `bySize[k]`: sets of k named states that may stand above the wanted state while all others stand below it. */
  readonly bySize: readonly bigint[]
}

/** Steps of the count, each a state read or a product of two numbers, after which it is given up. */
const workLimit = 3e6

/** The states that a condition names, ascending. */
export function statesNamed({ clauses }: RankingCondition): number[] {
  const named = clauses.flatMap(({ deterrents }) => deterrents.flatMap(({ states }) => states))
  return [...new Set(named)].sort((a, b) => a - b)
}

/**
 * Counts the sets of states that may stand above the wanted state so that a condition holds; undefined if that takes too
 * much work.
 *
 * No ranking is tried. A condition says only which states must not be above, so that states which it always names together
 * count as one; clauses without a common state are counted apart and multiplied; what all clauses have in common is taken
 * out; and only where nothing else helps are both cases of a state looked at.
 */
export function allowedSets(condition: RankingCondition): AllowedSets | undefined {
  const named = statesNamed(condition)
  if (named.length ** 2 > workLimit) return undefined
  const { clauses, sizes } = inBlocks(condition, named)
  const count = new Count(sizes)
  const bySize = count.sets(clauses)
  if (count.work > workLimit) return undefined
  return { named, bySize: Array.from({ length: named.length + 1 }, (_, k) => bySize[k] ?? 0n) }
}

type Clause = readonly Demand[]

/** States that stand in the same deterrents of the same clauses, as one: numbers of blocks instead of states. */
function inBlocks(
  { clauses }: RankingCondition,
  named: readonly number[],
): { readonly clauses: Clause[]; readonly sizes: number[] } {
  const places = new Map<number, string[]>(named.map((state) => [state, []]))
  clauses.forEach(({ deterrents }, clause) => {
    deterrents.forEach(({ states }, deterrent) => {
      for (const state of states) places.get(state)?.push(`${clause}.${deterrent}`)
    })
  })
  const blockOf = new Map<string, number>()
  const blockOfState = new Map<number, number>()
  const sizes: number[] = []
  for (const [state, list] of places) {
    const key = list.join()
    const block = blockOf.get(key) ?? sizes.length
    if (block === sizes.length) sizes.push(0)
    blockOf.set(key, block)
    blockOfState.set(state, block)
    sizes[block] += 1
  }
  return {
    sizes,
    clauses: clauses.map(({ deterrents }) =>
      deterrents.map(({ states }) => ({
        states: [...new Set(states.map((state) => blockOfState.get(state) ?? 0))].sort((a, b) => a - b),
      })),
    ),
  }
}

/** The count itself; a block is clean if none of its states stands above the wanted one. */
class Count {
  work = 0
  readonly #sizes: readonly number[]

  constructor(sizes: readonly number[]) {
    this.#sizes = sizes
  }

  /** The sets of states of the blocks named for which every clause has a deterrent whose blocks are all clean. */
  sets(clauses: readonly Clause[]): Polynomial {
    const size = this.#size(blocksOf(clauses))
    const least = leastOf(clauses)
    if (!least) return [0n]
    this.work += clauses.reduce((sum, clause) => clause.reduce((all, { states }) => all + states.length, sum), 0)
    if (this.work > workLimit) return [0n]
    return this.#lifted(this.#parts(least), size - this.#size(blocksOf(least)))
  }

  #parts(clauses: readonly Clause[]): Polynomial {
    return components(clauses).reduce<Polynomial>((product, part) => this.#times(product, this.#part(part)), [1n])
  }

  /** Clauses that hang together by common blocks, in their least form. */
  #part(clauses: readonly Clause[]): Polynomial {
    const blocks = blocksOf(clauses)
    const size = this.#size(blocks)
    const single = clauses.find((clause) => clause.length === 1)
    if (single) {
      const clean = new Set(single[0].states)
      const rest = clauses.filter((clause) => clause !== single).map((clause) => without(clause, clean))
      return this.#lifted(this.sets(rest), size - this.#size(clean) - this.#size(blocksOf(rest)))
    }
    if (clauses.length === 1 && areDisjoint(clauses[0])) {
      return minus(allSubsets(size), this.#allDirty(clauses[0].map(({ states }) => this.#size(new Set(states)))))
    }
    return this.#withoutShared(clauses, size) ?? this.#bothCases(clauses, size)
  }

  /** (a ∨ c) ∧ (b ∨ c) = (a ∧ b) ∨ c: what all clauses share is counted apart, where it names no block of the rest. */
  #withoutShared(clauses: readonly Clause[], size: number): Polynomial | undefined {
    if (clauses.length === 1) return undefined
    const [first, ...others] = clauses.map((clause) => new Map(clause.map((each) => [each.states.join(), each])))
    const keys = [...first.keys()].filter((key) => others.every((other) => other.has(key)))
    if (keys.length === 0) return undefined
    const shared = keys.flatMap((key) => first.get(key) ?? [])
    const rest = clauses.map((clause) => clause.filter(({ states }) => !keys.includes(states.join())))
    const inShared = blocksOf([shared])
    const inRest = blocksOf(rest)
    if ([...inShared].some((block) => inRest.has(block))) return undefined
    const failing = (part: readonly Clause[], of: number): Polynomial => minus(allSubsets(of), this.sets(part))
    return minus(
      allSubsets(size),
      this.#times(failing([shared], this.#size(inShared)), failing(rest, this.#size(inRest))),
    )
  }

  /** The block that stands in most deterrents: once clean, once not. */
  #bothCases(clauses: readonly Clause[], size: number): Polynomial {
    const uses = new Map<number, number>()
    for (const { states } of clauses.flat()) for (const block of states) uses.set(block, (uses.get(block) ?? 0) + 1)
    const [block] = [...uses].reduce((most, each) => (each[1] > most[1] ? each : most))
    const left = size - this.#sizes[block]
    const cleaned = clauses.map((clause) => without(clause, new Set([block])))
    const dirtied = clauses.map((clause) => clause.filter(({ states }) => !states.includes(block)))
    const clean = this.#lifted(this.sets(cleaned), left - this.#size(blocksOf(cleaned)))
    const dirty = this.#lifted(this.sets(dirtied), left - this.#size(blocksOf(dirtied)))
    return plus(clean, this.#times(dirty, this.#allDirty([this.#sizes[block]])))
  }

  /** The sets that have at least one member in each of several parts of these sizes. */
  #allDirty(sizes: readonly number[]): Polynomial {
    return sizes.reduce<Polynomial>((product, size) => this.#times(product, minus(allSubsets(size), [1n])), [1n])
  }

  #lifted(sets: Polynomial, free: number): Polynomial {
    return free > 0 ? this.#times(sets, allSubsets(free)) : sets
  }

  #times(a: Polynomial, b: Polynomial): Polynomial {
    this.work += a.length * b.length
    return this.work > workLimit ? [0n] : times(a, b)
  }

  #size(blocks: ReadonlySet<number>): number {
    let size = 0
    for (const block of blocks) size += this.#sizes[block]
    return size
  }
}

function blocksOf(clauses: readonly Clause[]): Set<number> {
  return new Set(clauses.flatMap((clause) => clause.flatMap(({ states }) => states)))
}

function without(clause: Clause, blocks: ReadonlySet<number>): Clause {
  return clause.map(({ states }) => ({ states: states.filter((block) => !blocks.has(block)) }))
}

function areDisjoint(clause: Clause): boolean {
  return blocksOf([clause]).size === clause.reduce((sum, { states }) => sum + states.length, 0)
}

/** The clauses that are not true in any case, without what others imply; undefined if one of them cannot hold. */
function leastOf(clauses: readonly Clause[]): Clause[] | undefined {
  const kept: Clause[] = []
  for (const clause of clauses) {
    if (clause.length === 0) return undefined
    if (clause.some(({ states }) => states.length === 0)) continue
    const least = leastDemands(clause)
    if (kept.some((other) => implies(other, least))) continue
    const stay = kept.filter((other) => !implies(least, other))
    kept.splice(0, kept.length, ...stay, least)
  }
  return kept
}

/** Clauses in groups without a common block. */
function components(clauses: readonly Clause[]): Clause[][] {
  const groups: { readonly blocks: Set<number>; readonly clauses: Clause[] }[] = []
  for (const clause of clauses) {
    const blocks = blocksOf([clause])
    const joined = groups.filter((group) => [...blocks].some((block) => group.blocks.has(block)))
    const merged = {
      blocks: new Set([...blocks, ...joined.flatMap((group) => [...group.blocks])]),
      clauses: [...joined.flatMap((group) => group.clauses), clause],
    }
    groups.splice(0, groups.length, ...groups.filter((group) => !joined.includes(group)), merged)
  }
  return groups.map((group) => group.clauses)
}
