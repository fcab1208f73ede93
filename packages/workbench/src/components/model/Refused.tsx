import { useMessages } from '../../app-context.ts'
import { type Refusal, useModelPlaces } from './model-context.ts'

/** What was not removed because other places speak of it, and the way to each of them. */
export function Refused({ refusal }: { refusal: Refusal }) {
  const messages = useMessages()
  const words = messages.model.form
  const { reveal, refuse } = useModelPlaces()
  return (
    <div className="notice" role="alert">
      <h2>{words.refused(refusal.what)}</h2>
      <p>{words.refusedWhy}</p>
      <ul className="uses">
        {refusal.uses.map((use) => (
          <li key={`${use.range.start} ${use.text}`}>
            <button type="button" className="link" onClick={() => reveal(use.range)}>
              {use.path.map((step) => (typeof step === 'number' ? step + 1 : step)).join(' › ')}
            </button>{' '}
            <code>{use.text}</code>
          </li>
        ))}
      </ul>
      <button type="button" className="button" onClick={() => refuse(undefined)}>
        {messages.close}
      </button>
    </div>
  )
}
