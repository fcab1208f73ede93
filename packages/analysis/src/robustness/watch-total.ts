import { type Information, mutualInformation } from './mutual-information.ts'
import type { Variation } from './variations.ts'
import { findings, type WatchChunk, type WatchJob } from './watch-chunk.ts'

/** Something that holds or does not: a state, by its number in the widest situation, or a pattern, by its place. */
export type WatchedThing =
  | { readonly kind: 'state'; readonly state: number }
  | { readonly kind: 'pattern'; readonly pattern: number }

/** How an answer goes with what is found of a judgement. */
export interface Bearing {
  readonly thing: WatchedThing
  /** `yes[finding]`: samples with this finding in which the thing holds. In the order of `findings`. */
  readonly yes: readonly number[]
  /** How much its frequency is expected to change, from 0 to 1, once the finding is known. */
  readonly change: number
  readonly information: Information
}

/** What would be known of a judgement, and what that would tell. */
export interface WatchedJudgement {
  readonly variation: Variation
  /** `came[finding]`: samples with this finding. In the order of `findings`. */
  readonly came: readonly number[]
  /** One for each thing that is watched, in their order. */
  readonly bearings: readonly Bearing[]
  /** The sum of the expected changes over the things watched: how much of the answer moves. */
  readonly change: number
}

/** Adds chunks up. */
export interface WatchTotal {
  add(chunk: WatchChunk): void
  readonly samples: number
  readonly decided: number
  /** In how many samples a thing held. */
  heldIn(thing: WatchedThing): number
  /** The states that were an equilibrium in at least this share of the samples, most often first. */
  statesHeld(atLeast: number): number[]
  /** Every judgement that varies, the one that bears most on the things first. */
  judgements(things: readonly WatchedThing[]): WatchedJudgement[]
}

/** Nothing counted yet. */
export function watchTotal({ sampler, patterns }: WatchJob): WatchTotal {
  const { variations } = sampler
  const width = variations.length * findings.length
  const came = new Uint32Array(width)
  const held = new Map<number, Uint32Array>()
  const inPattern = patterns.map(() => ({ counts: new Uint32Array(width), samples: 0 }))
  const samplesHeld = new Map<number, number>()
  let samples = 0
  let decided = 0
  const add = (into: Uint32Array, counts: readonly number[]): void => {
    counts.forEach((count, index) => {
      into[index] = (into[index] ?? 0) + count
    })
  }
  // Every sample has one finding of the first variation: their sum is the number of samples.
  const samplesIn = (counts: ArrayLike<number>): number => {
    let sum = 0
    for (let finding = 0; finding < findings.length; finding += 1) sum += counts[finding] ?? 0
    return sum
  }
  const countsOf = (thing: WatchedThing): Uint32Array | undefined =>
    thing.kind === 'state' ? held.get(thing.state) : inPattern[thing.pattern]?.counts
  const heldIn = (thing: WatchedThing): number =>
    thing.kind === 'state' ? (samplesHeld.get(thing.state) ?? 0) : (inPattern[thing.pattern]?.samples ?? 0)
  return {
    add: (chunk) => {
      samples += chunk.samples
      decided += chunk.samples - chunk.undecided
      add(came, chunk.came.flat())
      for (const [state, counts] of chunk.held) {
        const known = held.get(state) ?? new Uint32Array(width)
        held.set(state, known)
        add(known, counts)
        samplesHeld.set(state, (samplesHeld.get(state) ?? 0) + samplesIn(counts))
      }
      chunk.patterns.forEach((counts, index) => {
        const known = inPattern[index]
        if (!known) return
        add(known.counts, counts)
        known.samples += samplesIn(counts)
      })
    },
    get samples() {
      return samples
    },
    get decided() {
      return decided
    },
    heldIn,
    statesHeld: (atLeast) =>
      [...samplesHeld]
        .filter(([, count]) => count >= atLeast * decided)
        .sort(([a, first], [b, second]) => second - first || a - b)
        .map(([state]) => state),
    judgements: (things) =>
      variations
        .map((variation, index): WatchedJudgement => {
          const from = index * findings.length
          const own = [...came.subarray(from, from + findings.length)]
          const bearings = things.map((thing): Bearing => {
            const yes = [...(countsOf(thing)?.subarray(from, from + findings.length) ?? findings.map(() => 0))]
            const all = decided === 0 ? 0 : heldIn(thing) / decided
            const change = own.reduce((sum, count, finding) => {
              if (count === 0 || decided === 0) return sum
              return sum + (count / decided) * Math.abs((yes[finding] ?? 0) / count - all)
            }, 0)
            return { thing, yes, change, information: mutualInformation(own, yes) }
          })
          return { variation, came: own, bearings, change: bearings.reduce((sum, each) => sum + each.change, 0) }
        })
        .sort((a, b) => b.change - a.change),
  }
}
