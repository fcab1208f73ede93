import { type Case, textIn } from '@anchorage/casefile'
import { useLang, useMessages } from '../app-context.ts'

/** So many parties are named at once. */
const most = 8

/** The parties of a case with their colours, long names cut; of many, the others when they are asked for. */
export function PartyNames({ of }: { of: Case }) {
  const lang = useLang()
  const messages = useMessages()
  const names = of.parties.map(({ id, index, name }) => (
    <span key={id} className="party" data-party={index % 8} title={textIn(name, lang)}>
      <span className="cut">{textIn(name, lang)}</span>
    </span>
  ))
  if (names.length <= most + 1) return names
  return (
    <>
      {names.slice(0, most)}
      <details className="more-parties">
        <summary>{messages.more(names.length - most)}</summary>
        <div className="case-facts">{names.slice(most)}</div>
      </details>
    </>
  )
}
