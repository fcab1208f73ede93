import { type Case, type Party, textIn } from '@anchorage/casefile'
import { useApp, useLang, useMessages, useSelect } from '../../app-context.ts'
import { EvidenceButton, Support } from '../Support.tsx'

/** What the form shows of a party and does not change: powers, attitudes, interests, rival readings. */
export function PartyRest({ of, party }: { of: Case; party: Party }) {
  const lang = useLang()
  const messages = useMessages()
  const place = useSelect((state) => state.place)
  const chosen = place.page === 'case' ? place.choice.readings?.[party.id] : undefined
  const words = messages.parties
  return (
    <>
      {party.powers.length > 0 && <Powers of={of} party={party} />}
      {party.attitudes.length > 0 && <Attitudes of={of} party={party} />}
      {party.interests.length > 0 && (
        <details>
          <summary>
            {words.interests} <span className="faint">({party.interests.length})</span>
          </summary>
          <ul className="interests">
            {party.interests.map((interest) => (
              <li key={textIn(interest.text, lang)}>
                {textIn(interest.text, lang)}{' '}
                <Support degree={interest.confidence} because={interest.because} what={textIn(interest.text, lang)} />
                <span className="note">
                  {interest.priorities.length > 0
                    ? words.carriedBy(interest.priorities)
                    : interest.notModelled !== undefined &&
                      words.notModelled + messages.colon + textIn(interest.notModelled, lang)}
                </span>
              </li>
            ))}
          </ul>
        </details>
      )}
      {party.readings.length > 0 && <Readings party={party} chosen={chosen} />}
    </>
  )
}

function Powers({ of, party }: { of: Case; party: Party }) {
  const lang = useLang()
  const words = useMessages().parties
  return (
    <>
      <h4>{words.powers}</h4>
      <ul className="options">
        {party.powers.map((power) => {
          const option = of.options[power.option]
          const owner = of.parties[option?.party ?? -1]
          if (option === undefined || owner === undefined) return undefined
          const what = words.power[power.change](textIn(owner.name, lang), textIn(option.name, lang))
          return (
            <li key={option.id}>
              <span className="option-name">{what}</span>
              {power.because.length > 0 && <Support degree={power.confidence} because={power.because} what={what} />}
              {power.note !== undefined && <span className="note">{textIn(power.note, lang)}</span>}
            </li>
          )
        })}
      </ul>
    </>
  )
}

function Attitudes({ of, party }: { of: Case; party: Party }) {
  const lang = useLang()
  const { attitudes, attitude: words } = useMessages().parties
  return (
    <>
      <h4>{attitudes}</h4>
      <ul className="options">
        {party.attitudes.map(({ toward, attitude }) => (
          <li key={toward}>
            <span className="option-name">{textIn(of.parties[toward]?.name ?? '', lang)}</span>{' '}
            <span className="faint">{words[attitude]}</span>
          </li>
        ))}
      </ul>
    </>
  )
}

function Readings({ party, chosen }: { party: Party; chosen: string | undefined }) {
  const app = useApp()
  const lang = useLang()
  const messages = useMessages()
  const place = useSelect((state) => state.place)
  const words = messages.parties
  if (place.page !== 'case') return undefined
  const read = (id: string) =>
    app.go({ ...place, choice: { ...place.choice, readings: { ...place.choice.readings, [party.id]: id } } })
  return (
    <details>
      <summary>
        {words.readings} <span className="faint">({party.readings.length})</span>
      </summary>
      <ul className="interests">
        {party.readings.map((reading) => (
          <li key={reading.id}>
            <strong>{textIn(reading.name, lang)}</strong>{' '}
            <EvidenceButton because={reading.because} what={textIn(reading.name, lang)} />
            {reading.note !== undefined && <span className="note">{textIn(reading.note, lang)}</span>}
            {reading.id === chosen ? (
              <span className="badge">{words.reading}</span>
            ) : (
              <button type="button" className="link" onClick={() => read(reading.id)}>
                {words.read}
              </button>
            )}
          </li>
        ))}
      </ul>
    </details>
  )
}
