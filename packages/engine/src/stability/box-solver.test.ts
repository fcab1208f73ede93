import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { option, or } from '../formula.ts'
import type { OptionModel } from '../model.ts'
import { denseRanks } from '../preferences/ranks.ts'
import type { Box } from '../space/box.ts'
import { listedMoves } from '../space/groups.ts'
import { optionSpace } from '../space/option-space.ts'
import type { StateSpace } from '../space/space.ts'
import { listStates } from '../state-set.ts'
import { runs } from '../testing/runs.ts'
import { BoxSolver } from './box-solver.ts'
import { type Concept, isVerdicts, type Solution } from './concepts.ts'
import { solve, solverFor } from './solve.ts'

const core: readonly Concept[] = ['nash', 'gmr', 'smr', 'seq', 'symseq']

function open(model: OptionModel): StateSpace {
  const result = optionSpace(model)
  if (!result.ok) throw new Error(`expected a space, got ${result.refusal.reason}`)
  return result.space
}

/** Parties with the given numbers of options, all free. */
function free(...sizes: readonly number[]): OptionModel {
  const options = sizes.flatMap((size, party) =>
    Array.from({ length: size }, () => ({ party, change: 'both' as const })),
  )
  return { partyCount: sizes.length, options, constraints: [] }
}

/** The same space without its box, so that the floods are used. */
function listed(space: StateSpace): StateSpace {
  return { ...space, moves: listedMoves(space) }
}

function stable(solution: Solution): unknown {
  return core.map((concept) => {
    const verdicts = solution[concept]
    return isVerdicts(verdicts) ? verdicts.stable.map((set) => set.words.join(' ')) : verdicts
  })
}

function seededRanks(space: StateSpace, seed: number, levels: number): Uint32Array[] {
  let state = seed | 1
  const next = (): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
  return Array.from({ length: space.partyCount }, () =>
    denseRanks(Array.from({ length: space.stateCount }, () => Math.floor(next() * levels))),
  )
}

const shapes: readonly (readonly [string, OptionModel])[] = [
  ['four parties of equal size', free(3, 3, 3, 3)],
  ['parties of very different size', free(7, 1, 4)],
  ['two large parties', free(6, 6)],
  ['ten parties of one option', free(1, 1, 1, 1, 1, 1, 1, 1, 1, 1)],
  ['a party that can do nothing', free(5, 0, 5)],
  ['holes across parties', { ...free(4, 4, 3), constraints: [or(option(0), option(4)), or(option(1), option(9))] }],
]

describe('sweeps', () => {
  it.each(shapes)('agree with floods: %s', (_, model) => {
    const space = open(model)
    expect(space.moves.kind).toBe('box')
    fc.assert(
      fc.property(fc.integer(), fc.constantFrom(2, 9, 1_000_000), (seed, levels) => {
        const ranks = seededRanks(space, seed, levels)
        const swept = solve({ space, ranks }, { concepts: core })
        const flooded = solve({ space: listed(space), ranks }, { concepts: core })
        expect(stable(swept)).toEqual(stable(flooded))
      }),
      { numRuns: runs(12) },
    )
  })

  it('hand a long staircase of improvements over to the flood', () => {
    // The opponents climb (0,0) → (1,0) → (1,1) → (2,1) → … in turns, each step an improvement for its mover only.
    const space = open(free(7, 7, 1))
    const height = 128
    const ranks = [0, 1, 2].map((party) =>
      Uint32Array.from({ length: space.stateCount }, (_, code) => {
        const a = code % height
        const b = Math.floor(code / height) % height
        if (party === 0) return a === b + 1 ? 2 : a === b ? 1 : 0
        if (party === 1) return b === a ? 2 : b === a - 1 ? 1 : 0
        const top = a === height - 1 && b === height - 1
        return top ? 0 : code < height * height ? 1 : 2
      }),
    )
    const swept = solve({ space, ranks }, { concepts: core })
    expect(stable(swept)).toEqual(stable(solve({ space: listed(space), ranks }, { concepts: core })))
    const { seq } = swept
    // From the foot of the stairs the third party would move up to rank 2, but the climb ends in what it likes least.
    expect(isVerdicts(seq) && seq.stable[2] && listStates(seq.stable[2])).toContain(0)
  })

  it('carry ranks that need more than 31 bits together with a digit', () => {
    for (const model of [free(4, 3), { ...free(4, 3), constraints: [or(option(0), option(4))] }]) {
      const space = open(model)
      const { moves } = space
      if (moves.kind !== 'box') throw new Error('expected a box')
      const dense = seededRanks(space, 5, 100)
      const solver = new BoxSolver(moves.box)
      solver.rank(dense.map((list) => list.map((rank) => rank * 20_000_000)))
      const flooded = stable(solve({ space: listed(space), ranks: dense }, { concepts: core }))
      const swept = [0, 1].map((party) => solver.stableStates(party, core))
      expect(core.map((concept) => swept.map((own) => own?.get(concept)?.words.join(' ')))).toEqual(flooded)
    }
  })
})

it('gives the same answer for a concept asked for alone as for all at once', () => {
  for (const [, model] of shapes) {
    const space = open(model)
    const ranks = seededRanks(space, 11, 60)
    const together = solve({ space, ranks }, { concepts: core })
    for (const concept of core) {
      expect(solve({ space, ranks }, { concepts: [concept] })[concept]).toEqual(together[concept])
    }
  }
})

describe('BoxSolver', () => {
  function boxOf(space: StateSpace): Box {
    if (space.moves.kind !== 'box') throw new Error('expected a box')
    return space.moves.box
  }

  it('answers itself where sweeps come to rest: for each concept asked for, and only those', () => {
    for (const [, model] of shapes) {
      const space = open(model)
      const ranks = seededRanks(space, 3, 60)
      const solver = new BoxSolver(boxOf(space))
      solver.rank(ranks)
      const flooded = solve({ space: listed(space), ranks }, { concepts: core })
      for (let party = 0; party < space.partyCount; party += 1) {
        for (const asked of [core, ['seq'], ['gmr', 'nash'], ['smr', 'symseq']] satisfies (readonly Concept[])[]) {
          const own = solver.stableStates(party, asked)
          expect([...(own?.keys() ?? [])].sort()).toEqual([...asked].sort())
          for (const concept of asked) {
            const verdicts = flooded[concept]
            expect(own?.get(concept)).toEqual(isVerdicts(verdicts) ? verdicts.stable[party] : undefined)
          }
        }
      }
    }
  })

  it('gives a chain up that is longer than its rounds, and only such a one', () => {
    const space = open(free(7, 7, 1))
    const steps = (height: number): Uint32Array[] =>
      [0, 1, 2].map((party) =>
        Uint32Array.from({ length: space.stateCount }, (_, code) => {
          const a = code % 128
          const b = Math.floor(code / 128) % 128
          if (a > height || b > height) return party === 2 ? 3 : 0
          if (party === 0) return a === b + 1 ? 2 : a === b ? 1 : 0
          if (party === 1) return b === a ? 2 : b === a - 1 ? 1 : 0
          return a === height && b === height ? 0 : code < 128 * 128 ? 1 : 2
        }),
      )
    const solver = new BoxSolver(boxOf(space))
    solver.rank(steps(127))
    expect(solver.stableStates(2, ['seq'])).toBeUndefined()
    expect(solver.stableStates(2, ['gmr'])).toBeDefined()
    solver.rank(steps(20))
    expect(solver.stableStates(2, ['seq'])).toBeDefined()
  })
})

describe('solverFor', () => {
  it('gives the same answer for rankings solved one after the other as for each alone', () => {
    for (const [, model] of shapes) {
      const space = open(model)
      const solver = solverFor(space)
      for (const seed of [1, 2, 3]) {
        const ranks = seededRanks(space, seed, 50)
        const alone = solve({ space, ranks }, { concepts: core })
        expect(stable(solver(ranks, { concepts: core }))).toEqual(stable(alone))
      }
    }
  })

  it('leaves earlier solutions as they are', () => {
    const space = open(free(3, 3))
    const solver = solverFor(space)
    const first = solver(seededRanks(space, 1, 50), { concepts: core })
    const before = stable(first)
    solver(seededRanks(space, 2, 50), { concepts: core })
    expect(stable(first)).toEqual(before)
  })
})
