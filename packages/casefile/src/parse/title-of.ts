import type { Text } from '../text.ts'
import type { CaseDocument } from '../yaml/document.ts'
import { child, textOf } from './reading.ts'

/** The title that a text gives itself, even where it cannot be read as a case; undefined where none can be made out. */
export function titleOf({ tree }: CaseDocument): Text | undefined {
  const title = textOf(child(tree, 'title'))
  return typeof title === 'object' && Object.keys(title).length === 0 ? undefined : title
}
