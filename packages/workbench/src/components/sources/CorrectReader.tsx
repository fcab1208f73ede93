import type { BlockKind } from '@anchorage/reader'
import { useId, useState } from 'react'
import { useMessages } from '../../app-context.ts'
import { type BlockStep, blockSteps, plannedStep } from '../../reading/block-steps.ts'
import type { ReadText, StatementView, Stretch } from '../../reading/protocol.ts'
import type { Corrections } from './use-corrections.ts'

const kinds = ['headline', 'subheading', 'lead', 'paragraph', 'caption', 'byline', 'credit', 'jump-line'] as const

/** Where the reader is wrong about the chosen words: whose they are, whether they are a statement, what their block is. */
export function CorrectReader(props: {
  read: ReadText
  marks: readonly Stretch[]
  statement: StatementView | undefined
  corrections: Corrections
  stepBlock(step: BlockStep): void
}) {
  const { read, marks, statement, corrections, stepBlock } = props
  const messages = useMessages()
  const words = messages.reading.correct
  const id = useId()
  const [typed, setTyped] = useState({ about: '', name: '' })
  const [mark] = marks
  const block = read.blocks.find((each) => each.id === mark?.block)
  if (mark === undefined || block === undefined) return undefined
  // What was typed for other words is not meant for these.
  const about = JSON.stringify(mark)
  const speaker = typed.about === about ? typed.name : ''
  return (
    <details className="correct">
      <summary className="small">{words.title}</summary>
      <div className="passage-fields">
        <label htmlFor={`${id}-block`}>{words.block}</label>
        <select
          id={`${id}-block`}
          value={block.kind}
          onChange={(event) => void corrections.correct(mark, { block: event.target.value as BlockKind })}
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
          onChange={(event) => setTyped({ about, name: event.target.value })}
        />
      </div>
      <div className="correct-ways">
        <button
          type="button"
          className="button"
          disabled={speaker.trim() === ''}
          onClick={() => {
            const named = { speaker: speaker.trim(), ...(statement === undefined && { statement: true }) }
            void corrections.correct(mark, named)
          }}
        >
          {words.setSpeaker}
        </button>
        <button
          type="button"
          className="button"
          onClick={() => void corrections.correct(mark, { statement: statement === undefined })}
        >
          {statement === undefined ? words.add : words.drop}
        </button>
      </div>
      <fieldset className="correct-ways">
        <legend className="faint small">{words.ofBlock}</legend>
        {blockSteps.map((step) => (
          <button
            key={step}
            type="button"
            className="button"
            aria-disabled={plannedStep(read, mark, step) === undefined}
            title={plannedStep(read, mark, step) === undefined ? words.cannot[step] : words.stepKeys[step]}
            onClick={() => stepBlock(step)}
          >
            {words.steps[step]}
          </button>
        ))}
      </fieldset>
    </details>
  )
}
