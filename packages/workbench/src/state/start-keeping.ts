import { mergeTexts } from '../compare/merge-texts.ts'
import type { Workshop } from '../model/protocol.ts'
import type { AppState } from './app-state.ts'
import { noDrafts, openDrafts } from './drafts.ts'
import type { Editing } from './editing.ts'
import { createKeeping, type Keeping } from './keeping.ts'
import { isEmbedded } from './shelf/framing.ts'
import { shelf } from './shelf/open-shelf.ts'
import type { Store } from './store.ts'
import { openNeighbours, watchPage } from './watching.ts'

/** Keeping as the page has it: over the shelf, the drafts of this browser, and its other windows. */
export function startKeeping(
  store: Store<AppState>,
  { editing, workshop, onVersion }: { editing: Editing; workshop: Pick<Workshop, 'reads'>; onVersion: () => void },
): Keeping {
  const neighbours = openNeighbours()
  const keeping = createKeeping({
    store,
    editing,
    server: shelf,
    drafts: isEmbedded ? noDrafts : openDrafts(),
    merge: mergeTexts,
    reads: workshop.reads,
    onVersion: (slug, version) => {
      neighbours.tell(slug, version)
      onVersion()
    },
  })
  const isInPlace = (slug: string) => {
    const { place } = store.get()
    return place.page === 'case' && place.slug === slug
  }
  watchPage(store, { keeping, neighbours, isInPlace })
  return keeping
}
