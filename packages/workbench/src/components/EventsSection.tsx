import { type Case, textIn } from '@anchorage/casefile'
import { useLang, useMessages } from '../app-context.ts'
import { EvidenceButton } from './Support.tsx'

/** The timeline. */
export function EventsSection({ of }: { of: Case }) {
  const lang = useLang()
  const messages = useMessages()
  if (of.events.length === 0) return undefined
  return (
    <section id="events" tabIndex={-1} aria-labelledby="events-title">
      <h2 id="events-title">{messages.events.title}</h2>
      <ol className="timeline">
        {of.events.map((event) => {
          const what = textIn(event.what, lang)
          return (
            <li key={event.range.start}>
              <span className="when">
                {event.date === undefined ? (
                  <span className="faint">{messages.events.undated}</span>
                ) : (
                  <time>{event.date}</time>
                )}
              </span>
              <span>
                {what} <EvidenceButton because={event.because} what={what} />
                {event.note !== undefined && <span className="note">{textIn(event.note, lang)}</span>}
              </span>
            </li>
          )
        })}
      </ol>
    </section>
  )
}
