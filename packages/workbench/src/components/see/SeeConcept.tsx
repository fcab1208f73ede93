import { useApp, useMessages, useSelect } from '../../app-context.ts'
import { type OpenedCase, offeredConcepts } from '../../model/protocol.ts'
import { ChoiceBar } from '../ChoiceBar.tsx'

/** Under which concept, as of when and in which readings the pictures are drawn. */
export function SeeConcept({ of }: { of: OpenedCase }) {
  const app = useApp()
  const messages = useMessages()
  const place = useSelect((state) => state.place)
  if (place.page !== 'case') return undefined
  const hasChoices = of.dates.length > 0 || of.case?.parties.some(({ readings }) => readings.length > 0) === true
  return (
    <div className="see-concept">
      {/* biome-ignore lint/a11y/useSemanticElements: a row of switches, as on other pages */}
      <span className="segments" role="group" aria-label={messages.concept.title}>
        {offeredConcepts.map((concept) => (
          <button
            key={concept}
            type="button"
            title={messages.concept.full[concept]}
            aria-pressed={concept === place.concept}
            onClick={() => app.go({ ...place, concept })}
          >
            {messages.concept.names[concept]}
          </button>
        ))}
      </span>
      {hasChoices && (
        <details>
          <summary>
            {messages.choice.asOf} / {messages.choice.readings}
          </summary>
          <ChoiceBar of={of} />
        </details>
      )}
    </div>
  )
}
