import type { Case } from '@anchorage/casefile'
import { useMessages, useSelect } from '../app-context.ts'
import { focusOf } from '../state/focus-of.ts'
import { TroubleNotice, Waiting } from './Notices.tsx'
import { StateConcepts } from './StateConcepts.tsx'
import { StateOptions } from './StateOptions.tsx'
import { StateReasons } from './StateReasons.tsx'
import { StateWay } from './StateWay.tsx'
import { Term } from './Term.tsx'

/** The state that the reader looks at: why it holds or not, and what leads to it and away from it. */
export function StatePanel({ of }: { of: Case }) {
  const messages = useMessages()
  const resource = useSelect((state) => state.explanation)
  const answered = useSelect((state) => state.answer?.value?.ok)
  const focus = useSelect(focusOf)
  const words = messages.state
  const explanation = resource?.value
  return (
    <aside className="state-panel" aria-labelledby="state-title" aria-busy={resource?.status === 'loading'}>
      <p className="eyebrow">{words.title}</p>
      {resource?.status === 'failed' && <TroubleNotice trouble={resource.trouble} />}
      {resource === undefined && answered !== false && <Waiting />}
      {resource?.status === 'ready' && explanation === undefined && (
        <p id="state-title">{focus === undefined ? words.choose : words.gone}</p>
      )}
      {explanation !== undefined && (
        <>
          <h2 id="state-title" title={explanation.words} aria-live="polite">
            {explanation.words}
          </h2>
          <p className="marks">
            {explanation.isStatusQuo && <Term of="statusQuo">{words.marks.statusQuo}</Term>}
            {explanation.isEquilibrium ? (
              <Term of="equilibrium">{words.marks.equilibrium}</Term>
            ) : (
              <span className="badge">{words.marks.notEquilibrium}</span>
            )}
            {explanation.letter !== undefined && (
              <span>
                <span className="letter" aria-hidden="true">
                  {explanation.letter}
                </span>
                <span className="away">{words.outcome(explanation.letter)}</span>
              </span>
            )}
          </p>
          <StateReasons of={of} explanation={explanation} />
          <StateOptions of={of} explanation={explanation} />
          <StateWay of={of} explanation={explanation} />
          <StateConcepts of={of} explanation={explanation} />
          <p className="faint file-name">
            {words.id}
            {messages.colon}
            <code>{explanation.id}</code>
          </p>
        </>
      )}
    </aside>
  )
}
