import { mkdir, readdir, rename, rm, rmdir, stat, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { checkCase, type DraftSource, draftCase, fileSha256, parseCase, type Value } from '@anchorage/casefile'
import { type Reading, read, suggestionsOf } from '@anchorage/reader'
import { type AssistOptions, assistanceFor, endpointOf } from '../assistance.ts'
import { CommandError } from '../command-error.ts'
import { messagesIn } from '../messages/messages.ts'
import type { Output } from '../output.ts'
import { freeName, type SourceFile, sourceFile, textLang } from '../source-files.ts'
import { isDate } from './choices.ts'

/** The options of `anchorage draft`. */
export interface DraftOptions extends AssistOptions {
  readonly to: string
  readonly date?: string
  readonly langOf?: string
  readonly title?: string
}

/** `anchorage draft`: a first case from what was read, in a new folder. Never writes over anything. */
export async function draftCommand(paths: readonly string[], options: DraftOptions, output: Output): Promise<void> {
  const { to, date } = options
  if (date !== undefined && !isDate(date)) throw new CommandError('bad-date', { given: date }, 2)
  const lang = textLang(options.langOf)
  const endpoint = endpointOf(options)
  await expectFree(to)
  const words = messagesIn(output.lang).draft
  const files: Stored[] = []
  for (const path of paths) files.push(stored(await sourceFile(path), files, output))
  const sources: DraftSource[] = []
  for (const file of files) {
    const raw = file.text
    const reading = read(raw, { ...(lang && { lang }), ...(date !== undefined && { date }) })
    const entry = {
      ...file.entry,
      ...titled(reading),
      lang: reading.lang,
      ...(date !== undefined && { published: date }),
    }
    const byRule = suggestionsOf(reading)
    const { suggestions: proposed } = await assistanceFor(reading, byRule.length, endpoint, output)
    const suggestions = [...byRule, ...proposed]
    sources.push({ id: file.id, raw, reading, suggestions, entry, ...(date !== undefined && { date }) })
  }
  const title =
    options.title ??
    sources.map(({ reading }) => headlineOf(reading)).find(Boolean) ??
    files[0]!.name.replace(/\.[^.]*$/, '')
  const draft = draftCase(sources, { title, lang: output.lang, ...(date !== undefined && { asOf: date }) })
  if (!draft) {
    const blocks = sources.reduce((sum, { reading }) => sum + reading.blocks.length, 0)
    const statements = sources.reduce((sum, { reading }) => sum + reading.statements.length, 0)
    throw new CommandError('nothing-to-draft', { path: paths.join(', '), blocks, statements })
  }
  await writeFolder(to, [['case.yaml', draft.text], ...files.flatMap(({ written }) => written)])
  output.print(words.done(join(to, 'case.yaml')))
  output.print(words.holds(draft.counts))
  output.print(words.marked)
  if (draft.hasPlaceholders) output.print(words.placeholders)
  const { leftOut } = draft
  if (leftOut.parties.length > 0) output.print(words.leftOut.parties(listed(leftOut.parties)))
  if (leftOut.options.length > 0) output.print(words.leftOut.options(listed(leftOut.options)))
  if (leftOut.passages > 0) output.print(words.leftOut.passages(leftOut.passages))
  if (leftOut.outlooks > 0) output.print(words.leftOut.outlooks(leftOut.outlooks))
  const { case: c } = parseCase('case.yaml', draft.text)
  const warnings = c ? checkCase(c).filter(({ severity }) => severity === 'warning').length : 0
  output.print(words.checked(warnings))
  output.print(words.next(to))
}

/** A file as it will stand in the folder of the case. */
interface Stored {
  readonly id: string
  readonly name: string
  readonly text: string
  readonly entry: { readonly [key: string]: Value }
  readonly written: readonly (readonly [string, string | Uint8Array])[]
}

/** Where a source goes: as it came if it is UTF-8, else as a copy in UTF-8 with the original beside it. */
function stored({ path, bytes, decoded }: SourceFile, before: readonly Stored[], output: Output): Stored {
  const words = messagesIn(output.lang).draft
  const name = freeName(path, new Set(before.map((each) => each.name.toLowerCase())))
  const ids = new Set(before.map(({ id }) => id))
  const slug = name
    .toLowerCase()
    .replace(/\.[^.]*$/, '')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^[^a-z]+|-+$/g, '')
  const wanted = slug === '' || ids.has(slug) ? `source-${before.length + 1}` : slug
  const id = ids.has(wanted) ? `${wanted}-${before.length + 1}` : wanted
  const file = `sources/${name}`
  if (decoded.encoding === 'utf-8') {
    const entry = { file, rendering: 'original', sha256: fileSha256(bytes) }
    return { id, name, text: decoded.text, entry, written: [[file, bytes]] }
  }
  output.note(words.recoded(path, decoded.encoding))
  const original = `sources/original/${name}`
  const copy = new TextEncoder().encode(decoded.text)
  const note = words.originalNote(original, decoded.encoding, fileSha256(bytes))
  const text = new TextDecoder().decode(copy)
  const entry = { file, rendering: 'original', sha256: fileSha256(copy), note }
  return {
    id,
    name,
    text,
    entry,
    written: [
      [file, copy],
      [original, bytes],
    ],
  }
}

function headlineOf({ articles, blocks }: Reading): string | undefined {
  const id = articles.find(({ role }) => role === 'main')?.headline
  return blocks.find((block) => block.id === id)?.text.slice(0, 120)
}

function titled(reading: Reading): { readonly title?: string } {
  const title = headlineOf(reading)
    ?.replaceAll(/[\s\p{C}]+/gu, ' ')
    .trim()
  return title === undefined || title === '' ? {} : { title }
}

/** Names in a sentence: the first dozen. */
function listed(names: readonly string[]): string {
  return names.slice(0, 12).join('; ') + (names.length > 12 ? '; …' : '')
}

async function expectFree(path: string): Promise<void> {
  const found = await stat(path).catch(() => undefined)
  if (!found) return
  const isEmpty = found.isDirectory() && (await readdir(path)).length === 0
  if (!isEmpty) throw new CommandError('folder-not-empty', { path })
}

/** Writes a whole folder or nothing: beside its place first, then moved there. */
async function writeFolder(to: string, files: readonly (readonly [string, string | Uint8Array])[]): Promise<void> {
  const beside = `${to.replace(/[/\\]+$/, '')}.${process.pid}.tmp`
  try {
    for (const [name, content] of files) {
      await mkdir(dirname(join(beside, name)), { recursive: true })
      await writeFile(join(beside, name), content, { flag: 'wx' })
    }
    await expectFree(to)
    await rmdir(to).catch(() => undefined)
    await rename(beside, to)
  } catch (error) {
    await rm(beside, { recursive: true, force: true })
    if (error instanceof CommandError) throw error
    throw new CommandError('cannot-write', { path: to, why: error instanceof Error ? error.message : String(error) })
  }
}
