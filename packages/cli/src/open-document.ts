import { readFile, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { type ExtractedText, extractText } from '@anchorage/formats'
import type { ReaderLang } from '@anchorage/reader'
import { CommandError } from './command-error.ts'
import { isDate } from './commands/choices.ts'

/** Larger files are refused: a report has thousands of characters, a book a million. */
const sizeLimit = 20 * 1024 * 1024

/** A document with its text. */
export interface OpenDocument {
  readonly path: string
  /** The name of the file without its folders. */
  readonly file: string
  readonly bytes: Uint8Array
  readonly extracted: ExtractedText
}

/** Reads a document of any known format. Throws a CommandError that names the file where there is no text to be had. */
export async function openDocument(path: string): Promise<OpenDocument> {
  const found = await stat(path).catch(() => undefined)
  if (!found) throw new CommandError('no-such-path', { path })
  if (found.isDirectory()) throw new CommandError('is-folder', { path })
  if (!found.isFile()) throw new CommandError('is-binary', { path })
  if (found.size > sizeLimit) throw new CommandError('text-too-large', { path, size: found.size, limit: sizeLimit })
  const bytes = await readFile(path).catch((error: unknown) => {
    throw new CommandError('cannot-read', { path, why: error instanceof Error ? error.message : String(error) })
  })
  const extracted = await extractText(bytes, basename(path))
  if ('reason' in extracted) throw new CommandError(`is-${extracted.reason}`, { path })
  return { path, file: basename(path), bytes, extracted }
}

/** The language of a text that was asked for. Throws a CommandError if it is none that can be read. */
export function textLang(given: string | undefined): ReaderLang | undefined {
  if (given === undefined || given === 'zh' || given === 'en') return given
  throw new CommandError('bad-text-lang', { given }, 2)
}

/** The day of publication that was given. Throws a CommandError if it is no day. */
export function publicationDate(given: string | undefined): string | undefined {
  if (given !== undefined && !isDate(given)) throw new CommandError('bad-date', { given }, 2)
  return given
}
