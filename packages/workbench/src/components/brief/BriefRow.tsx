import type { ReactNode } from 'react'
import { useMessages } from '../../app-context.ts'
import { useDraggedRow } from '../use-dragged-row.ts'

const dragged = 'application/x-anchorage-brief'

/** A piece of the text with its handle: moved by dragging or by Alt+↑ and Alt+↓, taken out, and a place to insert below. */
export function BriefRow(props: {
  /** Its index among all rows. */
  row: number
  what: string
  number: number
  count: number
  isFault: boolean
  onMove: (by: -1 | 1) => void
  onDrop: (from: number, to: number) => void
  onRemove: () => void
  insert: ReactNode
  children: ReactNode
}) {
  const { row, what, number, count, isFault, onMove, onDrop, onRemove, insert, children } = props
  const words = useMessages().brief.around
  const drag = useDraggedRow(dragged, row, { onStep: onMove, onDrop: (from) => onDrop(from, row) })
  return (
    <li data-row={row} className={`brief-row${drag.isOver ? ' over' : ''}${isFault ? ' fault' : ''}`} {...drag.row}>
      <button
        type="button"
        className="handle"
        {...drag.handle}
        title={words.moveHint}
        aria-label={words.handle(what, number, count)}
      >
        <span aria-hidden="true">⠿</span>
      </button>
      <div className="brief-row-body">
        <h3>{what}</h3>
        {children}
      </div>
      <div className="brief-row-tools">
        {insert}
        <button type="button" className="link" aria-label={words.remove(what)} onClick={onRemove}>
          {words.removeShort}
        </button>
      </div>
    </li>
  )
}
