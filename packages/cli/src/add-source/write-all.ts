import { mkdir, rm, rmdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { replaceWhole, versionOf, writeNew } from '@anchorage/server/write-whole'

/** What is to be written: new files in one folder, then a file that is replaced. */
export interface Writes {
  /** The folder of the new files; made if it is not there, but not the folder above it. */
  readonly folder: string
  readonly files: readonly { readonly name: string; readonly bytes: Uint8Array }[]
  readonly replaced: { readonly path: string; readonly before: string; readonly after: string }
}

/**
 * Writes everything or nothing. Each new file is written beside its place and then linked to it, which fails if there is
 * something; the last step replaces the one file that existed, in one step, if it still says what it said, and throws
 * `ChangedMeanwhile` otherwise. If any step fails, what was made is taken away again and the error is thrown.
 */
export async function writeAll({ folder, files, replaced }: Writes): Promise<void> {
  const made: string[] = []
  let madeFolder = false
  try {
    madeFolder = files.length > 0 && (await makeFolder(folder))
    for (const { name, bytes } of files) {
      const path = join(folder, name)
      await writeNew(path, bytes)
      made.push(path)
    }
    const { path, before, after } = replaced
    const encoder = new TextEncoder()
    if (after !== before) await replaceWhole(path, versionOf(encoder.encode(before)), encoder.encode(after))
  } catch (error) {
    for (const path of made) await rm(path, { force: true }).catch(() => {})
    if (madeFolder) await rmdir(folder).catch(() => {})
    throw error
  }
}

async function makeFolder(folder: string): Promise<boolean> {
  try {
    await mkdir(folder)
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST' && (await stat(folder)).isDirectory()) return false
    throw error
  }
}
