/** Edits of a case that have not reached the disk. */
export interface Draft {
  readonly slug: string
  /** The window that made them. */
  readonly holder: string
  readonly text: string
  /** The text that they rest on, and its version. */
  readonly base: { readonly text: string; readonly version: string }
  /** When they were made, in milliseconds since 1970. */
  readonly time: number
}

/** Keeps drafts in the browser. Where the browser does not let us, nothing is kept, and nothing fails. */
export interface Drafts {
  put(draft: Omit<Draft, 'holder'>): Promise<void>
  /** Forgets this window's draft of a case, or that of another window. */
  drop(slug: string, holder?: string): Promise<void>
  /** The drafts of a case whose windows are gone, latest first. */
  left(slug: string): Promise<readonly Draft[]>
}

/** For pages that store nothing. */
export const noDrafts: Drafts = {
  put: () => Promise.resolve(),
  drop: () => Promise.resolve(),
  left: () => Promise.resolve([]),
}

const storeName = 'drafts'

/** Drafts in IndexedDB, which takes texts of any size that a case may have. */
export function openDrafts(): Drafts {
  const holder = holdWindow()
  let opening: Promise<IDBDatabase> | undefined
  const database = () => {
    opening ??= openDatabase()
    return opening
  }
  return {
    put: (draft) =>
      unlessRefused(async () => {
        await inStore(await database(), 'readwrite', (store) => store.put({ ...draft, holder }))
      }),
    drop: (slug, other = holder) =>
      unlessRefused(async () => {
        await inStore(await database(), 'readwrite', (store) => store.delete([slug, other]))
      }),
    left: async (slug) => {
      let found: readonly Draft[] = []
      await unlessRefused(async () => {
        const all: Draft[] = await inStore(await database(), 'readonly', (store) => store.getAll())
        const alive = await livingWindows()
        found = all.filter((draft) => draft.slug === slug && draft.holder !== holder && !alive.has(draft.holder))
      })
      return [...found].sort((a, b) => b.time - a.time)
    },
  }
}

function openDatabase(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open('anchorage', 1)
    request.onupgradeneeded = () => request.result.createObjectStore(storeName, { keyPath: ['slug', 'holder'] })
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error)
  })
}

function inStore<T>(
  database: IDBDatabase,
  mode: IDBTransactionMode,
  ask: (store: IDBObjectStore) => IDBRequest<T>,
): Promise<T> {
  return new Promise((resolve, reject) => {
    const transaction = database.transaction(storeName, mode)
    const request = ask(transaction.objectStore(storeName))
    transaction.oncomplete = () => resolve(request.result)
    transaction.onerror = () => reject(transaction.error)
    transaction.onabort = () => reject(transaction.error)
  })
}

async function unlessRefused(work: () => Promise<void>): Promise<void> {
  try {
    await work()
  } catch (error) {
    // Private windows may refuse, and disks may be full; edits then last as long as the page, which warns when it is left.
    console.info('drafts are not kept in this browser', error)
  }
}

const lockPrefix = 'anchorage.window.'

/** A name for this window. As long as the window is there it holds a lock of that name, which others can see. */
function holdWindow(): string {
  const name = crypto.getRandomValues(new Uint32Array(4)).join('-')
  navigator.locks?.request(lockPrefix + name, () => new Promise(() => undefined)).catch(() => undefined)
  return name
}

async function livingWindows(): Promise<Set<string>> {
  const { held = [] } = (await navigator.locks?.query()) ?? {}
  return new Set(held.map(({ name = '' }) => name.slice(lockPrefix.length)))
}
