import type { LoadedCase } from '../../state/app-state.ts'
import { shelf } from '../../state/shelf/open-shelf.ts'
import type { NewFile } from '../../state/shelf/shelf.ts'

/** A case as the hash of an address, and how much of it that holds. */
export interface LinkOfCase {
  readonly link: string
  /** How many sources stand in it. */
  readonly sources: number
  /** Whether the case has sources that do not. */
  readonly isWithout: boolean
  readonly limit: number
}

/** The link of a case, with its sources if they fit. It may be too long even without them. */
export async function linkOfCase({ served, opened, desk }: LoadedCase): Promise<LinkOfCase> {
  const { caseLink, linkLimit } = await import('@anchorage/bundle')
  const paths = [...new Set(opened.case?.sources.flatMap(({ file }) => file ?? []) ?? [])]
  const present = paths.filter((path) => served.files.some((file) => file.path === path))
  const alone = caseLink({ text: desk.text, files: [] })
  if (alone === undefined) throw new TypeError('expected a text without U+0000')
  const size = served.files.filter(({ path }) => present.includes(path)).reduce((sum, file) => sum + file.size, 0)
  // Text is packed to a tenth at the very best: what is larger need not be fetched.
  if (present.length > 0 && alone.length < linkLimit && size < linkLimit * 10) {
    const files: NewFile[] = []
    for (const path of present) files.push({ path, bytes: await shelf.file(served.slug, path) })
    const link = caseLink({ text: desk.text, files })
    if (link !== undefined && link.length <= linkLimit) {
      return { link, sources: files.length, isWithout: false, limit: linkLimit }
    }
  }
  return { link: alone, sources: 0, isWithout: present.length > 0, limit: linkLimit }
}
