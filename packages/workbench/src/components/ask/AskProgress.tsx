import { useMessages } from '../../app-context.ts'
import type { AskTopic } from '../../model/ask-protocol.ts'
import { TroubleNotice } from '../Notices.tsx'
import type { AskedState } from './use-asked.ts'

/** How far a question is: running, with a way to give it up; given up; or failed. Once it is answered, that is only said. */
export function AskProgress<T extends AskTopic>({ asked }: { asked: AskedState<T> }) {
  const words = useMessages().ask.progress
  const { status } = asked
  if (status === 'failed') return <TroubleNotice trouble={asked.trouble} />
  const isSeen = status === 'running' || status === 'cancelled'
  return (
    <div className={isSeen ? 'ask-progress' : 'ask-progress away'}>
      <p role="status">
        {status === 'running' && <span className="waiting-mark" aria-hidden="true" />}
        {status === 'idle' ? '' : words.said[status]}
      </p>
      {status === 'running' && (
        <>
          <progress max={1} value={asked.share} aria-label={words.label} />
          <span className="dates">{words.share(Math.floor(asked.share * 100))}</span>
          <button type="button" className="button" onClick={asked.cancel}>
            {words.cancel}
          </button>
        </>
      )}
      {status === 'cancelled' && (
        <button type="button" className="button" onClick={asked.start}>
          {words.again}
        </button>
      )}
    </div>
  )
}
