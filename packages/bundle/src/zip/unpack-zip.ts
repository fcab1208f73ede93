import { type BundledFile, isInnerPath, pathKey } from '../file-path.ts'
import { inflateWithin } from '../inflate-within.ts'
import { crc32 } from './crc32.ts'
import { packedBytes, type ZipEntry, zipDirectory } from './zip-directory.ts'

/** A zip may hold so much: entries, bytes of one file, bytes of all. */
export const zipLimits = { entries: 2_000, file: 20 * 1024 * 1024, bytes: 64 * 1024 * 1024 }

/** Why a zip is refused. `path` is the entry in question. */
export type ZipFault =
  | { readonly code: 'not-a-zip' | 'too-many' | 'too-large' }
  | { readonly code: 'bad-path' | 'twice' | 'damaged' | 'encrypted' | 'unsupported'; readonly path: string }

/** The files of a zip, or why none of them is taken. */
export type UnpackedZip =
  | { readonly ok: true; readonly files: readonly BundledFile[] }
  | { readonly ok: false; readonly fault: ZipFault }

/**
 * The files of a zip, all or none. Refused are paths that lead out or that name a file twice on some system, links, encrypted
 * entries, more entries or bytes than `zipLimits` (counted while unpacking, whatever the zip says of itself), and
 * whatever does not have the checksum that it names. Folders of their own, and what systems add (`__MACOSX/`, names
 * with a dot in front), are left out.
 */
export function unpackZip(zip: Uint8Array, limits = zipLimits): UnpackedZip {
  const entries = zipDirectory(zip)
  if (entries === undefined) return { ok: false, fault: { code: 'not-a-zip' } }
  if (entries.length > limits.entries) return { ok: false, fault: { code: 'too-many' } }
  const files: BundledFile[] = []
  const seen = new Set<string>()
  let size = 0
  for (const entry of entries) {
    const { path } = entry
    const refuse = (code: Extract<ZipFault, { path: string }>['code']): UnpackedZip => ({
      ok: false,
      fault: { code, path },
    })
    if (!isInnerPath(path.replace(/\/$/, ''))) return refuse('bad-path')
    if (entry.isFolder || isAddedBySystem(path)) continue
    if (entry.isLink) return refuse('bad-path')
    if (seen.has(pathKey(path))) return refuse('twice')
    seen.add(pathKey(path))
    if (entry.isEncrypted) return refuse('encrypted')
    const limit = Math.min(limits.file, limits.bytes - size)
    const found = bytesOf(zip, entry, limit)
    if (found === 'too-large') return { ok: false, fault: { code: 'too-large' } }
    if (typeof found === 'string') return refuse(found)
    size += found.length
    files.push({ path, bytes: found })
  }
  return { ok: true, files }
}

function bytesOf(
  zip: Uint8Array,
  entry: ZipEntry,
  limit: number,
): Uint8Array | 'too-large' | 'damaged' | 'unsupported' {
  if (entry.method !== 0 && entry.method !== 8) return 'unsupported'
  if (entry.size > limit) return 'too-large'
  const packed = packedBytes(zip, entry)
  if (packed === undefined) return 'damaged'
  const read = entry.method === 0 ? ({ ok: true, bytes: packed.slice() } as const) : inflateWithin(packed, entry.size)
  // More than it says of itself is a lie, and not believed further.
  if (!read.ok || read.bytes.length !== entry.size || crc32(read.bytes) !== entry.crc) return 'damaged'
  return read.bytes
}

function isAddedBySystem(path: string): boolean {
  return path.split('/').some((part) => part.startsWith('.') || part === '__MACOSX')
}
