import type { SamplingChunk } from '@anchorage/sweep/web'

/** Keeps chunks of samples, so that they need not be drawn again. Where nothing can be kept, nothing fails. */
export interface ChunkStore {
  /** The chunks under a key from the first on, as far as none is missing. */
  load(key: string): Promise<readonly SamplingChunk[]>
  put(key: string, index: number, chunk: SamplingChunk): Promise<void>
}

/** So many sets of samples are kept; the one that has not been used for longest goes first. */
const keptSets = 8

/** Chunks in IndexedDB. */
export function browserChunks(): ChunkStore {
  let opening: Promise<IDBDatabase> | undefined
  const database = () => {
    opening ??= openDatabase()
    return opening
  }
  return {
    load: (key) =>
      unlessRefused([], async () => {
        await touch(await database(), key)
        const found: Kept[] = await inStore(await database(), 'chunks', 'readonly', (store) =>
          store.getAll(rangeOf(key)),
        )
        const gap = found.findIndex(({ index }, place) => index !== place)
        return found.slice(0, gap < 0 ? found.length : gap).map(({ chunk }) => chunk)
      }),
    put: (key, index, chunk) =>
      unlessRefused(undefined, async () => {
        await inStore(await database(), 'chunks', 'readwrite', (store) => store.put({ key, index, chunk }))
      }),
  }
}

interface Kept {
  readonly key: string
  readonly index: number
  readonly chunk: SamplingChunk
}

/** Notes that a set is in use, and forgets those that have not been for longest. */
async function touch(database: IDBDatabase, key: string): Promise<void> {
  await inStore(database, 'sets', 'readwrite', (store) => store.put({ key, time: Date.now() }))
  const sets: { key: string; time: number }[] = await inStore(database, 'sets', 'readonly', (store) => store.getAll())
  for (const old of sets.sort((a, b) => b.time - a.time).slice(keptSets)) {
    await inStore(database, 'chunks', 'readwrite', (store) => store.delete(rangeOf(old.key)))
    await inStore(database, 'sets', 'readwrite', (store) => store.delete(old.key))
  }
}

function rangeOf(key: string): IDBKeyRange {
  return IDBKeyRange.bound([key, 0], [key, Number.POSITIVE_INFINITY])
}

function openDatabase(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open('anchorage-samples', 1)
    request.onupgradeneeded = () => {
      request.result.createObjectStore('chunks', { keyPath: ['key', 'index'] })
      request.result.createObjectStore('sets', { keyPath: 'key' })
    }
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error)
  })
}

function inStore<T>(
  database: IDBDatabase,
  name: 'chunks' | 'sets',
  mode: IDBTransactionMode,
  ask: (store: IDBObjectStore) => IDBRequest<T>,
): Promise<T> {
  return new Promise((resolve, reject) => {
    const transaction = database.transaction(name, mode)
    const request = ask(transaction.objectStore(name))
    transaction.oncomplete = () => resolve(request.result)
    transaction.onabort = () => reject(transaction.error)
  })
}

async function unlessRefused<T>(otherwise: T, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    console.info('samples are not kept in this browser', error)
    return otherwise
  }
}
