import fc from 'fast-check'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { boxWith, seededNumbers } from '../testing/boxes.ts'
import { runs } from '../testing/runs.ts'
import { BoxSolver } from './box-solver.ts'
import { compiledBoxSolver } from './compiled-box-solver.ts'
import type { Concept } from './concepts.ts'

const core: readonly Concept[] = ['nash', 'gmr', 'smr', 'seq', 'symseq']

function rankings(states: number, seed: number, levels: readonly number[]): Uint32Array[] {
  return levels.map((count, party) => Uint32Array.from(seededNumbers(states, seed + 7 * party, count)))
}

describe('CompiledBoxSolver', () => {
  it.each([
    { radices: [4, 3, 2], numRuns: 15 },
    { radices: [2, 1, 5], numRuns: 15 },
    { radices: [6], numRuns: 15 },
    { radices: [1, 1], numRuns: 15 },
    { radices: [2, 2, 2, 2, 2, 2], numRuns: 15 },
    { radices: [3, 70, 2], numRuns: 15 },
    // Slices with gaps: below, at and above the stride of the focal party.
    { radices: [128, 2, 3], numRuns: 15 },
    { radices: [2, 128, 2, 3], numRuns: 15 },
    { radices: [16, 16, 3, 2], numRuns: 15 },
    { radices: [3, 256, 2], numRuns: 15 },
    // Orders long enough to be read where they are, in pieces.
    { radices: [64, 32, 2, 2], numRuns: 3 },
  ])('gives the answers of BoxSolver: $radices', ({ radices, numRuns }) => {
    const states = radices.reduce((product, radix) => product * radix, 1)
    fc.assert(
      fc.property(
        fc.integer(),
        fc.constantFrom(0, 2, 3, 7),
        fc.array(fc.constantFrom(1, 2, 9, 1_000_000, 2 ** 31 - 1), {
          minLength: radices.length,
          maxLength: radices.length,
        }),
        fc.subarray([...core], { minLength: 1 }),
        (seed, every, levels, asked) => {
          const box = boxWith(radices, every > 0 && states > 1 ? (code) => code % every === 1 : undefined)
          const plain = new BoxSolver(box)
          const compiled = compiledBoxSolver(box)
          for (const turn of [0, 1]) {
            const ranks = rankings(box.codeOfState?.length ?? box.size, seed + turn, levels)
            plain.rank(ranks)
            compiled?.rank(ranks)
            for (const party of radices.keys()) {
              expect(compiled?.stableStates(party, asked)).toEqual(plain.stableStates(party, asked))
            }
          }
        },
      ),
      { numRuns: runs(numRuns) },
    )
  })

  it('gives a chain up that is longer than its rounds, as BoxSolver does', () => {
    const height = 127
    const box = boxWith([128, 128, 2])
    const ranks = [0, 1, 2].map((party) =>
      Uint32Array.from({ length: box.size }, (_, code) => {
        const a = code % 128
        const b = Math.floor(code / 128) % 128
        if (party === 0) return a === b + 1 ? 2 : a === b ? 1 : 0
        if (party === 1) return b === a ? 2 : b === a - 1 ? 1 : 0
        return a === height && b === height ? 0 : code < 128 * 128 ? 1 : 2
      }),
    )
    for (const solver of [new BoxSolver(box), compiledBoxSolver(box)]) {
      solver?.rank(ranks)
      expect(solver?.stableStates(2, ['seq'])).toBeUndefined()
      expect(solver?.stableStates(2, ['nash', 'gmr', 'smr'])).toBeDefined()
    }
  })

  describe('where the host cannot run it', () => {
    afterEach(() => vi.unstubAllGlobals())

    it('is not there: without WebAssembly, where it is forbidden, where memory is short', () => {
      const box = boxWith([2, 3])
      expect(compiledBoxSolver(box)).toBeDefined()
      vi.stubGlobal('WebAssembly', undefined)
      expect(compiledBoxSolver(box)).toBeUndefined()
      const refused = class {
        constructor() {
          throw new RangeError('could not allocate memory')
        }
      }
      vi.stubGlobal('WebAssembly', { Module: refused, Memory: refused, Instance: refused })
      expect(compiledBoxSolver(box)).toBeUndefined()
    })
  })
})
