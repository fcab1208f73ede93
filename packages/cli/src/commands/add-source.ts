import { realpath } from 'node:fs/promises'
import { dirname, isAbsolute, join, relative, sep } from 'node:path'
import {
  type Case,
  editCase,
  freeId,
  parseCase,
  type SourceFacts,
  type SourceFile,
  safeFileName,
  sourceEntry,
  sourceIdFrom,
  sourceOf,
  textFileOf,
} from '@anchorage/casefile'
import { ChangedMeanwhile } from '@anchorage/server/write-whole'
import { storedFiles } from '../add-source/stored-files.ts'
import { writeAll } from '../add-source/write-all.ts'
import { CommandError } from '../command-error.ts'
import { diagnosticText, isTable, locate, readText, shown } from '../load.ts'
import { messagesIn } from '../messages/messages.ts'
import { type OpenDocument, openDocument, publicationDate, textLang } from '../open-document.ts'
import type { Output } from '../output.ts'

/** The options of `anchorage add-source`. */
export interface AddSourceOptions {
  readonly id?: string
  readonly title?: string
  readonly publisher?: string
  readonly date?: string
  readonly langOf?: string
  readonly rendering?: string
}

/**
 * `anchorage add-source`: documents into the `sources/` of a case, untouched, with their text where they are no plain text,
 * and an entry for each in its case.yaml. All of it or, if anything fails, nothing.
 */
export async function addSourceCommand(
  path: string,
  files: readonly string[],
  options: AddSourceOptions,
  output: Output,
): Promise<void> {
  const facts = factsOf(options, files)
  if (isTable(path)) throw new CommandError('not-a-case', { path })
  const casePath = await realpath(await locate(path))
  const before = await readText(casePath)
  const c = soundCase(shown(casePath), before, output)
  const folder = join(dirname(casePath), 'sources')
  await staysIn(dirname(casePath), folder)
  const documents: OpenDocument[] = []
  for (const file of files) documents.push(await openDocument(file))

  const words = messagesIn(output.lang).addSource
  const stored = await storedFiles(folder)
  const ids = new Set(c.sources.map(({ id }) => id))
  /** Ids by the name of the document in the case. */
  const added = new Map<string, string>()
  const writes: SourceFile[] = []
  const place = async ({ name, bytes }: SourceFile): Promise<SourceFile & { readonly isThere: boolean }> => ({
    ...(await stored.place(name, bytes)),
    bytes,
  })
  const notes: string[] = []
  let after = before
  for (const document of documents) {
    const { bytes } = document
    const original = await place({ name: safeFileName(document.file), bytes })
    const known = sourceOf(c, original, { isStored: original.isThere })?.id ?? added.get(original.name)
    if (known !== undefined) {
      notes.push(words.isThere(document.path, known))
      continue
    }
    const id = options.id ?? freeId(sourceIdFrom(document.file), ids)
    if (ids.has(id)) throw new CommandError('source-id-taken', { id })
    const textFile = textFileOf(document, original.name)
    const text = textFile && (await place(textFile))
    writes.push(...[original, ...(text ? [text] : [])].filter(({ isThere }) => !isThere))
    after = edited(casePath, after, id, sourceEntry(document, { original, text }, facts))
    ids.add(id)
    added.set(original.name, id)
    notes.push(words.added(id, join(shown(folder), original.name), kindOf(document, output)))
    if (text) notes.push(words.text(join(shown(folder), text.name)))
  }
  if (added.size > 0) {
    try {
      await writeAll({ folder, files: writes, replaced: { path: casePath, before, after } })
    } catch (error) {
      if (error instanceof ChangedMeanwhile) throw new CommandError('case-changed', { path: shown(casePath) })
      throw new CommandError('nothing-added', {
        path: shown(dirname(casePath)),
        why: error instanceof Error ? error.message : String(error),
      })
    }
  }
  for (const note of notes) output.print(note)
  const [first] = added.values()
  if (first !== undefined) output.print(words.next(shown(casePath), path, first))
}

function factsOf(options: AddSourceOptions, files: readonly string[]): SourceFacts {
  const { id, title, publisher, rendering } = options
  if (files.length > 1 && (id !== undefined || title !== undefined)) {
    throw new CommandError('one-file-only', { option: id !== undefined ? '--id' : '--title' }, 2)
  }
  if (id !== undefined && !/^[a-z0-9][a-z0-9-]*$/.test(id)) throw new CommandError('bad-source-id', { given: id }, 2)
  if (rendering !== undefined && !['original', 'paraphrase', 'citation'].includes(rendering)) {
    throw new CommandError('bad-rendering', { given: rendering }, 2)
  }
  const given = (text: string | undefined): string | undefined => (text?.trim() ? text.trim() : undefined)
  return {
    title: given(title),
    publisher: given(publisher),
    published: publicationDate(options.date),
    lang: textLang(options.langOf),
    rendering,
  }
}

/** The case as it is; its errors are printed and end the command, since what they hide could be a source. */
function soundCase(file: string, text: string, output: Output): Case {
  const { case: c, diagnostics } = parseCase(file, text)
  if (c) return c
  const errors = diagnostics.filter(({ severity }) => severity === 'error')
  for (const diagnostic of errors) output.note(diagnosticText(diagnostic, text, output.lang))
  throw new CommandError('mend-first', { path: file })
}

/** A `sources` that is a link to a place outside the case would put files there. */
async function staysIn(home: string, folder: string): Promise<void> {
  const real = await realpath(folder).catch(() => folder)
  const way = relative(home, real)
  if (way === '' || way === '..' || way.startsWith(`..${sep}`) || isAbsolute(way)) {
    throw new CommandError('sources-outside', { path: shown(folder) })
  }
}

function edited(file: string, text: string, id: string, entry: ReturnType<typeof sourceEntry>): string {
  const { document } = parseCase(file, text)
  return editCase(document, [{ kind: 'set', path: ['sources', id], value: entry }])
}

function kindOf({ extracted }: OpenDocument, output: Output): string {
  const { read } = messagesIn(output.lang)
  return read.from[extracted.format](extracted.encoding ?? '', extracted.pages?.count ?? 0)
}
