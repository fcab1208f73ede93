import { useId, useRef, useState } from 'react'
import { useMessages } from '../../app-context.ts'

/** Text to be taken along, and a button that copies it. */
export function CopyField({ label, text, rows = 3 }: { label: string; text: string; rows?: number }) {
  const words = useMessages().share.dialog
  const field = useRef<HTMLTextAreaElement>(null)
  const [state, setState] = useState<'idle' | 'copied' | 'failed'>('idle')
  const id = useId()
  const copy = async () => {
    field.current?.select()
    try {
      await navigator.clipboard.writeText(text)
      setState('copied')
    } catch {
      setState('failed')
    }
  }
  return (
    <div className="copy-field">
      <label htmlFor={id}>{label}</label>
      <textarea id={id} ref={field} readOnly rows={rows} value={text} spellCheck={false} />
      <button type="button" className="button" onClick={copy}>
        {words.copy}
      </button>
      <span role="status" className="faint">
        {state === 'copied' && words.copied}
        {state === 'failed' && words.notCopied}
      </span>
    </div>
  )
}
