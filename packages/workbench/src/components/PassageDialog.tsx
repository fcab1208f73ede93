import { speakerName } from '@anchorage/analysis'
import type { Case, Evidence } from '@anchorage/casefile'
import { textIn } from '@anchorage/casefile'
import { useEffect, useRef } from 'react'
import { useApp, useLang, useMessages, useSelect } from '../app-context.ts'
import { PartyName } from './PartyName.tsx'
import { PassageText } from './PassageText.tsx'

/** The pane with the passages that a judgement rests on. */
export function PassageDialog() {
  const app = useApp()
  const messages = useMessages()
  const passage = useSelect((state) => state.passage)
  const found = useSelect((state) =>
    state.place.page === 'case' ? state.cases[state.place.slug]?.value?.opened.case : undefined,
  )
  const dialog = useRef<HTMLDialogElement>(null)
  const isOpen = passage !== undefined && found !== undefined
  useEffect(() => {
    if (isOpen && dialog.current?.open === false) dialog.current.showModal()
    if (!isOpen && dialog.current?.open === true) dialog.current.close()
  }, [isOpen])
  const evidence = found?.evidence.find(({ id }) => id === passage?.evidence[passage.shown])
  const step = (by: 1 | -1) => {
    if (passage === undefined) return
    const count = passage.evidence.length
    app.showPassage({ ...passage, shown: (passage.shown + by + count) % count })
  }
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape closes a dialog by itself
    <dialog
      ref={dialog}
      className="passage"
      aria-labelledby="passage-title"
      onClose={() => app.showPassage(undefined)}
      onClick={(event) => event.target === dialog.current && dialog.current.close()}
    >
      {isOpen && (
        <div className="passage-inner">
          <div className="passage-bar">
            <h2 id="passage-title">{messages.evidence.title}</h2>
            {passage.evidence.length > 1 && (
              <span className="stepper">
                <button type="button" onClick={() => step(-1)} aria-label={messages.evidence.previous}>
                  ‹
                </button>
                <span>{messages.evidence.of(passage.shown + 1, passage.evidence.length)}</span>
                <button type="button" onClick={() => step(1)} aria-label={messages.evidence.next}>
                  ›
                </button>
              </span>
            )}
            <button type="button" className="close" onClick={() => dialog.current?.close()}>
              {messages.close}
            </button>
          </div>
          {evidence !== undefined && (
            <>
              <Circumstances of={found} evidence={evidence} />
              <PassageText key={evidence.id} of={found} evidence={evidence} />
            </>
          )}
        </div>
      )}
    </dialog>
  )
}

/** Who said it, where and when. */
function Circumstances({ of, evidence }: { of: Case; evidence: Evidence }) {
  const lang = useLang()
  const messages = useMessages()
  const words = messages.evidence
  const speaker = speakerName(of, evidence.by, lang)
  const facts = [
    ...(evidence.setting === undefined ? [] : [textIn(evidence.setting, lang)]),
    ...(evidence.said === undefined ? [] : [words.said(evidence.said)]),
    ...(evidence.reported === undefined ? [] : [words.reported(evidence.reported)]),
  ]
  return (
    <div className="circumstances">
      <p>
        <strong>{speaker?.name ?? words.reporter}</strong>
        {speaker?.role !== undefined && <span className="faint"> · {speaker.role}</span>}{' '}
        {speaker?.party !== undefined &&
          !speaker.role?.includes(textIn(of.parties[speaker.party]?.name ?? '', lang)) && (
            <PartyName of={of} party={speaker.party} />
          )}
      </p>
      <p className="faint">
        <span className="badge">{words.kinds[evidence.kind]}</span> {facts.join(' · ')}
      </p>
      {evidence.note !== undefined && <p className="note">{textIn(evidence.note, lang)}</p>}
    </div>
  )
}
