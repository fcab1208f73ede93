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

export { type ChunkBoard, chunkBoard } from './sampling/chunk-board.ts'
export { orderId, samplingOrder } from './sampling/sampling-order.ts'
export { samplingPace } from './sampling/sampling-pace.ts'
export {
  chunkSizeFor,
  type SamplingChunk,
  type SamplingJob,
  type SamplingPlan,
  samplesIn,
  samplingJob,
} from './sampling/sampling-plan.ts'
