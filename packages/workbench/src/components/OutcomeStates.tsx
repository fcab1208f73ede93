import { useApp, useMessages, useSelect } from '../app-context.ts'
import type { OutcomeView } from '../model/protocol.ts'

/** The exact states of an outcome. */
export function OutcomeStates({ outcome, focus }: { outcome: OutcomeView; focus: string | undefined }) {
  const app = useApp()
  const messages = useMessages()
  const place = useSelect((state) => state.place)
  const words = messages.outcomes
  const rest = outcome.count - outcome.states.length
  return (
    <details className="exact">
      <summary>{words.exact(outcome.letter, outcome.count)}</summary>
      <ul>
        {outcome.states.map((state) => (
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
      {rest > 0 && <p className="faint">{words.notShown(rest)}</p>}
    </details>
  )
}
