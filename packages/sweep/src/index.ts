export { chunksByProcesses, type WorkerEvents, WorkersDied } from './sampling/chunk-processes.ts'
export type { ChunkSource } from './sampling/chunk-source.ts'
export { chunksHere } from './sampling/chunks-here.ts'
export type { ResultFileIssue, ResultHeader } from './sampling/result-file.ts'
export { runSampling, type SamplingRun } from './sampling/run-sampling.ts'
export {
  openPlan,
  type SamplingChunk,
  type SamplingJob,
  type SamplingPlan,
  type SamplingQuestion,
  samplingJob,
} from './sampling/sampling-plan.ts'
export { openThreads, type Threads } from './threads.ts'
