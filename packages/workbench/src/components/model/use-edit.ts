import type { CaseEdit, Path } from '@anchorage/casefile'
import { useCallback } from 'react'
import { useApp } from '../../app-context.ts'
import type { LoadedCase } from '../../state/app-state.ts'
import { pathKey, useModelPlaces } from './model-context.ts'

/** Makes edits in the case; what cannot be made is said at the head of the form. */
export function useEdit() {
  const app = useApp()
  const { report } = useModelPlaces()
  return useCallback(
    (edits: readonly CaseEdit[] | ((loaded: LoadedCase) => readonly CaseEdit[]), group?: string) => {
      app.editing.edit(edits, { group }).then(
        (edited) => report(edited.ok ? undefined : edited.problem),
        (error: unknown) => report(String(error)),
      )
    },
    [app, report],
  )
}

/** The group of the changes of one visit to a field. */
export function groupOf(path: Path, visit: number): string {
  return `form ${pathKey(path)} ${visit}`
}
