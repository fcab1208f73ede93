import { useEffect } from 'react'
import { useApp, useMessages } from '../app-context.ts'
import type { Desk } from '../state/desk.ts'

/** Back and forth through what was changed, in forms and in the text alike; by Ctrl+Z and Shift+Ctrl+Z too. */
export function UndoButtons({ desk }: { desk: Desk }) {
  const { editing } = useApp()
  const words = useMessages().model
  useUndoKeys()
  return (
    <span className="undo">
      <button
        type="button"
        className="button"
        disabled={desk.past.length === 0}
        title={words.undoKeys}
        aria-keyshortcuts="Control+Z"
        onClick={editing.undo}
      >
        <span aria-hidden="true">↶</span> {words.undo}
      </button>
      <button
        type="button"
        className="button"
        disabled={desk.future.length === 0}
        title={words.redoKeys}
        aria-keyshortcuts="Shift+Control+Z"
        onClick={editing.redo}
      >
        <span aria-hidden="true">↷</span> {words.redo}
      </button>
    </span>
  )
}

/** The keys of undo and redo, wherever nothing else answers to them. */
function useUndoKeys(): void {
  const { editing } = useApp()
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.altKey || !(event.ctrlKey || event.metaKey)) return
      const [target] = event.composedPath()
      if (target instanceof HTMLElement && keepsItsOwnHistory(target)) return
      const key = event.key.toLowerCase()
      if (key !== 'z' && key !== 'y') return
      event.preventDefault()
      if (key === 'y' || event.shiftKey) editing.redo()
      else editing.undo()
    }
    addEventListener('keydown', press)
    return () => removeEventListener('keydown', press)
  }, [editing])
}

/** Fields for text undo what was typed in them by themselves. */
function keepsItsOwnHistory(element: HTMLElement): boolean {
  if (element instanceof HTMLInputElement) return !['checkbox', 'radio', 'button', 'range'].includes(element.type)
  return element instanceof HTMLTextAreaElement || element.isContentEditable
}
