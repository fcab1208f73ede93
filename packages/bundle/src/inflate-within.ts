import { Inflate } from 'fflate'

/** Deflate packs at most 1,032 to one, so that a step yields a megabyte at the most. */
const step = 1024

/** What packed bytes unpack to, or why they do not. */
export type Inflated =
  | { readonly ok: true; readonly bytes: Uint8Array }
  | { readonly ok: false; readonly fault: 'too-large' | 'damaged' }

/**
 * Unpacks raw deflate (RFC 1951) step by step and stops as soon as there are more bytes than `limit`, whatever is still to
 * come. `damaged`: no deflate, or one that ends early.
 */
export function inflateWithin(packed: Uint8Array, limit: number): Inflated {
  const chunks: Uint8Array[] = []
  let size = 0
  const inflate = new Inflate((chunk) => {
    size += chunk.length
    if (size <= limit) chunks.push(chunk)
  })
  try {
    let at = 0
    do {
      const next = at + step
      inflate.push(packed.slice(at, next), next >= packed.length)
      at = next
      if (size > limit) return { ok: false, fault: 'too-large' }
    } while (at < packed.length)
  } catch {
    return { ok: false, fault: size > limit ? 'too-large' : 'damaged' }
  }
  const bytes = new Uint8Array(size)
  let filled = 0
  for (const chunk of chunks) {
    bytes.set(chunk, filled)
    filled += chunk.length
  }
  return { ok: true, bytes }
}
