import { type Outlook, textIn } from '@anchorage/casefile'
import { useLang, useMessages, useSelect } from '../app-context.ts'
import { type OfferedConcept, type OutlookView, offeredConcepts } from '../model/protocol.ts'
import { writePlace } from '../state/place.ts'

/** What the model says to an outlook, with the states that decide it. */
export function OutlookAnswer({ outlook, view }: { outlook: Outlook; view: OutlookView | undefined }) {
  const lang = useLang()
  const messages = useMessages()
  const place = useSelect((state) => state.place)
  const words = messages.outlooks
  if (outlook.claim === undefined) {
    return (
      <>
        <span className="answer none">{words.notModelled}</span>
        {outlook.notModelled !== undefined && <span className="note">{textIn(outlook.notModelled, lang)}</span>}
      </>
    )
  }
  const answer = view?.answer
  if (view === undefined || answer === undefined) return undefined
  const differs = new Set(view.answers.map(({ verdict }) => verdict)).size > 1
  return (
    <>
      <span className={`answer ${answer.verdict}`}>{words.verdicts[answer.verdict]}</span>
      {answer.vacuous && <span className="note">{words.vacuous}</span>}
      {differs && (
        <span className="note">
          {words.depends}
          {messages.colon}
          {view.answers
            .map(({ concept, verdict }) => `${nameOf(concept, messages.concept.names)} ${words.verdicts[verdict]}`)
            .join(messages.separator)}
        </span>
      )}
      {answer.witnesses.length > 0 && place.page === 'case' && (
        <details className="witnesses">
          <summary>
            {words.witnesses[answer.verdict]} <span className="faint">({answer.witnesses.length})</span>
          </summary>
          <ul>
            {answer.witnesses.map((state) => (
              <li key={state.id}>
                <a href={writePlace({ ...place, state: state.id })}>{state.words}</a>
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  )
}

function nameOf(concept: string | undefined, names: Readonly<Record<OfferedConcept, string>>): string {
  const offered = offeredConcepts.find((known) => known === concept)
  return offered === undefined ? (concept ?? '') : names[offered]
}
