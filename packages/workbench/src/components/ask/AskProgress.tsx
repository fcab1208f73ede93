import { useMessages } from '../../app-context.ts'
import type { AskTopic } from '../../model/ask-protocol.ts'
import { TroubleNotice } from '../Notices.tsx'
import { useFocusBack } from '../use-focus-back.ts'
import type { AskedState } from './use-asked.ts'

/** How far a question is: running, with a way to give it up; given up; or failed. Once it is answered, that is only said. */
export function AskProgress<T extends AskTopic>({ asked }: { asked: AskedState<T> }) {
  const words = useMessages().ask.progress
  const { status } = asked
  const here = useFocusBack<HTMLDivElement>('here')
  if (status === 'failed') return <TroubleNotice trouble={asked.trouble} />
  const isSeen = status === 'running' || status === 'cancelled'
  return (
    <div ref={here} tabIndex={-1} className={isSeen ? 'ask-progress' : 'ask-progress away'}>
      <p role="status">
        {status === 'running' && <span className="waiting-mark" aria-hidden="true" />}
        {status === 'idle' ? '' : words.said[status]}
      </p>
      {status === 'running' && (
        <>
          <progress max={1} value={asked.share} aria-label={words.label} />
          <span className="dates">{words.share(Math.floor(asked.share * 100))}</span>
        </>
      )}
      {isSeen && (
        <button type="button" className="button" onClick={status === 'running' ? asked.cancel : asked.start}>
          {status === 'running' ? words.cancel : words.again}
        </button>
      )}
    </div>
  )
}
