import type { Path, Range } from '@anchorage/casefile'
import { type ReactNode, useRef } from 'react'
import { useMessages } from '../../app-context.ts'
import { useDraggedRow } from '../use-dragged-row.ts'
import { pathKey, useModelPlaces } from './model-context.ts'
import { LineLink } from './NamedParts.tsx'

/** A row of a list that is put in order by dragging its handle, or by Alt+↑ and Alt+↓ anywhere in it. */
export function SortableRow(props: {
  path: Path
  range: Range
  index: number
  count: number
  what: string
  move: (from: number, to: number) => void
  children: ReactNode
}) {
  const { path, range, index, count, what, move, children } = props
  const words = useMessages().model.form
  const { announce } = useModelPlaces()
  const row = useRef<HTMLLIElement>(null)
  const list = pathKey(path.slice(0, -1))
  const moveTo = (to: number) => {
    if (to < 0 || to >= count) return
    ;(document.activeElement as HTMLElement | null)?.blur()
    move(index, to)
    announce(words.moved(what, to + 1, count))
    // Rows keep their places and change what they show: the handle of the new place has the focus from now on.
    row.current?.parentElement?.children[to]?.querySelector<HTMLElement>('.handle')?.focus()
  }
  const drag = useDraggedRow(dragType(list), index, {
    onStep: (by) => moveTo(index + by),
    onDrop: (from) => move(from, index),
  })
  return (
    <li
      ref={row}
      className={drag.isOver ? 'sortable over' : 'sortable'}
      data-path={pathKey(path)}
      tabIndex={-1}
      {...drag.row}
    >
      <button
        type="button"
        className="handle"
        {...drag.handle}
        title={words.moveHint}
        aria-label={words.handle(what, index + 1, count)}
      >
        <span aria-hidden="true">⠿ {index + 1}</span>
      </button>
      <div className="row-body">{children}</div>
      <LineLink range={range} what={what} />
    </li>
  )
}

/** Rows go only into the list that they come from. Types are lower case, whatever they are given as. */
function dragType(list: string): string {
  return `application/x-anchorage-${list.toLowerCase().replaceAll(/[^a-z0-9]/g, '-')}`
}
