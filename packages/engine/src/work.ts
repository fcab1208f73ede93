import type { AbortSignalLike } from './stability/abort.ts'

/**
 * Work that takes long, step by step: yields the share of it that is done, from 0 to 1, and returns its answer. Whoever
 * carries it out may show the share, do something else between two steps, or give the work up.
 */
export type Work<Answer> = Generator<number, Answer>

/**
 * Carries out work in one go. `onProgress` is told the share that is done after each step; an aborted signal ends the work
 * between two steps with the signal's reason.
 */
export function carriedThrough<Answer>(
  work: Work<Answer>,
  options: { readonly signal?: AbortSignalLike; readonly onProgress?: (share: number) => void } = {},
): Answer {
  for (;;) {
    options.signal?.throwIfAborted()
    const step = work.next()
    if (step.done) return step.value
    options.onProgress?.(step.value)
  }
}

/** Work as a part of other work, which goes from one share to another while it is done. */
export function* asPart<Answer>(
  work: Work<Answer>,
  part: { readonly from: number; readonly to: number },
): Work<Answer> {
  for (;;) {
    const step = work.next()
    if (step.done) return step.value
    yield part.from + (part.to - part.from) * step.value
  }
}
