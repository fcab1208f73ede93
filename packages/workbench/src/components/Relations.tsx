import { type Case, textIn } from '@anchorage/casefile'
import { useLang, useMessages } from '../app-context.ts'
import { PartyName } from './PartyName.tsx'
import { Support } from './Support.tsx'

/** How the parties stand to each other, pair by pair. */
export function Relations({ of }: { of: Case }) {
  const lang = useLang()
  const messages = useMessages()
  if (of.relations.length === 0) return undefined
  return (
    <section>
      <h3>{messages.relations.title}</h3>
      <ul className="relations">
        {of.relations.map((relation) => (
          <li key={relation.range.start}>
            <PartyName of={of} party={relation.between[0]} /> – <PartyName of={of} party={relation.between[1]} />{' '}
            <span className={`direction ${relation.direction}`}>
              {messages.relations.directions[relation.direction]}
            </span>{' '}
            <Support degree={relation.confidence} because={relation.because} what={messages.relations.title} />
            {relation.note !== undefined && <span className="note">{textIn(relation.note, lang)}</span>}
          </li>
        ))}
      </ul>
    </section>
  )
}
