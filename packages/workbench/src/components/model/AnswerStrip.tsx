import { useState } from 'react'
import { useMessages, useSelect } from '../../app-context.ts'
import { type Figures, offeredConcepts } from '../../model/protocol.ts'

/** Figures, and what was asked for them. */
type Shown = Figures & { readonly key: string }

/** What the model answers now, and what the last change made of it. */
export function AnswerStrip() {
  const messages = useMessages()
  const words = messages.model.strip
  const resource = useSelect((state) => state.figures)
  const [seen, setSeen] = useState<{ now: Shown; before?: Shown }>()
  const { value } = resource ?? {}
  if (resource === undefined || value === undefined) return <p className="strip" role="status" />
  const settled = seen?.now
  const isNew = resource.status === 'ready' && resource.key !== settled?.key
  // Kept while rendering, so that figures and what they were before are never of two different answers.
  if (isNew) {
    const now = { ...value, key: resource.key }
    setSeen(settled === undefined ? { now } : { now, before: settled })
  }
  if (seen === undefined) return <p className="strip" role="status" />
  const { now, before } = seen
  if (now.stateCount === undefined) {
    return (
      <p className="strip" role="status">
        {words.cannot}
      </p>
    )
  }
  return (
    <div className="strip" role="status" aria-label={words.label} aria-busy={resource.status === 'loading'}>
      <Figure was={before?.stateCount} now={now.stateCount} words={words.states} />
      <span className="strip-counts">
        {offeredConcepts.map((concept) => (
          <span key={concept}>
            <abbr title={messages.concept.full[concept]}>{messages.concept.names[concept]}</abbr>{' '}
            <Figure was={before?.counts[concept]} now={now.counts[concept]} words={messages.concept.countShort} />
          </span>
        ))}
      </span>
      <span className={before !== undefined && before.statusQuoHolds !== now.statusQuoHolds ? 'changed' : undefined}>
        {now.statusQuoHolds === undefined ? words.noQuo : now.statusQuoHolds ? words.holds : words.breaks}
      </span>
      {before !== undefined && sameFigures(before, now) && (
        <span className="faint">
          {words.changed} {words.same}
        </span>
      )}
    </div>
  )
}

/** A figure, with what it was before the last change where that was another. */
function Figure(props: { was: number | undefined; now: number | undefined; words: (figure: number) => string }) {
  const { was, now, words } = props
  const strip = useMessages().model.strip
  const written = now === undefined ? '–' : words(now)
  if (was === undefined || was === now) return <span>{written}</span>
  return <span className="changed">{strip.before(was.toLocaleString('en'), written)}</span>
}

function sameFigures(a: Figures, b: Figures): boolean {
  return (
    a.stateCount === b.stateCount &&
    a.statusQuoHolds === b.statusQuoHolds &&
    offeredConcepts.every((concept) => a.counts[concept] === b.counts[concept])
  )
}
