/** A file of a case, its path with forward slashes. */
export interface BundledFile {
  readonly path: string
  readonly bytes: Uint8Array
}

/** Paths have at most so many characters. */
const longest = 400

/**
 * Whether a path names a file below the folder that it is put into, on any system: no `..` or `.`, not absolute, no drive, no
 * backslash, no control characters, no empty part.
 */
export function isInnerPath(path: string): boolean {
  if (path === '' || path.length > longest) return false
  const isOdd = [...path].some(
    (character) => character === '\\' || character < ' ' || character === '\u007f' || character === '\ufffd',
  )
  if (isOdd || /^[A-Za-z]:/.test(path)) return false
  return path.split('/').every((part) => part !== '' && part !== '.' && part !== '..')
}

/** Two paths of one key are one file on some system: case and the form of accents do not count there. */
export function pathKey(path: string): string {
  return path.normalize('NFC').toLowerCase()
}
