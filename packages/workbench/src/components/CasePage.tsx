import { textIn } from '@anchorage/casefile'
import { useEffect } from 'react'
import { useLang, useMessages, useSelect } from '../app-context.ts'
import type { LoadedCase } from '../state/app-state.ts'
import type { CaseView } from '../state/place.ts'
import { AnswerView } from './AnswerView.tsx'
import { AskView } from './AskView.tsx'
import { BriefView } from './BriefView.tsx'
import { BrokenCase } from './BrokenCase.tsx'
import { CaseViews } from './CaseViews.tsx'
import { HistoryView } from './keep/HistoryView.tsx'
import { KeepNotices } from './keep/KeepNotices.tsx'
import { useKeptCase } from './keep/kept-view.ts'
import { ModelView } from './ModelView.tsx'
import { TroubleNotice, Waiting } from './Notices.tsx'
import { PartyNames } from './PartyNames.tsx'
import { SeeView } from './SeeView.tsx'
import { SourcesView } from './SourcesView.tsx'
import { GuestNotice } from './share/GuestNotice.tsx'
import { ShareButton } from './share/ShareButton.tsx'
import { wordsOfPlace } from './words-of-place.ts'

/** A case: its head, and the page of it that the reader is at. */
export function CasePage({ slug }: { slug: string }) {
  const lang = useLang()
  const messages = useMessages()
  const resource = useSelect((state) => state.cases[slug])
  const view = useSelect((state) => (state.place.page === 'case' ? state.place.view : 'answer'))
  const found = resource?.value?.opened.case
  const named = resource?.value?.opened.title
  const title = named === undefined ? slug : textIn(named, lang)
  const page = useSelect((state) => wordsOfPlace(state.place, messages))
  useEffect(() => {
    document.title = `${page} – ${title} – ${messages.name}`
  }, [page, title, messages])
  if (resource?.status === 'failed') {
    return (
      <article className="case">
        {resource.trouble?.code !== 'link' && <h1>{title}</h1>}
        <TroubleNotice trouble={resource.trouble} />
      </article>
    )
  }
  if (resource?.value === undefined) return <Waiting />
  const { opened } = resource.value
  return (
    <article className={`case view-${view}`}>
      <CaseNotices slug={slug} loaded={resource.value} />
      <GuestNotice loaded={resource.value} />
      <div className="case-head">
        <h1>{title}</h1>
        {view === 'answer' && found?.question !== undefined && <p className="lead">{textIn(found.question, lang)}</p>}
        <div className="case-facts">
          <CaseViews />
          {found !== undefined && <PartyNames of={found} />}
          <ShareButton loaded={resource.value} />
        </div>
        {view === 'answer' && found?.summary !== undefined && (
          <details className="case-summary">
            <summary>{messages.background}</summary>
            <p>{textIn(found.summary, lang)}</p>
          </details>
        )}
      </div>
      {canShow(view, opened) ? (
        <ViewOf view={view} slug={slug} loaded={resource.value} />
      ) : (
        <BrokenCase loaded={resource.value} />
      )}
    </article>
  )
}

/** What there is to say about saving. */
function CaseNotices({ slug, loaded }: { slug: string; loaded: LoadedCase }) {
  return <KeepNotices of={useKeptCase(slug, loaded)} />
}

/** Answers, pictures, briefs and questions need states; sources need a case; the model is there for whatever is broken. */
function canShow(view: CaseView, opened: LoadedCase['opened']): boolean {
  const needsStates = view === 'answer' || view === 'see' || view === 'ask' || view === 'brief'
  if (needsStates) return opened.stateCount !== undefined
  return view === 'sources' ? opened.case !== undefined : true
}

function ViewOf({ view, slug, loaded }: { view: CaseView; slug: string; loaded: LoadedCase }) {
  switch (view) {
    case 'answer':
      return <AnswerView loaded={loaded} />
    case 'sources':
      return <SourcesView slug={slug} loaded={loaded} />
    case 'model':
      return <ModelView slug={slug} loaded={loaded} />
    case 'see':
      return <SeeView loaded={loaded} />
    case 'ask':
      return <AskView loaded={loaded} />
    case 'brief':
      return <BriefView slug={slug} loaded={loaded} />
    case 'history':
      return <HistoryView slug={slug} loaded={loaded} />
  }
}
