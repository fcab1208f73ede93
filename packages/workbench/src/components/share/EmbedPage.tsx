import { textIn } from '@anchorage/casefile'
import { useEffect } from 'react'
import { useLang, useMessages, useSelect } from '../../app-context.ts'
import { AnswerView } from '../AnswerView.tsx'
import { BrokenCase } from '../BrokenCase.tsx'
import { TroubleNotice, Waiting } from '../Notices.tsx'
import { PartyName } from '../PartyName.tsx'
import { PassageDialog } from '../PassageDialog.tsx'

/** The answer of a case and nothing else, for a frame in another page. */
export function EmbedPage() {
  const lang = useLang()
  const messages = useMessages()
  const words = messages.share.embed
  const slug = useSelect((state) => (state.place.page === 'case' ? state.place.slug : ''))
  const resource = useSelect((state) => state.cases[slug])
  const hash = useSelect((state) => (state.place.page === 'case' ? location.hash : ''))
  const loaded = resource?.value
  const found = loaded?.opened.case
  const title = found === undefined ? messages.name : textIn(found.title, lang)
  useEffect(() => {
    document.title = title
  }, [title])
  return (
    <div className="embed">
      <header className="embed-head">
        <h1>{title}</h1>
        <a href={`${location.pathname}${hash}`} target="_blank" rel="noreferrer">
          {words.open}
        </a>
      </header>
      <main>
        {slug === '' && <p>{words.none}</p>}
        {resource?.status === 'failed' && <TroubleNotice trouble={resource.trouble} />}
        {slug !== '' && loaded === undefined && resource?.status !== 'failed' && <Waiting />}
        {loaded !== undefined && (
          <article className="case view-answer">
            {found?.question !== undefined && <p className="lead">{textIn(found.question, lang)}</p>}
            <div className="case-facts">
              {found?.parties.map((party) => (
                <PartyName key={party.id} of={found} party={party.index} />
              ))}
            </div>
            {loaded.opened.stateCount === undefined ? <BrokenCase loaded={loaded} /> : <AnswerView loaded={loaded} />}
          </article>
        )}
      </main>
      <PassageDialog />
    </div>
  )
}
