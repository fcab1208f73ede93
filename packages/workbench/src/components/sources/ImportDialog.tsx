import { type ReactNode, useEffect, useId, useRef, useState } from 'react'
import { useMessages } from '../../app-context.ts'
import { Waiting } from '../Notices.tsx'
import { ImportItem } from './ImportItem.tsx'
import type { Imports } from './use-imports.ts'

/** Brings files or text, shows what was recognised in them, and lets somebody say what to do with them. */
export function ImportDialog({ imports, title, children }: { imports: Imports; title: string; children: ReactNode }) {
  const messages = useMessages()
  const words = messages.reading.import
  const dialog = useRef<HTMLDialogElement>(null)
  const [pasted, setPasted] = useState('')
  const id = useId()
  const { isOpen, items, close } = imports
  useEffect(() => {
    if (isOpen && dialog.current?.open === false) dialog.current.showModal()
    if (!isOpen && dialog.current?.open === true) dialog.current.close()
  }, [isOpen])
  const use = () => {
    if (pasted.trim() === '') return
    imports.bringText(words.pastedName, pasted)
    setPasted('')
  }
  const isReading = items.some(({ state }) => state.kind === 'reading')
  return (
    <dialog ref={dialog} className="import" aria-labelledby={`${id}-title`} onClose={close}>
      {isOpen && (
        <div className="import-inner">
          <div className="passage-bar">
            <h2 id={`${id}-title`}>{title}</h2>
            <button type="button" className="close" onClick={() => dialog.current?.close()}>
              {messages.close}
            </button>
          </div>
          <div className="bring">
            <p>{words.drop}</p>
            <p className="faint small">{words.takes}</p>
            <div className="bring-ways">
              <label className="button file-button">
                {words.choose}
                <input
                  type="file"
                  multiple
                  className="away"
                  accept=".txt,.md,.text,.html,.htm,.pdf,.docx"
                  onChange={(event) => {
                    imports.bring([...(event.target.files ?? [])])
                    event.target.value = ''
                  }}
                />
              </label>
            </div>
            <label htmlFor={`${id}-text`}>{words.paste}</label>
            <textarea
              id={`${id}-text`}
              rows={items.length === 0 ? 6 : 2}
              value={pasted}
              onChange={(event) => setPasted(event.target.value)}
            />
            <button type="button" className="button" disabled={pasted.trim() === ''} onClick={use}>
              {words.pasteUse}
            </button>
          </div>
          {items.map((item) =>
            item.state.kind === 'reading' ? (
              <div key={item.key} className="reading-now">
                <Waiting words={words.reading(item.file.name)} />
              </div>
            ) : (
              <ImportItem key={item.key} item={item} imports={imports} />
            ),
          )}
          {isReading ? (
            <button type="button" className="button" onClick={close}>
              {words.stop}
            </button>
          ) : (
            children
          )}
        </div>
      )}
    </dialog>
  )
}
