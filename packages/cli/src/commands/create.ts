import { mkdir, stat, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { CommandError } from '../command-error.ts'
import { messagesIn } from '../messages/messages.ts'
import { starterCase, starterSource } from '../messages/starter.ts'
import type { Output } from '../output.ts'

/** `anchorage new`: a folder with a commented case to start from. Never writes over anything. */
export async function createCommand(path: string, output: Output): Promise<void> {
  const { create } = messagesIn(output.lang)
  if (await stat(path).catch(() => undefined)) throw new CommandError('already-there', { path })
  const files: readonly (readonly [string, string])[] = [
    [join('sources', 'report.md'), starterSource(output.lang)],
    ['case.yaml', starterCase(basename(path), output.lang)],
  ]
  try {
    await mkdir(join(path, 'sources'), { recursive: true })
    for (const [name, text] of files) {
      const file = join(path, name)
      await writeFile(file, text, { flag: 'wx' })
      output.print(create.done(file))
    }
  } catch (error) {
    throw new CommandError('cannot-write', { path, why: error instanceof Error ? error.message : String(error) })
  }
  output.print(create.next(path))
}
