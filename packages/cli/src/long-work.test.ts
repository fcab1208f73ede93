import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { carriedOut } from './long-work.ts'
import type { Output } from './output.ts'

/** A clock that goes on by a tenth of a second whenever somebody looks at it. */
beforeEach(() => {
  let time = 0
  vi.spyOn(performance, 'now').mockImplementation(() => {
    time += 100
    return time
  })
})
afterEach(() => {
  vi.restoreAllMocks()
})

function* work(steps: number): Generator<number, string> {
  for (let step = 0; step < steps; step += 1) yield step / steps
  return 'done'
}

function watched(): { readonly output: Output; readonly lines: string[] } {
  const lines: string[] = []
  const ignore = (): void => undefined
  const terminal = { columns: 80, styled: false }
  return {
    lines,
    output: { lang: 'en', terminal, print: ignore, note: ignore, status: (line) => void lines.push(line) },
  }
}

describe('long work', () => {
  it('shows how far it is, and clears that when it is done; short work shows nothing', async () => {
    const { output, lines } = watched()
    expect(await carriedOut(work(4), output)).toBe('done')
    expect(lines).toEqual([])
    expect(await carriedOut(work(8), output)).toBe('done')
    expect(lines.map((line) => /\d+%/.exec(line)?.[0] ?? line)).toEqual(['50%', '62%', '75%', '87%', ''])
  })

  it('ends when it is interrupted', async () => {
    const { output, lines } = watched()
    const before = process.listenerCount('SIGINT')
    setImmediate(() => process.emit('SIGINT'))
    await expect(carriedOut(work(1e9), output)).rejects.toMatchObject({ code: 'stopped', exitCode: 130 })
    expect(process.listenerCount('SIGINT')).toBe(before)
    expect(lines.at(-1) ?? '').toBe('')
  })
})
