import type { Case } from '@anchorage/casefile'
import { useMessages } from '../../../app-context.ts'
import type { ReadingsView } from '../../../model/ask/readings-view.ts'
import { PartyName } from '../../PartyName.tsx'
import { ScrollRegion } from '../../ScrollRegion.tsx'
import { EvidenceButton } from '../../Support.tsx'

/** Party by party, what each piece of evidence means to its readings; what means the same to all is left out. */
export function EvidenceMatrix({ of, view }: { of: Case; view: ReadingsView }) {
  const words = useMessages().ask.readings
  const parties = view.parties
    .map((party) => ({ ...party, rows: party.evidence.filter(({ discriminates }) => discriminates) }))
    .filter(({ rows }) => rows.length > 0)
  return (
    <section aria-label={words.evidence}>
      <h3>{words.evidence}</h3>
      <p className="faint">{parties.length === 0 ? words.noEvidence : words.evidenceAbout}</p>
      {parties.map(({ party, readings, rows, evidence }) => (
        <details key={party}>
          <summary>
            <PartyName of={of} party={party} /> {words.evidenceCount(rows.length, evidence.length)}
          </summary>
          <ScrollRegion label={words.evidence}>
            <table className="evidence-matrix">
              <thead>
                <tr>
                  <th scope="col">{words.piece}</th>
                  {readings.map(({ id, name }) => (
                    <th key={id} scope="col">
                      {name}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {rows.map(({ evidence: id, marks }) => (
                  <tr key={id}>
                    <th scope="row">
                      {of.evidence.find((each) => each.id === id)?.anchors[0]?.quote ?? id}{' '}
                      <EvidenceButton because={[id]} what={id} />
                    </th>
                    {marks.map((mark, index) => (
                      <td key={readings[index]?.id}>{mark === undefined ? '' : words.marks[mark]}</td>
                    ))}
                  </tr>
                ))}
              </tbody>
            </table>
          </ScrollRegion>
        </details>
      ))}
    </section>
  )
}
