import type { Case } from '@anchorage/casefile'
import { useState } from 'react'
import { useApp, useMessages } from '../../app-context.ts'
import { readingRoom } from '../../reading/client.ts'
import { leftFiles } from '../../reading/left-files.ts'
import type { AppState } from '../../state/app-state.ts'
import { fetchCase, type ServedCase, type Trouble, troubleOf } from '../../state/server.ts'
import { storeSourceFile } from '../../state/storing.ts'
import { BringAnywhere } from './BringAnywhere.tsx'
import { readyFiles } from './facts-of.ts'
import { ImportDialog } from './ImportDialog.tsx'
import { useImports } from './use-imports.ts'

/** The way to another source of a case: its files as they came, its entry through the desk, so that it can be undone. */
export function AddSource({ slug, onAdded }: { slug: string; onAdded: (id: string) => void }) {
  const app = useApp()
  const messages = useMessages()
  const words = messages.reading.import
  const imports = useImports()
  const [isWriting, setWriting] = useState(false)
  const [trouble, setTrouble] = useState<Trouble | undefined>(undefined)
  const [left, setLeft] = useState<readonly string[]>([])
  const [known, setKnown] = useState<string | undefined>(undefined)
  const files = readyFiles(imports.items)

  /** The case with all edits so far read. */
  const caseNow = async () => {
    let found: Case | undefined
    await app.editing.edit(({ opened }) => {
      found = opened.case
      return []
    })
    return found
  }
  const add = async () => {
    setWriting(true)
    setTrouble(undefined)
    setKnown(undefined)
    setLeft([])
    let stored: string[] = []
    try {
      let last: string | undefined
      let note: string | undefined
      for (const file of files) {
        const { files: before } = await fetchCase(slug)
        const of = await caseNow()
        if (of === undefined) throw new Error(words.failed)
        // A file that an earlier try has left is taken up again.
        const left = await leftFiles(slug, of, before, file.bytes)
        const taken = before.map(({ path }) => path.replace(/^sources\//, '')).filter((name) => !left.includes(name))
        const made = await readingRoom().source(file, file.facts, of, taken)
        if ('known' in made) {
          note = words.known(file.name, made.known)
          last = made.known
          continue
        }
        for (const { name, bytes } of made.files) {
          await storeSourceFile(slug, name, bytes)
          stored.push(name)
        }
        const { files: present } = await fetchCase(slug)
        app.change((state) => withFiles(state, slug, present))
        const edited = await app.editing.edit([{ kind: 'set', path: ['sources', made.id], value: made.entry }])
        if (!edited.ok) throw new Error(edited.problem)
        stored = []
        last = made.id
      }
      if (note !== undefined) setKnown(note)
      else imports.close()
      if (last !== undefined) onAdded(last)
    } catch (error) {
      setTrouble(troubleOf(error))
      setLeft(stored)
    } finally {
      setWriting(false)
    }
  }
  return (
    <>
      <BringAnywhere imports={imports} />
      <button type="button" className="button" onClick={imports.open}>
        {words.addSource}
      </button>
      <ImportDialog imports={imports} title={words.addSource}>
        {trouble !== undefined && (
          <p className="refusal" role="alert">
            {words.failed} {trouble.message ?? messages.trouble[trouble.code]} {left.length > 0 && words.left(left)}
          </p>
        )}
        {known !== undefined && <p role="status">{known}</p>}
        {files.length > 0 && (
          <div className="import-actions">
            <button type="button" className="button primary" disabled={isWriting} onClick={add}>
              {isWriting ? words.writing : words.add}
            </button>
          </div>
        )}
      </ImportDialog>
    </>
  )
}

/** The case with the files that are beside it now. */
function withFiles(state: AppState, slug: string, files: ServedCase['files']): AppState {
  const resource = state.cases[slug]
  if (resource?.value === undefined) return state
  const value = { ...resource.value, served: { ...resource.value.served, files } }
  return { ...state, cases: { ...state.cases, [slug]: { ...resource, value } } }
}
