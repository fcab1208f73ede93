import type { Context } from 'hono'
import type { Outcome } from './case-place.ts'

/** Which bodies a request may have. */
export interface BodyRule {
  /** No kind that a page of another origin may send unasked (RFC 9110; the Fetch standard's safelisted ones). */
  readonly type: 'application/yaml' | 'application/json' | 'application/octet-stream' | 'text/markdown'
  /** Bytes. */
  readonly limit: number
}

/** The bytes that a request brings, or why they are not taken. */
export async function readBody(c: Context, { type, limit }: BodyRule): Promise<Outcome<Uint8Array>> {
  const given = (c.req.header('content-type') ?? '').split(';')[0]!.trim().toLowerCase()
  if (given !== type) return { ok: false, problem: { code: 'bad-content-type', parameters: { given, type } } }
  const tooLarge: Outcome<Uint8Array> = { ok: false, problem: { code: 'body-too-large', parameters: { limit } } }
  if (Number(c.req.header('content-length') ?? 0) > limit) return tooLarge
  const reader = c.req.raw.body?.getReader()
  const chunks: Uint8Array[] = []
  let size = 0
  try {
    for (let next = await reader?.read(); next !== undefined && !next.done; next = await reader?.read()) {
      chunks.push(next.value)
      size += next.value.length
      if (size > limit) return tooLarge
    }
  } catch {
    // The sender went away in the middle: nothing of it counts.
    return { ok: false, problem: { code: 'body-incomplete' } }
  }
  const announced = c.req.header('content-length')
  if (announced !== undefined && Number(announced) !== size) return { ok: false, problem: { code: 'body-incomplete' } }
  return { ok: true, value: Buffer.concat(chunks) }
}
