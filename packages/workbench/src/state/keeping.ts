import { type Merge, mergedText, wholeClash } from '../compare/three-way.ts'
import { written } from './desk.ts'
import type { Drafts } from './drafts.ts'
import type { Editing } from './editing.ts'
import { isUnsaved, type Kept, type KeptText } from './keep-state.ts'
import type { CaseText, SavingServer } from './saving.ts'
import { troubleOf } from './server.ts'

/** Milliseconds: from the last change to the save, from a change to its draft at the latest, from a refusal to the next try. */
export const keepingTimes = { save: 1_000, draft: 250, retry: 10_000 }

/** Keeps what is on the desks: saves it, notices what others write, and puts by what cannot be saved. */
export interface Keeping {
  /** Saves now whatever waits: one case, or all. */
  saveNow(slug?: string, options?: { readonly isLeaving?: boolean }): Promise<void>
  /** Asks whether the case has changed on the disk, and whether it can be saved again. */
  check(slug: string): Promise<void>
  /**
   * Ends a conflict: what is on the desk is saved over what stands on the disk, or the other way round, or a text that was
   * made of both takes the place of both.
   */
  take(slug: string, whose: 'mine' | 'theirs' | { readonly merged: string }): void
  /** What becomes of the edits of an earlier visit. */
  settleDraft(slug: string, how: 'put' | 'discard'): void
  /** Whether some desk holds what no disk does. */
  hasUnsaved(): boolean
  /** Says no longer that a text was taken over or merged. */
  dismissTakenOver(slug: string): void
}

/** The texts that are kept, by name, and how their saving goes. */
export interface KeptTexts {
  readonly cases: Readonly<Record<string, { readonly value?: KeptText }>>
  readonly keeping: Readonly<Record<string, Kept>>
}

/** Where the texts are. */
export interface KeptStore {
  get(): KeptTexts
  set(change: <S extends KeptTexts>(state: S) => S): void
  subscribe(listener: () => void): () => void
}

/** What keeping works with. */
export interface KeepingTools {
  readonly store: KeptStore
  readonly editing: Pick<Editing, 'change'>
  readonly server: SavingServer
  readonly drafts: Drafts
  readonly merge: (base: string, mine: string, theirs: string) => Promise<Merge>
  /** Whether a merged text can be read as what it should be; else it is never taken without being asked. */
  readonly reads: (slug: string, text: string) => Promise<boolean>
  /** Told of every version that has become known. */
  readonly onVersion: (slug: string, version: string) => void
}

/** Keeping over the store. */
export function createKeeping({ store, editing, server, drafts, merge, reads, onVersion }: KeepingTools): Keeping {
  const timers = new Map<string, ReturnType<typeof setTimeout>>()
  const draftTimers = new Map<string, ReturnType<typeof setTimeout>>()
  const saving = new Map<string, Promise<void>>()
  /** Texts that are being merged. */
  const merging = new Set<string>()
  /** The text of each desk as it was when we last looked. */
  const seen = new Map<string, string>()

  const loadedOf = (slug: string): KeptText | undefined => store.get().cases[slug]?.value
  const keptOf = (slug: string): Kept => store.get().keeping[slug] ?? {}
  const keep = (slug: string, kept: Kept): void =>
    store.set((state) => ({ ...state, keeping: { ...state.keeping, [slug]: kept } }))
  /** What is known besides a conflict. */
  const keptApart = (slug: string): Kept => {
    const { theirs: _, meeting: __, ...kept } = keptOf(slug)
    return kept
  }

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
    const before = keptOf(slug)
    const conflict = before.theirs
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
    const kept = keptApart(slug)
    const before = keptOf(slug)
    if (loaded.desk.text === theirs.text) {
      keep(slug, kept)
      restOn(slug, theirs)
    } else if (!isUnsaved(loaded)) {
      takeOver(slug, theirs)
      keep(slug, { ...kept, takenOver: Date.now() })
    } else if (theirs.version !== before.theirs?.version) {
      keep(slug, { ...kept, theirs })
      mergeSoon(slug)
    } else if (loaded.desk.text !== before.meeting?.mine) mergeSoon(slug)
  }

  function mergeSoon(slug: string): void {
    if (merging.has(slug)) return
    merging.add(slug)
    mergeUntilRest(slug)
      .catch(console.error)
      .finally(() => merging.delete(slug))
  }

  /** Merges the two texts of a conflict where that needs no question; else they meet, and the reader is asked. */
  async function mergeUntilRest(slug: string): Promise<void> {
    for (;;) {
      const [loaded, { theirs }] = [loadedOf(slug), keptOf(slug)]
      if (loaded === undefined || theirs === undefined) return
      const mine = loaded.desk.text
      const base = loaded.served.text
      // Where merging or reading fails, say because the server is gone, the reader is asked about the texts as a whole.
      const found = await merge(base, mine, theirs.text).catch(() => wholeClash(base, mine, theirs.text))
      const text = mergedText(found)
      const isClear = text !== undefined && (await reads(slug, text).catch(() => false))
      // Somebody wrote in the meantime, here or there: once more with what stands there now.
      if (keptOf(slug).theirs !== theirs || loadedOf(slug)?.desk.text !== mine) continue
      if (isClear) {
        settle(slug, theirs, text)
        keep(slug, { ...keptOf(slug), merged: Date.now() })
      } else keep(slug, { ...keptOf(slug), meeting: { mine, merge: found } })
      return
    }
  }

  /** Puts a text made of both on the desk, which from now on rests on theirs. */
  function settle(slug: string, theirs: CaseText, text: string): void {
    keep(slug, keptApart(slug))
    restOn(slug, theirs)
    editing.change(slug, (desk) => written(desk, text))
    schedule(slug, keepingTimes.save)
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
    for (const draft of await drafts.left(slug, () => void offerDrafts(slug))) {
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
      const { theirs } = keptOf(slug)
      if (theirs === undefined) return
      keep(slug, keptApart(slug))
      if (whose === 'theirs') takeOver(slug, theirs)
      else if (whose === 'mine') restOn(slug, theirs)
      else settle(slug, theirs, whose.merged)
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
      const { takenOver: _, merged: __, ...kept } = keptOf(slug)
      keep(slug, kept)
    },
  }
}
