// The script of one web worker: `new Worker(new URL('@anchorage/sweep/solve-web-worker', import.meta.url))`.
// Shared memory needs a page that is cross-origin isolated.
import { type Task, taskHandler } from '@anchorage/engine'

const handle = taskHandler()
self.onmessage = (event: MessageEvent<Task>) => {
  const answer = handle(event.data)
  if (answer) self.postMessage(answer)
}
