import { useApp, useMessages } from '../app-context.ts'
import type { Trouble } from '../state/server.ts'

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
  return (
    <div className="notice" role="alert">
      <h2>{messages.trouble.title}</h2>
      <p>{messages.trouble[trouble?.code ?? 'failed']}</p>
      {trouble?.message !== undefined && <p className="faint">{trouble.message}</p>}
      <button type="button" className="button" onClick={onRetry ?? app.retry}>
        {messages.retry}
      </button>
    </div>
  )
}
