import { type FileHandle, open } from 'node:fs/promises'
import { createInterface } from 'node:readline'
import type { SamplingChunk } from './sampling-plan.ts'

/** Why a file cannot be continued. */
export type ResultFileIssue =
  | { readonly issue: 'exists' }
  | { readonly issue: 'missing' }
  | { readonly issue: 'not-results' }
  /** `what` differs: the case, the version of the program, or one of the settings. */
  | { readonly issue: 'other'; readonly what: string; readonly found: string; readonly expected: string }
  | { readonly issue: 'damaged'; readonly line: number }
  | { readonly issue: 'longer'; readonly samples: number }

/** What the first line of a file of results says: which case, which program, which settings. Values are plain. */
export type ResultHeader = Readonly<Record<string, unknown>>

/** A file of results, open for more. */
export interface ResultFile {
  /** Adds a chunk; it is on the disk when this is done. */
  append(chunk: SamplingChunk): Promise<void>
  close(): Promise<void>
}

/** Begins a file of results. An empty file is taken as a new one; anything else is left alone. */
export async function createResults(path: string, header: ResultHeader): Promise<ResultFile | ResultFileIssue> {
  const handle = await open(path, 'a+')
  if ((await handle.stat()).size > 0) {
    await handle.close()
    return { issue: 'exists' }
  }
  await handle.write(`${JSON.stringify(header)}\n`)
  await handle.sync()
  return fileOn(handle)
}

/**
 * Goes on with a file of results: hands on every chunk that is in it, in order, and leaves it open for more. A last line
 * that was cut short is taken off; so is a last chunk of another length, which a longer run would not have.
 * `samplesOf` says how many samples a chunk should have; 0 for one that is not asked for.
 */
export async function resumeResults(
  path: string,
  header: ResultHeader,
  options: { readonly samplesOf: (index: number) => number; readonly onChunk: (chunk: SamplingChunk) => void },
): Promise<ResultFile | ResultFileIssue> {
  const handle = await open(path, 'r+').catch(() => undefined)
  if (!handle) return { issue: 'missing' }
  const issue = (found: ResultFileIssue): Promise<ResultFileIssue> => handle.close().then(() => found)
  const { size } = await handle.stat()
  if (size === 0) return issue({ issue: 'not-results' })
  let good = 0
  let index = -1
  const input = handle.createReadStream({ start: 0, autoClose: false, encoding: 'utf8' })
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    const end = good + Buffer.byteLength(line) + 1
    // The last line has no end: whoever wrote it was stopped.
    if (end > size) break
    if (index < 0) {
      const found = parsed(line)
      if (found === undefined || found.results !== header.results) return issue({ issue: 'not-results' })
      const other = difference(header, found)
      if (other) return issue(other)
    } else {
      const chunk = parsed(line) as SamplingChunk | undefined
      if (!chunk || typeof chunk.samples !== 'number') return issue({ issue: 'damaged', line: index + 2 })
      const wanted = options.samplesOf(index)
      if (wanted === 0) return issue({ issue: 'longer', samples: chunk.from })
      if (wanted !== chunk.samples) break
      options.onChunk(chunk)
    }
    good = end
    index += 1
  }
  if (good === 0) return issue({ issue: 'not-results' })
  await handle.truncate(good)
  return fileOn(handle, good)
}

function fileOn(handle: FileHandle, from?: number): ResultFile {
  let at = from
  return {
    append: async (chunk) => {
      const line = Buffer.from(`${JSON.stringify(chunk)}\n`)
      await handle.write(line, 0, line.length, at ?? null)
      if (at !== undefined) at += line.length
      await handle.datasync()
    },
    close: () => handle.close(),
  }
}

function parsed(line: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(line)
    return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : undefined
  } catch {
    return undefined
  }
}

/** The first entry of two headers that differs. */
function difference(expected: ResultHeader, found: ResultHeader): ResultFileIssue | undefined {
  for (const what of new Set([...Object.keys(expected), ...Object.keys(found)])) {
    const [there, here] = [found[what], expected[what]].map((value) => JSON.stringify(value) ?? 'none')
    if (there === here) continue
    return { issue: 'other', what, found: there ?? '', expected: here ?? '' }
  }
  return undefined
}
