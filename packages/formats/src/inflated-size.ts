/** What packed bytes unpack to. */
export interface InflatedSize {
  readonly size: number
  /** The first of the bytes; undefined if there are none. */
  readonly first: number | undefined
  /** Whether they unpack to their end and nothing follows. */
  readonly isWhole: boolean
}

const step = 16 * 1024

/**
 * How many bytes deflated bytes unpack to, counted by unpacking them, since what a file says of that can be a lie. Nothing of it
 * is kept. Stops above the limit, with a size above it, and at the end of the packed data, whatever follows.
 */
export async function inflatedSize(
  packed: Uint8Array,
  packing: 'deflate' | 'deflate-raw',
  limit: number,
): Promise<InflatedSize> {
  let at = 0
  const source = new ReadableStream<BufferSource>(
    {
      pull(controller) {
        if (at >= packed.length) return controller.close()
        controller.enqueue(packed.slice(at, at + step))
        at += step
      },
    },
    { highWaterMark: 0 },
  )
  const reader = source.pipeThrough(new DecompressionStream(packing)).getReader()
  let size = 0
  let first: number | undefined
  try {
    for (;;) {
      const { done, value } = await reader.read()
      if (done) return { size, first, isWhole: true }
      first ??= value[0]
      size += value.length
      if (size <= limit) continue
      await reader.cancel()
      return { size, first, isWhole: false }
    }
  } catch {
    return { size, first, isWhole: false }
  }
}
