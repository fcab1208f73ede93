import type { Case } from '@anchorage/casefile'
import type { BlockKind } from '@anchorage/reader'
import { useId, useState } from 'react'
import { useApp, useMessages } from '../../app-context.ts'
import { readingRoom } from '../../reading/client.ts'
import { clearCorrections, correctionEdits, type NewCorrection } from '../../reading/correction-edits.ts'
import type { ReadText, StatementView, Stretch } from '../../reading/protocol.ts'

const kinds = ['headline', 'subheading', 'lead', 'paragraph', 'caption', 'byline', 'credit', 'jump-line'] as const

/** Where the reader is wrong about the chosen words: whose they are, whether they are a statement, what their block is. */
export function CorrectReader(props: {
  of: Case
  source: number
  read: ReadText
  marks: readonly Stretch[]
  statement: StatementView | undefined
}) {
  const { of, source, read, marks, statement } = props
  const app = useApp()
  const messages = useMessages()
  const words = messages.reading.correct
  const id = useId()
  const [speaker, setSpeaker] = useState('')
  const [note, setNote] = useState('')
  const found = of.sources[source]
  const block = read.blocks.find((each) => each.id === marks[0]?.block)
  if (found === undefined || block === undefined) return undefined
  const correct = async (correction: NewCorrection) => {
    const [anchor] = await readingRoom().anchors(read.key, marks.slice(0, 1))
    if (anchor === undefined) return setNote(messages.reading.passage.noAnchor)
    const edited = await app.editing.edit(({ opened }) => correctionEdits(opened.case!, found.id, anchor, correction))
    setNote(edited.ok ? words.kept : messages.reading.passage.failed(edited.problem))
  }
  const kept = found.corrections?.length ?? 0
  return (
    <details className="correct">
      <summary className="small">{words.title}</summary>
      <div className="passage-fields">
        <label htmlFor={`${id}-block`}>{words.block}</label>
        <select
          id={`${id}-block`}
          value={block.kind}
          onChange={(event) => void correct({ block: event.target.value as BlockKind })}
        >
          {kinds.map((kind) => (
            <option key={kind} value={kind}>
              {messages.reading.text.kinds[kind]}
            </option>
          ))}
        </select>
        <label htmlFor={`${id}-speaker`}>{words.speaker}</label>
        <input
          id={`${id}-speaker`}
          type="text"
          value={speaker}
          placeholder={statement?.speaker}
          onChange={(event) => setSpeaker(event.target.value)}
        />
      </div>
      <div className="correct-ways">
        <button
          type="button"
          className="button"
          disabled={speaker.trim() === ''}
          onClick={() => void correct({ speaker: speaker.trim(), ...(statement === undefined && { statement: true }) })}
        >
          {words.setSpeaker}
        </button>
        {statement === undefined ? (
          <button type="button" className="button" onClick={() => void correct({ statement: true })}>
            {words.add}
          </button>
        ) : (
          <button type="button" className="button" onClick={() => void correct({ statement: false })}>
            {words.drop}
          </button>
        )}
        {kept > 0 && (
          <button
            type="button"
            className="link small"
            onClick={() => void app.editing.edit(({ opened }) => clearCorrections(opened.case!, found.id))}
          >
            {words.clear(kept)}
          </button>
        )}
      </div>
      <p role="status" className="small">
        {note}
      </p>
    </details>
  )
}
