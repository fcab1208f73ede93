import { readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { CommandError } from './command-error.ts'

/**
 * Replaces a text file at one stroke: readers see the old text or the new one. Throws a CommandError, and changes nothing,
 * if the file is no longer what was read, or cannot be written.
 */
export async function writeAtomically(file: string, before: string, after: string): Promise<void> {
  const temporary = `${file}.${process.pid}.tmp`
  try {
    if ((await readFile(file, 'utf8')) !== before) throw new CommandError('case-changed', { path: file })
    const { mode } = await stat(file)
    await writeFile(temporary, after, { flag: 'wx', mode })
    await rename(temporary, file)
  } catch (error) {
    await rm(temporary, { force: true })
    if (error instanceof CommandError) throw error
    throw new CommandError('cannot-write', { path: file, why: error instanceof Error ? error.message : String(error) })
  }
}
