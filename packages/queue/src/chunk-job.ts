import { longestText, type OrderIssue, orderId, readOrder, type SamplingOrder } from '@anchorage/sweep'

/** The name of the queue. */
export const queueName = 'anchorage-chunks'

/** What stands in a job: data only. */
export interface ChunkJob {
  readonly order: SamplingOrder
  readonly index: number
  readonly samples: number
}

/** The name of a chunk in the queue: the same for everybody who asks for these counts. */
export function jobId(order: string, index: number, samples: number): string {
  return `${order}-${index}-${samples}`
}

/** Whether a case is small enough to be handed on. */
export function fitsQueue(text: string): boolean {
  return text.length <= longestText
}

/** Reads what stands in a job; whoever wrote it. */
export function readJob(
  value: unknown,
  version: string,
): (ChunkJob & { readonly key: string }) | OrderIssue | { readonly issue: 'no-chunk' } {
  const { order: given, index, samples } = (value ?? {}) as Readonly<Record<string, unknown>>
  const order = readOrder(given, version)
  if ('issue' in order) return order
  const isChunk =
    typeof index === 'number' &&
    typeof samples === 'number' &&
    Number.isSafeInteger(index * order.plan.chunk) &&
    Number.isInteger(index) &&
    Number.isInteger(samples) &&
    index >= 0 &&
    samples >= 1 &&
    samples <= order.plan.chunk
  return isChunk ? { order, index, samples, key: orderId(order) } : { issue: 'no-chunk' }
}
