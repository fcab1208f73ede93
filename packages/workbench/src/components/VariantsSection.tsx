import { type Case, textIn } from '@anchorage/casefile'
import { useLang, useMessages, useSelect } from '../app-context.ts'
import type { Variant } from '../model/protocol.ts'
import { writePlace } from '../state/place.ts'
import { Waiting } from './Notices.tsx'
import { PartyName } from './PartyName.tsx'
import { ScrollRegion } from './ScrollRegion.tsx'

/** How the answer changes with the date and with the rival readings, one at a time. */
export function VariantsSection({ of, isDated }: { of: Case; isDated: boolean }) {
  const messages = useMessages()
  const resource = useSelect((state) => state.variants)
  const words = messages.variants
  if (resource?.value?.length === 0) return undefined
  if (!isDated && of.parties.every((party) => party.readings.length === 0)) return undefined
  return (
    <section id="variants" tabIndex={-1} aria-labelledby="variants-title" aria-busy={resource?.status === 'loading'}>
      <h2 id="variants-title">{words.title}</h2>
      <p className="faint">{words.hint}</p>
      {resource?.value === undefined && <Waiting />}
      {resource?.value !== undefined && (
        <ScrollRegion label={words.title}>
          <table className="variants">
            <thead>
              <tr>
                <th scope="col">{words.variant}</th>
                <th scope="col">{words.reached}</th>
                <th scope="col" colSpan={2}>
                  {words.holds}
                </th>
              </tr>
            </thead>
            <tbody>
              {resource.value.map((variant) => (
                <tr key={JSON.stringify(variant.choice)} className={variant.isAsked ? 'chosen' : undefined}>
                  <th scope="row">
                    <VariantName of={of} variant={variant} />
                  </th>
                  <VariantAnswer variant={variant} />
                </tr>
              ))}
            </tbody>
          </table>
        </ScrollRegion>
      )}
    </section>
  )
}

function VariantName({ of, variant }: { of: Case; variant: Variant }) {
  const lang = useLang()
  const messages = useMessages()
  const place = useSelect((state) => state.place)
  if (place.page !== 'case') return undefined
  const { state: _, ...rest } = place
  const { asOf, readings } = variant.choice
  const href = writePlace({ ...rest, choice: variant.choice })
  const [[id, chosen] = []] = Object.entries(readings ?? {})
  const party = of.parties.find((candidate) => candidate.id === id)
  const reading = party?.readings.find((candidate) => candidate.id === chosen)
  if (party !== undefined && reading !== undefined) {
    return (
      <>
        <PartyName of={of} party={party.index} /> <a href={href}>{textIn(reading.name, lang)}</a>
      </>
    )
  }
  return <a href={href}>{asOf === undefined ? messages.variants.asItIs : messages.variants.date(asOf)}</a>
}

function VariantAnswer({ variant: { answer, choice } }: { variant: Variant }) {
  const messages = useMessages()
  const words = messages.variants
  if (answer === undefined) {
    return (
      <td className="faint" colSpan={3}>
        {words.impossible}
      </td>
    )
  }
  const more = answer.reachedCount - answer.reached.length
  return (
    <>
      <td>
        {answer.statusQuoHolds && <span className="badge">{words.statusQuo}</span>}{' '}
        {answer.reached.length === 0 && <span className="faint">{words.nothing}</span>}
        {answer.reached.join(messages.semicolon)} {more > 0 && <span className="faint">{messages.more(more)}</span>}
      </td>
      <td className="dates">{words.of(answer.equilibriumCount, answer.stateCount)}</td>
      <td>
        {Object.keys(choice).length > 0 && (
          <span className={answer.isSame ? 'answer none' : 'answer disagrees'}>
            {answer.isSame ? words.same : words.differs}
          </span>
        )}
      </td>
    </>
  )
}
