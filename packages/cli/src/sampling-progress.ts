import type { QueueEvent } from '@anchorage/queue'
import { samplingPace } from '@anchorage/sweep'
import { messagesIn } from './messages/messages.ts'
import type { Output } from './output.ts'
import type { QueueSettings } from './sampling-settings.ts'
import { grouped } from './share-words.ts'

/** Above so many seconds a note says how long it will take. */
const announcedFrom = 120

/** Shows how far samples are. */
export interface SamplingProgress {
  /** So many samples are done, of them so many before this run. */
  chunk(done: number, before: number): void
  /** What happens at the queue. */
  queue(event: QueueEvent): void
}

/**
 * Says once how long it will take where that is long. Shows a bar, and the rate and the time left as they are of the samples
 * worked out now; with a queue, who is at it, and why nothing comes from it.
 */
export function samplingProgress(all: number, queue: QueueSettings | undefined, output: Output): SamplingProgress {
  const { robustness, sharing } = messagesIn(output.lang)
  const start = performance.now()
  const pace = samplingPace()
  let isAnnounced = false
  let workers: number | undefined
  let isMissed = false
  let last = { done: 0, before: 0 }
  const cells = output.terminal.columns < 100 ? 8 : 20
  const bar = (): string => '█'.repeat(Math.floor((last.done / all) * cells)).padEnd(cells, '░')
  const draw = (): void => {
    const { done, before } = last
    const seconds = (performance.now() - start) / 1000
    if (seconds < 0.4) return
    if (done === before) {
      if (queue) output.status?.(sharing.waiting(bar(), grouped(done), grouped(all), sharing.workers(workers)))
      return
    }
    const rate = pace.rate()
    const left = rate === undefined ? undefined : Math.ceil((all - done) / rate)
    if (!isAnnounced && left !== undefined) {
      isAnnounced = true
      if (left > announcedFrom) output.note(robustness.slow(robustness.minutes(Math.ceil(left / 60))))
    }
    output.status?.(
      queue
        ? sharing.progress(bar(), grouped(done), grouped(all), sharing.workers(workers), timeWords(left))
        : robustness.progress(bar(), grouped(done), grouped(all), rateWords(rate), timeWords(left)),
    )
  }
  const rateWords = (rate: number | undefined): string => (rate === undefined ? '…' : grouped(Math.round(rate)))
  const timeWords = (left: number | undefined): string => {
    if (left === undefined) return '…'
    return left >= 120 ? robustness.minutes(Math.round(left / 60)) : robustness.seconds(left)
  }
  const say = (words: string): void => {
    output.status?.('')
    output.note(words)
  }
  return {
    chunk: (done, before) => {
      last = { done, before }
      pace.mark(performance.now() / 1000, done)
      draw()
    },
    queue: (event) => {
      const shown = queue?.address.shown ?? ''
      switch (event.kind) {
        case 'down':
          say(sharing.down(shown, event.reason, sharing.time(queue?.patience ?? 0)))
          output.status?.(sharing.downStatus(bar(), grouped(last.done), grouped(all)))
          return
        case 'back':
          say(sharing.back(shown))
          return
        case 'refused':
          say(sharing.refusedByWorker(event.version))
          return
        case 'again':
          say(sharing.again(event.reason))
          return
        case 'workers':
          workers = event.count
          if (workers === 0 && !isMissed) say(sharing.nobody(shown))
          isMissed = workers === 0
          draw()
      }
    },
  }
}
