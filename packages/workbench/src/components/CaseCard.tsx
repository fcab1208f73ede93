import { textIn } from '@anchorage/casefile'
import { useLang, useMessages, useSelect } from '../app-context.ts'
import { PartyName } from './PartyName.tsx'

/** So many parties are named on a card. */
const mostParties = 6

/** A case in the list: what it asks, about whom, and whether its file is in order. */
export function CaseCard({ slug }: { slug: string }) {
  const lang = useLang()
  const messages = useMessages()
  const resource = useSelect((state) => state.cases[slug])
  const isExample = useSelect(
    (state) => state.list?.value?.some((each) => each.slug === slug && each.isExample) === true,
  )
  const opened = resource?.value?.opened
  const found = opened?.case
  const title = opened?.title === undefined ? slug : textIn(opened.title, lang)
  const parties = found?.parties ?? []
  const named = parties.length <= mostParties + 1 ? parties : parties.slice(0, mostParties)
  const problems = opened?.diagnostics.filter(({ severity }) => severity !== 'info').length ?? 0
  return (
    <li className="card">
      <h3>
        <a href={`#/case/${encodeURIComponent(slug)}`}>{title}</a>
      </h3>
      {found?.question !== undefined && <p className="question">{textIn(found.question, lang)}</p>}
      {found?.summary !== undefined && <p className="summary">{textIn(found.summary, lang)}</p>}
      {resource?.trouble !== undefined && (
        <p className="faint">{resource.trouble.message ?? messages.trouble[resource.trouble.code]}</p>
      )}
      {found !== undefined && (
        <ul className="chips" aria-label={messages.list.parties}>
          {named.map((party) => (
            <li key={party.id}>
              <PartyName of={found} party={party.index} />
            </li>
          ))}
          {named.length < parties.length && <li className="faint">{messages.more(parties.length - named.length)}</li>}
        </ul>
      )}
      <p className="card-foot faint">
        {opened !== undefined && found === undefined && title !== slug && <span>{slug}</span>}
        {opened?.stateCount !== undefined && <span>{messages.list.states(opened.stateCount)}</span>}
        {found?.asOf !== undefined && <span>{found.asOf}</span>}
        {isExample && <span className="badge">{messages.share.storage.example}</span>}
        {problems > 0 && <span className="badge warn">{messages.list.problems(problems)}</span>}
      </p>
    </li>
  )
}
