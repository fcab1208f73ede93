import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openPlan, runSampling, type SamplingPlan, samplingOrder } from '@anchorage/sweep'
import { Queue, Worker } from 'bullmq'
import { Redis } from 'ioredis'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { findRedis } from '../../../scripts/redis.mjs'
import packed from '../../cli/package.json' with { type: 'json' }
import { uncertainCase as text } from '../../sweep/src/testing/uncertain-case.ts'
import { queueName } from '../src/chunk-job.ts'
import { chunksByQueue, type QueueEvent } from '../src/chunks-by-queue.ts'
import { queueAddress } from '../src/queue-address.ts'
import { anchorage, freePort, type Running, startServer } from './processes.ts'

const plan: SamplingPlan = {
  file: 'case.yaml',
  text,
  choice: {},
  question: { kind: 'robustness' },
  seed: 5,
  chunk: 1000,
}
const samples = 9500
const program = findRedis()

describe.skipIf(!program)('a queue', { timeout: 240_000 }, () => {
  let folder = ''
  let port = 0
  let url = ''
  let server: Running
  let whole = ''
  const started: Running[] = []
  const caseFile = (): string => join(folder, 'case.yaml')
  const asked = (...more: string[]): string[] => [
    'robustness',
    caseFile(),
    ...['--samples', String(samples), '--seed', '5', '--within', '0.0001'],
    ...more,
  ]
  const command = (...args: string[]): Running => {
    const child = anchorage(...args)
    started.push(child)
    return child
  }
  const worker = async (): Promise<Running> => {
    const child = command('worker', '--queue', url, '--processes', '1', '--lock', '1')
    await child.says('Taking work')
    return child
  }
  /** What is in the queue now. */
  const waiting = async (): Promise<number> => {
    const connection = new Redis(url)
    const queue = new Queue(queueName, { connection })
    const counts = await queue.getJobCounts()
    await queue.close()
    connection.disconnect()
    return Object.values(counts).reduce((sum, count) => sum + count, 0)
  }
  /** Has the plan worked out over the queue; `onDone` is called with the number of chunks done. */
  const run = async (
    options: {
      version?: string
      signal?: AbortSignal
      onDone?: (count: number) => void
      onEvent?: (event: QueueEvent) => void
    } = {},
  ): Promise<string> => {
    const { version = packed.version, signal = new AbortController().signal, onDone, onEvent } = options
    const address = queueAddress(url)
    if (!address) throw new Error('expected an address')
    const lines: string[] = []
    const job = openPlan(plan)
    const source = chunksByQueue(samplingOrder(plan, version), {
      address,
      job,
      samples,
      patience: 60_000,
      onEvent: (event) => onEvent?.(event),
    })
    await runSampling({
      plan,
      samples,
      chunks: source,
      onChunk: (chunk) => {
        lines.push(JSON.stringify(chunk))
        onDone?.(lines.length)
        return false
      },
      signal,
    })
    return lines.join('\n')
  }
  const expected = (): string => whole.trim().split('\n').slice(1).join('\n')

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'anchorage-queue-'))
    writeFileSync(caseFile(), text)
    port = await freePort()
    url = `redis://127.0.0.1:${port}`
    server = await startServer(program ?? '', port, folder)
    const alone = anchorage(...asked('--threads', '1', '--out', join(folder, 'whole.jsonl')))
    expect(await alone.ended).toBe(0)
    whole = readFileSync(join(folder, 'whole.jsonl'), 'utf8')
  })
  afterEach(async () => {
    for (const { child } of started) child.kill('SIGKILL')
    await Promise.all(started.splice(0).map(({ ended }) => ended))
    const client = new Redis(url)
    await client.flushall()
    client.disconnect()
  })
  afterAll(async () => {
    server?.child.kill('SIGKILL')
    await server?.ended
    rmSync(folder, { recursive: true, force: true })
  })

  it('gives the same bytes when one of two workers is killed in the middle of its work', async () => {
    const [first] = await Promise.all([worker(), worker()])
    const chunks = await run({
      onDone: (count) => {
        if (count === 2) first.child.kill('SIGKILL')
      },
    })
    expect(await first.ended).toBe('SIGKILL')
    expect(chunks).toBe(expected())
    await expect.poll(waiting, { timeout: 60_000 }).toBe(0)
  })

  it('goes on after the command that gave the work was killed, and takes what the workers had done', async () => {
    const hand = await worker()
    const out = join(folder, 'killed.jsonl')
    const killed = command(...asked('--queue', url, '--out', out))
    const lines = (): number => (existsSync(out) ? readFileSync(out, 'utf8').split('\n').length : 0)
    await expect.poll(lines, { interval: 10, timeout: 60_000 }).toBeGreaterThan(2)
    hand.child.kill('SIGSTOP')
    killed.child.kill('SIGKILL')
    expect(await killed.ended).toBe('SIGKILL')
    hand.child.kill('SIGCONT')
    expect(readFileSync(out, 'utf8').length).toBeLessThan(whole.length)
    const resumed = command(...asked('--queue', url, '--out', out, '--resume'))
    expect(await resumed.ended).toBe(0)
    expect(readFileSync(out, 'utf8')).toBe(whole)
  })

  it('puts in again what a server has lost that was killed and started anew', async () => {
    const hand = await worker()
    const events: string[] = []
    let restarted: Promise<void> | undefined
    const chunks = await run({
      onDone: (count) => {
        if (count === 3) server.child.kill('SIGKILL')
      },
      onEvent: ({ kind }) => {
        events.push(kind)
        if (kind !== 'down') return
        restarted = server.ended.then(async () => {
          server = await startServer(program ?? '', port, folder)
        })
      },
    })
    await restarted
    expect(chunks).toBe(expected())
    expect(events).toContain('back')
    hand.child.kill('SIGTERM')
    expect(await hand.ended).toBe(0)
    expect(hand.notes()).toMatch(/Ended: \d+ chunks/)
  })

  it('says that it is down, without the password, and what was kept when it gives up', async () => {
    const nowhere = `redis://team:secret@127.0.0.1:${await freePort()}`
    const out = join(folder, 'down.jsonl')
    const lost = command(...asked('--queue', nowhere, '--patience', '1', '--out', out))
    const idle = command('worker', '--queue', nowhere, '--patience', '1')
    expect(await lost.ended).toBe(1)
    expect(lost.notes()).toMatch(
      /does not answer \(connect ECONNREFUSED 127\.0\.0\.1:\d+\)\. Trying again for up to 1 s/,
    )
    expect(lost.notes()).toContain(`What is done is in ${out}; the same command with --resume`)
    expect(await idle.ended).toBe(1)
    expect(idle.notes()).toContain('has not answered for 1 s')
    expect(`${lost.notes()}${lost.out()}${idle.notes()}`).not.toContain('secret')
    const client = new Redis(url)
    await client.config('SET', 'requirepass', 'right')
    const wrong = command(...asked('--queue', `redis://:wrong-one@127.0.0.1:${port}`))
    expect(await wrong.ended).toBe(1)
    expect(wrong.notes()).toContain('refuses: WRONGPASS')
    expect(wrong.notes()).not.toContain('wrong-one')
    await client.config('SET', 'requirepass', '')
    client.disconnect()
  })

  it('is left empty by a run that is stopped, and says that nobody is there', async () => {
    const alone = command(...asked('--queue', url))
    await alone.says('No worker is at the queue')
    expect(await waiting()).toBe(10)
    // A worker that is told twice to end gives back what it has begun.
    const hand = await worker()
    hand.child.kill('SIGTERM')
    hand.child.kill('SIGINT')
    expect(await hand.ended).toBe(0)
    alone.child.kill('SIGINT')
    expect(await alone.ended).toBe(130)
    expect(await waiting()).toBe(0)
  })

  it('refuses work of another version, on both sides', async () => {
    const hand = await worker()
    const stop = new AbortController()
    const work = run({
      version: '9.9.9',
      signal: stop.signal,
      onEvent: (event) => {
        if (event.kind === 'refused') stop.abort(new Error(`refused by ${event.version}`))
      },
    })
    await expect(work).rejects.toThrow(`refused by ${packed.version}`)
    expect(await hand.ended).toBe(1)
    expect(hand.notes()).toContain(`is of version 9.9.9; this worker is of version ${packed.version}`)
  })

  it('holds nothing that a worker obeys, and no counts that are taken unread', async () => {
    const connection = new Redis(url, { maxRetriesPerRequest: null })
    const queue = new Queue(queueName, { connection })
    const order = samplingOrder(plan, packed.version)
    const bad = [
      'text',
      { order: { ...order, plan: { ...plan, text: `${text}\n# changed` } }, index: 0, samples: 1000 },
      { order, index: 0, samples: 1e9 },
      { order: samplingOrder({ ...plan, text: 'anchorage: 1' }, packed.version), index: 0, samples: 1000 },
      {
        order: { ...order, plan: { ...plan, choice: { readings: { __proto__: 'x', upstream: 7 } } } },
        index: 0,
        samples: 1,
      },
    ]
    const jobs = await queue.addBulk(bad.map((data) => ({ name: 'chunk', data })))
    const hand = await worker()
    await expect.poll(() => queue.getFailedCount(), { timeout: 60_000 }).toBe(bad.length)
    const reasons = await Promise.all(jobs.map(async ({ id }) => (await queue.getJob(id ?? ''))?.failedReason))
    expect(reasons).toEqual([
      'no chunk of samples',
      'the text of the case is not what its hash says',
      'no chunk of samples',
      'Error: case.yaml gives no situation to sample',
      'no chunk of samples',
    ])
    hand.child.kill('SIGTERM')
    expect(await hand.ended).toBe(0)
    const liar = new Worker(queueName, async () => ({ from: 0, samples: 1000, undecided: 2000, concepts: {} }), {
      connection,
    })
    await expect(run()).rejects.toThrow('counts that cannot be')
    await liar.close()
    await queue.close()
    connection.disconnect()
  })
})
