import { readFile, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { type DecodedText, decodeText, type ReaderLang } from '@anchorage/reader'
import { CommandError } from './command-error.ts'

/** Texts larger than this are refused: a report has thousands of characters, a book a million. */
const sizeLimit = 20 * 1024 * 1024

/** A file to read statements from, as bytes and as text. */
export interface SourceFile {
  readonly path: string
  readonly bytes: Uint8Array
  readonly decoded: DecodedText
}

/** Reads a text file in whatever encoding. Throws a CommandError if it is not there, too large, or no text. */
export async function sourceFile(path: string): Promise<SourceFile> {
  const found = await stat(path).catch(() => undefined)
  if (!found) throw new CommandError('no-such-path', { path })
  if (found.isDirectory()) throw new CommandError('is-folder', { path })
  if (found.size > sizeLimit) throw new CommandError('text-too-large', { path, size: found.size, limit: sizeLimit })
  const bytes = await readFile(path)
  const decoded = decodeText(bytes, (encoding, part) => new TextDecoder(encoding, { ignoreBOM: true }).decode(part))
  if ('reason' in decoded) throw new CommandError(`is-${decoded.reason}`, { path })
  return { path, bytes, decoded }
}

/** The language that a text is said to be in. Throws a CommandError for any but those that can be read. */
export function textLang(given: string | undefined): ReaderLang | undefined {
  if (given === undefined || given === 'zh' || given === 'en') return given
  throw new CommandError('bad-text-lang', { given }, 2)
}

/** A file name that is safe in any folder: letters, digits, dots, hyphens; never hidden, never one that is taken. */
export function freeName(path: string, taken: ReadonlySet<string>): string {
  const plain = basename(path)
    .normalize('NFC')
    .replaceAll(/[^\p{L}\p{N}._-]+/gu, '-')
    .replace(/^[.-]+/, '')
  const [, stem = '', extension = ''] = /^(.*?)(\.[^.]{1,8})?$/u.exec(plain.slice(-80)) ?? []
  const name = (count: number): string => `${stem || 'source'}${count > 1 ? `-${count}` : ''}${extension}`
  let count = 1
  while (taken.has(name(count).toLowerCase())) count += 1
  return name(count)
}
