import { availableParallelism } from 'node:os'
import type { WorkerEvent } from '@anchorage/queue'
import { CommandError } from '../command-error.ts'
import { messagesIn } from '../messages/messages.ts'
import type { Output } from '../output.ts'
import { grouped } from '../share-words.ts'
import { version } from '../version.ts'
import { queueSettings, wholeOption } from './sampling-options.ts'

/** The options of `anchorage worker`. */
export interface WorkerOptions {
  readonly queue: string
  readonly processes?: string
  readonly lock: string
  readonly patience?: string
}

/** `anchorage worker`: takes chunks of samples from a queue until it is told to end. */
export async function workerCommand(options: WorkerOptions, output: Output): Promise<void> {
  const { sharing } = messagesIn(output.lang)
  const processes =
    options.processes === undefined ? availableParallelism() : wholeOption(options.processes, 1, 256, 'bad-threads')
  const lock = wholeOption(options.lock, 1, 3600, 'bad-lock')
  const { address, patience } = await queueSettings(options.queue, options.patience)
  const { shown } = address
  const { QueueLost, QueueRefused, workFromQueue } = await import('@anchorage/queue')
  let chunks = 0
  let samples = 0
  let active = 0
  const say = (words: string): void => {
    output.status?.('')
    output.note(words)
  }
  const onEvent = (event: WorkerEvent): void => {
    switch (event.kind) {
      case 'ready':
        say(sharing.ready(shown, processes))
        return
      case 'down':
        say(sharing.down(shown, event.reason, sharing.time(patience)))
        return
      case 'back':
        say(sharing.back(shown))
        return
      case 'began':
        active += 1
        break
      case 'done':
        active -= 1
        chunks += 1
        samples += event.samples
        // Where nobody watches, one line for each: what a log is for.
        if (!output.status) {
          output.note(sharing.doneChunk(event.file, grouped(event.from), grouped(event.from + event.samples - 1)))
        }
        break
      case 'failed':
        active = Math.max(0, active - 1)
        say(sharing.failed(event.reason))
        break
      case 'ending':
        say(sharing.ending(event.left))
        return
    }
    output.status?.(sharing.working(active, grouped(chunks), grouped(samples)))
  }
  const finish = new AbortController()
  const leave = new AbortController()
  // The first time it finishes what is begun, the second time it gives it back.
  const onSignal = (): void => (finish.signal.aborted ? leave : finish).abort()
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, onSignal)
  try {
    const { met } = await workFromQueue({
      address,
      version,
      processes,
      lock: lock * 1000,
      patience: patience * 1000,
      finish: finish.signal,
      leave: leave.signal,
      onEvent,
    })
    output.status?.('')
    if (met !== undefined) throw new CommandError('other-version', { shown, ...met })
    output.note(sharing.ended(chunks, grouped(samples)))
  } catch (error) {
    if (error instanceof QueueLost) {
      throw new CommandError('queue-lost', { shown, why: error.message, time: sharing.time(patience), kept: '' })
    }
    if (error instanceof QueueRefused) throw new CommandError('queue-refused', { shown, why: error.message })
    throw error
  } finally {
    output.status?.('')
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.off(signal, onSignal)
  }
}
