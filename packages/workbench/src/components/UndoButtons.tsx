import { useEffect } from 'react'
import { useApp, useMessages } from '../app-context.ts'
import type { Desk } from '../state/desk.ts'
import { UndoPair, undoStepOf } from './UndoPair.tsx'

/** Back and forth through what was changed, in forms and in the text alike; by Ctrl+Z and Shift+Ctrl+Z too. */
export function UndoButtons({ desk }: { desk: Desk }) {
  const { editing } = useApp()
  const words = useMessages().model
  useUndoKeys()
  return <UndoPair desk={desk} words={words} undo={editing.undo} redo={editing.redo} />
}

/** The keys of undo and redo, wherever nothing else answers to them. */
function useUndoKeys(): void {
  const { editing } = useApp()
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const step = undoStepOf(event)
      if (event.defaultPrevented || step === undefined) return
      const [target] = event.composedPath()
      if (target instanceof HTMLElement && keepsItsOwnHistory(target)) return
      event.preventDefault()
      editing[step]()
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
