import { useEffect, useState } from 'react'
import { useMessages } from '../../app-context.ts'
import type { Imports } from './use-imports.ts'

/** Takes files dropped and text pasted anywhere on the page, except where somebody is writing. */
export function BringAnywhere({ imports }: { imports: Imports }) {
  const words = useMessages().reading.import
  const [isOver, setOver] = useState(false)
  const { bring, bringText } = imports
  const { pastedName } = words
  useEffect(() => {
    const hasFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') === true
    const over = (event: DragEvent) => {
      if (!hasFiles(event)) return
      event.preventDefault()
      setOver(true)
    }
    const leave = (event: DragEvent) => event.relatedTarget === null && setOver(false)
    const drop = (event: DragEvent) => {
      setOver(false)
      // Somebody else took it: a zip or a folder is a case, not a report.
      if (event.defaultPrevented) return
      if (!hasFiles(event) || event.dataTransfer === null) return
      event.preventDefault()
      bring([...event.dataTransfer.files])
    }
    const paste = (event: ClipboardEvent) => {
      const target = event.target instanceof Element ? event.target : undefined
      if (target?.closest('input, textarea, select, [contenteditable]') || event.clipboardData === null) return
      const files = [...event.clipboardData.files]
      const text = event.clipboardData.getData('text/plain')
      if (files.length === 0 && text.trim() === '') return
      event.preventDefault()
      if (files.length > 0) bring(files)
      else bringText(pastedName, text)
    }
    addEventListener('dragover', over)
    addEventListener('dragleave', leave)
    addEventListener('drop', drop)
    addEventListener('paste', paste)
    return () => {
      removeEventListener('dragover', over)
      removeEventListener('dragleave', leave)
      removeEventListener('drop', drop)
      removeEventListener('paste', paste)
    }
  }, [bring, bringText, pastedName])
  return isOver ? <p className="drop-here">{words.dropHere}</p> : undefined
}
