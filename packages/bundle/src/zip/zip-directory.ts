/** An entry of a zip as its directory at the end says; nothing of it is believed before it is checked. */
export interface ZipEntry {
  readonly path: string
  readonly isFolder: boolean
  readonly isLink: boolean
  readonly isEncrypted: boolean
  /** 0: stored, 8: deflate. */
  readonly method: number
  readonly crc: number
  readonly packedSize: number
  readonly size: number
  /** Where its own header begins. */
  readonly at: number
}

const signatures = { end: 0x06054b50, entry: 0x02014b50, own: 0x04034b50 }
const sizes = { end: 22, entry: 46, own: 30 }
const longestComment = 0xffff
const utf8 = new TextDecoder('utf-8')

/** The entries of a zip (APPNOTE 6.3.10), in the order of its directory; undefined where there is none that can be read. */
export function zipDirectory(zip: Uint8Array): readonly ZipEntry[] | undefined {
  const view = viewOf(zip)
  const end = endOf(view)
  if (end === undefined) return undefined
  const count = view.getUint16(end + 10, true)
  let at = view.getUint32(end + 16, true)
  const entries: ZipEntry[] = []
  for (let index = 0; index < count; index += 1) {
    if (at + sizes.entry > end || view.getUint32(at, true) !== signatures.entry) return undefined
    const [nameSize, extraSize, commentSize] = [28, 30, 32].map((offset) => view.getUint16(at + offset, true))
    const path = utf8.decode(zip.subarray(at + sizes.entry, at + sizes.entry + nameSize!))
    const isUnix = view.getUint16(at + 4, true) >> 8 === 3
    entries.push({
      path,
      isFolder: path.endsWith('/'),
      isLink: isUnix && view.getUint32(at + 38, true) >>> 28 === 0xa,
      isEncrypted: (view.getUint16(at + 8, true) & 1) === 1,
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      packedSize: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      at: view.getUint32(at + 42, true),
    })
    at += sizes.entry + nameSize! + extraSize! + commentSize!
  }
  return entries
}

/** The packed bytes of an entry; undefined where they do not lie in the zip. */
export function packedBytes(zip: Uint8Array, { at, packedSize }: ZipEntry): Uint8Array | undefined {
  const view = viewOf(zip)
  if (at + sizes.own > zip.length || view.getUint32(at, true) !== signatures.own) return undefined
  const from = at + sizes.own + view.getUint16(at + 26, true) + view.getUint16(at + 28, true)
  return from + packedSize > zip.length ? undefined : zip.subarray(from, from + packedSize)
}

function viewOf(zip: Uint8Array): DataView {
  return new DataView(zip.buffer, zip.byteOffset, zip.byteLength)
}

function endOf(view: DataView): number | undefined {
  const first = Math.max(0, view.byteLength - sizes.end - longestComment)
  for (let at = view.byteLength - sizes.end; at >= first; at -= 1) {
    if (view.getUint32(at, true) === signatures.end) return at
  }
  return undefined
}
