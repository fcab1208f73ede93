import { shelf } from './shelf/open-shelf.ts'
import type { ListedCase, ServedCase } from './shelf/shelf.ts'

export type { ListedCase, ServedCase } from './shelf/shelf.ts'
export { type Trouble, TroubleError, troubleOf } from './trouble.ts'

/** The cases of the shelf. */
export function fetchCases(): Promise<readonly ListedCase[]> {
  return shelf.list()
}

/** One case. */
export function fetchCase(slug: string): Promise<ServedCase> {
  return shelf.fetch(slug)
}

/** The bytes of a file of a case. */
export function fetchFile(slug: string, path: string): Promise<Uint8Array> {
  return shelf.file(slug, path)
}
