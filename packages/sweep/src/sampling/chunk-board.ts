import { type SamplingChunk, type SamplingPlan, samplesIn } from './sampling-plan.ts'

/**
 * Chunks that a worker has at a time: the one it is at, and two that wait, so that it has work also while whoever gives it out
 * is busy with a chunk of its own.
 */
const atATime = 3

/** Chunks for each worker that may be ahead of what has been handed on: memory does not grow if one of them is slow. */
const ahead = 4

/** A chunk to be worked out: its number, its first sample, and how many samples it has. */
export interface ChunkTask {
  readonly index: number
  readonly from: number
  readonly samples: number
}

/** Which chunk is at whose, which are done, and which comes next. Workers do their chunks in the order they took them. */
export interface ChunkBoard<Worker> {
  /** The next chunk for the worker; undefined where it has enough, or there is none at the moment. */
  take(worker: Worker): ChunkTask | undefined
  /** A chunk for whoever gives the work out, and does it at once: the next, or one that only waits at a worker. */
  takeHere(): ChunkTask | undefined
  /** Enters a chunk that has been worked out. A second time it changes nothing. */
  done(index: number, chunk: SamplingChunk, by?: Worker): void
  /** Gives back the chunks of a worker that is gone; the one it was at, if any. */
  lost(worker: Worker): number | undefined
  /** The next chunk in order, if it is done: each is handed on once. */
  handOn(): SamplingChunk | undefined
  /** Whether all are handed on. */
  readonly isFinished: boolean
}

/** A board for the chunks from `first` up to, not including, `end`, for so many hands. */
export function chunkBoard<Worker>(
  plan: Pick<SamplingPlan, 'chunk'>,
  {
    first,
    end,
    samples,
    hands,
  }: { readonly first: number; readonly end: number } & {
    readonly samples: number
    readonly hands: number
  },
): ChunkBoard<Worker> {
  const doing = new Map<Worker, number[]>()
  const finished = new Map<number, SamplingChunk>()
  const again: number[] = []
  const takenOver = new Set<number>()
  let next = first
  let handedOn = first
  const task = (index: number): ChunkTask => ({
    index,
    from: index * plan.chunk,
    samples: samplesIn(plan, index, samples),
  })
  const isOpen = (index: number): boolean => index >= handedOn && !finished.has(index)
  const fresh = (): number | undefined => {
    for (let index = again.pop(); index !== undefined; index = again.pop()) if (isOpen(index)) return index
    return next < Math.min(end, handedOn + ahead * hands) ? next++ : undefined
  }
  return {
    take: (worker) => {
      const own = doing.get(worker) ?? []
      const index = own.length < atATime ? fresh() : undefined
      if (index === undefined) return undefined
      doing.set(worker, [...own, index])
      return task(index)
    },
    takeHere: () => {
      const index =
        fresh() ??
        [...doing.values()]
          .flatMap((own) => own.slice(1))
          .filter((each) => isOpen(each) && !takenOver.has(each))
          .sort((a, b) => a - b)[0]
      if (index === undefined) return undefined
      takenOver.add(index)
      return task(index)
    },
    done: (index, chunk, by) => {
      if (by !== undefined) {
        doing.set(
          by,
          (doing.get(by) ?? []).filter((each) => each !== index),
        )
      }
      if (isOpen(index)) finished.set(index, chunk)
    },
    lost: (worker) => {
      const own = doing.get(worker) ?? []
      doing.delete(worker)
      again.push(...own.toReversed())
      return own[0]
    },
    handOn: () => {
      const chunk = finished.get(handedOn)
      if (!chunk) return undefined
      finished.delete(handedOn)
      takenOver.delete(handedOn)
      handedOn += 1
      return chunk
    },
    get isFinished() {
      return handedOn >= end
    },
  }
}
