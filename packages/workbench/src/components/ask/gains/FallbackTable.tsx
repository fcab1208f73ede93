import type { Case } from '@anchorage/casefile'
import { useMessages } from '../../../app-context.ts'
import type { GainsView } from '../../../model/ask/gains-view.ts'
import { PartyName } from '../../PartyName.tsx'
import { ScrollRegion } from '../../ScrollRegion.tsx'

/** What each party can make sure of by itself, and what that leaves to agree on. */
export function FallbackTable({ of, view }: { of: Case; view: GainsView }) {
  const words = useMessages().ask.gains
  const { fallback } = view
  if (fallback === undefined) return undefined
  return (
    <section aria-label={words.fallback}>
      <h3>{words.fallback}</h3>
      <p className="faint">{words.fallbackAbout}</p>
      <ScrollRegion label={words.fallback}>
        <table>
          <thead>
            <tr>
              <th scope="col">{words.party}</th>
              <th scope="col">{words.level}</th>
              <th scope="col">{words.worst}</th>
            </tr>
          </thead>
          <tbody>
            {fallback.parties.map(({ rank, rankCount, worst }, party) => (
              <tr key={of.parties[party]?.id}>
                <th scope="row">
                  <PartyName of={of} party={party} />
                </th>
                <td className="dates">{words.levelOf(rankCount - rank, rankCount)}</td>
                <td>{worst}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
      <p>{words.zone(fallback.zoneCount, fallback.bestCount)}</p>
      <ul className="plain-list bulleted">
        {fallback.best.map((said) => (
          <li key={said}>{said}</li>
        ))}
      </ul>
    </section>
  )
}
