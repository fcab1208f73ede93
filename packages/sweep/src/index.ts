export {
  type ChunkFolder,
  chunksInFolder,
  FolderFailed,
  type FolderIssue,
  fillFolder,
} from './sampling/chunk-folder.ts'
export { type ChunkProcess, chunkProcess, ProcessDied } from './sampling/chunk-process.ts'
export { chunksByProcesses, type WorkerEvents, WorkersDied } from './sampling/chunk-processes.ts'
export type { ChunkSource } from './sampling/chunk-source.ts'
export { chunksHere } from './sampling/chunks-here.ts'
export { readChunk } from './sampling/read-chunk.ts'
export type { ResultFileIssue, ResultHeader } from './sampling/result-file.ts'
export { runSampling, type SamplingRun } from './sampling/run-sampling.ts'
export {
  longestText,
  type OrderIssue,
  orderId,
  readOrder,
  type SamplingOrder,
  samplingOrder,
} from './sampling/sampling-order.ts'
export { samplingPace } from './sampling/sampling-pace.ts'
export {
  chunkSizeFor,
  openPlan,
  type SamplingChunk,
  type SamplingJob,
  type SamplingPlan,
  type SamplingQuestion,
  samplesIn,
  samplesPerChunk,
  samplingJob,
} from './sampling/sampling-plan.ts'
export { type Standby, standbyWorkers } from './sampling/standby.ts'
export { openThreads, type Threads } from './threads.ts'
