import { describe, expect, it } from 'vitest'
import { asPart, carriedThrough, type Work } from './work.ts'

function* counted(steps: number): Work<string> {
  for (let step = 1; step <= steps; step += 1) yield step / steps
  return `${steps} steps`
}

describe('work', () => {
  it('is carried through to its answer, and says how far it is', () => {
    const shares: number[] = []
    expect(carriedThrough(counted(4), { onProgress: (share) => shares.push(share) })).toBe('4 steps')
    expect(shares).toEqual([0.25, 0.5, 0.75, 1])
  })

  it('takes its part of the whole where it belongs to other work', () => {
    const shares: number[] = []
    const work = asPart(counted(2), { from: 0.5, to: 1 })
    expect(carriedThrough(work, { onProgress: (share) => shares.push(share) })).toBe('2 steps')
    expect(shares).toEqual([0.75, 1])
  })

  it('ends with the reason of the signal, between two steps', () => {
    const controller = new AbortController()
    const run = () =>
      carriedThrough(counted(4), {
        signal: controller.signal,
        onProgress: (share) => share >= 0.5 && controller.abort(new Error('enough')),
      })
    expect(run).toThrow('enough')
  })
})
