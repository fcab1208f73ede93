import { useMessages } from '../app-context.ts'
import type { OutcomeView } from '../model/protocol.ts'

/** The head of an outcome’s column: its letter, how it is come by, and how many states it is. */
export function OutcomeHeader(props: { outcome: OutcomeView; isChosen: boolean; onChoose: () => void }) {
  const messages = useMessages()
  const { outcome, isChosen, onChoose } = props
  const words = messages.outcomes
  return (
    <th scope="col" className={isChosen ? 'chosen' : undefined}>
      <button type="button" className="outcome-head" aria-pressed={isChosen} onClick={onChoose}>
        <span className="away">{words.letter(outcome.letter)}, </span>
        <span className="letter" aria-hidden="true">
          {outcome.letter}
        </span>
        {outcome.name !== undefined && (
          <span className="outcome-name" title={outcome.name}>
            {outcome.count === 1 ? outcome.name : words.forExample(outcome.name)}
          </span>
        )}
        {outcome.reachable !== undefined && (
          <span className={`reach ${outcome.reachable}`}>{words.reach[outcome.reachable]}</span>
        )}
        <span className="faint">{words.states(outcome.count)}</span>
      </button>
    </th>
  )
}
