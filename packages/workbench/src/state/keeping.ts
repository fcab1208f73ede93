import type { AppState, LoadedCase } from './app-state.ts'
import { written } from './desk.ts'
import type { Drafts } from './drafts.ts'
import type { Editing } from './editing.ts'
import { isUnsaved, type Kept } from './keep-state.ts'
import type { CaseText, SavingServer } from './saving.ts'
import { troubleOf } from './server.ts'
import type { Store } from './store.ts'

/** Milliseconds: from the last change to the save, from a change to its draft at the latest, from a refusal to the next try. */
export const keepingTimes = { save: 1_000, draft: 250, retry: 10_000 }

/** Keeps what is on the desks: saves it, notices what others write, and puts by what cannot be saved. */
export interface Keeping {
  /** Saves now whatever waits: one case, or all. */
  saveNow(slug?: string, options?: { readonly isLeaving?: boolean }): Promise<void>
  /** Asks whether the case has changed on the disk, and whether it can be saved again. */
  check(slug: string): Promise<void>
  /** Ends a conflict: what is on the desk is saved over what stands on the disk, or the other way round. */
  take(slug: string, whose: 'mine' | 'theirs'): void
  /** What becomes of the edits of an earlier visit. */
  settleDraft(slug: string, how: 'put' | 'discard'): void
  /** Whether some desk holds what no disk does. */
  hasUnsaved(): boolean
  dismissTakenOver(slug: string): void
}

/** What keeping works with. */
export interface KeepingTools {
  readonly store: Store<AppState>
  readonly editing: Pick<Editing, 'change'>
  readonly server: SavingServer
  readonly drafts: Drafts
  /** Told of every version that has become known. */
  readonly onVersion: (slug: string, version: string) => void
}

/** Keeping over the store. */
export function createKeeping({ store, editing, server, drafts, onVersion }: KeepingTools): Keeping {
  const timers = new Map<string, ReturnType<typeof setTimeout>>()
  const draftTimers = new Map<string, ReturnType<typeof setTimeout>>()
  const saving = new Map<string, Promise<void>>()
  /** The text of each desk as it was when we last looked. */
  const seen = new Map<string, string>()

  const loadedOf = (slug: string): LoadedCase | undefined => store.get().cases[slug]?.value
  const keptOf = (slug: string): Kept => store.get().keeping[slug] ?? {}
  const keep = (slug: string, kept: Kept): void =>
    store.set((state) => ({ ...state, keeping: { ...state.keeping, [slug]: kept } }))

  /** From now on the desk rests on this text of the disk. */
  function restOn(slug: string, { text, version }: CaseText): void {
    store.set((state) => {
      const resource = state.cases[slug]
      if (resource?.value === undefined) return state
      const value = { ...resource.value, served: { ...resource.value.served, text, version } }
      return { ...state, cases: { ...state.cases, [slug]: { ...resource, value } } }
    })
    onVersion(slug, version)
  }

  function schedule(slug: string, after: number): void {
    clearTimeout(timers.get(slug))
    timers.set(
      slug,
      setTimeout(() => void saveNow(slug), after),
    )
  }

  async function putBy(slug: string): Promise<void> {
    const loaded = loadedOf(slug)
    if (loaded === undefined) return
    const { desk, served } = loaded
    // What came with a link or as an example is stored when the reader says so.
    if (served.guest !== undefined) return
    if (isUnsaved(loaded)) await drafts.put({ slug, text: desk.text, base: served, time: Date.now() })
    else await drafts.drop(slug)
  }

  async function save(slug: string, options: { readonly isLeaving?: boolean }): Promise<void> {
    clearTimeout(timers.get(slug))
    if (options.isLeaving) void putBy(slug)
    const loaded = loadedOf(slug)
    const { theirs: conflict, ...before } = keptOf(slug)
    if (loaded === undefined || conflict !== undefined || !isUnsaved(loaded) || loaded.served.readOnly) return
    const { text } = loaded.desk
    keep(slug, { ...before, isSaving: true })
    const answer = await server.save(slug, text, loaded.served.version, options)
    const { isSaving: _, trouble: __, ...rest } = keptOf(slug)
    if (answer.kind === 'trouble') {
      keep(slug, { ...rest, trouble: answer.trouble })
      await putBy(slug)
      schedule(slug, keepingTimes.retry)
      return
    }
    keep(slug, rest)
    if (answer.kind === 'changed') meet(slug, answer.theirs)
    else restOn(slug, { text, version: answer.version })
    await putBy(slug)
  }

  async function saveNow(slug?: string, options: { readonly isLeaving?: boolean } = {}): Promise<void> {
    if (slug === undefined) {
      await Promise.all(Object.keys(store.get().cases).map((each) => saveNow(each, options)))
      return
    }
    for (;;) {
      const under = saving.get(slug)
      if (under === undefined) break
      await under
    }
    const mine = save(slug, options).finally(() => saving.delete(slug))
    saving.set(slug, mine)
    await mine
  }

  /** Another text stands on the disk than the one the desk rests on. */
  function meet(slug: string, theirs: CaseText): void {
    const loaded = loadedOf(slug)
    if (loaded === undefined) return
    const { theirs: _, ...kept } = keptOf(slug)
    if (loaded.desk.text === theirs.text) {
      keep(slug, kept)
      restOn(slug, theirs)
    } else if (isUnsaved(loaded)) {
      if (theirs.version !== keptOf(slug).theirs?.version) keep(slug, { ...kept, theirs })
    } else {
      takeOver(slug, theirs)
      keep(slug, { ...kept, takenOver: Date.now() })
    }
  }

  function takeOver(slug: string, theirs: CaseText): void {
    seen.set(slug, theirs.text)
    restOn(slug, theirs)
    editing.change(slug, (desk) => written(desk, theirs.text))
  }

  async function check(slug: string): Promise<void> {
    const loaded = loadedOf(slug)
    if (loaded === undefined || saving.has(slug)) return
    const known = keptOf(slug).theirs?.version ?? loaded.served.version
    const answer = await server.check(slug, known)
    const isStale = () => saving.has(slug) || (keptOf(slug).theirs ?? loadedOf(slug)?.served)?.version !== known
    if (isStale()) return
    if (answer.kind === 'trouble') {
      keep(slug, { ...keptOf(slug), trouble: answer.trouble })
      return
    }
    if (answer.kind === 'other') {
      const served = await server.fetch(slug).catch((error) => ({ trouble: troubleOf(error) }))
      if (isStale()) return
      if ('trouble' in served) keep(slug, { ...keptOf(slug), trouble: served.trouble })
      else meet(slug, served)
    }
    const conflict = keptOf(slug).theirs
    if (conflict !== undefined) meet(slug, conflict)
    // Somebody answers again: what waited goes on. A refusal stands until a save has gone through.
    const { trouble, ...rest } = keptOf(slug)
    if (trouble === undefined || (trouble.code === 'refused' && isWaiting(slug))) return
    keep(slug, rest)
    if (isWaiting(slug)) await saveNow(slug)
  }

  const isWaiting = (slug: string): boolean => {
    const loaded = loadedOf(slug)
    return loaded !== undefined && isUnsaved(loaded)
  }

  /** Offers what was left of earlier visits, the latest first. */
  async function offerDrafts(slug: string): Promise<void> {
    for (const draft of await drafts.left(slug)) {
      const loaded = loadedOf(slug)
      if (loaded === undefined) return
      if (draft.text !== loaded.served.text && draft.text !== loaded.desk.text) {
        keep(slug, { ...keptOf(slug), draft })
        return
      }
      await drafts.drop(slug, draft.holder)
    }
  }

  store.subscribe(() => {
    for (const [slug, { value }] of Object.entries(store.get().cases)) {
      if (value === undefined) continue
      const before = seen.get(slug)
      if (before === value.desk.text) continue
      seen.set(slug, value.desk.text)
      if (before === undefined) {
        void offerDrafts(slug)
        continue
      }
      schedule(slug, keepingTimes.save)
      if (draftTimers.has(slug)) continue
      // Counted from the first change on, so that somebody who types without a pause is kept up with.
      const putByLater = () => {
        draftTimers.delete(slug)
        void putBy(slug)
      }
      draftTimers.set(slug, setTimeout(putByLater, keepingTimes.draft))
    }
  })

  return {
    saveNow,
    check,
    take: (slug, whose) => {
      const { theirs, ...kept } = keptOf(slug)
      if (theirs === undefined) return
      keep(slug, kept)
      if (whose === 'theirs') takeOver(slug, theirs)
      else restOn(slug, theirs)
      void saveNow(slug)
      void putBy(slug)
    },
    settleDraft: (slug, how) => {
      const { draft, ...kept } = keptOf(slug)
      if (draft === undefined) return
      keep(slug, kept)
      if (how === 'put') editing.change(slug, (desk) => written(desk, draft.text))
      // Only when our own copy is there may the other one go.
      void putBy(slug)
        .then(() => drafts.drop(slug, draft.holder))
        .then(() => offerDrafts(slug))
    },
    hasUnsaved: () => Object.keys(store.get().cases).some(isWaiting),
    dismissTakenOver: (slug) => {
      const { takenOver: _, ...kept } = keptOf(slug)
      keep(slug, kept)
    },
  }
}
