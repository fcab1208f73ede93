import { TroubleError } from '../trouble.ts'
import { shelf } from './open-shelf.ts'
import type { NewFile, ServedCase } from './shelf.ts'
import { shareWords } from './words.ts'

/** The files beside the text of a case, all of them or none: what cannot be read is thrown. */
export async function filesOfCase({ slug, files, areMore }: ServedCase): Promise<readonly NewFile[]> {
  if (areMore) throw new TroubleError({ code: 'refused', message: shareWords().tooManyFiles(files.length) })
  const read: NewFile[] = []
  for (const { path } of files) {
    if (path !== 'case.yaml') read.push({ path, bytes: await shelf.file(slug, path) })
  }
  return read
}
