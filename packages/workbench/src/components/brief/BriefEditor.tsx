import { type KeyboardEvent, useState } from 'react'
import { useMessages } from '../../app-context.ts'
import { pageBriefTexts } from '../../state/brief-texts.ts'
import { type Desk, redone, undone, written } from '../../state/desk.ts'
import type { PartView } from '../../telling/protocol.ts'
import type { KeptView } from '../keep/kept-view.ts'
import { SaveWords } from '../keep/SaveStatus.tsx'
import { UndoPair, undoStepOf } from '../UndoPair.tsx'
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
  const messages = useMessages()
  const words = messages.brief.around
  const texts = pageBriefTexts()
  const [how, setHow] = useState<'rows' | 'text'>('rows')
  const { name, file, loaded } = view
  const { desk } = loaded
  const change = (step: (desk: Desk) => Desk) => texts.change(name, step)
  const write = (text: string, group?: string) => change((before) => written(before, text, { group }))
  const keys = (event: KeyboardEvent) => {
    const step = undoStepOf(event)
    if (step === undefined) return
    event.preventDefault()
    change(step === 'redo' ? redone : undone)
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
        <UndoPair desk={desk} words={messages.model} undo={() => change(undone)} redo={() => change(redone)} />
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
