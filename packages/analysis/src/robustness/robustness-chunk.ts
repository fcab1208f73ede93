import type { Situation } from '@anchorage/casefile'
import { type Concept, isVerdicts, type StateSet, type StateSpace, sameStates } from '@anchorage/engine'
import { BitCounter, setAtPlaces } from './bit-counter.ts'
import { type CaseSampler, type Draw, type SolvedSample, sampledConcepts } from './case-sampler.ts'
import { type ChunkBase, type SparseCounts, sparseCounts } from './chunk.ts'
import { type StatePattern, statePatterns } from './state-patterns.ts'

/** Counts for one concept; states by their number in the widest situation. */
export interface ConceptCounts {
  readonly equilibria: SparseCounts
  /** For each party. */
  readonly stable: readonly SparseCounts[]
  /** Samples whose equilibria are exactly those of the case as it stands, and samples that have none. */
  readonly same: number
  readonly none: number
  /** For each pattern: samples with an equilibrium in it, and samples with equilibria all of which are in it. */
  readonly patterns: readonly (readonly [some: number, every: number])[]
}

/** How often what held in some samples in succession: plain data, that can be written to a file and added up. */
export interface RobustnessChunk extends ChunkBase {
  readonly concepts: { readonly [C in Concept]?: ConceptCounts }
}

/** Counts, chunk by chunk. */
export interface RobustnessJob {
  readonly sampler: CaseSampler
  readonly patterns: readonly StatePattern[]
  chunk(seed: number, from: number, samples: number): RobustnessChunk
}

/** The draw in which everything is as it stands. */
export function drawAsItStands({ variations }: CaseSampler): Draw {
  return variations.map(() => 0)
}

/** Gets ready to count what holds in samples. `where` is a formula whose states are asked about besides the terms. */
export function robustnessJob(situation: Situation, sampler: CaseSampler, where?: string): RobustnessJob {
  const patterns = statePatterns(situation, where)
  const { stateCount } = sampler.widest.conflict.space
  const asItStands = sampler.solved(drawAsItStands(sampler))
  const base = sampledConcepts.map((concept) => {
    const set = asItStands && equilibriaIn(asItStands, concept)
    return set && widestList(set, asItStands.widestState)
  })
  const counts = new Uint32Array(stateCount)
  const total = (counters: readonly (readonly [BitCounter, Uint32Array | undefined])[]): number[] => {
    counts.fill(0)
    for (const [counter, place] of counters) counter.flush(counts, place)
    return sparseCounts(counts)
  }
  return {
    sampler,
    patterns,
    chunk: (seed, from, samples) => {
      const spaces = new Map<StateSpace, SpaceCounters>()
      const sums = sampledConcepts.map(() => ({
        same: 0,
        none: 0,
        patterns: patterns.map((): [number, number] => [0, 0]),
      }))
      let undecided = 0
      for (let sample = from; sample < from + samples; sample += 1) {
        const solved = sampler.solved(sampler.draw(seed, sample))
        if (!solved) {
          undecided += 1
          continue
        }
        const { situation, solution } = solved.analysis
        const { space } = situation.conflict
        const counters = spaces.get(space) ?? spaceCounters(space, solved.widestState, base)
        spaces.set(space, counters)
        const within = patterns.map((pattern) => pattern.states(situation))
        sampledConcepts.forEach((concept, index) => {
          const verdicts = solution[concept]
          const sum = sums[index]
          if (!isVerdicts(verdicts) || !sum) return
          const { equilibria, stable } = verdicts
          stable.forEach((set, party) => {
            counters.stable[index]?.[party]?.add(set)
          })
          counters.equilibria[index]?.add(equilibria)
          const known = counters.base[index]
          if (known && sameStates(known, equilibria)) sum.same += 1
          const isNone = equilibria.words.every((word) => word === 0)
          if (isNone) sum.none += 1
          within.forEach((set, at) => {
            const found = sum.patterns[at]
            if (!found || isNone) return
            const { some, every } = overlap(equilibria, set)
            if (some) found[0] += 1
            if (every) found[1] += 1
          })
        })
      }
      const all = [...spaces.values()]
      const concepts = Object.fromEntries(
        sampledConcepts.map((concept, index) => {
          const { same, none, patterns: found } = sums[index] ?? { same: 0, none: 0, patterns: [] }
          const counted: ConceptCounts = {
            equilibria: total(all.flatMap(({ equilibria, place }) => pairOf(equilibria[index], place))),
            stable: Array.from({ length: situation.parties.length }, (_, party) =>
              total(all.flatMap(({ stable, place }) => pairOf(stable[index]?.[party], place))),
            ),
            same,
            none,
            patterns: found,
          }
          return [concept, counted]
        }),
      )
      return { from, samples, undecided, concepts }
    },
  }
}

/** Counters over the states of one space. */
interface SpaceCounters {
  readonly place: Uint32Array | undefined
  /** For each concept: the equilibria as things stand; undefined where one of them is no state here. */
  readonly base: readonly (StateSet | undefined)[]
  readonly equilibria: readonly BitCounter[]
  readonly stable: readonly (readonly BitCounter[])[]
}

function spaceCounters(
  { stateCount, partyCount }: StateSpace,
  place: Uint32Array | undefined,
  base: readonly (readonly number[] | undefined)[],
): SpaceCounters {
  return {
    place,
    base: base.map((states) => states && setAtPlaces(stateCount, states, place)),
    equilibria: base.map(() => new BitCounter()),
    stable: base.map(() => Array.from({ length: partyCount }, () => new BitCounter())),
  }
}

function pairOf(
  counter: BitCounter | undefined,
  place: Uint32Array | undefined,
): (readonly [BitCounter, Uint32Array | undefined])[] {
  return counter ? [[counter, place]] : []
}

/** The equilibria of a sample; undefined where the concept does not apply. */
export function equilibriaIn({ analysis }: SolvedSample, concept: Concept): StateSet | undefined {
  const verdicts = analysis.solution[concept]
  return isVerdicts(verdicts) ? verdicts.equilibria : undefined
}

/** The states of a set, ascending, by their number in the widest situation. */
export function widestList(set: StateSet, widestState: Uint32Array | undefined): number[] {
  const states: number[] = []
  const { words } = set
  for (let index = 0; index < words.length; index += 1) {
    let word = words[index] ?? 0
    while (word !== 0) {
      const lowest = word & -word
      const state = (index << 5) + 31 - Math.clz32(lowest)
      states.push(widestState ? (widestState[state] ?? 0) : state)
      word ^= lowest
    }
  }
  return widestState ? states.sort((a, b) => a - b) : states
}

/** Whether some, and whether every state of one set is in another. */
export function overlap(states: StateSet, within: StateSet): { readonly some: boolean; readonly every: boolean } {
  let some = false
  let every = true
  states.words.forEach((word, index) => {
    const inside = word & (within.words[index] ?? 0)
    if (inside !== 0) some = true
    if (inside >>> 0 !== word) every = false
  })
  return { some, every }
}
