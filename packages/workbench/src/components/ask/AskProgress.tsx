import { useMessages } from '../../app-context.ts'
import type { AskTopic } from '../../model/ask-protocol.ts'
import { TroubleNotice } from '../Notices.tsx'
import type { AskedState } from './use-asked.ts'

/** How far a question is: running, with a way to give it up; given up; or failed. Nothing once it is answered. */
export function AskProgress<T extends AskTopic>({ asked }: { asked: AskedState<T> }) {
  const words = useMessages().ask.progress
  if (asked.status === 'failed') return <TroubleNotice trouble={asked.trouble} />
  if (asked.status === 'cancelled') {
    return (
      <p className="ask-progress" role="status">
        {words.cancelled}{' '}
        <button type="button" className="button" onClick={asked.start}>
          {words.again}
        </button>
      </p>
    )
  }
  if (asked.status !== 'running') return <p className="ask-progress away" role="status" />
  return (
    <div className="ask-progress">
      <p role="status">
        <span className="waiting-mark" aria-hidden="true" /> {words.running}
      </p>
      <progress max={1} value={asked.share} aria-label={words.label} />
      <span className="dates">{words.share(Math.floor(asked.share * 100))}</span>
      <button type="button" className="button" onClick={asked.cancel}>
        {words.cancel}
      </button>
    </div>
  )
}
