import type { Case } from '@anchorage/casefile'
import { useMessages, useSelect } from '../app-context.ts'
import type { Explanation, StepView } from '../model/protocol.ts'
import { writePlace } from '../state/place.ts'
import { PartyName } from './PartyName.tsx'

/** How the state can be come by from the status quo, and where the parties could improve to from it. */
export function StateWay({ of, explanation }: { of: Case; explanation: Explanation }) {
  const messages = useMessages()
  const hasStatusQuo = useSelect(
    (state) => state.answer?.value?.ok === true && state.answer.value.statusQuo !== undefined,
  )
  const words = messages.state
  const { way } = explanation
  const better = explanation.improvements.filter(({ count }) => count > 0)
  return (
    <>
      {hasStatusQuo && !explanation.isStatusQuo && (
        <section>
          <h3>{way === undefined ? words.way.none : words.way[way.by]}</h3>
          {way === undefined ? (
            <p>{words.noWay}</p>
          ) : (
            <ol className="way">
              {way.steps.map((step) => (
                <li key={`${step.party} ${step.id}`}>
                  <Step of={of} step={step} />
                </li>
              ))}
            </ol>
          )}
        </section>
      )}
      {better.length > 0 && (
        <details>
          <summary>{words.improvements}</summary>
          <ul className="way">
            {better.flatMap(({ steps, party, count }) => [
              ...steps.map((step) => (
                <li key={`${party} ${step.id}`}>
                  <Step of={of} step={step} />
                </li>
              )),
              ...(count > steps.length
                ? [
                    <li key={`${party} more`} className="faint">
                      {messages.more(count - steps.length)}
                    </li>,
                  ]
                : []),
            ])}
          </ul>
        </details>
      )}
    </>
  )
}

function Step({ of, step }: { of: Case; step: StepView }) {
  const place = useSelect((state) => state.place)
  return (
    <>
      <PartyName of={of} party={step.party} />{' '}
      {place.page === 'case' ? <a href={writePlace({ ...place, state: step.id })}>{step.move}</a> : step.move}
    </>
  )
}
