import {
  type Conflict,
  graphSpace,
  isVerdicts,
  listStates,
  type OptionModel,
  option,
  optionSpace,
  or,
  parallelSolverFor,
  type Solution,
  type StateSpace,
  solve,
} from '@anchorage/engine'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openThreads, type Threads } from './threads.ts'

function open(model: OptionModel): StateSpace {
  const result = optionSpace(model)
  if (!result.ok) throw new Error(`expected a space, got ${result.refusal.reason}`)
  return result.space
}

function model(change: 'both' | 'forward', constrained: boolean): OptionModel {
  const options = Array.from({ length: 8 }, (_, index) => ({ party: Math.floor(index / 2), change }))
  return {
    partyCount: 4,
    options,
    constraints: constrained ? [or(option(0), option(3)), or(option(5), option(7))] : [],
  }
}

function ranked(space: StateSpace, seed: number): Conflict {
  let state = seed
  const ranks = Array.from({ length: space.partyCount }, () =>
    Uint32Array.from({ length: space.stateCount }, () => {
      state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
      return state >>> 22
    }),
  )
  return { space, ranks }
}

function plain(solution: Solution): unknown {
  return Object.entries(solution).map(([concept, answer]) =>
    isVerdicts(answer) ? [concept, answer.stable.map((set) => listStates(set))] : [concept, answer],
  )
}

const spaces: readonly (readonly [string, StateSpace])[] = [
  ['a box', open(model('both', false))],
  ['a box with holes', open(model('both', true))],
  ['irreversible options', open(model('forward', false))],
  [
    'a graph',
    graphSpace({
      partyCount: 3,
      stateCount: 50,
      arcs: [0, 1, 2].map((party) => ({
        from: Array.from({ length: 49 }, (_, s) => s),
        to: Array.from({ length: 49 }, (_, s) => (s * 7 + party) % 50),
      })),
    }),
  ],
]

describe('threads', () => {
  const pools = new Map<number, Threads>()
  beforeAll(() => {
    for (const count of [1, 3]) pools.set(count, openThreads(count))
  })
  afterAll(async () => {
    await Promise.all([...pools.values()].map((threads) => threads.close()))
  })

  it.each(spaces)('give the answer of one thread, however many there are: %s', async (_, space) => {
    const solvers = [...pools.values()].map(({ ports }) => parallelSolverFor(space, ports))
    for (const seed of [1, 2]) {
      const conflict = ranked(space, seed)
      const expected = plain(solve(conflict))
      for (const solver of solvers) {
        const progress: number[] = []
        const parallel = await solver(conflict.ranks, { onProgress: (done) => progress.push(done) })
        expect(plain(parallel)).toEqual(expected)
        expect(progress.at(-1)).toBe(space.partyCount)
      }
    }
  })

  it('leave a staircase that sweeps do not settle to the flood', async () => {
    const options = [7, 7, 1].flatMap((size, party) =>
      Array.from({ length: size }, () => ({ party, change: 'both' as const })),
    )
    const space = open({ partyCount: 3, options, constraints: [] })
    const ranks = [0, 1, 2].map((party) =>
      Uint32Array.from({ length: space.stateCount }, (_, code) => {
        const a = code % 128
        const b = Math.floor(code / 128) % 128
        if (party === 0) return a === b + 1 ? 2 : a === b ? 1 : 0
        if (party === 1) return b === a ? 2 : b === a - 1 ? 1 : 0
        return a === 127 && b === 127 ? 0 : code < 128 * 128 ? 1 : 2
      }),
    )
    const concepts = ['seq', 'symseq'] as const
    const parallel = await parallelSolverFor(space, pools.get(3)?.ports ?? [])(ranks, { concepts })
    expect(plain(parallel)).toEqual(plain(solve({ space, ranks }, { concepts })))
  })

  it('stop when their signal says so', async () => {
    const [, space] = spaces[0] ?? ['', open(model('both', false))]
    const solver = parallelSolverFor(space, pools.get(1)?.ports ?? [])
    await expect(solver(ranked(space, 1).ranks, { signal: AbortSignal.abort() })).rejects.toThrow()
  })

  it('are refused in numbers that make no sense', () => {
    expect(() => openThreads(0)).toThrow('expected at least one thread, got 0')
    expect(() => parallelSolverFor(spaces[0]?.[1] ?? open(model('both', false)), [])).toThrow(
      'expected at least one worker',
    )
  })
})
