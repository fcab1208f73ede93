import { shelf } from './shelf/open-shelf.ts'
import type { CaseText, EarlierVersion, Shelf } from './shelf/shelf.ts'

export type { CaseText, CheckAnswer, EarlierVersion, SaveAnswer } from './shelf/shelf.ts'

/** What keeping asks of the shelf. */
export interface SavingServer extends Pick<Shelf, 'save' | 'check'> {
  fetch(slug: string): Promise<CaseText>
}

/** The earlier versions of a case, latest first. */
export function fetchVersions(slug: string): Promise<readonly EarlierVersion[]> {
  return shelf.versions(slug)
}

/** The text of an earlier version. */
export function fetchVersionText(slug: string, id: string): Promise<string> {
  return shelf.versionText(slug, id)
}
