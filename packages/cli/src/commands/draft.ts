import { mkdir, readdir, rename, rm, rmdir, stat, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import {
  checkCase,
  type DraftSource,
  draftCase,
  importedSource,
  importedTitle,
  parseCase,
  storedSources,
} from '@anchorage/casefile'
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
  const documents: OpenDocument[] = []
  for (const path of paths) documents.push(await openDocument(path))
  const files = storedSources(documents)
  const sources: DraftSource[] = []
  for (const file of files) {
    const source = importedSource(file, { lang, published: date })
    const { suggestions: byRule } = source
    const { suggestions: proposed } = await assistanceFor(source.reading, byRule.length, endpoint, output)
    sources.push({ ...source, suggestions: [...byRule, ...proposed] })
  }
  const title = options.title ?? importedTitle(files, sources)
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
