import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { chunksInFolder, FolderFailed, fillFolder } from './chunk-folder.ts'
import { chunkProcess, ProcessDied } from './chunk-process.ts'
import { readChunk } from './read-chunk.ts'
import { orderId, readOrder, samplingOrder } from './sampling-order.ts'
import { openPlan, type SamplingChunk, type SamplingPlan } from './sampling-plan.ts'

/** A small case of which nothing is certain. */
const text = `anchorage: 1
title: The well
parties:
  a: {name: A, options: {dig: {name: Dig}}, priorities: [{want: not b.fill}, {want: dig}]}
  b: {name: B, options: {fill: {name: Fill}}, priorities: [{want: fill iff a.dig}, {want: not a.dig}]}
terms: {dry: a.dig and b.fill}
outlooks: [{id: digs, text: They will dig., claim: some equilibrium has a.dig}]
`
const robustness: SamplingPlan = {
  file: 'case.yaml',
  text,
  choice: {},
  question: { kind: 'robustness', where: 'a.dig' },
  seed: 3,
  chunk: 100,
}
const watch: SamplingPlan = { ...robustness, question: { kind: 'watch', concept: 'nash' } }
const experts: SamplingPlan = { ...robustness, question: { kind: 'experts' } }
const samples = 750

function copied<Value>(value: Value): Value {
  return JSON.parse(JSON.stringify(value)) as Value
}

describe('an order that came from elsewhere', () => {
  it('is what was handed on, whichever way it came', () => {
    for (const plan of [
      robustness,
      watch,
      experts,
      { ...watch, vary: 'attested', choice: { readings: { a: 'x' } } } as const,
    ]) {
      const order = samplingOrder(plan, '1.2.3')
      expect(readOrder(copied(order), '1.2.3')).toEqual(order)
    }
  })

  it('is named by what decides its counts, and nothing else', () => {
    const idOf = (plan: SamplingPlan): string => orderId(samplingOrder(plan, '1.2.3'))
    expect(idOf({ ...robustness, file: 'elsewhere/case.yaml' })).toBe(idOf(robustness))
    const others = [
      robustness,
      watch,
      experts,
      { ...robustness, seed: 4 },
      { ...robustness, chunk: 99 },
      { ...robustness, vary: 'attested' } as const,
      { ...robustness, choice: { asOf: '2025-01-01' } },
      { ...robustness, text: `${text}\n` },
    ].map(idOf)
    expect(new Set([...others, orderId(samplingOrder(robustness, '1.2.4'))]).size).toBe(others.length + 1)
  })

  it('is refused where it is no such thing, of another version, or its text is another one', () => {
    const order = samplingOrder(robustness, '1.2.3')
    const issueOf = (value: unknown): unknown => {
      const read = readOrder(copied(value), '1.2.3')
      return 'issue' in read ? read.issue : undefined
    }
    expect(readOrder({ ...order, version: '\u001b[2J' }, '1.2.3')).toEqual({
      issue: 'version',
      found: '?',
      expected: '1.2.3',
    })
    expect(issueOf({ ...order, plan: { ...robustness, text: `${text} ` } })).toBe('hash')
    const wrong = [
      undefined,
      null,
      [],
      'order',
      { ...order, order: 'pizza' },
      { ...order, format: 2 },
      { ...order, plan: { ...robustness, chunk: 0 } },
      { ...order, plan: { ...robustness, chunk: 1e6 } },
      { ...order, plan: { ...robustness, seed: -1 } },
      { ...order, plan: { ...robustness, choice: { readings: { a: 1 } } } },
      { ...order, plan: { ...robustness, question: { kind: 'watch', concept: 'constructor' } } },
      { ...order, plan: { ...robustness, vary: 'everything' } },
    ]
    for (const value of wrong) expect(issueOf(value ?? null)).toBe('no-order')
  })
})

describe('counts that came from elsewhere', () => {
  const wrongs: Readonly<Record<string, (chunk: never) => unknown>> = {
    'other samples': (chunk: SamplingChunk) => ({ ...chunk, from: chunk.from + 1 }),
    'more without an answer than there are': (chunk: SamplingChunk) => ({ ...chunk, undecided: 101 }),
    'half a sample': (chunk: SamplingChunk) => ({ ...chunk, undecided: 0.5 }),
    'something more': (chunk: SamplingChunk) => ({ ...chunk, more: 1 }),
    nothing: () => null,
  }

  it.each([robustness, watch, experts])('are the same bytes when they can be counts of the question', (plan) => {
    const job = openPlan(plan)
    const asked = { from: 200, samples: 100 }
    const chunk = job.chunk(plan.seed, asked.from, asked.samples)
    expect(JSON.stringify(readChunk(job, asked, copied(chunk)))).toBe(JSON.stringify(chunk))
    for (const [name, change] of Object.entries(wrongs)) {
      expect(readChunk(job, asked, change(copied(chunk) as never)), name).toBeUndefined()
    }
    const other = openPlan(plan === watch ? robustness : watch)
    expect(readChunk(other, asked, copied(chunk))).toBeUndefined()
  })

  it('are refused where an expert is agreed with more often than asked', () => {
    const job = openPlan(experts)
    const asked = { from: 0, samples: 100 }
    const chunk = job.chunk(3, 0, 100)
    if (!('answers' in chunk)) throw new Error('expected counts of agreement')
    const [, ...others] = chunk.answers
    const withFirst = (first: unknown): unknown => readChunk(job, asked, { ...chunk, answers: [first, ...others] })
    expect(withFirst([90, 80])).toBeDefined()
    for (const wrong of [[80, 90], [101, 5], [90], 'all']) expect(withFirst(wrong)).toBeUndefined()
    expect(readChunk(job, asked, { ...chunk, answers: others })).toBeUndefined()
  })

  it('are refused where a state, a party or a term is not there', () => {
    const job = openPlan(robustness)
    const asked = { from: 0, samples: 100 }
    const chunk = job.chunk(3, 0, 100)
    const changed = (change: object): unknown =>
      readChunk(job, asked, {
        ...chunk,
        concepts: { ...conceptsOf(chunk), nash: { ...conceptsOf(chunk).nash, ...change } },
      })
    expect(changed({})).toEqual(chunk)
    const wrong = [{ equilibria: [4, 1] }, { equilibria: [1, 5, 0, 5] }, { equilibria: [1] }, { stable: [[]] }]
    for (const change of [...wrong, { patterns: [] }, { same: 101 }, { none: '1' }]) {
      expect(changed(change)).toBeUndefined()
    }
  })
})

function conceptsOf(chunk: SamplingChunk) {
  if (!('concepts' in chunk)) throw new Error('expected counts for robustness')
  return chunk.concepts
}

describe('one process for chunks', { timeout: 180_000 }, () => {
  it('works on one plan after the other, says why it died, and starts anew', async () => {
    const process = chunkProcess()
    const part = { index: 1, samples: 100 }
    const expected = [robustness, watch].map((plan) => openPlan(plan).chunk(3, 100, 100))
    expect(await process.work('first', robustness, part)).toEqual(expected[0])
    expect(await process.work('second', watch, part)).toEqual(expected[1])
    const broken = process.work('third', { ...watch, text: 'anchorage: 1' }, part)
    await expect(broken).rejects.toThrow('case.yaml gives no situation to sample')
    expect(await process.work('first', robustness, part)).toEqual(expected[0])
    const killed = process.work('first', robustness, { ...part, samples: 1_000_000 })
    process.kill()
    await expect(killed).rejects.toBeInstanceOf(ProcessDied)
  })
})

describe('a folder of chunks', () => {
  let folder = ''
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'anchorage-folder-'))
  })
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true })
  })
  const at = (name: string, plan = robustness, version = '1.2.3') => ({
    folder: join(folder, name),
    order: samplingOrder(plan, version),
    job: openPlan(plan),
    samples,
  })
  const { signal } = new AbortController()
  const collected = async (from: ReturnType<typeof at>): Promise<SamplingChunk[]> => {
    const chunks: SamplingChunk[] = []
    for await (const chunk of chunksInFolder(from)(0, 8, signal)) chunks.push(chunk)
    return chunks
  }
  const failure = async (work: Promise<unknown>): Promise<unknown> => {
    const error: unknown = await work.catch((found: unknown) => found)
    return error instanceof FolderFailed ? error.found : error
  }

  it('adds up to what one process counts, in whatever tasks it is filled and however often', async () => {
    const into = at('three')
    const onChunk = (): void => undefined
    for (const task of [2, 0]) await fillFolder(into, { task, tasks: 3 }, { signal, onChunk })
    expect(await failure(collected(into))).toEqual({ issue: 'lacks', missing: [1, 4, 7] })
    await fillFolder(into, { task: 4, tasks: Number.POSITIVE_INFINITY }, { signal, onChunk })
    const before = statSync(join(into.folder, 'chunk-0000004.json')).mtimeMs
    const seen: [number, boolean][] = []
    await fillFolder(into, { task: 1, tasks: 3 }, { signal, onChunk: (index, isNew) => void seen.push([index, isNew]) })
    expect(seen).toEqual([
      [1, true],
      [4, false],
      [7, true],
    ])
    expect(statSync(join(into.folder, 'chunk-0000004.json')).mtimeMs).toBe(before)
    const here = Array.from({ length: 8 }, (_, index) => into.job.chunk(3, index * 100, index === 7 ? 50 : 100))
    expect(await collected(into)).toEqual(here)
    expect(readdirSync(into.folder)).toHaveLength(8)
  })

  it('is refused where a file is of something else, or damaged', async () => {
    const into = at('other')
    await fillFolder(into, { task: 0, tasks: 1 }, { signal, onChunk: () => undefined })
    const path = join(into.folder, 'chunk-0000000.json')
    const other = { issue: 'other', path }
    expect(await failure(collected(at('other', robustness, '1.2.4')))).toEqual({ ...other, what: 'version' })
    expect(await failure(collected(at('other', { ...robustness, text: `${text}\n` })))).toEqual({
      ...other,
      what: 'case',
    })
    expect(await failure(collected(at('other', watch)))).toEqual({ ...other, what: 'settings' })
    expect(
      await failure(fillFolder(at('other', watch), { task: 0, tasks: 1 }, { signal, onChunk: () => undefined })),
    ).toEqual({ ...other, what: 'settings' })
    for (const damage of ['', '{', readFileSync(path, 'utf8').replace('"undecided":0', '"undecided":-1')]) {
      writeFileSync(path, damage)
      expect(await failure(collected(into))).toEqual({ issue: 'damaged', path })
    }
    expect(existsSync(path)).toBe(true)
  })
})
