import { type Case, type CaseEdit, textEdits } from '@anchorage/casefile'
import { useState } from 'react'
import { useApp, useLang, useMessages } from '../../../app-context.ts'
import type { ExpectationView } from '../../../model/ask/experts-view.ts'

const outcomes = ['true', 'false', 'partly'] as const

/** What came of an expectation, and a form to enter it into the case: an edit like any other, which can be undone. */
export function HappenedForm({ of, expectation }: { of: Case; expectation: ExpectationView }) {
  const app = useApp()
  const lang = useLang()
  const messages = useMessages()
  const words = messages.ask.experts
  const { happened, criterion } = expectation
  const [draft, setDraft] = useState({ outcome: 'true', known: '', note: '', criterion: '' })
  const [problem, setProblem] = useState<string>()
  const outlook = of.outlooks[expectation.outlook]
  if (outlook === undefined) return undefined
  const enter = async () => {
    const path = [...outlook.path, 'resolution']
    const outcome = draft.outcome === 'partly' ? draft.outcome : draft.outcome === 'true'
    const edits: CaseEdit[] = [
      ...(criterion === undefined
        ? [{ kind: 'set', path: [...path, 'criterion'], value: draft.criterion } as const]
        : []),
      { kind: 'set', path: [...path, 'outcome'], value: outcome },
      { kind: 'set', path: [...path, 'known'], value: draft.known },
      ...(draft.note.trim() === ''
        ? []
        : textEdits([...path, 'note'], outlook.resolution?.happened?.note, lang, draft.note.trim())),
    ]
    const edited = await app.editing.edit(edits)
    setProblem(edited.ok ? undefined : edited.problem)
  }
  return (
    <>
      {happened !== undefined && (
        <p>
          <strong>{words.outcomes[String(happened.outcome) as (typeof outcomes)[number]]}</strong>{' '}
          <span className="dates faint">{happened.known}</span>
          {happened.note !== undefined && <span className="note">{happened.note}</span>}
        </p>
      )}
      <details className="happened">
        <summary aria-label={words.enterFor(expectation.words)}>
          {happened === undefined ? words.enter : words.correct}
        </summary>
        <form
          className="ask-fields"
          onSubmit={(event) => {
            event.preventDefault()
            enter().catch(console.error)
          }}
        >
          {criterion === undefined && (
            <label className="ask-field">
              {words.criterion}
              <input
                type="text"
                required
                value={draft.criterion}
                onChange={(event) => setDraft({ ...draft, criterion: event.target.value })}
              />
            </label>
          )}
          <label className="ask-field">
            {words.cameAbout}
            <select value={draft.outcome} onChange={(event) => setDraft({ ...draft, outcome: event.target.value })}>
              {outcomes.map((outcome) => (
                <option key={outcome} value={outcome}>
                  {words.outcomes[outcome]}
                </option>
              ))}
            </select>
          </label>
          <label className="ask-field">
            {words.known}
            <input
              type="date"
              required
              value={draft.known}
              onChange={(event) => setDraft({ ...draft, known: event.target.value })}
            />
          </label>
          <label className="ask-field">
            {words.note}
            <input
              type="text"
              value={draft.note}
              onChange={(event) => setDraft({ ...draft, note: event.target.value })}
            />
          </label>
          <button type="submit" className="button">
            {words.put}
          </button>
          {problem !== undefined && (
            <p className="refusal" role="alert">
              {problem}
            </p>
          )}
        </form>
      </details>
    </>
  )
}
