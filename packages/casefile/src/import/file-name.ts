import { utf8ToBytes } from '@noble/hashes/utils.js'

/** Names that Windows keeps for devices, whatever comes after the point. */
const reserved = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i
/** Bytes of a name on most file systems are at most 255; this leaves room for endings. */
const longest = 160

/**
 * The name under which a file is kept in a case: its own, without what a path, a terminal or another system could take for
 * something else (separators, colons, control characters, points in front). At most 160 bytes long, or as many as are given.
 */
export function safeFileName(name: string, { bytes = longest }: { readonly bytes?: number } = {}): string {
  const plain = name
    .normalize('NFC')
    .replaceAll(/[\p{C}\p{Zl}\p{Zp}/\\:*?"<>|]+/gu, '-')
    .replace(/^[.\s-]+/, '')
    .replace(/[.\s]+$/, '')
  const [stem, ending] = nameParts(plain)
  const short = `${shortened(stem, bytes - utf8ToBytes(ending).length)}${ending}`
  if (short === '' || short === ending) return `source${ending}`
  return reserved.test(short) ? `source-${short}` : short
}

/** The name and its ending with the point: `['report', '.pdf']`. */
export function nameParts(name: string): readonly [string, string] {
  const ending = /\.[A-Za-z0-9]{1,8}$/.exec(name)?.[0] ?? ''
  return [name.slice(0, name.length - ending.length), ending]
}

/** The name with a number before its ending; as it is for the first. */
export function numberedName(name: string, number: number): string {
  const [stem, ending] = nameParts(name)
  return number === 1 ? name : `${stem}-${number}${ending}`
}

/** A name as file systems compare names that take `A.txt` and `a.txt` for the same. */
export function fileNameKey(name: string): string {
  return name.normalize('NFC').toLowerCase()
}

/** An id for a source out of the name of its file: lower-case letters, digits and hyphens; `source` where none are left. */
export function sourceIdFrom(name: string): string {
  const letters = nameParts(name)[0].normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase()
  const whole = letters.replaceAll(/[^a-z0-9]+/g, '-').replace(/^-+/, '')
  // Cut between words where that leaves enough.
  const cut =
    whole.length <= 40
      ? whole
      : whole
          .slice(0, 41)
          .replace(/(?<=.{16})-[^-]*$/, '')
          .slice(0, 40)
  const id = cut.replace(/-+$/, '')
  return id === '' ? 'source' : id
}

function shortened(text: string, bytes: number): string {
  let kept = ''
  let length = 0
  for (const character of text) {
    length += utf8ToBytes(character).length
    if (length > bytes) break
    kept += character
  }
  return kept
}
