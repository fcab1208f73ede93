import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { AskedCase } from '../ask-protocol.ts'
import { startAsker } from './client.ts'
import type { AskCall, AskReply } from './worker.ts'

/** Workers that answer when the test says so. */
class FakeWorker extends EventTarget {
  static all: FakeWorker[] = []
  readonly calls: AskCall[] = []
  isEnded = false
  constructor() {
    super()
    FakeWorker.all.push(this)
  }
  postMessage(call: AskCall) {
    this.calls.push(call)
  }
  terminate() {
    this.isEnded = true
  }
  reply(data: AskReply) {
    if (!this.isEnded) this.dispatchEvent(new MessageEvent('message', { data }))
  }
}

const of: AskedCase = { slug: 'a', text: '', choice: {}, concept: 'seq', lang: 'en' }
const nothing = {}

describe('the asker of the page', () => {
  beforeEach(() => {
    FakeWorker.all = []
    vi.stubGlobal('Worker', FakeWorker)
    vi.useFakeTimers()
  })
  afterEach(() => {
    vi.useRealTimers()
    vi.unstubAllGlobals()
  })

  it('tells progress, then the answer; a failure is an error and ends nothing', async () => {
    const asker = startAsker()
    const shares: number[] = []
    const first = asker.ask('time', of, nothing, { onProgress: (share) => shares.push(share) })
    const second = asker.ask('readings', of, nothing)
    const [worker] = FakeWorker.all
    worker!.reply({ id: 1, kind: 'progress', share: 0.5 })
    worker!.reply({ id: 1, kind: 'answer', value: 'held' })
    worker!.reply({ id: 2, kind: 'failed', message: 'oh' })
    expect(await first).toBe('held')
    await expect(second).rejects.toThrow('oh')
    expect(shares).toEqual([0.5])
    expect(FakeWorker.all.length).toBe(1)
  })

  it('ends the worker of a question that was given up, and asks those behind it again', async () => {
    const asker = startAsker()
    const given = new AbortController()
    const first = asker.ask('time', of, nothing, { signal: given.signal })
    const second = asker.ask('readings', of, nothing)
    given.abort()
    await expect(first).rejects.toThrow()
    vi.runAllTimers()
    const [before, after] = FakeWorker.all
    expect(before!.isEnded).toBe(true)
    expect(after!.calls.map(({ id }) => id)).toEqual([2])
    after!.reply({ id: 2, kind: 'answer', value: 'read' })
    expect(await second).toBe('read')
  })

  it('keeps a worker that was done with it anyway', async () => {
    const asker = startAsker()
    const given = new AbortController()
    const first = asker.ask('time', of, nothing, { signal: given.signal })
    given.abort()
    await expect(first).rejects.toThrow()
    FakeWorker.all[0]!.reply({ id: 1, kind: 'answer', value: 'late' })
    vi.runAllTimers()
    expect(FakeWorker.all.map(({ isEnded }) => isEnded)).toEqual([false])
    await expect(asker.ask('time', of, nothing, { signal: given.signal })).rejects.toThrow()
  })
})
