import type { Case, Path, Range } from '@anchorage/casefile'
import { createContext, useContext } from 'react'

/** What the parts of the model page share. */
export interface ModelPlaces {
  /** Shows a stretch of the file in the editor. */
  reveal(range: Range): void
  /** Where the cursor of the editor is. */
  readonly current: Path
}

/** What the parts of the model page share. */
export const ModelContext = createContext<ModelPlaces>({ reveal: () => undefined, current: [] })

/** Where the editor is, and the way there. */
export function useModelPlaces(): ModelPlaces {
  return useContext(ModelContext)
}

/** The paths of elements that the form shows, as they stand in `data-path`. */
export function pathKey(path: Path): string {
  return path.map(String).join('/')
}

/** The case whose form is shown. */
export interface OfCase {
  readonly of: Case
}
