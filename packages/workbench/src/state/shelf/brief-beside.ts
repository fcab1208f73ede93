import type { CaseText, Shelf } from './shelf.ts'
import { versionOf } from './version-of.ts'

/** The text of a brief among the files of a case, byte order mark and line ends too; undefined when it is not there. */
export async function briefBeside(
  { fetch, file }: Pick<Shelf, 'fetch' | 'file'>,
  slug: string,
  path: string,
): Promise<CaseText | undefined> {
  const { files } = await fetch(slug)
  if (!files.some((listed) => listed.path === path)) return undefined
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(await file(slug, path))
  return { text, version: versionOf(text) }
}
