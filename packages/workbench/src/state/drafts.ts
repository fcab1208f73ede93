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
  /**
   * The drafts of a case whose windows are gone, latest first. Where a window with another draft is there yet, perhaps only
   * because it is just being closed, `later` is told when it has gone.
   */
  left(slug: string, later: () => void): Promise<readonly Draft[]>
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
  /** Drafts whose windows are there yet, and are waited for. */
  const awaited = new Set<string>()
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
    left: async (slug, later) => {
      let found: readonly Draft[] = []
      await unlessRefused(async () => {
        const all: Draft[] = await inStore(await database(), 'readonly', (store) => store.getAll())
        const others = all.filter((draft) => draft.slug === slug && draft.holder !== holder)
        const alive = await livingWindows()
        found = others.filter((draft) => !alive.has(draft.holder))
        for (const { holder: other } of others) {
          const key = `${slug} ${other}`
          if (!alive.has(other) || awaited.has(key)) continue
          awaited.add(key)
          void unlessRefused(async () => {
            await leavingOf(other)
            awaited.delete(key)
            later()
          })
        }
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

/** Resolves when a window has gone: what it held can be had. */
async function leavingOf(holder: string): Promise<void> {
  await navigator.locks.request(lockPrefix + holder, { mode: 'shared' }, () => undefined)
}

async function livingWindows(): Promise<Set<string>> {
  const { held = [] } = (await navigator.locks?.query()) ?? {}
  return new Set(held.map(({ name = '' }) => name.slice(lockPrefix.length)))
}
