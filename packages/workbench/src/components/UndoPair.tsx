import type { Desk } from '../state/desk.ts'
import { IdleButton } from './IdleButton.tsx'

/** Undo and redo of what lies on a desk. */
export function UndoPair(props: {
  desk: Pick<Desk, 'past' | 'future'>
  words: { readonly undo: string; readonly redo: string; readonly undoKeys: string; readonly redoKeys: string }
  undo: () => void
  redo: () => void
}) {
  const { desk, words, undo, redo } = props
  return (
    <span className="undo">
      <IdleButton
        className="button"
        isIdle={desk.past.length === 0}
        title={words.undoKeys}
        aria-keyshortcuts="Control+Z"
        onClick={undo}
      >
        <span aria-hidden="true">↶</span> {words.undo}
      </IdleButton>
      <IdleButton
        className="button"
        isIdle={desk.future.length === 0}
        title={words.redoKeys}
        aria-keyshortcuts="Shift+Control+Z"
        onClick={redo}
      >
        <span aria-hidden="true">↷</span> {words.redo}
      </IdleButton>
    </span>
  )
}

/** Whether keys ask for undo or redo; undefined for all others. */
export function undoStepOf(event: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>) {
  const key = event.key.toLowerCase()
  if (event.altKey || !(event.ctrlKey || event.metaKey) || (key !== 'z' && key !== 'y')) return undefined
  return key === 'y' || event.shiftKey ? 'redo' : 'undo'
}
