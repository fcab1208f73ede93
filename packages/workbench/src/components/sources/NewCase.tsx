import { freeId, sourceIdFrom } from '@anchorage/casefile'
import { useState } from 'react'
import { useApp, useLang, useMessages } from '../../app-context.ts'
import { readingRoom } from '../../reading/client.ts'
import type { NewCase as MadeCase } from '../../reading/protocol.ts'
import { fetchCases, type Trouble, troubleOf } from '../../state/server.ts'
import { createServedCase, storeSourceFile } from '../../state/storing.ts'
import { BringAnywhere } from './BringAnywhere.tsx'
import { readyFiles } from './facts-of.ts'
import { ImportDialog } from './ImportDialog.tsx'
import { useImports } from './use-imports.ts'

/** The way from the list of cases to a new one: from reports, or empty. */
export function NewCase() {
  const app = useApp()
  const lang = useLang()
  const messages = useMessages()
  const words = messages.reading.import
  const imports = useImports()
  const [title, setTitle] = useState('')
  const [state, setState] = useState<'idle' | 'writing' | 'no-party' | Trouble>('idle')
  const [begun, setBegun] = useState<{ readonly slug: string; readonly text: string } | undefined>(undefined)
  const files = readyFiles(imports.items)

  const write = async (make: () => Promise<MadeCase | undefined>) => {
    setState('writing')
    try {
      const made = await make()
      if (made === undefined) return setState('no-party')
      const cases = new Set((await fetchCases()).map(({ slug }) => slug))
      const base = [sourceIdFrom(made.title), sourceIdFrom(files[0]?.name ?? ''), 'case'].find((id) => id !== 'source')!
      // An earlier try that made the case, but not all its files, is gone on with.
      const isBegun = begun !== undefined && begun.text === made.text && cases.has(begun.slug)
      const slug = isBegun ? begun.slug : freeId(base, cases)
      if (!isBegun) await createServedCase(slug, made.text)
      setBegun({ slug, text: made.text })
      for (const { name, bytes } of made.files) await storeSourceFile(slug, name, bytes)
      setState('idle')
      setBegun(undefined)
      imports.close()
      app.go({ page: 'case', slug, view: files.length > 0 ? 'sources' : 'model', concept: 'seq', choice: {} })
    } catch (error) {
      setState(troubleOf(error))
    }
  }
  const isWriting = state === 'writing'
  return (
    <div className="new-case">
      <BringAnywhere imports={imports} />
      <button type="button" className="button primary" onClick={imports.open}>
        {words.newCase}
      </button>
      <span className="faint">{words.newHint}</span>
      <ImportDialog imports={imports} title={words.newCase}>
        {typeof state === 'object' && (
          <p className="refusal" role="alert">
            {begun === undefined ? words.failed : words.begun(begun.slug)}{' '}
            {state.message ?? messages.trouble[state.code]}
          </p>
        )}
        {state === 'no-party' && (
          <p className="refusal" role="alert">
            {words.noParty}
          </p>
        )}
        <div className="import-actions">
          {files.length > 0 && (
            <div>
              <button
                type="button"
                className="button primary"
                aria-disabled={isWriting}
                onClick={() => isWriting || write(() => readingRoom().draft(files, lang))}
              >
                {isWriting ? words.writing : words.draft}
              </button>
              <p className="faint small">{words.draftHint}</p>
            </div>
          )}
          <div>
            {files.length === 0 && (
              <label>
                {words.emptyTitle}
                <input type="text" value={title} onChange={(event) => setTitle(event.target.value)} />
              </label>
            )}
            <button
              type="button"
              className="button"
              disabled={isWriting || (files.length === 0 && title.trim() === '')}
              onClick={() => write(() => readingRoom().empty(files, title, lang))}
            >
              {words.empty}
            </button>
            <p className="faint small">{words.emptyHint}</p>
          </div>
        </div>
      </ImportDialog>
    </div>
  )
}
