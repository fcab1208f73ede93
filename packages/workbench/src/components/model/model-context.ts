import type { Case, Path, Range, Use } from '@anchorage/casefile'
import { createContext, useContext } from 'react'

/** What the parts of the model page share. */
export interface ModelPlaces {
  /** Shows a stretch of the file in the editor. */
  reveal(range: Range): void
  /** Says that an edit could not be made, or (undefined) that one could. */
  report(problem: string | undefined): void
  /** What the places are that would break; shown until they are dealt with or put away. */
  refuse(refusal: Refusal | undefined): void
  /** Tells those who cannot see it what has happened. */
  announce(words: string): void
}

/** Something that was not removed, and the places that speak of it. */
export interface Refusal {
  readonly what: string
  readonly uses: readonly Use[]
}

/** What the parts of the model page share. */
export const ModelContext = createContext<ModelPlaces>({
  reveal: () => undefined,
  report: () => undefined,
  refuse: () => undefined,
  announce: () => undefined,
})

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
