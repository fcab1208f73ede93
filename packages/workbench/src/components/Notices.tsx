import { useApp, useMessages } from '../app-context.ts'
import type { Trouble } from '../state/server.ts'
import { shelf } from '../state/shelf/open-shelf.ts'

/** Something is on its way. */
export function Waiting({ words }: { words?: string }) {
  const messages = useMessages()
  return (
    <p className="waiting" role="status">
      <span className="waiting-mark" aria-hidden="true" />
      {words ?? messages.loading}
    </p>
  )
}

/** Something could not be had: what, why, and what to do. */
export function TroubleNotice({ trouble, onRetry }: { trouble: Trouble | undefined; onRetry?: () => void }) {
  const app = useApp()
  const messages = useMessages()
  const code = trouble?.code ?? 'failed'
  if (code === 'link') {
    return (
      <div className="notice" role="alert">
        <h2>{messages.trouble.link}</h2>
        <p>{trouble?.message}</p>
        <a href="#/">{messages.backToCases}</a>
      </div>
    )
  }
  const { storage } = messages.share
  const isHere = shelf.kind === 'browser' && (code === 'not-found' || code === 'offline')
  return (
    <div className="notice" role="alert">
      <h2>{messages.trouble.title}</h2>
      <p>{isHere ? storage[code] : messages.trouble[code]}</p>
      {trouble?.message !== undefined && <p className="faint">{trouble.message}</p>}
      <button type="button" className="button" onClick={onRetry ?? app.retry}>
        {messages.retry}
      </button>
      {code === 'not-found' && <a href="#/">{messages.backToCases}</a>}
    </div>
  )
}
