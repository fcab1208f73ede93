import type { Confidence as Degree } from '@anchorage/casefile'
import { useApp, useMessages } from '../app-context.ts'

/** How well a judgement is supported. */
export function Confidence({ degree }: { degree: Degree }) {
  const messages = useMessages()
  return (
    <span className={`confidence ${degree}`} title={messages.parties.confidenceAbout[degree]}>
      {messages.parties.confidence[degree]}
    </span>
  )
}

/** Opens the passages that a judgement rests on. */
export function EvidenceButton({ because, what }: { because: readonly string[]; what: string }) {
  const app = useApp()
  const messages = useMessages()
  if (because.length === 0) return undefined
  return (
    <button
      type="button"
      className="evidence"
      aria-haspopup="dialog"
      title={messages.evidence.open(what)}
      onClick={() => app.showPassage({ evidence: because, shown: 0 })}
    >
      <span className="away">{messages.evidence.open(what)}: </span>
      {messages.evidence.count(because.length)}
    </button>
  )
}

/** How sure a judgement is, and what it rests on. */
export function Support({ degree, because, what }: { degree: Degree; because: readonly string[]; what: string }) {
  return (
    <span className="support">
      <Confidence degree={degree} />
      <EvidenceButton because={because} what={what} />
    </span>
  )
}
