import { useState } from 'react'
import { useApp, useMessages, useSelect } from '../app-context.ts'
import type { OutcomeView } from '../model/protocol.ts'
import { useComputed } from './see/use-computed.ts'
import { useQuestion } from './see/use-question.ts'

/** The exact states of an outcome; those that the answer does not bring are asked for when it is opened. */
export function OutcomeStates({ outcome, focus }: { outcome: OutcomeView; focus: string | undefined }) {
  const words = useMessages().outcomes
  const [isOpen, setOpen] = useState(false)
  return (
    <details className="exact" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{words.exact(outcome.letter, outcome.count)}</summary>
      {isOpen && <ExactStates outcome={outcome} focus={focus} />}
    </details>
  )
}

function ExactStates({ outcome, focus }: { outcome: OutcomeView; focus: string | undefined }) {
  const app = useApp()
  const question = useQuestion()
  const messages = useMessages()
  const place = useSelect((state) => state.place)
  const asked = useSelect((state) => state.answer?.key)
  const isWhole = outcome.states.length === outcome.count
  const more = useComputed(`${asked} ${outcome.letter}`, async () =>
    isWhole ? undefined : app.workshop.outcomeStates(question, outcome.letter),
  )
  const states = more.value ?? outcome.states
  const rest = outcome.count - states.length
  return (
    <>
      <ul>
        {states.map((state) => (
          <li key={state.id}>
            <button
              type="button"
              className="link"
              aria-current={state.id === focus ? 'true' : undefined}
              onClick={() => place.page === 'case' && app.go({ ...place, state: state.id })}
            >
              {state.words}
            </button>
          </li>
        ))}
      </ul>
      {rest > 0 && !more.isWaiting && <p className="faint">{messages.outcomes.notShown(rest)}</p>}
    </>
  )
}
