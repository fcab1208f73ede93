import { type Concept, wilsonInterval } from '@anchorage/engine'
import { sampledConcepts } from './case-sampler.ts'
import { addCounts } from './chunk.ts'
import type { RobustnessChunk, RobustnessJob } from './robustness-chunk.ts'

/** Counts for one concept over all samples; states by their number in the widest situation. */
export interface ConceptTotals {
  readonly concept: Concept
  readonly equilibria: Uint32Array
  /** For each party. */
  readonly stable: readonly Uint32Array[]
  readonly same: number
  readonly none: number
  /** For each pattern: samples with an equilibrium in it, and samples with equilibria all of which are in it. */
  readonly patterns: readonly (readonly [some: number, every: number])[]
}

/** Adds chunks up. */
export interface RobustnessTotal {
  add(chunk: RobustnessChunk): void
  readonly samples: number
  /** Samples in which the case has an answer: what every share is a share of. */
  readonly decided: number
  totals(): readonly ConceptTotals[]
  /** Half the widest of the intervals of all equilibria under all concepts. */
  halfWidth(): number
}

/** Nothing counted yet. */
export function robustnessTotal({ sampler, patterns }: RobustnessJob): RobustnessTotal {
  const { stateCount, partyCount } = sampler.widest.conflict.space
  const sums = sampledConcepts.map((concept) => ({
    concept,
    equilibria: new Uint32Array(stateCount),
    stable: Array.from({ length: partyCount }, () => new Uint32Array(stateCount)),
    same: 0,
    none: 0,
    patterns: patterns.map((): [number, number] => [0, 0]),
  }))
  let samples = 0
  let decided = 0
  return {
    add: (chunk) => {
      samples += chunk.samples
      decided += chunk.samples - chunk.undecided
      for (const sum of sums) {
        const counts = chunk.concepts[sum.concept]
        if (!counts) continue
        addCounts(sum.equilibria, counts.equilibria)
        sum.stable.forEach((each, party) => {
          addCounts(each, counts.stable[party] ?? [])
        })
        sum.same += counts.same
        sum.none += counts.none
        sum.patterns.forEach((each, index) => {
          const [some = 0, every = 0] = counts.patterns[index] ?? []
          each[0] += some
          each[1] += every
        })
      }
    },
    get samples() {
      return samples
    },
    get decided() {
      return decided
    },
    totals: () => sums,
    halfWidth: () => {
      if (decided === 0) return 1
      const distinct = new Set(sums.flatMap(({ equilibria }) => [...equilibria]))
      let widest = 0
      for (const count of distinct) {
        const { low, high } = wilsonInterval(count, decided)
        widest = Math.max(widest, (high - low) / 2)
      }
      return widest
    },
  }
}
