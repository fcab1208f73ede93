import { type Trouble, TroubleError } from '../trouble.ts'
import { briefBeside } from './brief-beside.ts'
import {
  answered,
  inOneTransaction,
  ofCase,
  type StoredCase,
  type StoredFile,
  type StoredVersion,
} from './browser-database.ts'
import { fetchExample, fetchExampleFile, listExamples } from './examples.ts'
import { isEmbedded } from './framing.ts'
import type { BriefShelf, CheckAnswer, ListedCase, NewFile, SaveAnswer, ServedCase, Shelf } from './shelf.ts'
import { versionOf } from './version-of.ts'
import { shareWords } from './words.ts'

/** So many earlier versions of a case are kept. */
const versionsKept = 100

const sizeOf = (text: string) => new TextEncoder().encode(text).length

/** What the browser says when it does not store, in words. */
function troubleOfStorage(error: unknown): Trouble {
  if (error instanceof TroubleError) return error.trouble
  const isFull = error instanceof DOMException && error.name === 'QuotaExceededError'
  return { code: 'refused', message: isFull ? shareWords().storage.full : shareWords().storage.none }
}

async function orTrouble<T>(work: Promise<T>): Promise<T> {
  try {
    return await work
  } catch (error) {
    throw new TroubleError(troubleOfStorage(error))
  }
}

/** The reader's own case of that name. */
async function stored(slug: string): Promise<StoredCase | undefined> {
  if (isEmbedded) return undefined
  return orTrouble(inOneTransaction('readonly', ({ cases }) => answered(cases.get(slug))))
}

async function list(): Promise<readonly ListedCase[]> {
  const examples = await listExamples()
  if (isEmbedded) return examples
  const own: StoredCase[] = await orTrouble(inOneTransaction('readonly', ({ cases }) => answered(cases.getAll())))
  const slugs = new Set(own.map(({ slug }) => slug))
  return [
    ...own.map(({ slug, text }) => ({ slug, size: sizeOf(text) })),
    ...examples.filter(({ slug }) => !slugs.has(slug)),
  ]
}

async function fetchOwn(slug: string): Promise<ServedCase> {
  const own = await stored(slug)
  if (own !== undefined) {
    const text = { path: 'case.yaml', size: sizeOf(own.text) }
    return { slug, text: own.text, version: own.version, readOnly: false, files: [text, ...own.files] }
  }
  const example = await fetchExample(slug)
  if (example === undefined) throw new TroubleError({ code: 'not-found' })
  return example
}

async function file(slug: string, path: string): Promise<Uint8Array> {
  const own = await stored(slug)
  if (own === undefined) return fetchExampleFile(slug, path)
  if (path === 'case.yaml') return new TextEncoder().encode(own.text)
  const found: StoredFile | undefined = await orTrouble(
    inOneTransaction('readonly', ({ files }) => answered(files.get([slug, path]))),
  )
  if (found === undefined) throw new TroubleError({ code: 'not-found' })
  return found.bytes
}

async function save(slug: string, text: string, restsOn: string): Promise<SaveAnswer> {
  const version = versionOf(text)
  try {
    return await inOneTransaction<SaveAnswer>('readwrite', async ({ cases, versions }) => {
      const now: StoredCase | undefined = await answered(cases.get(slug))
      if (now === undefined) return { kind: 'trouble', trouble: { code: 'not-found' } }
      if (now.version === version) return { kind: 'saved', version }
      if (now.version !== restsOn) return { kind: 'changed', theirs: { text: now.text, version: now.version } }
      const time = new Date(now.modified).toISOString()
      const id = `${time.replace(/[-:.]/g, '')}-${now.version}`
      const earlier = { slug, id, time, version: now.version, size: sizeOf(now.text), text: now.text }
      await answered(versions.put(earlier satisfies StoredVersion))
      const keys = await answered(versions.getAllKeys(ofCase(slug)))
      for (const key of keys.slice(0, -versionsKept)) await answered(versions.delete(key))
      await answered(cases.put({ ...now, text, version, modified: Date.now() } satisfies StoredCase))
      return { kind: 'saved', version }
    })
  } catch (error) {
    return { kind: 'trouble', trouble: troubleOfStorage(error) }
  }
}

async function check(slug: string, version: string): Promise<CheckAnswer> {
  try {
    const now = (await stored(slug)) ?? (await fetchExample(slug))
    if (now === undefined) return { kind: 'trouble', trouble: { code: 'not-found' } }
    return { kind: now.version === version ? 'same' : 'other' }
  } catch (error) {
    return { kind: 'trouble', trouble: troubleOfStorage(error) }
  }
}

async function add(slug: string, text: string, files: readonly NewFile[]): Promise<readonly string[]> {
  const listed = files.map(({ path, bytes }) => ({ path, size: bytes.length }))
  const made: StoredCase = { slug, text, version: versionOf(text), modified: Date.now(), files: listed }
  await orTrouble(
    inOneTransaction('readwrite', async (stores) => {
      if ((await answered(stores.cases.get(slug))) !== undefined) {
        throw new TroubleError({ code: 'refused', message: shareWords().storage.taken(slug) })
      }
      await answered(stores.cases.put(made))
      for (const { path, bytes } of files) await answered(stores.files.put({ slug, path, bytes } satisfies StoredFile))
    }),
  )
  // Asks the browser not to clear this when room gets scarce; it may say no.
  navigator.storage?.persist?.().catch(() => undefined)
  return []
}

async function storeSource(slug: string, name: string, bytes: Uint8Array): Promise<void> {
  const path = `sources/${name}`
  await orTrouble(
    inOneTransaction('readwrite', async ({ cases, files }) => {
      const now: StoredCase | undefined = await answered(cases.get(slug))
      if (now === undefined) throw new TroubleError({ code: 'refused', message: shareWords().guest.keepFirst })
      const there: StoredFile | undefined = await answered(files.get([slug, path]))
      if (there !== undefined) {
        if (isSame(there.bytes, bytes)) return
        throw new TroubleError({ code: 'refused', message: shareWords().storage.fileExists(path) })
      }
      await answered(files.put({ slug, path, bytes } satisfies StoredFile))
      const listed = [...now.files, { path, size: bytes.length }].sort((a, b) => (a.path < b.path ? -1 : 1))
      await answered(cases.put({ ...now, files: listed } satisfies StoredCase))
    }),
  )
}

/** The texts of briefs; of an example there is nothing that could change. */
const briefs: BriefShelf = {
  read: (slug, path) => briefBeside({ fetch: fetchOwn, file }, slug, path),
  check: async (slug, path, version) => {
    try {
      if ((await stored(slug)) === undefined) return { kind: 'same' }
      return { kind: (await briefs.read(slug, path))?.version === version ? 'same' : 'other' }
    } catch (error) {
      return { kind: 'trouble', trouble: troubleOfStorage(error) }
    }
  },
  store: async (slug, path, { text, restsOn }) => {
    const bytes = new TextEncoder().encode(text)
    try {
      return await inOneTransaction('readwrite', async ({ cases, files }) => {
        const now: StoredCase | undefined = await answered(cases.get(slug))
        if (now === undefined) return { kind: 'trouble', trouble: { code: 'not-found' } }
        const there: StoredFile | undefined = await answered(files.get([slug, path]))
        const version = there && versionOf(new TextDecoder('utf-8', { ignoreBOM: true }).decode(there.bytes))
        if (version !== restsOn) return undefined
        await answered(files.put({ slug, path, bytes } satisfies StoredFile))
        const others = now.files.filter((listed) => listed.path !== path)
        const listed = [...others, { path, size: bytes.length }].sort((a, b) => (a.path < b.path ? -1 : 1))
        await answered(cases.put({ ...now, files: listed } satisfies StoredCase))
        return { kind: 'saved', version: versionOf(text) }
      })
    } catch (error) {
      return { kind: 'trouble', trouble: troubleOfStorage(error) }
    }
  },
}

const isSame = (a: Uint8Array, b: Uint8Array) => a.length === b.length && a.every((byte, at) => byte === b[at])

async function remove(slug: string): Promise<void> {
  await orTrouble(
    inOneTransaction('readwrite', async ({ cases, files, versions }) => {
      await answered(cases.delete(slug))
      await answered(files.delete(ofCase(slug)))
      await answered(versions.delete(ofCase(slug)))
    }),
  )
}

/**
 * The storage of this browser (IndexedDB), and the examples beside the page, which are read and never written. A name that
 * both have is the reader's own.
 */
export function browserShelf(): Shelf {
  return {
    kind: 'browser',
    list,
    fetch: fetchOwn,
    file,
    save,
    check,
    versions: async (slug) => {
      const all: StoredVersion[] = await orTrouble(
        inOneTransaction('readonly', ({ versions }) => answered(versions.getAll(ofCase(slug)))),
      )
      return all.reverse().map(({ slug: _, text: __, ...about }) => about)
    },
    versionText: async (slug, id) => {
      const found: StoredVersion | undefined = await orTrouble(
        inOneTransaction('readonly', ({ versions }) => answered(versions.get([slug, id]))),
      )
      if (found === undefined) throw new TroubleError({ code: 'not-found' })
      return found.text
    },
    create: async (slug, text) => {
      await add(slug, text, [])
    },
    storeSource,
    briefs,
    add,
    remove,
  }
}
