import { type KeyboardEvent, useState } from 'react'
import { useMessages } from '../../app-context.ts'
import { pageBriefTexts } from '../../state/brief-texts.ts'
import { type Desk, redone, undone, written } from '../../state/desk.ts'
import type { PartView } from '../../telling/protocol.ts'
import type { KeptView } from '../keep/kept-view.ts'
import { SaveWords } from '../keep/SaveStatus.tsx'
import { BriefRows } from './BriefRows.tsx'
import { WholeText } from './WholeText.tsx'

/** The text of a brief: piece by piece, or as it stands in its file. */
export function BriefEditor({
  view,
  parts,
  isDrawn,
}: {
  view: KeptView
  parts: readonly PartView[]
  isDrawn: boolean
}) {
  const words = useMessages().brief.around
  const texts = pageBriefTexts()
  const [how, setHow] = useState<'rows' | 'text'>('rows')
  const { name, file, loaded } = view
  const { desk } = loaded
  const change = (step: (desk: Desk) => Desk) => texts.change(name, step)
  const write = (text: string, group?: string) => change((before) => written(before, text, { group }))
  const keys = (event: KeyboardEvent) => {
    if (!(event.ctrlKey || event.metaKey) || event.altKey) return
    const key = event.key.toLowerCase()
    if (key !== 'z' && key !== 'y') return
    event.preventDefault()
    change(key === 'y' || event.shiftKey ? redone : undone)
  }
  const isFresh = loaded.served.version === 'none'
  return (
    <section className="brief-around" aria-label={words.title} onKeyDown={keys}>
      <div className="brief-around-head">
        <h2>{words.title}</h2>
        {/* biome-ignore lint/a11y/useSemanticElements: a row of switches, as on other pages */}
        <span className="segments" role="group" aria-label={words.howLabel}>
          {(['rows', 'text'] as const).map((each) => (
            <button key={each} type="button" aria-pressed={how === each} onClick={() => setHow(each)}>
              {words.how[each]}
            </button>
          ))}
        </span>
        <span className="undo">
          <button
            type="button"
            className="button"
            disabled={desk.past.length === 0}
            aria-keyshortcuts="Control+Z"
            onClick={() => change(undone)}
          >
            <span aria-hidden="true">↶</span> {words.undo}
          </button>
          <button
            type="button"
            className="button"
            disabled={desk.future.length === 0}
            aria-keyshortcuts="Shift+Control+Z"
            onClick={() => change(redone)}
          >
            <span aria-hidden="true">↷</span> {words.redo}
          </button>
        </span>
      </div>
      <p className="faint small">
        {isFresh ? words.fresh(file) : words.file(file)} <SaveWords of={view} />
      </p>
      {how === 'rows' ? (
        <BriefRows text={desk.text} parts={parts} isDrawn={isDrawn} write={write} />
      ) : (
        <WholeText text={desk.text} write={write} />
      )}
    </section>
  )
}
