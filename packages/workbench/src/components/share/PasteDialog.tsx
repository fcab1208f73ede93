import { type Case, textIn } from '@anchorage/casefile'
import { useEffect, useId, useMemo, useRef, useState } from 'react'
import { useApp, useLang, useMessages } from '../../app-context.ts'
import { likelyTarget, pasteTable, pasteTargets } from '../../tables/paste-table.ts'
import type { PasteTarget } from '../../tables/pasted.ts'
import { readTable } from '../../tables/table-text.ts'
import { PastedChanges } from './PastedChanges.tsx'

const keyOf = (target: PasteTarget) => (target.kind === 'states' ? 'states' : `${target.kind} ${target.party}`)

/** Takes cells of a spreadsheet, shows what they would do to the case, and does it in one step when told to. */
export function PasteDialog({ of, onClose }: { of: Case; onClose: () => void }) {
  const app = useApp()
  const lang = useLang()
  const messages = useMessages()
  const words = messages.tables.paste
  const dialog = useRef<HTMLDialogElement>(null)
  const id = useId()
  const [text, setText] = useState('')
  const [chosen, choose] = useState<PasteTarget | undefined>(undefined)
  const [problem, setProblem] = useState<string | undefined>(undefined)
  useEffect(() => {
    if (dialog.current?.open === false) dialog.current.showModal()
  }, [])
  const grid = useMemo(() => readTable(text), [text])
  const isEmpty = text.trim() === ''
  const target = useMemo(() => chosen ?? (grid === undefined ? undefined : likelyTarget(of, grid)), [chosen, grid, of])
  const pasted = useMemo(
    () => (isEmpty || grid === undefined || target === undefined ? undefined : pasteTable(of, grid, target)),
    [isEmpty, grid, target, of],
  )
  const apply = async () => {
    if (pasted === undefined) return
    const edited = await app.editing.edit(pasted.edits)
    if (edited.ok) dialog.current?.close()
    else setProblem(edited.problem)
  }
  const nameOf = (each: PasteTarget) =>
    each.kind === 'states' ? words.targets.states : words.targets[each.kind](textIn(of.parties[each.party]!.name, lang))
  return (
    <dialog ref={dialog} className="share-dialog" aria-labelledby={id} onClose={onClose}>
      <div className="passage-bar">
        <h2 id={id}>{words.title}</h2>
        <button type="button" className="close" onClick={() => dialog.current?.close()}>
          {messages.close}
        </button>
      </div>
      <p>{words.lead}</p>
      <label className="copy-field">
        {words.cells}
        <textarea rows={6} value={text} spellCheck={false} onChange={(event) => setText(event.target.value)} />
      </label>
      <label className="paste-target">
        {words.target}
        <select
          value={target === undefined ? 'states' : keyOf(target)}
          onChange={(event) => choose(pasteTargets(of).find((each) => keyOf(each) === event.target.value))}
        >
          {pasteTargets(of).map((each) => (
            <option key={keyOf(each)} value={keyOf(each)}>
              {nameOf(each)}
            </option>
          ))}
        </select>
      </label>
      {grid === undefined && <p className="refusal">{words.tooLarge}</p>}
      {pasted !== undefined && target !== undefined && <PastedChanges of={of} pasted={pasted} target={target} />}
      {problem !== undefined && (
        <p className="refusal" role="alert">
          {messages.model.form.notDone} {problem}
        </p>
      )}
      <div className="keep-actions">
        <button
          type="button"
          className="button primary"
          disabled={pasted === undefined || pasted.edits.length === 0}
          onClick={apply}
        >
          {words.apply(pasted?.changes.length ?? 0)}
        </button>
      </div>
    </dialog>
  )
}
