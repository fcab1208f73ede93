import { mkdir, readdir, rename, rm, rmdir, stat, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { checkCase, type DraftSource, draftCase, parseCase } from '@anchorage/casefile'
import { type Reading, read, suggestionsOf } from '@anchorage/reader'
import { nameParts, numberedName, safeFileName, sourceIdFrom } from '../add-source/file-name.ts'
import { type SourceFile, sourceEntry, textFileOf } from '../add-source/source-entry.ts'
import { type AssistOptions, assistanceFor, endpointOf } from '../assistance.ts'
import { CommandError } from '../command-error.ts'
import { messagesIn } from '../messages/messages.ts'
import { type OpenDocument, openDocument, publicationDate, textLang } from '../open-document.ts'
import type { Output } from '../output.ts'

/** The options of `anchorage draft`. */
export interface DraftOptions extends AssistOptions {
  readonly to: string
  readonly date?: string
  readonly langOf?: string
  readonly title?: string
}

/** `anchorage draft`: a first case from what was read, in a new folder. Never writes over anything. */
export async function draftCommand(paths: readonly string[], options: DraftOptions, output: Output): Promise<void> {
  const { to } = options
  const date = publicationDate(options.date)
  const lang = textLang(options.langOf)
  const endpoint = endpointOf(options)
  await expectFree(to)
  const words = messagesIn(output.lang).draft
  const files: StoredSource[] = []
  for (const path of paths) files.push(storedSource(await openDocument(path), files))
  const sources: DraftSource[] = []
  for (const { id, text: raw, document, original, quoted } of files) {
    const day = date ?? document.extracted.about.published
    const reading = read(raw, { ...(lang && { lang }), ...(day !== undefined && { date: day }) })
    const facts = {
      title: headlineOf(reading),
      publisher: undefined,
      published: day,
      lang: reading.lang,
      rendering: 'original',
    }
    const entry = sourceEntry(document, { original, text: quoted }, facts) as DraftSource['entry']
    const byRule = suggestionsOf(reading)
    const { suggestions: proposed } = await assistanceFor(reading, byRule.length, endpoint, output)
    const suggestions = [...byRule, ...proposed]
    sources.push({ id, raw, reading, suggestions, entry, ...(day !== undefined && { date: day }) })
  }
  const title = options.title ?? titleOf(files, sources) ?? nameParts(files[0]!.original.name)[0]
  // A case speaks of the day of its latest source.
  const asOf =
    date ??
    sources
      .flatMap((source) => source.date ?? [])
      .sort()
      .at(-1)
  const draft = draftCase(sources, { title, lang: output.lang, ...(asOf !== undefined && { asOf }) })
  if (!draft) {
    const blocks = sources.reduce((sum, { reading }) => sum + reading.blocks.length, 0)
    const statements = sources.reduce((sum, { reading }) => sum + reading.statements.length, 0)
    throw new CommandError('nothing-to-draft', { path: paths.join(', '), blocks, statements })
  }
  const kept = files.flatMap(({ original, quoted }) => (quoted ? [original, quoted] : [original]))
  const written = kept.map(({ name, bytes }) => [join('sources', name), bytes] as const)
  await writeFolder(to, [['case.yaml', draft.text], ...written])
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

/** A document as it will stand in the folder of the case. */
interface StoredSource {
  readonly id: string
  readonly document: OpenDocument
  /** The document as it came. */
  readonly original: SourceFile
  /** Its text, where the document itself cannot be quoted from. */
  readonly quoted: SourceFile | undefined
  /** What is quoted, decoded. */
  readonly text: string
}

function storedSource(document: OpenDocument, before: readonly StoredSource[]): StoredSource {
  const names = new Set(before.flatMap(({ original, quoted }) => [original.name, quoted?.name ?? '']).map(nameKey))
  const free = (wanted: string): string => {
    let number = 1
    while (names.has(nameKey(numberedName(wanted, number)))) number += 1
    const name = numberedName(wanted, number)
    names.add(nameKey(name))
    return name
  }
  const original = { name: free(safeFileName(document.file)), bytes: document.bytes }
  const made = textFileOf(document, original.name)
  const quoted = made && { ...made, name: free(made.name) }
  const ids = new Set(before.map(({ id }) => id))
  const base = sourceIdFrom(document.file)
  let number = 1
  while (ids.has(number === 1 ? base : `${base}-${number}`)) number += 1
  // What was no whole character in the document is none in its text either.
  const text = quoted ? new TextDecoder().decode(quoted.bytes) : document.extracted.text
  return { id: number === 1 ? base : `${base}-${number}`, document, original, quoted, text }
}

function nameKey(name: string): string {
  return name.normalize('NFC').toLowerCase()
}

/** The headline of the main article, on one line. */
function headlineOf({ articles, blocks }: Reading): string | undefined {
  const id = articles.find(({ role }) => role === 'main')?.headline
  const text = blocks.find((block) => block.id === id)?.text ?? ''
  return (
    text
      .replaceAll(/[\s\p{C}]+/gu, ' ')
      .trim()
      .slice(0, 120) || undefined
  )
}

/** What the first source calls itself. A page whose main article has no headline has no title. */
function titleOf(files: readonly StoredSource[], sources: readonly DraftSource[]): string | undefined {
  const titles = sources.map(
    ({ reading }, index) => headlineOf(reading) ?? files[index]!.document.extracted.about.title,
  )
  return titles.find((title) => title !== undefined)
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
