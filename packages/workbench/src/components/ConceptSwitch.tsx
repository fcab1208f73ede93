import { useApp, useMessages, useSelect } from '../app-context.ts'
import { offeredConcepts } from '../model/protocol.ts'

/** How the address changes: by another entry in the history of the browser, or in the one that is there. */
export type AddressStep = 'go' | 'refine'

/** Under which concept something is shown or asked. */
export function ConceptSwitch({ step }: { step: AddressStep }) {
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
          onClick={() => app[step]({ ...place, concept })}
        >
          {messages.concept.names[concept]}
        </button>
      ))}
    </span>
  )
}
