import type { Lang } from '@anchorage/casefile'
import { useEffect, useRef, useState } from 'react'
import { useLang, useMessages, useSelect } from '../../app-context.ts'
import type { LoadedCase } from '../../state/app-state.ts'
import { briefFile, briefName } from '../../state/brief-file.ts'
import { pageBriefTexts } from '../../state/brief-texts.ts'
import { isUnsaved, type KeptText } from '../../state/keep-state.ts'
import type { Place } from '../../state/place.ts'
import { useStore } from '../../state/store.ts'
import { KeepNotices } from '../keep/KeepNotices.tsx'
import { TroubleNotice, Waiting } from '../Notices.tsx'
import { SituationBar } from '../SituationBar.tsx'
import { nameOfCase } from '../share/name-of-case.ts'
import { BriefEditor } from './BriefEditor.tsx'
import { BriefFiles } from './BriefFiles.tsx'
import { BriefPaper } from './BriefPaper.tsx'
import { DrawForm } from './DrawForm.tsx'
import { useBrief } from './use-brief.ts'
import '../../styles/brief.css'

const langs = ['en', 'zh'] as const

/** The brief of a case: the text around its parts, beside the document as it will be. */
export function BriefPage({ slug, loaded }: { slug: string; loaded: LoadedCase }) {
  const reader = useLang()
  const words = useMessages().brief
  const texts = pageBriefTexts()
  const place = useSelect((state) => state.place)
  const [chosen, setChosen] = useState<Lang>()
  const lang = chosen ?? reader
  const name = briefName(slug, lang)
  const { readOnly } = loaded.served
  useEffect(() => {
    texts.show(name, { readOnly })
    return () => texts.hide()
  }, [texts, name, readOnly])
  const resource = useStore(texts.store, (state) => state.cases[name])
  if (place.page !== 'case') return undefined
  return (
    <>
      <p className="brief-hint">{words.printHint}</p>
      <p className="faint brief-lead">{words.lead}</p>
      <div className="brief-head">
        {/* biome-ignore lint/a11y/useSemanticElements: a row of switches, as on other pages */}
        <span className="segments" role="group" aria-label={words.language}>
          {langs.map((each) => (
            <button
              key={each}
              type="button"
              lang={each === 'zh' ? 'zh-Hans' : 'en'}
              aria-pressed={each === lang}
              onClick={() => setChosen(each)}
            >
              {words.languages[each]}
            </button>
          ))}
        </span>
        <SituationBar of={loaded.opened} step="go" />
      </div>
      {resource?.status === 'failed' ? (
        <TroubleNotice trouble={resource.trouble} onRetry={() => texts.retry(name, { readOnly })} />
      ) : resource?.value === undefined ? (
        <Waiting />
      ) : (
        <BriefDesk key={name} name={name} text={resource.value} loaded={loaded} place={place} lang={lang} />
      )}
    </>
  )
}

function BriefDesk({
  name,
  text,
  loaded,
  place,
  lang,
}: {
  name: string
  text: KeptText
  loaded: LoadedCase
  place: Extract<Place, { page: 'case' }>
  lang: Lang
}) {
  const reader = useLang()
  const words = useMessages().brief
  const texts = pageBriefTexts()
  const kept = useStore(texts.store, (state) => state.keeping[name])
  const paper = useRef<HTMLIFrameElement>(null)
  const state = useBrief(loaded, { place, lang, around: text.desk.text })
  const { brief, drawing } = state
  const answer = brief.value
  const isSaved = loaded.fault === undefined && !isUnsaved(loaded) && !isUnsaved(text)
  const view = {
    name,
    file: briefFile(name),
    loaded: text,
    kept,
    keeping: texts.keeping,
    reads: () => Promise.resolve(true),
  }
  return (
    <>
      {loaded.served.guest === undefined && <KeepNotices of={view} />}
      <div className="brief-columns">
        <div className="brief-left">
          <BriefEditor view={view} parts={answer?.ok ? answer.parts : []} isDrawn={drawing.outcome?.kind === 'drawn'} />
        </div>
        <div className="brief-right">
          <div className="brief-tools">
            <BriefFiles folder={nameOfCase(loaded, lang)} state={state} lang={lang} isSaved={isSaved} paper={paper} />
            <DrawForm drawing={drawing} />
          </div>
          {loaded.fault !== undefined && (
            <p role="status" className="brief-fault">
              {words.stale}
            </p>
          )}
          {brief.trouble !== undefined && (
            <p role="alert" className="brief-fault">
              {words.failed} {brief.trouble.message}
            </p>
          )}
          {answer === undefined && brief.trouble === undefined && <Waiting words={words.making} />}
          {answer?.ok === false && (
            <div role="alert" className="brief-fault">
              <p>{words.impossible}</p>
              <ul>
                {answer.why.map((why) => (
                  <li key={why.en}>{why[reader]}</li>
                ))}
              </ul>
            </div>
          )}
          {answer?.ok === true && <BriefPaper html={answer.html} paper={paper} />}
        </div>
      </div>
    </>
  )
}
