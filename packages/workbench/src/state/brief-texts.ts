import { mergeTexts } from '../compare/merge-texts.ts'
import type { Resource } from './app-state.ts'
import { briefServer } from './brief-file.ts'
import { type Desk, freshDesk } from './desk.ts'
import { openDrafts } from './drafts.ts'
import type { Kept, KeptText } from './keep-state.ts'
import { createKeeping, type Keeping } from './keeping.ts'
import { troubleOf } from './server.ts'
import { createStore, type Store } from './store.ts'
import { openNeighbours, watchPage } from './watching.ts'

/** The texts of briefs that are open, by name, and how their saving goes. */
export interface BriefTextsState {
  readonly cases: Readonly<Record<string, Resource<KeptText>>>
  readonly keeping: Readonly<Record<string, Kept>>
}

/** What authors write around the parts of briefs: kept as the texts of cases are. */
export interface BriefTexts {
  readonly store: Store<BriefTextsState>
  readonly keeping: Keeping
  /** Brings a text, unless it is there, and watches it as long as it is the one that is shown. */
  show(name: string, options: { readonly readOnly: boolean }): void
  hide(): void
  /** Brings a text again that could not be had. */
  retry(name: string, options: { readonly readOnly: boolean }): void
  change(name: string, step: (desk: Desk) => Desk): void
}

function createBriefTexts(): BriefTexts {
  const store = createStore<BriefTextsState>({ cases: {}, keeping: {} })
  let shown: string | undefined

  const put = (name: string, resource: Resource<KeptText>): void =>
    store.set((state) => ({ ...state, cases: { ...state.cases, [name]: resource } }))

  async function load(name: string, readOnly: boolean): Promise<void> {
    put(name, { key: name, status: 'loading' })
    try {
      const served = { ...(await briefServer.fetch(name)), readOnly }
      put(name, { key: name, status: 'ready', value: { served, desk: freshDesk(served.text) } })
    } catch (error) {
      put(name, { key: name, status: 'failed', trouble: troubleOf(error) })
    }
  }

  function change(name: string, step: (desk: Desk) => Desk): void {
    const resource = store.get().cases[name]
    if (resource?.value === undefined) return
    put(name, { ...resource, value: { ...resource.value, desk: step(resource.value.desk) } })
  }

  const neighbours = openNeighbours()
  const keeping = createKeeping({
    store,
    editing: { change },
    server: briefServer,
    drafts: openDrafts(),
    merge: mergeTexts,
    // Whatever is written can be read: a line that names no part is shown as such.
    reads: async () => true,
    onVersion: (name, version) => neighbours.tell(name, version),
  })
  watchPage(store, { keeping, neighbours, isInPlace: (name) => name === shown })

  return {
    store,
    keeping,
    change,
    show: (name, { readOnly }) => {
      shown = name
      if (store.get().cases[name] === undefined) void load(name, readOnly)
    },
    hide: () => {
      shown = undefined
    },
    retry: (name, { readOnly }) => void load(name, readOnly),
  }
}

let texts: BriefTexts | undefined

/** The texts of briefs of this page. */
export function pageBriefTexts(): BriefTexts {
  texts ??= createBriefTexts()
  return texts
}
