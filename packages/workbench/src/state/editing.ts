import type { CaseEdit } from '@anchorage/casefile'
import type { EditedText, Workshop } from '../model/protocol.ts'
import type { AppState, LoadedCase } from './app-state.ts'
import { type Desk, redone, undone, written } from './desk.ts'
import type { Store } from './store.ts'

/** What can be done to the text of the case in place. Every change is read again at once, and can be undone. */
export interface Editing {
  /** Puts another text on the desk; see `written` for groups. */
  write(text: string, options?: { readonly group?: string | undefined }): void
  /**
   * Makes edits in the text, one call after another. `edits` may be a function of the case as it is read when their
   * turn comes, so that indices fit. Resolves when the text is on the desk.
   */
  edit(
    edits: readonly CaseEdit[] | ((loaded: LoadedCase) => readonly CaseEdit[]),
    options?: { readonly group?: string | undefined },
  ): Promise<EditedText>
  /** Changes the desk of any case that is open, in place or not. */
  change(slug: string, step: (desk: Desk) => Desk): void
  undo(): void
  redo(): void
}

/** Who is told of readings. */
interface ReadingListener {
  /** The workshop has been asked to read a text. */
  onAsked(slug: string, text: string): void
  /** It has been read: whatever rests on it is to be asked for. */
  onRead(): void
}

/** Editing over the store. */
export function createEditing(store: Store<AppState>, workshop: Workshop, listener: ReadingListener): Editing {
  /** Readings under way, by slug. */
  const reading = new Map<string, Promise<void>>()
  let turn: Promise<unknown> = Promise.resolve()

  const slugInPlace = (): string | undefined => {
    const { place } = store.get()
    return place.page === 'case' ? place.slug : undefined
  }
  const loadedOf = (slug: string): LoadedCase | undefined => store.get().cases[slug]?.value

  /** Changes what is known of a case. */
  const update = (slug: string, change: (loaded: LoadedCase) => LoadedCase): void =>
    store.set((state) => {
      const resource = state.cases[slug]
      if (resource?.value === undefined) return state
      return { ...state, cases: { ...state.cases, [slug]: { ...resource, value: change(resource.value) } } }
    })

  /** Reads the desk until nothing has changed since; texts that were there in between are passed over. */
  function read(slug: string): Promise<void> {
    const known = reading.get(slug)
    if (known !== undefined) return known
    const started = readUntilRest(slug).finally(() => reading.delete(slug))
    reading.set(slug, started)
    return started
  }

  async function readUntilRest(slug: string): Promise<void> {
    for (let loaded = loadedOf(slug); loaded && !isRead(loaded); loaded = loadedOf(slug)) {
      const { text } = loaded.desk
      const opening = workshop.open(slug, text)
      listener.onAsked(slug, text)
      const opened = await opening
      update(slug, ({ fault: _, ...before }) => {
        const isFault = opened.case === undefined && before.opened.case !== undefined
        if (isFault) return { ...before, fault: { text, diagnostics: opened.diagnostics } }
        return { ...before, opened, openedText: text, revision: before.revision + 1 }
      })
      listener.onRead()
    }
  }

  function change(slug: string, step: (desk: Desk) => Desk): void {
    update(slug, (loaded) => ({ ...loaded, desk: step(loaded.desk) }))
    read(slug).catch(console.error)
  }

  async function editNow(slug: string, ...[edits, options]: Parameters<Editing['edit']>): Promise<EditedText> {
    for (;;) {
      await read(slug)
      const loaded = loadedOf(slug)
      if (loaded === undefined) return { ok: false, problem: 'the case is not open' }
      if (loaded.fault !== undefined) return { ok: false, problem: 'the text cannot be read as a case' }
      const { text } = loaded.desk
      const edited = await workshop.edit(slug, text, typeof edits === 'function' ? edits(loaded) : edits)
      if (!edited.ok) return edited
      // Somebody typed in the meantime: the edits are made again in what stands there now.
      if (loadedOf(slug)?.desk.text !== text) continue
      change(slug, (desk) => written(desk, edited.text, options))
      return edited
    }
  }

  const inPlace = (step: (desk: Desk) => Desk): void => {
    const slug = slugInPlace()
    if (slug !== undefined) change(slug, step)
  }
  return {
    write: (text, options) => inPlace((desk) => written(desk, text, options)),
    edit: (edits, options) => {
      const slug = slugInPlace()
      if (slug === undefined) return Promise.resolve({ ok: false, problem: 'no case is open' })
      const mine = turn.then(() => editNow(slug, edits, options))
      turn = mine.catch(() => undefined)
      return mine
    },
    change,
    undo: () => inPlace(undone),
    redo: () => inPlace(redone),
  }
}

/** Whether the text on the desk has been read. */
export function isRead({ desk, fault, openedText }: LoadedCase): boolean {
  return desk.text === (fault?.text ?? openedText)
}
