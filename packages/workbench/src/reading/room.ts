import {
  draftCase,
  emptyCase,
  type ImportFacts,
  importedSource,
  importedTitle,
  type StoredSource,
  sourceEntry,
  sourceOf,
  storedSources,
} from '@anchorage/casefile'
import { opened, openedAll } from './opened-document.ts'
import { previewOf } from './preview.ts'
import type { BroughtFacts, BroughtFile, FileToStore, ReadingRoom } from './protocol.ts'
import { readText, type TextRead } from './read-text.ts'

/** So many sources stay read. */
const kept = 6

/** A reading room on this thread. */
export function createReadingRoom(): ReadingRoom {
  const texts = new Map<string, TextRead>()
  const textOf = (key: string): TextRead => {
    const text = texts.get(key)
    if (text === undefined) throw new RangeError('expected a source that was read')
    return text
  }
  return {
    preview: async (file, facts) => {
      const document = await opened(file)
      if ('reason' in document) return { ok: false, reason: document.reason }
      return { ok: true, preview: previewOf(document.extracted, facts) }
    },
    draft: async (files, lang) => {
      const { stored, sources, title } = await imported(files)
      const asOf = sources
        .flatMap(({ date }) => date ?? [])
        .sort()
        .at(-1)
      const draft = draftCase(sources, { title, lang, ...(asOf !== undefined && { asOf }) })
      return draft && { text: draft.text, title, files: stored.flatMap(filesOf), counts: draft.counts }
    },
    empty: async (files, given, lang) => {
      const { stored, sources, title } = await imported(files)
      const chosen = given.trim() === '' ? title : given.trim()
      return { text: emptyCase({ title: chosen, lang }, sources), title: chosen, files: stored.flatMap(filesOf) }
    },
    source: async (file, facts, of, taken) => {
      const [document] = await openedAll([file])
      const [stored] = storedSources([document!], { ids: of.sources.map(({ id }) => id), files: taken })
      const known = sourceOf(of, stored!.original, { isStored: false })
      if (known !== undefined) return { known: known.id }
      const { title, publisher, published, lang } = facts
      const entry = sourceEntry(
        document!,
        { original: stored!.original, text: stored!.quoted },
        { title, publisher, published, lang, rendering: 'original' },
      )
      return { id: stored!.id, entry, files: filesOf(stored!) }
    },
    read: async (of, source, text) => {
      const read = readText(of, source, text, texts)
      texts.delete(read.view.key)
      texts.set(read.view.key, read)
      for (const key of texts.keys()) if (texts.size > kept) texts.delete(key)
      return read.view
    },
    proposals: async (key, of, source, lang) => textOf(key).proposals(of, source, lang),
    places: async (key, of, source) => textOf(key).places(of, source),
    spans: async (key, stretches) => textOf(key).spans(stretches),
    stretches: async (key, spans) => textOf(key).stretches(spans),
    anchors: async (key, stretches) => textOf(key).anchors(stretches),
  }
}

async function imported(files: readonly (BroughtFile & { facts: BroughtFacts })[]) {
  const stored = storedSources(await openedAll(files))
  const sources = stored.map((each, index) => importedSource(each, factsOf(files[index]!.facts)))
  const [first] = files
  const title = first === undefined ? '' : (first.facts.title ?? importedTitle(stored, sources))
  return { stored, sources, title }
}

function factsOf({ title, publisher, published, lang }: BroughtFacts): ImportFacts {
  return { title, publisher, published, lang }
}

function filesOf({ original, quoted }: StoredSource): FileToStore[] {
  return quoted ? [original, quoted] : [original]
}
