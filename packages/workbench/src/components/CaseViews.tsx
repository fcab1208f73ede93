import { useMessages, useSelect } from '../app-context.ts'
import { caseViews, writePlace } from '../state/place.ts'

/** The pages of a case, to go from one to another. */
export function CaseViews() {
  const messages = useMessages()
  const place = useSelect((state) => state.place)
  if (place.page !== 'case') return undefined
  return (
    <nav className="views" aria-label={messages.views.label}>
      {caseViews.map((view) => (
        <a key={view} href={writePlace({ ...place, view })} aria-current={place.view === view ? 'page' : undefined}>
          {messages.views.names[view]}
        </a>
      ))}
    </nav>
  )
}
