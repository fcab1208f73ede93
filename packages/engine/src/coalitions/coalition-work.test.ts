import { expect, it } from 'vitest'
import type { OptionSpec } from '../model.ts'
import { graphSpace } from '../space/arcs.ts'
import { optionSpace } from '../space/option-space.ts'
import type { StateSpace } from '../space/space.ts'
import { coalitionConcepts } from './coalition-concepts.ts'
import { coalitionWork } from './coalition-work.ts'

function spaceOf(options: readonly OptionSpec[], partyCount = 2): StateSpace {
  const opened = optionSpace({ partyCount, options, constraints: [] })
  if (!opened.ok) throw new Error('refused')
  return opened.space
}

it('counts the pairs of states that a coalition leads between, and what is kept of each state', () => {
  // Sixteen states, in which each of two parties reaches four.
  const space = spaceOf([0, 0, 1, 1].map((party) => ({ party, change: 'both' })))
  const alone = coalitionWork(space, [[0, 1], [1]], ['cnash'])
  expect(alone.seconds).toBeCloseTo((16 * 16 + 16 * 4) * 2e-8, 12)
  expect(alone.bytes).toBe(16 * 16 * 2)
  // Where answers count, what the others reach is laid out as well.
  expect(coalitionWork(space, [[0, 1], [1]], ['cgmr'])).toEqual({ ...alone, bytes: 16 * 16 * (2 + 2) })
  // With CSMR a pair takes longer; with CSEQ the other party answers, alone, and its improvements are kept.
  const more = coalitionWork(space, [[0]], coalitionConcepts)
  expect(more.seconds).toBeCloseTo(16 * 4 * 3e-8 + (16 * 4 * 2e-8) / 2, 12)
  expect(more.bytes).toBe(8 * 16 * 4 + 16 * 16 * (1 + 1 + 2))
})

it('takes ten times as long where an option is irreversible', () => {
  const space = spaceOf([
    { party: 0, change: 'forward' },
    { party: 1, change: 'both' },
  ])
  // On average party 0 reaches one and a half of four states, party 1 two.
  expect(coalitionWork(space, [[0, 1]], ['cgmr']).seconds).toBeCloseTo(10 * 4 * 3 * 2e-8, 12)
})

it('counts rows of bits on a graph', () => {
  const arcs = [
    { from: [0], to: [1] },
    { from: [1], to: [2] },
  ]
  const small = coalitionWork(graphSpace({ partyCount: 2, stateCount: 40, arcs }), [[0]], coalitionConcepts)
  const rows = (2 + 3 + 2) * 40 * 2
  expect(small.seconds).toBeCloseTo(rows * 8 * 2e-9, 12)
  expect(small.bytes).toBe(rows * 4)
  const large = coalitionWork(graphSpace({ partyCount: 2, stateCount: 640, arcs }), [[0]], ['cnash'])
  expect(large).toEqual({ seconds: expect.closeTo(2 * 640 * 20 * 20 * 2e-9, 12), bytes: 2 * 640 * 20 * 4 })
})

it('is endless where too many others might answer', () => {
  const parties = (count: number) =>
    graphSpace({
      partyCount: count,
      stateCount: 2,
      arcs: Array.from({ length: count }, () => ({ from: [0], to: [1] })),
    })
  expect(coalitionWork(parties(18), [[0, 1], [2]], ['cseq'])).toEqual({
    seconds: Number.POSITIVE_INFINITY,
    bytes: Number.POSITIVE_INFINITY,
  })
  expect(coalitionWork(parties(18), [[0]], ['csmr']).seconds).toBeLessThan(1)
})
