import { randomUUID } from 'node:crypto'
import { chmod, constants, copyFile, link, mkdir, open, readFile, rename, rm, rmdir, stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'

/** What is to be written: new files in one folder, then a file that is replaced. */
export interface Writes {
  /** The folder of the new files; made if it is not there, but not the folder above it. */
  readonly folder: string
  readonly files: readonly { readonly name: string; readonly bytes: Uint8Array }[]
  readonly replaced: { readonly path: string; readonly before: string; readonly after: string }
}

/** The file that was to be replaced is not what it was when it was read. */
export class ChangedMeanwhile extends Error {}

/**
 * Writes everything or nothing. Each new file is written beside its place and then linked to it, which fails if there is
 * something; the last step replaces the one file that existed, in one step, if it still says what it said. If any step
 * fails, what was made is taken away again and the error is thrown.
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
    await replace(replaced)
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

/** Writes a file that must not exist yet; nothing of it is seen under its name before it is whole. */
async function writeNew(path: string, bytes: Uint8Array): Promise<void> {
  const draft = draftOf(path)
  try {
    await writeThrough(draft, bytes)
    await link(draft, path).catch(async (error: NodeJS.ErrnoException) => {
      // Some file systems have no links.
      if (error.code === 'EEXIST') throw error
      await copyFile(draft, path, constants.COPYFILE_EXCL)
    })
  } finally {
    await rm(draft, { force: true })
  }
}

async function replace({ path, before, after }: Writes['replaced']): Promise<void> {
  if (after === before) return
  const draft = draftOf(path)
  try {
    const { mode } = await stat(path)
    await writeThrough(draft, new TextEncoder().encode(after))
    await chmod(draft, mode & 0o777)
    if ((await readFile(path, 'utf8')) !== before) throw new ChangedMeanwhile()
    await rename(draft, path)
  } finally {
    await rm(draft, { force: true })
  }
}

async function writeThrough(path: string, bytes: Uint8Array): Promise<void> {
  const file = await open(path, 'wx')
  try {
    await file.writeFile(bytes)
    await file.sync()
  } finally {
    await file.close()
  }
}

function draftOf(path: string): string {
  return join(dirname(path), `.${basename(path).slice(0, 40)}.${randomUUID().slice(0, 8)}.part`)
}
