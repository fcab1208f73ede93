import { textIn } from '@anchorage/casefile'
import { useEffect } from 'react'
import { useLang, useMessages, useSelect } from '../app-context.ts'
import type { LoadedCase } from '../state/app-state.ts'
import { AnswerSection } from './AnswerSection.tsx'
import { BrokenCase } from './BrokenCase.tsx'
import { CheckSection } from './CheckSection.tsx'
import { EventsSection } from './EventsSection.tsx'
import { GraphSection } from './GraphSection.tsx'
import { TroubleNotice, Waiting } from './Notices.tsx'
import { OutlooksSection } from './OutlooksSection.tsx'
import { PartiesSection } from './PartiesSection.tsx'
import { PartyName } from './PartyName.tsx'
import { SourcesSection } from './SourcesSection.tsx'
import { StatePanel } from './StatePanel.tsx'
import { VariantsSection } from './VariantsSection.tsx'

/** A case, opened on its answer. */
export function CasePage({ slug }: { slug: string }) {
  const resource = useSelect((state) => state.cases[slug])
  if (resource?.status === 'failed') return <TroubleNotice trouble={resource.trouble} />
  if (resource?.value === undefined) return <Waiting />
  const { opened } = resource.value
  const isBroken = opened.case === undefined || opened.stateCount === undefined
  return isBroken ? (
    <BrokenCase slug={slug} loaded={resource.value} />
  ) : (
    <WholeCase slug={slug} loaded={resource.value} />
  )
}

function WholeCase({ slug, loaded }: { slug: string; loaded: LoadedCase }) {
  const lang = useLang()
  const messages = useMessages()
  const found = loaded.opened.case!
  const title = textIn(found.title, lang)
  useEffect(() => {
    document.title = `${title} – ${messages.name}`
  }, [title, messages])
  const sections = [
    'answer',
    'graph',
    ...(loaded.opened.dates.length > 0 || found.parties.some((party) => party.readings.length > 0)
      ? (['variants'] as const)
      : []),
    'parties',
    ...(found.outlooks.length > 0 ? (['outlooks'] as const) : []),
    ...(found.events.length > 0 ? (['events'] as const) : []),
    'sources',
    'problems',
  ] as const
  return (
    <article className="case">
      <div className="case-head">
        <h1>{title}</h1>
        {found.question !== undefined && <p className="lead">{textIn(found.question, lang)}</p>}
        <div className="case-facts">
          {found.parties.map((party) => (
            <PartyName key={party.id} of={found} party={party.index} />
          ))}
          <nav className="sections" aria-label={messages.onThisPage}>
            {sections.map((section) => (
              <button key={section} type="button" onClick={() => goTo(section)}>
                {messages.sections[section]}
              </button>
            ))}
          </nav>
        </div>
        {found.summary !== undefined && (
          <details className="case-summary">
            <summary>{messages.background}</summary>
            <p>{textIn(found.summary, lang)}</p>
          </details>
        )}
      </div>
      <div className="case-top">
        <div className="case-main">
          <AnswerSection of={loaded.opened} />
          <GraphSection of={found} />
        </div>
        <StatePanel of={found} />
      </div>
      <VariantsSection of={found} isDated={loaded.opened.dates.length > 0} />
      <PartiesSection of={found} />
      <OutlooksSection of={found} />
      <EventsSection of={found} />
      <SourcesSection of={found} loaded={loaded} />
      <CheckSection slug={slug} loaded={loaded} />
    </article>
  )
}

/** Links inside the page are buttons, since the hash names the place. */
function goTo(section: string): void {
  const target = document.getElementById(section)
  target?.scrollIntoView({ block: 'start' })
  target?.focus({ preventScroll: true })
}
