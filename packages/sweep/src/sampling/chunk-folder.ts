import { mkdir, open, readFile, rename } from 'node:fs/promises'
import { join } from 'node:path'
import type { ChunkSource } from './chunk-source.ts'
import { readChunk } from './read-chunk.ts'
import { orderId, type SamplingOrder } from './sampling-order.ts'
import { type SamplingChunk, type SamplingJob, samplesIn } from './sampling-plan.ts'

/** Chunks of one order in a folder, a file for each: for machines that share nothing but files. */
export interface ChunkFolder {
  readonly folder: string
  readonly order: SamplingOrder
  /** The opened plan: files are read against it. */
  readonly job: SamplingJob
  readonly samples: number
}

/** Why the files of a folder cannot be added up. */
export type FolderIssue =
  | { readonly issue: 'lacks'; readonly missing: readonly number[] }
  /** A file is of something else: `what` differs. */
  | { readonly issue: 'other'; readonly path: string; readonly what: 'version' | 'case' | 'settings' }
  | { readonly issue: 'damaged'; readonly path: string }

/** Ends the work where the files of a folder cannot be added up. */
export class FolderFailed extends Error {
  readonly found: FolderIssue

  constructor(found: FolderIssue) {
    super(found.issue)
    this.found = found
  }
}

/** The file of a chunk. */
function pathOf(folder: string, index: number): string {
  return join(folder, `chunk-${String(index).padStart(7, '0')}.json`)
}

/** Reads a chunk from its file: undefined where there is none, an issue where it is no such chunk. */
async function readPart(from: ChunkFolder, index: number): Promise<SamplingChunk | FolderIssue | undefined> {
  const { folder, order, job, samples } = from
  const path = pathOf(folder, index)
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined
    throw error
  })
  if (text === undefined) return undefined
  const part = parsed(text)
  if (part?.results !== 'anchorage-chunk') return { issue: 'damaged', path }
  if (part.version !== order.version) return { issue: 'other', path, what: 'version' }
  if (part.case !== order.case) return { issue: 'other', path, what: 'case' }
  const wanted = { from: index * order.plan.chunk, samples: samplesIn(order.plan, index, samples) }
  if (part.order !== orderId(order) || part.samples !== wanted.samples)
    return { issue: 'other', path, what: 'settings' }
  return readChunk(job, wanted, part.chunk) ?? { issue: 'damaged', path }
}

/**
 * Works out the chunks `task`, `task + tasks`, `task + 2 tasks`, … of a plan and writes each to its file when it is done: as a
 * whole or not at all. Chunks that are there are left as they are, so that a task that was stopped goes on where it was.
 * Throws FolderFailed for a file of something else, and the signal's reason when it is stopped.
 */
export async function fillFolder(
  into: ChunkFolder,
  share: { readonly task: number; readonly tasks: number },
  options: { readonly signal: AbortSignal; readonly onChunk: (index: number, isNew: boolean) => void },
): Promise<void> {
  const { folder, order, job, samples } = into
  const { plan } = order
  await mkdir(folder, { recursive: true })
  for (let index = share.task; index * plan.chunk < samples; index += share.tasks) {
    await new Promise((resolve) => setImmediate(resolve))
    options.signal.throwIfAborted()
    const there = await readPart(into, index)
    if (there && 'issue' in there) throw new FolderFailed(there)
    if (!there) {
      const chunk = job.chunk(plan.seed, index * plan.chunk, samplesIn(plan, index, samples))
      const head = { results: 'anchorage-chunk', format: 1, version: order.version, case: order.case }
      const part = { ...head, order: orderId(order), samples: chunk.samples, chunk }
      await writeWhole(pathOf(folder, index), `${JSON.stringify(part)}\n`)
    }
    options.onChunk(index, !there)
  }
}

/** Chunks that were written to a folder, whoever worked them out. Throws FolderFailed where one is missing, with all that are. */
export function chunksInFolder(from: ChunkFolder): ChunkSource {
  return async function* (first, end, signal) {
    for (let index = first; index < end; index += 1) {
      signal.throwIfAborted()
      const found = await readPart(from, index)
      if (!found) throw new FolderFailed({ issue: 'lacks', missing: await missingFrom(from, index, end) })
      if ('issue' in found) throw new FolderFailed(found)
      yield found
    }
  }
}

async function missingFrom(from: ChunkFolder, first: number, end: number): Promise<number[]> {
  const missing: number[] = []
  for (let index = first; index < end; index += 1) if (!(await readPart(from, index))) missing.push(index)
  return missing
}

/** Writes a file as a whole: under another name first, which nobody reads, in case somebody else is at the same. */
async function writeWhole(path: string, text: string): Promise<void> {
  const draft = `${path}.${process.pid}-${Math.random().toString(36).slice(2)}`
  const handle = await open(draft, 'w')
  await handle.writeFile(text)
  await handle.sync()
  await handle.close()
  await rename(draft, path)
}

function parsed(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : undefined
  } catch {
    return undefined
  }
}
