import type { Case } from '@anchorage/casefile'
import { useEffect } from 'react'
import { useApp, useMessages, useSelect } from '../../app-context.ts'
import { mostPictured } from '../../model/see-protocol.ts'
import type { LoadedCase } from '../../state/app-state.ts'
import { type SeePicture, seePictures, writePlace } from '../../state/place.ts'
import { TroubleNotice, Waiting } from '../Notices.tsx'
import { SituationBar } from '../SituationBar.tsx'
import { StatePanel } from '../StatePanel.tsx'
import { GraphPicture } from './GraphPicture.tsx'
import { HeatPicture } from './HeatPicture.tsx'
import { LadderPicture } from './LadderPicture.tsx'
import { useComputed } from './use-computed.ts'
import { useQuestion } from './use-question.ts'
import { WindowsPicture } from './WindowsPicture.tsx'
import '../../styles/see.css'
import '../../styles/drawing.css'
import '../../styles/ladder.css'
import '../../styles/heat.css'

/** The pictures of a case, one at a time, beside the state that is looked at. */
export function SeePage({ loaded }: { loaded: LoadedCase }) {
  const messages = useMessages()
  const words = messages.see
  const place = useSelect((state) => state.place)
  const found = loaded.opened.case!
  const picture: SeePicture = (place.page === 'case' ? place.picture : undefined) ?? 'graph'
  useEffect(() => {
    // Not by scrolling into view: the Tab key would go on from there, past the head of the page.
    const chosen = document.querySelector<HTMLElement>('.see-pictures [aria-current]')
    const row = chosen?.parentElement
    if (chosen && row && row.scrollWidth > row.clientWidth) row.scrollLeft = chosen.offsetLeft - row.offsetLeft
  }, [])
  if (place.page !== 'case') return undefined
  return (
    <div className={picture === 'windows' ? 'see' : 'see case-top'}>
      <section className="case-main see-main" aria-labelledby="see-title">
        <div className="see-head">
          <nav className="views see-pictures" aria-label={words.choose}>
            {seePictures.map((name) => (
              <a
                key={name}
                href={writePlace({ ...place, picture: name })}
                aria-current={name === picture ? 'page' : undefined}
              >
                {words.pictures[name]}
              </a>
            ))}
          </nav>
          {picture !== 'windows' && <SituationBar of={loaded.opened} step="go" />}
        </div>
        <h2 id="see-title">{words.titles[picture]}</h2>
        <p className="faint">{words.hints[picture]}</p>
        {picture === 'windows' ? (
          <WindowsPicture of={found} dates={loaded.opened.dates} />
        ) : (
          <OfStates of={found} picture={picture} loaded={loaded} />
        )}
      </section>
      {picture !== 'windows' && <StatePanel of={found} />}
    </div>
  )
}

/** The pictures that are made of states. */
function OfStates({ of, picture, loaded }: { of: Case; picture: SeePicture; loaded: LoadedCase }) {
  const app = useApp()
  const messages = useMessages()
  const words = messages.see
  const question = useQuestion()
  const place = useSelect((state) => state.place)
  const answer = useSelect((state) => (state.answer?.status === 'ready' ? state.answer.value : undefined))
  const { revision } = loaded
  const needsTable = picture !== 'graph'
  const table = useComputed(JSON.stringify([question, revision, needsTable]), async () =>
    needsTable ? app.workshop.seeStates(question) : undefined,
  )
  const stateCount = answer?.ok === true ? answer.stateCount : 0
  const toAnswer = place.page === 'case' && <a href={writePlace({ ...place, view: 'answer' })}>{words.toAnswer}</a>
  if (answer?.ok === false) {
    return (
      <p>
        {words.noAnswer} {toAnswer}
      </p>
    )
  }
  if (stateCount > mostPictured) {
    return (
      <p>
        {words.tooMany(stateCount, mostPictured)} {toAnswer}
      </p>
    )
  }
  if (picture === 'graph') return <GraphPicture of={of} question={question} revision={revision} />
  if (table.trouble !== undefined) return <TroubleNotice trouble={table.trouble} />
  if (table.value === undefined) return <Waiting words={messages.drawing} />
  return picture === 'ladder' ? (
    <LadderPicture of={of} table={table.value} />
  ) : (
    <HeatPicture of={of} table={table.value} />
  )
}
