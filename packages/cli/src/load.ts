import { readFile, stat } from 'node:fs/promises'
import { basename, dirname, join, relative } from 'node:path'
import {
  type Case,
  type Choice,
  checkCase,
  checkSources,
  type Diagnostic,
  decodeUtf8,
  fileSha256,
  formatDiagnostic,
  hypergameOf,
  type Lang,
  parseCase,
  parseTable,
  type Situation,
  situationOf,
  sortDiagnostics,
  sourceFiles,
} from '@anchorage/casefile'
import type { Hypergame } from '@anchorage/engine'
import { CommandError } from './command-error.ts'
import type { Output } from './output.ts'

/** Files larger than this are not read: a case file or table is text that a person wrote. */
const sizeLimit = 64 * 1024 * 1024

/** A file with what was found wrong in it. */
export interface Loaded {
  /** The path as shown in messages. */
  readonly file: string
  readonly text: string
  readonly case?: Case
  readonly diagnostics: readonly Diagnostic[]
}

/** Where the case or table is that a command was given: a folder with a case.yaml, a case file, or a JSON table. */
export async function locate(path: string): Promise<string> {
  const found = await stat(path).catch(() => undefined)
  if (!found) throw new CommandError('no-such-path', { path })
  if (!found.isDirectory()) return path
  const file = join(path, 'case.yaml')
  if (await stat(file).catch(() => undefined)) return file
  throw new CommandError('no-case-file', { path })
}

/** A text file in UTF-8. Throws a CommandError if it is too large or in another encoding. */
export async function readText(file: string): Promise<string> {
  const { size } = await stat(file)
  if (size > sizeLimit) throw new CommandError('file-too-large', { path: file, size, limit: sizeLimit })
  const bytes = await readFile(file)
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    throw new CommandError('not-utf8', { path: file })
  }
}

/** A path as messages show it: from here, where it is below here. */
export function shown(file: string): string {
  const fromHere = relative(process.cwd(), file)
  return fromHere.startsWith('..') ? file : fromHere
}

/** Reads a case with everything that can be said about it, sources included. */
export async function loadCase(path: string): Promise<Loaded> {
  const file = await locate(path)
  const text = await readText(file)
  const parsed = parseCase(shown(file), text)
  if (!parsed.case) return { file: shown(file), text, diagnostics: parsed.diagnostics }
  const contents = await sourceContents(file, parsed.case)
  const diagnostics = [...parsed.diagnostics, ...checkCase(parsed.case), ...checkSources(parsed.case, contents)]
  return { file: shown(file), text, case: parsed.case, diagnostics: sortDiagnostics(diagnostics) }
}

/** Opens a case and the files of its sources. Errors are printed and end the command. */
export async function loadSources(
  path: string,
  output: Output,
): Promise<{ readonly case: Case; readonly contents: ReadonlyMap<string, Uint8Array | undefined> }> {
  const file = await locate(path)
  const text = await readText(file)
  const parsed = parseCase(shown(file), text)
  const c = required(parsed.case, parsed.diagnostics, text, output)
  return { case: c, contents: await sourceContents(file, c) }
}

/** A case that is going to be edited: its file, its document as read, and the texts of its sources by their paths. */
export interface Editable {
  readonly case: Case
  readonly file: string
  /** The path as shown in messages. */
  readonly shown: string
  readonly document: { readonly file: string; readonly text: string }
  readonly texts: ReadonlyMap<string, string | undefined>
}

/** Opens a case to edit it. Errors are printed and end the command; sources that are no UTF-8 have no text. */
export async function loadForEditing(path: string, output: Output): Promise<Editable> {
  const file = await locate(path)
  const text = await readText(file)
  const parsed = parseCase(shown(file), text)
  const c = required(parsed.case, parsed.diagnostics, text, output)
  const texts = new Map<string, string | undefined>()
  for (const [name, bytes] of await sourceContents(file, c)) {
    const decoded = bytes && decodeUtf8(bytes)
    texts.set(name, decoded && 'text' in decoded ? decoded.text : undefined)
  }
  return { case: c, file, shown: shown(file), document: { file: shown(file), text }, texts }
}

/** Where the case.yaml of a case is, and its version: the SHA-256 of its bytes. */
export async function caseVersion(path: string): Promise<{ readonly file: string; readonly version: string }> {
  const file = await locate(path)
  return { file, version: fileSha256(await readFile(file)) }
}

/** Reads a text file. Throws a CommandError if it is not there, too large or not UTF-8. */
export async function loadText(path: string): Promise<string> {
  const found = await stat(path).catch(() => undefined)
  if (!found?.isFile()) throw new CommandError('no-such-path', { path })
  return readText(path)
}

/** The bytes of the files of a case's sources, by their path in the case; undefined where there is no such file. */
async function sourceContents(file: string, c: Case): Promise<ReadonlyMap<string, Uint8Array | undefined>> {
  const contents = new Map<string, Uint8Array | undefined>()
  for (const source of sourceFiles(c)) {
    contents.set(source, await readFile(join(dirname(file), source)).catch(() => undefined))
  }
  return contents
}

/** Whether the path names a table rather than a case. */
export function isTable(path: string): boolean {
  return basename(path).toLowerCase().endsWith('.json')
}

/** Opens a case or a table for analysis. Errors are printed and end the command. */
export async function loadSituation(path: string, choice: Choice, output: Output): Promise<Situation> {
  if (isTable(path)) {
    const file = await locate(path)
    const text = await readText(file)
    const parsed = parseTable(shown(file), text)
    return required(parsed.situation, parsed.diagnostics, text, output)
  }
  const file = await locate(path)
  const text = await readText(file)
  const parsed = parseCase(shown(file), text)
  if (!parsed.case) return required<Situation>(undefined, parsed.diagnostics, text, output)
  const compiled = situationOf(parsed.case, choice)
  return required(compiled.situation, [...parsed.diagnostics, ...compiled.diagnostics], text, output)
}

/** Opens a case whose day does not matter. Errors in the file, or in the readings chosen, are printed and end the command. */
export async function loadModel(path: string, choice: Choice, output: Output): Promise<Case> {
  const file = await locate(path)
  const text = await readText(file)
  const parsed = parseCase(shown(file), text)
  const c = required(parsed.case, parsed.diagnostics, text, output)
  const wrong = situationOf(c, choice).diagnostics.filter(
    ({ code }) => code === 'unknown-party' || code === 'unknown-reading',
  )
  return required(c, wrong, text, output)
}

/** Opens a case with each party's own game. Errors are printed and end the command; so does a table. */
export async function loadHypergame(
  path: string,
  choice: Choice,
  output: Output,
): Promise<{ readonly situation: Situation; readonly hypergame: Hypergame }> {
  if (isTable(path)) throw new CommandError('nobody-misperceives', { path })
  const situation = await loadSituation(path, choice, output)
  const { hypergame, diagnostics } = hypergameOf(situation)
  const text = await readText(await locate(path))
  return { situation, hypergame: required(hypergame, diagnostics, text, output) }
}

function required<Found>(
  found: Found | undefined,
  diagnostics: readonly Diagnostic[],
  text: string,
  output: Output,
): Found {
  const errors = sortDiagnostics(diagnostics.filter(({ severity }) => severity === 'error'))
  for (const diagnostic of errors) output.note(diagnosticText(diagnostic, text, output.lang))
  if (found && errors.length === 0) return found
  throw new CommandError('has-errors', { count: Math.max(1, errors.length) })
}

/** Prints what is wrong in a case, each with its place; the error that ends the command then. */
export async function errorsIn(path: string, found: readonly Diagnostic[], output: Output): Promise<CommandError> {
  const text = await readText(await locate(path))
  const errors = sortDiagnostics(found.filter(({ severity }) => severity === 'error'))
  for (const diagnostic of errors) output.note(diagnosticText(diagnostic, text, output.lang))
  return new CommandError('has-errors', { count: Math.max(1, errors.length) })
}

/** A diagnostic as it is printed. */
export function diagnosticText(diagnostic: Diagnostic, text: string, lang: Lang): string {
  return formatDiagnostic(diagnostic, text, lang)
}
