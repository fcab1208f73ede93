import type { QueueEvent } from '@anchorage/queue'
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
  let isAnnounced = false
  let workers: number | undefined
  let isMissed = false
  let last = { done: 0, before: 0 }
  const bar = (): string => '█'.repeat(Math.floor((last.done / all) * 20)).padEnd(20, '░')
  const draw = (): void => {
    const { done, before } = last
    const seconds = (performance.now() - start) / 1000
    if (seconds < 0.4) return
    if (done === before) {
      if (queue) output.status?.(sharing.waiting(bar(), grouped(done), grouped(all), sharing.workers(workers)))
      return
    }
    const rate = (done - before) / seconds
    const left = Math.ceil((all - done) / rate)
    if (!isAnnounced && seconds > 1) {
      isAnnounced = true
      if (left > announcedFrom) output.note(robustness.slow(robustness.minutes(Math.ceil(left / 60))))
    }
    const words = left >= 120 ? robustness.minutes(Math.round(left / 60)) : robustness.seconds(left)
    output.status?.(
      queue
        ? sharing.progress(bar(), grouped(done), grouped(all), sharing.workers(workers), words)
        : robustness.progress(bar(), grouped(done), grouped(all), grouped(Math.round(rate)), words),
    )
  }
  const say = (words: string): void => {
    output.status?.('')
    output.note(words)
  }
  return {
    chunk: (done, before) => {
      last = { done, before }
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
