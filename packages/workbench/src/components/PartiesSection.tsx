import type { Case } from '@anchorage/casefile'
import { useMessages } from '../app-context.ts'
import { CannotBe } from './CannotBe.tsx'
import { NamedFormulas } from './NamedFormulas.tsx'
import { PartyCard } from './PartyCard.tsx'
import { Relations } from './Relations.tsx'

/** The parties, what they can do and want, how they stand to each other, and what cannot be. */
export function PartiesSection({ of }: { of: Case }) {
  const messages = useMessages()
  const hasEvidence = of.evidence.length > 0
  return (
    <section id="parties" tabIndex={-1} aria-labelledby="parties-title">
      <h2 id="parties-title">{messages.parties.title}</h2>
      {hasEvidence && (
        <dl className="confidences">
          {(['attested', 'inferred', 'assumed'] as const).map((degree) => (
            <div key={degree}>
              <dt>
                <span className={`confidence ${degree}`}>{messages.parties.confidence[degree]}</span>
              </dt>
              <dd>{messages.parties.confidenceAbout[degree]}</dd>
            </div>
          ))}
        </dl>
      )}
      <div className="party-cards">
        {of.parties.map((party) => (
          <PartyCard key={party.id} of={of} party={party} />
        ))}
      </div>
      <div className="two">
        <Relations of={of} />
        <CannotBe of={of} />
        <NamedFormulas of={of} />
      </div>
    </section>
  )
}
