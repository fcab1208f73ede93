import { useId, useState } from 'react'
import { useMessages } from '../../app-context.ts'
import type { ClashChoice, MergePiece } from '../../compare/three-way.ts'

/** So many lines of a side are shown at first. */
const firstLines = 60

/** A place that both changed: what stands on the disk beside what stands here, and the choice. */
export function ClashField({
  title,
  before,
  clash,
  choice,
  onChoose,
}: {
  title: string
  before: string | undefined
  clash: Extract<MergePiece, { kind: 'clash' }>
  choice: ClashChoice | undefined
  onChoose: (choice: ClashChoice) => void
}) {
  const words = useMessages().keep.conflict
  const name = useId()
  return (
    <fieldset className="clash">
      <legend>{title}</legend>
      {before !== undefined && before.trim() !== '' && (
        <p className="faint clash-before">
          {words.after} <code>{before}</code>
        </p>
      )}
      <div className="clash-sides">
        {(['theirs', 'mine'] as const).map((side) => (
          <div key={side} className={choice === side || choice === 'both' ? `${side} taken` : side}>
            <label>
              <input type="radio" name={name} checked={choice === side} onChange={() => onChoose(side)} />
              {words[side]}
            </label>
            <Lines lines={clash[side]} />
          </div>
        ))}
      </div>
      <label className="clash-both">
        <input type="radio" name={name} checked={choice === 'both'} onChange={() => onChoose('both')} />
        {words.both}
      </label>
    </fieldset>
  )
}

function Lines({ lines }: { lines: readonly string[] }) {
  const { keep } = useMessages()
  const [limit, setLimit] = useState(firstLines)
  if (lines.length === 0) return <p className="faint">{keep.conflict.nothing}</p>
  return (
    <>
      <pre>{lines.slice(0, limit).join('\n').replaceAll('\r', '␍')}</pre>
      {lines.length > limit && (
        <button type="button" className="link" onClick={() => setLimit(20 * limit)}>
          {keep.compare.more(lines.length - limit)}
        </button>
      )}
    </>
  )
}
