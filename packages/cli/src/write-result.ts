import { randomUUID } from 'node:crypto'
import { open, rename, rm } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { CommandError } from './command-error.ts'

/**
 * Writes a result to a file in one step: whoever looks sees the old file or the whole new one, and a failure leaves no
 * half file. Throws a CommandError that says why.
 */
export async function writeResult(path: string, content: string | Uint8Array): Promise<void> {
  const beside = join(dirname(path), `.${basename(path).slice(0, 40)}.${randomUUID().slice(0, 8)}.part`)
  try {
    const file = await open(beside, 'wx')
    try {
      await file.writeFile(content)
      await file.sync()
    } finally {
      await file.close()
    }
    await rename(beside, path)
  } catch (error) {
    await rm(beside, { force: true })
    throw new CommandError('cannot-write', { path, why: error instanceof Error ? error.message : String(error) })
  }
}
