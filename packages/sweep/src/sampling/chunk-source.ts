import type { SamplingChunk } from './sampling-plan.ts'

/** Yields the chunks from one on, in order; ends when there are no more. */
export type ChunkSource = (first: number, end: number, signal: AbortSignal) => AsyncGenerator<SamplingChunk>
