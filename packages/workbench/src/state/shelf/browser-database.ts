import type { EarlierVersion, ListedFile } from './shelf.ts'

/** A case as the browser stores it. */
export interface StoredCase {
  readonly slug: string
  readonly text: string
  readonly version: string
  /** When the text was written, in milliseconds since 1970. */
  readonly modified: number
  readonly files: readonly ListedFile[]
}

/** A file as the browser stores it. */
export interface StoredFile {
  readonly slug: string
  readonly path: string
  readonly bytes: Uint8Array
}

/** An earlier version as the browser stores it. */
export interface StoredVersion extends EarlierVersion {
  readonly slug: string
  readonly text: string
}

/** The stores of one transaction. */
export interface Stores {
  readonly cases: IDBObjectStore
  readonly files: IDBObjectStore
  readonly versions: IDBObjectStore
}

const names = ['cases', 'files', 'versions'] as const

let opening: Promise<IDBDatabase> | undefined

function database(): Promise<IDBDatabase> {
  opening ??= new Promise((resolve, reject) => {
    const request = indexedDB.open('anchorage.shelf', 1)
    request.onupgradeneeded = () => {
      request.result.createObjectStore('cases', { keyPath: 'slug' })
      request.result.createObjectStore('files', { keyPath: ['slug', 'path'] })
      request.result.createObjectStore('versions', { keyPath: ['slug', 'id'] })
    }
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error)
  })
  // Whoever asks again may have allowed it in the meantime.
  opening.catch(() => {
    opening = undefined
  })
  return opening
}

/** What a request of a transaction comes to. */
export function answered<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error)
  })
}

/**
 * Does work in one transaction over all stores: all of it is stored, or nothing. Resolves once it is. The work may wait for requests
 * of the transaction and for nothing else.
 */
export async function inOneTransaction<T>(mode: IDBTransactionMode, work: (stores: Stores) => Promise<T>): Promise<T> {
  const transaction = (await database()).transaction(names, mode, { durability: 'strict' })
  const ended = new Promise<void>((resolve, reject) => {
    transaction.oncomplete = () => resolve()
    transaction.onabort = () => reject(transaction.error ?? new DOMException('not stored', 'AbortError'))
  })
  ended.catch(() => undefined)
  const [cases, files, versions] = names.map((name) => transaction.objectStore(name))
  try {
    const value = await work({ cases: cases!, files: files!, versions: versions! })
    await ended
    return value
  } catch (error) {
    if (transaction.error === null) {
      try {
        transaction.abort()
      } catch {
        // It has ended already.
      }
    }
    throw error
  }
}

/** The keys of whatever belongs to a case, in stores of which it is the first part of the key. */
export function ofCase(slug: string): IDBKeyRange {
  return IDBKeyRange.bound([slug], [slug, []])
}
