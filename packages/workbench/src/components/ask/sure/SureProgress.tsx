import { useMessages } from '../../../app-context.ts'
import { useFocusBack } from '../../use-focus-back.ts'
import type { Sure } from './use-sure.ts'

/** How far the samples are, with the ways to start, stop and go on; and whether they are of the case as it is now. */
export function SureProgress({ of }: { of: Sure }) {
  const words = useMessages().sure
  const { state, run } = of
  const { status, done, all, rate, left } = state
  const here = useFocusBack<HTMLDivElement>('here')
  if (status === 'refused' || status === 'failed') {
    return (
      <div className="notice" role="alert">
        <h3>{words.failed}</h3>
        <ul className="plain-list">
          {state.problems.map((problem) => (
            <li key={problem}>{problem}</li>
          ))}
        </ul>
        <button type="button" className="button" onClick={of.renew}>
          {words.renew}
        </button>
      </div>
    )
  }
  return (
    <>
      {!of.isCurrent && (
        <div className="notice sure-stale" role="status">
          <p>{words.stale}</p>
          <button type="button" className="button" onClick={of.renew}>
            {words.renew}
          </button>
        </div>
      )}
      <div ref={here} tabIndex={-1} className="ask-progress sure-progress" data-status={status}>
        {status === 'opening' && <span className="waiting-mark" aria-hidden="true" />}
        {status !== 'opening' && <progress max={all} value={done} aria-label={words.progress} />}
        <span role="status">{status === 'opening' ? words.opening : words.status[status](done, all)}</span>
        {status === 'running' && (
          <span className="faint">
            {rate === undefined || left === undefined ? words.warming : words.pace(Math.round(rate), left)}
          </span>
        )}
        {(status === 'running' || status === 'ready') && (
          <button
            type="button"
            className={status === 'ready' ? 'button primary' : 'button'}
            onClick={status === 'ready' ? run.start : run.cancel}
          >
            {status === 'running' ? words.cancel : done === 0 ? words.start : words.resume}
          </button>
        )}
      </div>
    </>
  )
}
