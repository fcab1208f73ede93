import type { AbortSignalLike, Work } from '@anchorage/engine'

/** How many samples, under which seed. */
export interface SampleCount {
  /** 10,000 unless given. */
  readonly samples?: number
  /** 1 unless given. */
  readonly seed?: number
  readonly signal?: AbortSignalLike
}

/** How many samples are drawn unless it is said otherwise. */
export const usualSamples = 10_000

/** Samples between two steps: little enough for a page to stay alive. */
const samplesPerStep = 50

/**
 * Counts samples chunk by chunk, here, until all are counted or enough is known: `add` takes each chunk in order and says
 * so. Yields the share that is done. Throws a RangeError unless there is at least one sample.
 */
export function* countedChunks<Chunk>(
  job: { chunk(seed: number, from: number, samples: number): Chunk },
  { samples = usualSamples, seed = 1, signal }: SampleCount,
  add: (chunk: Chunk) => boolean,
): Work<void> {
  if (!Number.isInteger(samples) || samples < 1) throw new RangeError(`expected at least one sample, got ${samples}`)
  for (let from = 0; from < samples; from += samplesPerStep) {
    signal?.throwIfAborted()
    yield from / samples
    if (add(job.chunk(seed, from, Math.min(samplesPerStep, samples - from)))) return
  }
}
