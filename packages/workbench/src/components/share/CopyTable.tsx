import { useState } from 'react'
import { useMessages } from '../../app-context.ts'
import { type Cell, tableHtml, tableText } from '../../tables/table-text.ts'

type Rows = readonly (readonly Cell[])[]

/** Puts a table on the clipboard, as text and as HTML, for a spreadsheet. The first row is its head. */
export function CopyTable({ what, rows }: { what: string; rows: () => Rows | Promise<Rows> }) {
  const words = useMessages().tables
  const [state, setState] = useState<'idle' | 'copying' | 'failed' | number>('idle')
  const copy = async () => {
    setState('copying')
    try {
      const all = await rows()
      const kinds = { 'text/plain': tableText(all), 'text/html': tableHtml(all) }
      const blobs = Object.entries(kinds).map(([type, text]) => [type, new Blob([text], { type })] as const)
      await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs))])
      setState(all.length - 1)
    } catch {
      setState('failed')
    }
  }
  return (
    <span className="copy-table">
      <button type="button" className="link" aria-label={`${words.copy}: ${what}`} onClick={copy}>
        {words.copy}
      </button>{' '}
      <span role="status" className="faint">
        {state === 'copying' && words.copying}
        {state === 'failed' && words.notCopied}
        {typeof state === 'number' && words.copied(state)}
      </span>
    </span>
  )
}
