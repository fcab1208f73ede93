import { createHash } from 'node:crypto'
import { open, stat } from 'node:fs/promises'

/** The version of a text: the SHA-256 of its bytes, in hexadecimal. */
export function versionOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}

/** A file whose last change is not older than this may change again under the same time stamp. */
const settledAfter = 3_000

const known = new Map<string, { readonly stamp: string; readonly version: string }>()
const knownLimit = 2_000

/**
 * The version of a file without reading it, when its size and times are those of the last reading; undefined when it
 * has to be read. This is what makes asking every other second cheap.
 */
export async function knownVersion(path: string): Promise<string | undefined> {
  const entry = known.get(path)
  if (entry === undefined) return undefined
  return entry.stamp === stampOf(await stat(path, { bigint: true })) ? entry.version : undefined
}

/** A file's bytes and their version. */
export async function readVersion(path: string): Promise<{ readonly bytes: Uint8Array; readonly version: string }> {
  const file = await open(path, 'r')
  try {
    const before = await file.stat({ bigint: true })
    const bytes = await file.readFile()
    const after = await file.stat({ bigint: true })
    const version = versionOf(bytes)
    const stamp = stampOf(after)
    known.delete(path)
    if (stamp === stampOf(before) && Date.now() - Number(after.ctimeMs) > settledAfter) {
      if (known.size >= knownLimit) known.delete(known.keys().next().value!)
      known.set(path, { stamp, version })
    }
    return { bytes, version }
  } finally {
    await file.close()
  }
}

interface Stamped {
  readonly dev: bigint
  readonly ino: bigint
  readonly size: bigint
  readonly mtimeNs: bigint
  readonly ctimeNs: bigint
}

function stampOf({ dev, ino, size, mtimeNs, ctimeNs }: Stamped): string {
  return [dev, ino, size, mtimeNs, ctimeNs].join(' ')
}
