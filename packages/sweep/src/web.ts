import type { TaskAnswer, TaskPort } from '@anchorage/engine'

/** A web worker that was started with `solve-web-worker.ts`, as a port for `parallelSolverFor`. */
export function webPort(worker: Worker): TaskPort {
  return {
    post: (task) => worker.postMessage(task),
    listen: (onAnswer, onFailure) => {
      worker.onmessage = (event: MessageEvent<TaskAnswer>) => onAnswer(event.data)
      worker.onerror = (event) => onFailure(event.message)
    },
  }
}
