import { zipSync } from 'fflate'
import type { BundledFile } from '../file-path.ts'

/** Zips have no time before this one; ours have no other, so that the same files give the same bytes on every day. */
const firstDay = [1980, 0, 1] as const

/** A zip of files, by path and with one date for all: the same files give the same bytes. */
export function packZip(files: readonly BundledFile[]): Uint8Array {
  const sorted = [...files].sort((a, b) => (a.path < b.path ? -1 : 1))
  const mtime = new Date(...firstDay)
  return zipSync(Object.fromEntries(sorted.map(({ path, bytes }) => [path, bytes])), { level: 9, mtime })
}
