import { lstat, mkdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Outcome, placeOfCase } from './case-place.ts'
import { versionOf } from './case-version.ts'
import { isNewName, nameLimit } from './create-case.ts'
import { oneAtATime } from './one-at-a-time.ts'
import { writeProblem } from './write-problem.ts'
import { writeNew } from './write-whole.ts'

/** The folder of a case that takes new files. */
export const sourcesFolder = 'sources'

/**
 * Puts a new source file into a case's folder `sources`, byte for byte. A file that is there is never replaced; the same
 * bytes under the same name once more are no error.
 */
export async function addSourceFile(
  folder: string,
  slug: string,
  { name, bytes }: { readonly name: string; readonly bytes: Uint8Array },
): Promise<Outcome<'added' | 'there'>> {
  const found = await placeOfCase(folder, slug)
  if (!found.ok) return found
  if (!isNewName(name)) return { ok: false, problem: { code: 'bad-name', parameters: { name, limit: nameLimit } } }
  const sources = join(found.value, sourcesFolder)
  const path = join(sources, name)
  const shown = `${sourcesFolder}/${name}`
  return oneAtATime(path, async () => {
    try {
      await mkdir(sources).catch((error: NodeJS.ErrnoException) => {
        if (error.code !== 'EEXIST') throw error
      })
      if (!(await lstat(sources)).isDirectory()) {
        return { ok: false, problem: { code: 'outside-folder', parameters: { path: sourcesFolder } } }
      }
      await writeNew(path, bytes)
      return { ok: true, value: 'added' }
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') return { ok: false, problem: writeProblem(error, shown) }
      if (await isSame(path, bytes)) return { ok: true, value: 'there' }
      return { ok: false, problem: { code: 'file-exists', parameters: { path: shown } } }
    }
  })
}

async function isSame(path: string, bytes: Uint8Array): Promise<boolean> {
  const found = await lstat(path).catch(() => undefined)
  if (found?.isFile() !== true || found.size !== bytes.length) return false
  return versionOf(await readFile(path)) === versionOf(bytes)
}
