import { useApp, useSelect } from '../../app-context.ts'
import type { Asked } from '../../state/asked.ts'

/** What the question in place is about, from the address, and the way to ask about something else there. */
export function useAskedPlace(): readonly [Asked, (change: Asked) => void] {
  const app = useApp()
  const place = useSelect((state) => state.place)
  const asked = (place.page === 'case' ? place.asked : undefined) ?? nothing
  const change = (next: Asked) => {
    if (place.page !== 'case') return
    const { asked: _, ...rest } = place
    const kept = Object.entries({ ...asked, ...next }).filter(([, values]) => values.length > 0)
    app.refine(kept.length === 0 ? rest : { ...rest, asked: Object.fromEntries(kept) })
  }
  return [asked, change]
}

const nothing: Asked = {}
