import { useApp, useSelect } from '../../app-context.ts'
import type { LoadedCase } from '../../state/app-state.ts'
import type { Kept, KeptText } from '../../state/keep-state.ts'
import type { Keeping } from '../../state/keeping.ts'

/** A text with how its saving goes, for what tells of it. */
export interface KeptView {
  /** By which it is kept. */
  readonly name: string
  /** The name of the file that the reader gets. */
  readonly file: string
  readonly loaded: KeptText
  readonly kept: Kept | undefined
  readonly keeping: Keeping
  /** Whether a text can be read as what it should be. */
  readonly reads: (text: string) => Promise<boolean>
}

/** The text of a case with how its saving goes. */
export function useKeptCase(slug: string, loaded: LoadedCase): KeptView {
  const { keeping, workshop } = useApp()
  const kept = useSelect((state) => state.keeping[slug])
  return { name: slug, file: `${slug}.yaml`, loaded, kept, keeping, reads: (text) => workshop.reads(slug, text) }
}
