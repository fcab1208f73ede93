/** Numbers over states as they go into a file: state, count, state, count, …, ascending, without zeros. */
export type SparseCounts = readonly number[]

/** The counts that are not zero. */
export function sparseCounts(counts: Uint32Array): number[] {
  const sparse: number[] = []
  for (let state = 0; state < counts.length; state += 1) {
    const count = counts[state] ?? 0
    if (count > 0) sparse.push(state, count)
  }
  return sparse
}

/** Adds counts to those there are. Throws a RangeError for a state that is not there. */
export function addCounts(counts: Uint32Array, sparse: SparseCounts): void {
  for (let index = 0; index + 1 < sparse.length; index += 2) {
    const state = sparse[index] ?? 0
    if (!(state < counts.length)) throw new RangeError(`there is no state ${state}`)
    counts[state] = (counts[state] ?? 0) + (sparse[index + 1] ?? 0)
  }
}

/** The samples of a chunk: whole numbers, so that chunks add up to the same in whatever way they are made. */
export interface ChunkBase {
  /** The number of its first sample. */
  readonly from: number
  readonly samples: number
  /** Samples in which the case has no answer. */
  readonly undecided: number
}
