import { type Case, textIn } from '@anchorage/casefile'
import { useLang, useMessages } from '../app-context.ts'
import { type Explanation, offeredConcepts } from '../model/protocol.ts'

/** For whom the state is stable, concept by concept. */
export function StateConcepts({ of, explanation }: { of: Case; explanation: Explanation }) {
  const lang = useLang()
  const messages = useMessages()
  const words = messages.state
  return (
    <details>
      <summary>{words.underEach}</summary>
      <div className="scroll">
        <table className="by-concept">
          <thead>
            <tr>
              <td />
              {offeredConcepts.map((concept) => (
                <th key={concept} scope="col">
                  {messages.concept.names[concept]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {of.parties.map((party) => (
              <tr key={party.id} data-party={party.index % 8}>
                <th scope="row">
                  <span className="party">{textIn(party.name, lang)}</span>
                </th>
                {offeredConcepts.map((concept) => {
                  const isStable = explanation.stable[concept]?.[party.index]
                  const label = isStable === undefined ? words.notApplicable : isStable ? words.stable : words.unstable
                  return (
                    <td key={concept}>
                      <span aria-hidden="true">{isStable === undefined ? '·' : isStable ? '●' : '○'}</span>
                      <span className="away">{label}</span>
                    </td>
                  )
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className="faint small">
        ● {words.stable} ○ {words.unstable}
      </p>
    </details>
  )
}
