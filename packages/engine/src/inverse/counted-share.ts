import { type Random, randomFrom } from '../random.ts'
import type { AbortSignalLike } from '../stability/abort.ts'
import type { Work } from '../work.ts'
import type { Fraction } from './fraction.ts'
import { wilsonInterval } from './wilson.ts'

/** How to sample where an exact count is too much work. */
export interface SampleOptions {
  /** 10,000 unless given. */
  readonly samples?: number
  /** A whole number; 1 unless given. */
  readonly seed?: number
  readonly signal?: AbortSignalLike
}

/** States × parties × rankings looked at for one share, above which it is not worked out: about a minute. */
export const samplingLimit = 2e8

/** A share of a set of things in which something holds: exact, estimated, or not worked out. */
export type CountedShare =
  | {
      readonly kind: 'exact'
      /** From the conditions, or by trying each one. */
      readonly by: 'conditions' | 'trials'
      readonly share: Fraction
    }
  | {
      readonly kind: 'sampled'
      readonly samples: number
      readonly hits: number
      readonly seed: number
      /** Wilson's 95 % interval. */
      readonly low: number
      readonly high: number
    }
  | { readonly kind: 'too-much-work' }

/** A share estimated by trials, each of which draws something and says whether it has what is looked for. */
export function* sampledShare(options: SampleOptions, trial: (random: Random) => boolean): Work<CountedShare> {
  const { samples = 10_000, seed = 1, signal } = options
  if (!Number.isInteger(samples) || samples < 1) throw new RangeError(`expected at least one sample, got ${samples}`)
  const random = randomFrom(seed)
  let hits = 0
  for (let sample = 0; sample < samples; sample += 1) {
    signal?.throwIfAborted()
    if (trial(random)) hits += 1
    yield (sample + 1) / samples
  }
  return { kind: 'sampled', samples, hits, seed, ...wilsonInterval(hits, samples) }
}
