import { isUnsaved } from './keep-state.ts'
import type { Keeping, KeptStore } from './keeping.ts'

/** How often the disk is asked while the page is in sight, in milliseconds. */
const askEvery = 2_000

/** Windows of one browser tell each other of what they saved. */
export interface Neighbours {
  tell(slug: string, version: string): void
  /** Called with what other windows tell. */
  onTold: (slug: string, version: string) => void
}

/** The other windows of this browser, where it has a channel for them. */
export function openNeighbours(): Neighbours {
  const channel = typeof BroadcastChannel === 'undefined' ? undefined : new BroadcastChannel('anchorage.saved')
  const neighbours: Neighbours = {
    tell: (slug, version) => channel?.postMessage({ slug, version }),
    onTold: () => undefined,
  }
  channel?.addEventListener('message', ({ data }: MessageEvent<{ slug: string; version: string }>) =>
    neighbours.onTold(data.slug, data.version),
  )
  return neighbours
}

/**
 * Ties keeping to the page: asks every other second while it is in sight, for what is in place and what waits, saves at Ctrl-S or Command-S and when the page
 * goes out of sight, and warns when it is left while something is not saved.
 */
export function watchPage(
  store: KeptStore,
  {
    keeping,
    neighbours,
    isInPlace,
  }: { keeping: Keeping; neighbours: Neighbours; isInPlace: (slug: string) => boolean },
): void {
  const checkAll = () => {
    for (const [slug, { value }] of Object.entries(store.get().cases)) {
      if (value !== undefined && (isInPlace(slug) || isUnsaved(value))) keeping.check(slug).catch(console.error)
    }
  }
  neighbours.onTold = (slug, version) => {
    const known = store.get().cases[slug]?.value?.served.version
    if (known !== undefined && known !== version) keeping.check(slug).catch(console.error)
  }
  setInterval(() => {
    if (document.visibilityState === 'visible') checkAll()
  }, askEvery)
  addEventListener('hashchange', checkAll)
  addEventListener('online', checkAll)
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') checkAll()
    else keeping.saveNow().catch(console.error)
  })
  addEventListener('pagehide', () => {
    keeping.saveNow(undefined, { isLeaving: true }).catch(console.error)
  })
  addEventListener('keydown', (event) => {
    if (!(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey || event.key.toLowerCase() !== 's') return
    event.preventDefault()
    keeping.saveNow().catch(console.error)
  })
  addEventListener('beforeunload', (event) => {
    if (!keeping.hasUnsaved()) return
    event.preventDefault()
    keeping.saveNow().catch(console.error)
  })
}
