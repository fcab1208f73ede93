import { letterOf } from '@anchorage/analysis'
import type { Case } from '@anchorage/casefile'
import { useMessages, useSelect } from '../../../app-context.ts'
import type { ReadingsView } from '../../../model/ask/readings-view.ts'
import { writePlace } from '../../../state/place.ts'
import { PartyName } from '../../PartyName.tsx'
import { ScrollRegion } from '../../ScrollRegion.tsx'

/** Every reading by itself, the other parties read by their main ones: what holds then. */
export function ReadingTable({ of, view }: { of: Case; view: ReadingsView }) {
  const messages = useMessages()
  const words = messages.ask.readings
  const place = useSelect((state) => state.place)
  if (place.page !== 'case') return undefined
  const { view: _, question: __, asked: ___, ...rest } = place
  return (
    <ScrollRegion label={words.alone}>
      <table className="readings">
        <caption>{words.aloneAbout}</caption>
        <thead>
          <tr>
            <th scope="col">{words.reading}</th>
            {view.outcomes.map((outcome, index) => (
              <th key={outcome.words + String(outcome.count)} scope="col" title={outcome.words}>
                <span className="letter">{letterOf(index)}</span>
              </th>
            ))}
            <th scope="col">{words.equilibria}</th>
          </tr>
        </thead>
        {view.parties.map(({ party, readings, influence }) => (
          <tbody key={party} data-party={party % 8}>
            <tr className="group">
              <th scope="rowgroup" colSpan={view.outcomes.length + 2}>
                <PartyName of={of} party={party} />{' '}
                <span className="faint">{words.decides(influence.changed, influence.contexts)}</span>
              </th>
            </tr>
            {readings.map(({ id, name, isMain, outcomes, equilibriumCount, ranksAs }) => (
              <tr key={id}>
                <th scope="row">
                  <a
                    href={writePlace({
                      ...rest,
                      view: 'answer',
                      choice: isMain ? {} : { readings: { [of.parties[party]?.id ?? '']: id } },
                    })}
                  >
                    {name}
                  </a>
                  {ranksAs !== undefined && <span className="note">{words.ranksAs(ranksAs)}</span>}
                </th>
                {outcomes.map((held, index) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: a column is an outcome by its place
                  <td key={index}>
                    <span className={`held ${held}`}>{words.held[held]}</span>
                  </td>
                ))}
                <td className="dates">{equilibriumCount.toLocaleString('en')}</td>
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </ScrollRegion>
  )
}
