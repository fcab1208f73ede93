import { useApp, useMessages, useSelect } from '../app-context.ts'
import { type OfferedConcept, offeredConcepts } from '../model/protocol.ts'

/** Which stability concept is asked, with what it means, and how many equilibria each has. */
export function ConceptPicker({ counts }: { counts: Readonly<Partial<Record<OfferedConcept, number>>> }) {
  const app = useApp()
  const messages = useMessages()
  const place = useSelect((state) => state.place)
  if (place.page !== 'case') return undefined
  const { concept } = place
  return (
    <div className="concepts">
      <fieldset className="segments">
        <legend>{messages.concept.title}</legend>
        {offeredConcepts.map((offered) => (
          <label key={offered} className={offered === concept ? 'chosen' : ''} title={messages.concept.full[offered]}>
            <input
              type="radio"
              name="concept"
              value={offered}
              checked={offered === concept}
              onChange={() => app.go({ ...place, concept: offered })}
            />
            {messages.concept.names[offered]}
            {counts[offered] !== undefined && (
              <span className="segment-count">
                <span className="away">{messages.concept.count(counts[offered])}</span>
                <span aria-hidden="true">{messages.concept.countShort(counts[offered])}</span>
              </span>
            )}
          </label>
        ))}
      </fieldset>
      <p className="concept-about">
        <strong>{messages.concept.full[concept]}</strong>
        {messages.colon}
        {messages.concept.about[concept]}
      </p>
      <details>
        <summary>{messages.concept.explain}</summary>
        <dl className="glossary">
          {offeredConcepts.map((offered) => (
            <div key={offered}>
              <dt>
                {messages.concept.names[offered]} <span className="faint">{messages.concept.full[offered]}</span>
              </dt>
              <dd>{messages.concept.about[offered]}</dd>
            </div>
          ))}
        </dl>
      </details>
    </div>
  )
}
