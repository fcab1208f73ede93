import { useApp, useSelect } from '../../app-context.ts'
import type { SeeLook } from '../../state/see-look.ts'

/** What is changed of a look; undefined puts it back to what is usual. */
export type LookChange = { readonly [K in keyof SeeLook]: SeeLook[K] | undefined }

const usual: SeeLook = {}

/** How the pictures are looked at, and the way to look at them otherwise, kept in the address. */
export function useSeeLook(): readonly [SeeLook, (change: LookChange) => void] {
  const app = useApp()
  const place = useSelect((state) => state.place)
  const look = (place.page === 'case' ? place.look : undefined) ?? usual
  const change = (more: LookChange) => {
    const now = app.store.get().place
    if (now.page !== 'case') return
    const { look: before = usual, ...rest } = now
    const next = Object.fromEntries(Object.entries({ ...before, ...more }).filter(([, value]) => value !== undefined))
    app.refine(Object.keys(next).length === 0 ? rest : { ...rest, look: next })
  }
  return [look, change]
}
