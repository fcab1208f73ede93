import type { AppState } from './app-state.ts'
import { openDrafts } from './drafts.ts'
import type { Editing } from './editing.ts'
import { createKeeping, type Keeping } from './keeping.ts'
import { checkVersion, saveText } from './saving.ts'
import { fetchCase } from './server.ts'
import type { Store } from './store.ts'
import { openNeighbours, watchPage } from './watching.ts'

/** Keeping as the page has it: over the server, the drafts of this browser, and its other windows. */
export function startKeeping(store: Store<AppState>, editing: Editing, onVersion: () => void): Keeping {
  const neighbours = openNeighbours()
  const keeping = createKeeping({
    store,
    editing,
    server: { save: saveText, check: checkVersion, fetch: fetchCase },
    drafts: openDrafts(),
    onVersion: (slug, version) => {
      neighbours.tell(slug, version)
      onVersion()
    },
  })
  watchPage(store, keeping, neighbours)
  return keeping
}
