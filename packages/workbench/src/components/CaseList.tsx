import { useEffect } from 'react'
import { useApp, useMessages, useSelect } from '../app-context.ts'
import type { AppState } from '../state/app-state.ts'
import { shelf } from '../state/shelf/open-shelf.ts'
import { CaseCard } from './CaseCard.tsx'
import { TroubleNotice, Waiting } from './Notices.tsx'
import { OpenCase } from './share/OpenCase.tsx'
import { NewCase } from './sources/NewCase.tsx'

/** How many cases are fetched at the same time. */
const atOnce = 3

type Group = 'withEvidence' | 'withoutPassages' | 'broken'

function groupOf(cases: AppState['cases'], slug: string): Group | undefined {
  const opened = cases[slug]?.value?.opened
  if (opened === undefined) return cases[slug]?.status === 'failed' ? 'broken' : undefined
  if (opened.case === undefined || opened.stateCount === undefined) return 'broken'
  return opened.case.evidence.length > 0 ? 'withEvidence' : 'withoutPassages'
}

/** All cases of the folder, those with evidence first. */
export function CaseList() {
  const app = useApp()
  const messages = useMessages()
  const list = useSelect((state) => state.list)
  const cases = useSelect((state) => state.cases)
  const slugs = list?.value?.map(({ slug }) => slug)
  useEffect(() => {
    const waiting = [...(slugs ?? [])]
    const work = async () => {
      for (let slug = waiting.shift(); slug !== undefined; slug = waiting.shift()) await app.openCase(slug)
    }
    for (let worker = 0; worker < atOnce; worker += 1) work().catch(console.error)
  }, [slugs, app])
  const empty = shelf.kind === 'browser' ? messages.share.storage : messages.list
  const unread = slugs?.filter((slug) => groupOf(cases, slug) === undefined) ?? []
  return (
    <div className="list">
      <div className="list-head">
        <h1>{messages.list.title}</h1>
        <p className="lead">{messages.tagline}</p>
        {shelf.kind === 'browser' && <p className="faint">{messages.share.storage.where}</p>}
        <NewCase />
        <OpenCase />
      </div>
      {list?.status === 'failed' && <TroubleNotice trouble={list.trouble} />}
      {slugs?.length === 0 && (
        <div className="notice">
          <h2>{empty.empty}</h2>
          <p>{empty.emptyHint}</p>
        </div>
      )}
      {(['withEvidence', 'withoutPassages', 'broken'] as const).map((group) => {
        const members = slugs?.filter((slug) => groupOf(cases, slug) === group) ?? []
        if (members.length === 0) return undefined
        return (
          <section key={group} aria-labelledby={`group-${group}`}>
            <h2 id={`group-${group}`}>{messages.list[group]}</h2>
            <p className="faint">{messages.list[`${group}Hint`]}</p>
            <ul className={group === 'withEvidence' ? 'cards wide' : 'cards'}>
              {members.map((slug) => (
                <CaseCard key={slug} slug={slug} />
              ))}
            </ul>
          </section>
        )
      })}
      {(list?.status === 'loading' || unread.length > 0) && <Waiting />}
    </div>
  )
}
