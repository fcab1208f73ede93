import { type DragEvent, type KeyboardEvent, type ReactNode, useState } from 'react'
import { useMessages } from '../../app-context.ts'

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
  const [isOver, setOver] = useState(false)
  const key = (event: KeyboardEvent) => {
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return
    event.preventDefault()
    onMove(event.key === 'ArrowUp' ? -1 : 1)
  }
  const accepts = (event: DragEvent) => event.dataTransfer.types.includes(dragged)
  return (
    <li
      data-row={row}
      className={`brief-row${isOver ? ' over' : ''}${isFault ? ' fault' : ''}`}
      onKeyDown={key}
      onDragOver={(event) => {
        if (!accepts(event)) return
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        setOver(false)
        if (!accepts(event)) return
        event.preventDefault()
        onDrop(Number(event.dataTransfer.getData(dragged)), row)
      }}
    >
      <button
        type="button"
        className="handle"
        draggable
        title={words.moveHint}
        aria-label={words.handle(what, number, count)}
        onDragStart={(event) => {
          event.dataTransfer.setData(dragged, String(row))
          event.dataTransfer.effectAllowed = 'move'
        }}
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
