import { randomBytes } from 'node:crypto'
import { constants } from 'node:fs'
import { chmod, chown, copyFile, link, open, readdir, rename, rm, stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { versionOf } from './case-version.ts'

export { versionOf }

/** Thrown when a file is no longer the one that was to be replaced. */
export class ChangedMeanwhile extends Error {}

/** Drafts that are older were left by a server that was killed. */
const abandonedAfter = 10 * 60_000

const draftName = /^\..+\.[0-9a-f]{12}\.part$/

/** A name for what is being written, beside what it is to become; it starts with a dot, so that it is not listed. */
export function draftBeside(path: string): string {
  return join(dirname(path), `.${basename(path).slice(0, 40)}.${randomBytes(6).toString('hex')}.part`)
}

/** Writes a file that is not there yet down to the disk. */
export async function writeThrough(path: string, bytes: Uint8Array): Promise<void> {
  const file = await open(path, 'wx')
  try {
    await file.writeFile(bytes)
    await file.sync()
  } finally {
    await file.close()
  }
}

/**
 * Puts bytes in the place of a file, whole or not at all: whoever reads it sees the one or the other. The permissions
 * stay. Throws `ChangedMeanwhile` when the file no longer has the version that is to be replaced, and what the system
 * throws when it cannot be written.
 */
export async function replaceWhole(path: string, version: string, bytes: Uint8Array): Promise<void> {
  const draft = draftBeside(path)
  try {
    const { mode, uid, gid } = await stat(path)
    await writeThrough(draft, bytes)
    // Only the owner may give a file away; elsewhere it becomes ours, as with any editor.
    await chown(draft, uid, gid).catch(() => undefined)
    await chmod(draft, mode & 0o7777)
    const current = await open(path, 'r')
    try {
      if (versionOf(await current.readFile()) !== version) throw new ChangedMeanwhile()
    } finally {
      await current.close()
    }
    await rename(draft, path)
  } finally {
    await rm(draft, { force: true })
  }
  await syncFolder(dirname(path))
}

/** Writes a file that must not exist yet; under its name it is whole or not there. Throws EEXIST when it is there. */
export async function writeNew(path: string, bytes: Uint8Array): Promise<void> {
  const draft = draftBeside(path)
  try {
    await writeThrough(draft, bytes)
    await link(draft, path).catch(async (error: NodeJS.ErrnoException) => {
      if (error.code === 'EEXIST') throw error
      // Some file systems have no links.
      await copyFile(draft, path, constants.COPYFILE_EXCL)
    })
  } finally {
    await rm(draft, { force: true })
  }
  await syncFolder(dirname(path))
}

/** Removes what a server that was killed left half-written in a folder. */
export async function removeAbandoned(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    if (!draftName.test(name)) continue
    const path = join(folder, name)
    const found = await stat(path).catch(() => undefined)
    if (found !== undefined && Date.now() - found.mtimeMs > abandonedAfter) {
      await rm(path, { recursive: true, force: true })
    }
  }
}

/** Makes a change of names last; systems that know no such thing do it by themselves. */
export async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r').catch(() => undefined)
  await handle?.sync().catch(() => undefined)
  await handle?.close()
}
