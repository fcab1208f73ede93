import { spawn } from 'node:child_process'
import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { uncertainCase as text } from '../testing/uncertain-case.ts'
import { chunksByProcesses } from './chunk-processes.ts'
import { chunksHere } from './chunks-here.ts'
import { runSampling, type SamplingRun } from './run-sampling.ts'
import { openPlan, type SamplingChunk, type SamplingPlan } from './sampling-plan.ts'
import { standbyWorkers } from './standby.ts'

const plan: SamplingPlan = {
  file: 'case.yaml',
  text,
  choice: {},
  question: { kind: 'robustness' },
  seed: 5,
  chunk: 1000,
}
const samples = 11_750
const header = { results: 'test', seed: 5 }

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'anchorage-sampling-'))
})
afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
})

/** Runs the plan, in this process unless workers are given. */
async function run(
  name: string,
  options: Partial<Omit<SamplingRun, 'out'>> & { readonly resume?: boolean; readonly header?: typeof header } = {},
): Promise<{ bytes: string; chunks: SamplingChunk[]; issue: unknown }> {
  const path = join(folder, name)
  const chunks: SamplingChunk[] = []
  const issue = await runSampling({
    plan,
    samples,
    chunks: chunksHere(plan, openPlan(plan), options.samples ?? samples),
    onChunk: (chunk) => {
      chunks.push(chunk)
      return false
    },
    signal: new AbortController().signal,
    ...options,
    out: { path, header: options.header ?? header, resume: options.resume ?? false },
  })
  return { bytes: existsSync(path) ? readFileSync(path, 'utf8') : '', chunks, issue }
}

describe('samples that are shared out', { timeout: 180_000 }, () => {
  it('give the same bytes for any number of processes, and in this one', async () => {
    const here = await run('here.jsonl')
    expect(here.chunks.map((chunk) => chunk.samples)).toEqual([...Array.from({ length: 11 }, () => 1000), 750])
    const found = await run('by-one.jsonl', { chunks: chunksByProcesses(plan, { workers: 1, samples }) })
    expect(found.bytes).toBe(here.bytes)
    expect(found.chunks).toEqual(here.chunks)
    const both = { workers: 1, samples, here: openPlan(plan), standby: standbyWorkers(2) }
    // What has been read meanwhile may turn out to be another text.
    both.standby.read(plan.file, text.replace('{want: not store}', '{want: store}'))
    expect((await run('both.jsonl', { chunks: chunksByProcesses(plan, both) })).bytes).toBe(here.bytes)
    both.standby.end()
  })

  it('give the same bytes when one of three workers is killed in the middle of its work', async () => {
    const deaths: number[] = []
    const pids: number[] = []
    let left = 1
    const { bytes, chunks } = await run('killed.jsonl', {
      chunks: chunksByProcesses(plan, {
        workers: 3,
        samples,
        onStart: (pid) => void pids.push(pid),
        onDeath: (pid) => void deaths.push(pid),
      }),
      onProgress: () => {
        const pid = pids.at(-1)
        if (left === 0 || pid === undefined) return
        left -= 1
        process.kill(pid, 'SIGKILL')
      },
    })
    expect(deaths.length).toBeGreaterThan(0)
    expect(pids.length).toBe(3 + deaths.length)
    expect(bytes).toBe(readFileSync(join(folder, 'here.jsonl'), 'utf8'))
    expect(chunks.map(({ from }) => from)).toEqual(Array.from({ length: 12 }, (_, index) => index * 1000))
  })

  it('are given up when every worker dies at the same chunk', async () => {
    const broken = { ...plan, text: 'anchorage: 1' }
    const work = run('broken.jsonl', { chunks: chunksByProcesses(broken, { workers: 1, samples }) })
    await expect(work).rejects.toThrow(
      '3 workers died at the same samples: Error: case.yaml gives no situation to sample',
    )
  })

  it('stop when they are told to, with the reason', async () => {
    const stop = new AbortController()
    const work = run('stopped.jsonl', {
      chunks: chunksByProcesses(plan, { workers: 1, samples }),
      signal: stop.signal,
      onProgress: () => stop.abort(new Error('enough')),
    })
    await expect(work).rejects.toThrow('enough')
  })
})

describe('a file of results', { timeout: 180_000 }, () => {
  it('is continued where it stopped, also in the middle of a line, with the same bytes in the end', async () => {
    const whole = readFileSync(join(folder, 'here.jsonl'), 'utf8')
    const { chunks } = await run('again.jsonl')
    for (const cut of [0.02, 0.31, 0.64, 0.99, 1]) {
      const path = join(folder, 'cut.jsonl')
      copyFileSync(join(folder, 'here.jsonl'), path)
      truncateSync(path, Math.floor(whole.length * cut))
      const found = await run('cut.jsonl', { resume: true })
      expect(found.issue).toBeUndefined()
      expect(found.bytes).toBe(whole)
      expect(found.chunks).toEqual(chunks)
    }
  })

  it('is continued after the whole process has been killed', async () => {
    const path = join(folder, 'process.jsonl')
    const script = join(folder, 'run.mjs')
    const dist = (file: string): string => JSON.stringify(join(import.meta.dirname, '../../dist', file))
    writeFileSync(
      script,
      `import { chunksByProcesses, runSampling } from ${dist('index.js')}
const plan = ${JSON.stringify(plan)}
await runSampling({
  plan, samples: ${samples}, chunks: chunksByProcesses(plan, { workers: 1, samples: ${samples} }),
  onChunk: () => false, onProgress: (done) => console.log(done), signal: new AbortController().signal,
  out: { path: ${JSON.stringify(path)}, header: ${JSON.stringify(header)}, resume: false },
})
`,
    )
    const child = spawn(process.execPath, [script], { stdio: ['ignore', 'pipe', 'inherit'] })
    child.stdout.once('data', () => child.kill('SIGKILL'))
    const signal = await new Promise((resolve) => child.once('exit', (_, by) => resolve(by)))
    expect(signal).toBe('SIGKILL')
    const before = readFileSync(path, 'utf8')
    const whole = readFileSync(join(folder, 'here.jsonl'), 'utf8')
    expect(before.length).toBeLessThan(whole.length)
    const { bytes, issue } = await run('process.jsonl', { resume: true })
    expect(issue).toBeUndefined()
    expect(bytes).toBe(whole)
  })

  it('grows to what a longer run would have written', async () => {
    await run('short.jsonl', { samples: 2500 })
    const { bytes } = await run('short.jsonl', { resume: true })
    expect(bytes).toBe(readFileSync(join(folder, 'here.jsonl'), 'utf8'))
    expect((await run('short.jsonl', { resume: true, samples: 2000 })).issue).toEqual({
      issue: 'longer',
      samples: 2000,
    })
  })

  it('ends where enough is known, and is taken up there', async () => {
    const options = (seen: number[]): Partial<SamplingRun> => ({
      onChunk: ({ from }) => {
        seen.push(from)
        return from >= 3000
      },
    })
    const first: number[] = []
    const { bytes } = await run('enough.jsonl', options(first))
    expect(first).toEqual([0, 1000, 2000, 3000])
    const second: number[] = []
    expect((await run('enough.jsonl', { ...options(second), resume: true })).bytes).toBe(bytes)
    expect(second).toEqual(first)
  })

  it('is left alone where it is of something else, or no such file', async () => {
    const issueOf = async (name: string, options: Parameters<typeof run>[1]): Promise<unknown> => {
      const before = existsSync(join(folder, name)) ? readFileSync(join(folder, name), 'utf8') : undefined
      const { issue, chunks } = await run(name, options)
      if (before !== undefined) expect(readFileSync(join(folder, name), 'utf8')).toBe(before)
      expect(chunks).toEqual([])
      return issue
    }
    expect(await issueOf('here.jsonl', {})).toEqual({ issue: 'exists' })
    expect(await issueOf('none.jsonl', { resume: true })).toEqual({ issue: 'missing' })
    expect(await issueOf('here.jsonl', { resume: true, header: { ...header, seed: 6 } })).toEqual({
      issue: 'other',
      what: 'seed',
      found: '5',
      expected: '6',
    })
    writeFileSync(join(folder, 'letter.txt'), 'Dear all,\nnothing.\n')
    expect(await issueOf('letter.txt', { resume: true })).toEqual({ issue: 'not-results' })
    writeFileSync(join(folder, 'bad.jsonl'), `${JSON.stringify(header)}\n{"from":0\n{"from":40}\n`)
    const bad = await run('bad.jsonl', { resume: true })
    expect(bad.issue).toEqual({ issue: 'damaged', line: 2 })
  })
})
