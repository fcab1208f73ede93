import { type DragEvent, type KeyboardEvent, useState } from 'react'

/** A row of a list that is put in order by dragging its handle, or by Alt+↑ and Alt+↓ anywhere in it. */
export interface DraggedRow {
  /** Another row is held over it. */
  readonly isOver: boolean
  readonly row: Readonly<
    Record<'onDragOver' | 'onDrop', (event: DragEvent) => void> & {
      onKeyDown: (event: KeyboardEvent) => void
      onDragLeave: () => void
    }
  >
  readonly handle: { readonly draggable: true; readonly onDragStart: (event: DragEvent) => void }
}

/** The events of such a row. Rows go only into lists of their own `type`, a media type in lower case. */
export function useDraggedRow(
  type: string,
  index: number,
  { onStep, onDrop }: { readonly onStep: (by: -1 | 1) => void; readonly onDrop: (from: number) => void },
): DraggedRow {
  const [isOver, setOver] = useState(false)
  const accepts = (event: DragEvent) => event.dataTransfer.types.includes(type)
  return {
    isOver,
    row: {
      onKeyDown: (event) => {
        if (event.nativeEvent.isComposing || !event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown'))
          return
        event.preventDefault()
        event.stopPropagation()
        onStep(event.key === 'ArrowUp' ? -1 : 1)
      },
      onDragOver: (event) => {
        if (!accepts(event)) return
        event.preventDefault()
        setOver(true)
      },
      onDragLeave: () => setOver(false),
      onDrop: (event) => {
        setOver(false)
        if (!accepts(event)) return
        event.preventDefault()
        onDrop(Number(event.dataTransfer.getData(type)))
      },
    },
    handle: {
      draggable: true,
      onDragStart: (event) => {
        event.dataTransfer.setData(type, String(index))
        event.dataTransfer.effectAllowed = 'move'
      },
    },
  }
}
