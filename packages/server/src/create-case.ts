import { lstat, mkdir, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { caseFile, isFile, isPlainName, type Outcome, servedFolder } from './case-place.ts'
import { versionOf } from './case-version.ts'
import { oneAtATime } from './one-at-a-time.ts'
import { writeProblem } from './write-problem.ts'
import { draftBeside, removeAbandoned, syncFolder, writeThrough } from './write-whole.ts'

/** Names of new files and folders have at most so many bytes; systems stop at 255. */
export const nameLimit = 120

/** Whether a new file or folder may have this name: what any system takes, and no two names that look the same. */
export function isNewName(name: string): boolean {
  const isSized = new TextEncoder().encode(name).length <= nameLimit
  return isSized && isPlainName(name) && !/[<>:"|?*]|[. ]$|^ /.test(name) && !/\p{Surrogate}/u.test(name)
}

/** Makes the folder of a new case with its text, whole or not at all. Answers with the version of the text. */
export async function createCase(folder: string, slug: string, bytes: Uint8Array): Promise<Outcome<string>> {
  const root = await servedFolder(folder)
  if (root === undefined) return { ok: false, problem: { code: 'folder-unreadable', parameters: { path: folder } } }
  if (await isFile(join(root, caseFile))) return { ok: false, problem: { code: 'one-case-only' } }
  if (!isNewName(slug))
    return { ok: false, problem: { code: 'bad-name', parameters: { name: slug, limit: nameLimit } } }
  const path = join(root, slug)
  const taken: Outcome<string> = { ok: false, problem: { code: 'name-taken', parameters: { name: slug } } }
  return oneAtATime(path, async () => {
    if (await isThere(path)) return taken
    const draft = draftBeside(path)
    try {
      await mkdir(draft)
      await writeThrough(join(draft, caseFile), bytes)
      await syncFolder(draft)
      await rename(draft, path)
      await syncFolder(root)
      await removeAbandoned(root)
      return { ok: true, value: versionOf(bytes) }
    } catch (error) {
      if (['EEXIST', 'ENOTEMPTY', 'ENOTDIR'].includes((error as NodeJS.ErrnoException).code ?? '')) return taken
      return { ok: false, problem: writeProblem(error, slug) }
    } finally {
      await rm(draft, { recursive: true, force: true })
    }
  })
}

async function isThere(path: string): Promise<boolean> {
  return (await lstat(path).catch(() => undefined)) !== undefined
}
