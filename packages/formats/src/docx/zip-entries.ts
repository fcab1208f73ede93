/** A file in a zip archive, as the archive's directory lists it. */
export interface ZipEntry {
  readonly name: string
  readonly isEncrypted: boolean
  /** 0 stored, 8 deflated. */
  readonly method: number
  /** The bytes as they are in the archive. */
  readonly packed: Uint8Array
}

/** More are no document. */
const mostEntries = 5000

/**
 * The files that a zip archive lists; undefined if its directory cannot be read, or lists more than any document has.
 * Archives of 4 GB and more (zip64) are not read.
 */
export function zipEntries(bytes: Uint8Array): readonly ZipEntry[] | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = endOfDirectory(view)
  if (end === undefined) return undefined
  const count = view.getUint16(end + 10, true)
  if (count > mostEntries) return undefined
  const entries: ZipEntry[] = []
  let at = view.getUint32(end + 16, true)
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== 0x02014b50) return undefined
    const [size, offset] = [view.getUint32(at + 20, true), view.getUint32(at + 42, true)]
    const nameEnd = at + 46 + view.getUint16(at + 28, true)
    if (offset + 30 > bytes.length || view.getUint32(offset, true) !== 0x04034b50) return undefined
    const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true)
    if (start + size > bytes.length) return undefined
    entries.push({
      name: String.fromCharCode(...bytes.subarray(at + 46, nameEnd)),
      isEncrypted: (view.getUint16(at + 8, true) & 1) === 1,
      method: view.getUint16(at + 10, true),
      packed: bytes.subarray(start, start + size),
    })
    at = nameEnd + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return entries
}

/** The end record stands last, before a comment of at most 65,535 bytes. */
function endOfDirectory(view: DataView): number | undefined {
  const first = Math.max(0, view.byteLength - 22 - 0xffff)
  for (let at = view.byteLength - 22; at >= first; at -= 1) {
    if (view.getUint32(at, true) === 0x06054b50) return at
  }
  return undefined
}
