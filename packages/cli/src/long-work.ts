import { CommandError } from './command-error.ts'
import { messagesIn } from './messages/messages.ts'
import type { Output } from './output.ts'

/** How long nothing is said about the progress, in milliseconds, and how often it is then. */
const quiet = 400
const breath = 80

/**
 * Carries out work that yields the share of it that is done. Work that takes long is accompanied by its progress, where
 * somebody watches; Ctrl-C ends it with a CommandError between two of its steps.
 */
export async function carriedOut<Answer>(work: Generator<number, Answer>, output: Output): Promise<Answer> {
  const words = messagesIn(output.lang)
  const start = performance.now()
  let last = start
  let isStopped = false
  let isShown = false
  const stop = (): void => {
    isStopped = true
  }
  process.once('SIGINT', stop)
  try {
    for (;;) {
      const step = work.next()
      if (step.done) return step.value
      const now = performance.now()
      if (now - last < breath) continue
      last = now
      if (now - start > quiet && output.status) {
        output.status(words.progress(Math.floor(step.value * 100)))
        isShown = true
      }
      await new Promise((resolve) => setImmediate(resolve))
      if (isStopped) throw new CommandError('stopped', {}, 130)
    }
  } finally {
    process.off('SIGINT', stop)
    if (isShown) output.status?.('')
  }
}
