import type { CaseEdit, Path } from '@anchorage/casefile'
import { useCallback } from 'react'
import { useApp, useLang, useMessages } from '../../app-context.ts'
import type { LoadedCase } from '../../state/app-state.ts'
import { pathKey, useModelPlaces } from './model-context.ts'

type Edits = readonly CaseEdit[] | ((loaded: LoadedCase) => readonly CaseEdit[])

/** Makes edits in the case. Resolves when the text is on the desk, or to the reason why they cannot be made. */
export function useWrite() {
  const app = useApp()
  const lang = useLang()
  const { semicolon } = useMessages()
  return useCallback(
    async (edits: Edits, group?: string): Promise<string | undefined> => {
      try {
        const edited = await app.editing.edit(edits, { group })
        if (edited.ok) return undefined
        const { message, hint } = edited.words?.[lang] ?? { message: edited.problem }
        return hint === undefined ? message : message + semicolon + hint
      } catch (error) {
        return String(error)
      }
    },
    [app, lang, semicolon],
  )
}

/** As `useWrite`, for what is pressed or chosen: what cannot be made is said at the head of the form. */
export function useEdit() {
  const write = useWrite()
  const { report } = useModelPlaces()
  return useCallback(
    (edits: Edits, group?: string) => {
      void write(edits, group).then(report)
    },
    [write, report],
  )
}

/** The group of the changes of one visit to a field. */
export function groupOf(path: Path, visit: number): string {
  return `form ${pathKey(path)} ${visit}`
}
