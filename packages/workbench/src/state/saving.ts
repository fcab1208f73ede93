import { shelf } from './shelf/open-shelf.ts'
import type { EarlierVersion, Shelf } from './shelf/shelf.ts'

export type { CaseText, CheckAnswer, EarlierVersion, SaveAnswer } from './shelf/shelf.ts'

/** What keeping asks of the shelf. */
export type SavingServer = Pick<Shelf, 'save' | 'check' | 'fetch'>

/** The earlier versions of a case, latest first. */
export function fetchVersions(slug: string): Promise<readonly EarlierVersion[]> {
  return shelf.versions(slug)
}

/** The text of an earlier version. */
export function fetchVersionText(slug: string, id: string): Promise<string> {
  return shelf.versionText(slug, id)
}
