import { letterOf } from '@anchorage/analysis'
import type { Case } from '@anchorage/casefile'
import { useMessages } from '../../../app-context.ts'
import type { ReadingsView } from '../../../model/ask/readings-view.ts'
import { PartyName } from '../../PartyName.tsx'
import { ScrollRegion } from '../../ScrollRegion.tsx'

/** Every combination of readings, one row each. */
export function CombinationTable({ of, view }: { of: Case; view: ReadingsView }) {
  const messages = useMessages()
  const words = messages.ask.readings
  const rest = view.combinationCount - view.combinations.length
  return (
    <details>
      <summary>{words.combinations(view.combinationCount)}</summary>
      <ScrollRegion label={words.combinations(view.combinationCount)} className="scroll combinations">
        <table>
          <thead>
            <tr>
              {view.parties.map(({ party }) => (
                <th key={party} scope="col">
                  <PartyName of={of} party={party} />
                </th>
              ))}
              <th scope="col">{words.holding}</th>
              <th scope="col">{words.equilibria}</th>
            </tr>
          </thead>
          <tbody>
            {view.combinations.map(({ readings, holds, equilibriumCount }) => (
              <tr key={readings.join()}>
                {readings.map((reading, index) => (
                  <td key={view.parties[index]?.party} className={reading === 0 ? 'faint' : undefined}>
                    {view.parties[index]?.readings[reading]?.name}
                  </td>
                ))}
                <td>{holds.map((outcome) => letterOf(outcome)).join(' ')}</td>
                <td className="dates">{equilibriumCount.toLocaleString('en')}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
      {rest > 0 && <p className="faint">{messages.more(rest)}</p>}
    </details>
  )
}
