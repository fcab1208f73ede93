import { shelf } from './open-shelf.ts'
import type { NewFile, ServedCase } from './shelf.ts'

/** The files beside the text of a case, all of them or none: what cannot be read is thrown. */
export async function filesOfCase({ slug, files }: ServedCase): Promise<readonly NewFile[]> {
  const read: NewFile[] = []
  for (const { path } of files) {
    if (path !== 'case.yaml') read.push({ path, bytes: await shelf.file(slug, path) })
  }
  return read
}
