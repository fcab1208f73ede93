import { FolderFailed, fillFolder, openPlan, readOrder } from '@anchorage/sweep'
import { CommandError } from '../command-error.ts'
import { loadText } from '../load.ts'
import { messagesIn } from '../messages/messages.ts'
import type { Output } from '../output.ts'
import { folderError } from '../sampling-source.ts'
import { version } from '../version.ts'
import { wholeOption } from './sampling-options.ts'

/** The options of `anchorage sweep`. */
export interface SweepOptions {
  readonly to: string
  readonly index: string
  readonly of?: string
}

/** `anchorage sweep`: one task of a plan, its counts written to a folder. */
export async function sweepCommand(path: string, options: SweepOptions, output: Output): Promise<void> {
  const { sharing } = messagesIn(output.lang)
  const index = wholeOption(options.index, 0, Number.MAX_SAFE_INTEGER, 'bad-index')
  // Without a number of tasks each chunk is a task.
  const tasks = options.of === undefined ? undefined : wholeOption(options.of, 1, Number.MAX_SAFE_INTEGER, 'bad-index')
  const { order, samples } = await planIn(path)
  const count = Math.ceil(samples / order.plan.chunk)
  if (index >= (tasks ?? count)) throw new CommandError('no-such-task', { given: index, last: (tasks ?? count) - 1 }, 2)
  const job = openPlan(order.plan)
  const stop = new AbortController()
  const onSignal = (): void => stop.abort(new CommandError('stopped-sweep', {}, 130))
  process.once('SIGINT', onSignal)
  let made = 0
  let there = 0
  try {
    await fillFolder(
      { folder: options.to, order, job, samples },
      { task: index, tasks: tasks ?? Number.POSITIVE_INFINITY },
      {
        signal: stop.signal,
        onChunk: (_, isNew) => {
          if (isNew) made += 1
          else there += 1
          output.status?.(sharing.filled(options.to, made, there))
        },
      },
    )
  } catch (error) {
    if (error instanceof FolderFailed) throw folderError(error.found, options.to, count)
    if (error instanceof Error && 'code' in error && 'path' in error) {
      throw new CommandError('cannot-write', { path: options.to, why: error.message })
    }
    throw error
  } finally {
    process.off('SIGINT', onSignal)
    output.status?.('')
  }
  output.print(sharing.filled(options.to, made, there))
}

/** Reads a plan. Throws a CommandError where it is none, or of another version. */
async function planIn(path: string) {
  const text = await loadText(path)
  const found = parsed(text)
  const order = readOrder(found, version)
  if ('issue' in order) {
    if (order.issue !== 'version') throw new CommandError('no-plan', { path })
    throw new CommandError('plan-of-another-version', { path, found: order.found, expected: order.expected })
  }
  const { samples } = (found ?? {}) as Readonly<Record<string, unknown>>
  if (typeof samples !== 'number' || !Number.isSafeInteger(samples) || samples < 1) {
    throw new CommandError('no-plan', { path })
  }
  return { order, samples }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
