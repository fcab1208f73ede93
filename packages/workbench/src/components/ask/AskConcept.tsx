import { useApp, useMessages, useSelect } from '../../app-context.ts'
import { offeredConcepts } from '../../model/protocol.ts'

/** Under which concept the question is asked. */
export function AskConcept() {
  const app = useApp()
  const messages = useMessages()
  const place = useSelect((state) => state.place)
  if (place.page !== 'case') return undefined
  return (
    // biome-ignore lint/a11y/useSemanticElements: a row of switches, as on other pages
    <span className="segments" role="group" aria-label={messages.concept.title}>
      {offeredConcepts.map((concept) => (
        <button
          key={concept}
          type="button"
          title={messages.concept.full[concept]}
          aria-pressed={concept === place.concept}
          onClick={() => app.refine({ ...place, concept })}
        >
          {messages.concept.names[concept]}
        </button>
      ))}
    </span>
  )
}
