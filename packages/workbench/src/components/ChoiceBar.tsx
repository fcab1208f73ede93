import { type Choice, textIn } from '@anchorage/casefile'
import { useApp, useLang, useMessages, useSelect } from '../app-context.ts'
import type { OpenedCase } from '../model/protocol.ts'

/** As of which date, with which end of uncertain windows, and by which readings the case is taken. */
export function ChoiceBar({ of }: { of: OpenedCase }) {
  const app = useApp()
  const lang = useLang()
  const messages = useMessages()
  const place = useSelect((state) => state.place)
  const found = of.case!
  const rivals = found.parties.filter((party) => party.readings.length > 0)
  if (place.page !== 'case' || (of.dates.length === 0 && rivals.length === 0)) return undefined
  const { choice } = place
  const choose = (next: Choice) => {
    const { state: _, ...rest } = place
    app.go({ ...rest, choice: next })
  }
  const setDate = (value: string) => {
    const { asOf: _, ...rest } = choice
    choose(value === '' || value === found.asOf ? rest : { ...rest, asOf: value })
  }
  const setEnd = (value: string) => {
    const { end: _, ...rest } = choice
    choose(value === 'latest' ? { ...rest, end: 'latest' } : rest)
  }
  const setReading = (party: string, value: string) => {
    const { readings = {}, ...rest } = choice
    const { [party]: _, ...others } = readings
    const next = value === '' ? others : { ...others, [party]: value }
    choose(Object.keys(next).length === 0 ? rest : { ...rest, readings: next })
  }
  const dates = [
    ...new Set([
      ...of.dates,
      ...(found.asOf === undefined ? [] : [found.asOf]),
      ...(choice.asOf === undefined ? [] : [choice.asOf]),
    ]),
  ].sort()
  const isVariant = Object.keys(choice).length > 0
  return (
    <div className="choices">
      <div className="dates">
        {of.dates.length > 0 && (
          <label>
            <span>{messages.choice.asOf}</span>
            <select value={choice.asOf ?? found.asOf ?? ''} onChange={(event) => setDate(event.target.value)}>
              {dates.map((date) => (
                <option key={date} value={date}>
                  {date === found.asOf ? messages.choice.ownDate(date) : date}
                </option>
              ))}
            </select>
          </label>
        )}
        {of.hasUncertainEnd && (
          <label>
            <span>{messages.choice.end}</span>
            <select value={choice.end ?? 'earliest'} onChange={(event) => setEnd(event.target.value)}>
              <option value="earliest">{messages.choice.ends.earliest}</option>
              <option value="latest">{messages.choice.ends.latest}</option>
            </select>
          </label>
        )}
      </div>
      {rivals.length > 0 && (
        <fieldset>
          <legend>{messages.choice.readings}</legend>
          <div className="rivals">
            {rivals.map((party) => (
              <label key={party.id} data-party={party.index % 8}>
                <span className="party">{textIn(party.name, lang)}</span>
                <select
                  value={choice.readings?.[party.id] ?? ''}
                  onChange={(event) => setReading(party.id, event.target.value)}
                >
                  <option value="">{messages.choice.mainReading}</option>
                  {party.readings.map((reading) => (
                    <option key={reading.id} value={reading.id}>
                      {textIn(reading.name, lang)}
                    </option>
                  ))}
                </select>
              </label>
            ))}
          </div>
          <p className="faint">{messages.choice.readingsHint}</p>
        </fieldset>
      )}
      {isVariant && (
        <p className="variant">
          {messages.choice.changed}{' '}
          <button type="button" className="link" onClick={() => choose({})}>
            {messages.choice.reset}
          </button>
        </p>
      )}
    </div>
  )
}
