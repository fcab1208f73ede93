import { useState } from 'react'
import { useMessages, useSelect } from '../../app-context.ts'
import { type Answer, offeredConcepts } from '../../model/protocol.ts'

/** The figures of an answer that tell at a glance what a change did. */
interface Figures {
  readonly key: string
  readonly states?: number
  readonly counts: readonly (number | undefined)[]
  readonly quo?: boolean
}

/** What the model answers now, and what the last change made of it. */
export function AnswerStrip() {
  const messages = useMessages()
  const words = messages.model.strip
  const resource = useSelect((state) => state.answer)
  const [seen, setSeen] = useState<{ now: Figures; before?: Figures }>()
  const { value } = resource ?? {}
  if (resource === undefined || value === undefined) return <p className="strip" role="status" />
  const settled = seen?.now
  const isNew = resource.status === 'ready' && resource.key !== settled?.key
  // Kept while rendering, so that figures and what they were before are never of two different answers.
  if (isNew) {
    const now = figuresOf(resource.key, value)
    setSeen(settled === undefined ? { now } : { now, before: settled })
  }
  if (seen === undefined) return <p className="strip" role="status" />
  const { now, before } = seen
  if (now.states === undefined) {
    return (
      <p className="strip" role="status">
        {words.cannot}
      </p>
    )
  }
  return (
    <div className="strip" role="status" aria-label={words.label} aria-busy={resource.status === 'loading'}>
      <Figure was={before?.states} now={now.states} words={words.states} />
      <span className="strip-counts">
        {offeredConcepts.map((concept, index) => (
          <span key={concept}>
            <abbr title={messages.concept.full[concept]}>{messages.concept.names[concept]}</abbr>{' '}
            <Figure was={before?.counts[index]} now={now.counts[index]} words={String} />
          </span>
        ))}
      </span>
      <span className={before !== undefined && before.quo !== now.quo ? 'changed' : undefined}>
        {now.quo === undefined ? words.noQuo : now.quo ? words.holds : words.breaks}
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
  return <span className="changed">{strip.before(was.toLocaleString(), written)}</span>
}

function figuresOf(key: string, answer: Answer): Figures {
  if (!answer.ok) return { key, counts: [] }
  return {
    key,
    states: answer.stateCount,
    counts: offeredConcepts.map((concept) => answer.counts[concept]),
    ...(answer.statusQuo === undefined ? {} : { quo: answer.statusQuo.isEquilibrium }),
  }
}

function sameFigures(a: Figures, b: Figures): boolean {
  return a.states === b.states && a.quo === b.quo && a.counts.every((count, index) => count === b.counts[index])
}
