import fc from 'fast-check'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { optionSpace } from '../space/option-space.ts'
import { optionModels } from '../testing/arbitraries.ts'
import { boxWith, seededNumbers } from '../testing/boxes.ts'
import { runs } from '../testing/runs.ts'
import { BoxSolver } from './box-solver.ts'
import { type Concept, isVerdicts } from './concepts.ts'
import { solve } from './solve.ts'
import { vectorBoxSolver } from './vector-box-solver.ts'

const core: readonly Concept[] = ['nash', 'gmr', 'smr', 'seq', 'symseq']

function rankings(states: number, seed: number, levels: readonly number[]): Uint32Array[] {
  return levels.map((count, party) => Uint32Array.from(seededNumbers(states, seed + 7 * party, count)))
}

/** Both solvers on a box with these digits, twice with other ranks; one in `every` codes is infeasible, none if that is 0. */
function expectSame(
  radices: readonly number[],
  { seed, every, levels, asked }: { seed: number; every: number; levels: readonly number[]; asked: readonly Concept[] },
): void {
  const box = boxWith(radices, every > 0 ? (code) => code > 0 && code % every === 1 : undefined)
  const plain = new BoxSolver(box)
  const vectors = vectorBoxSolver(box)
  for (const turn of [0, 1]) {
    const list = radices.map((_, party) => levels[party % levels.length])
    const ranks = rankings(box.codeOfState?.length ?? box.size, seed + turn, list)
    plain.rank(ranks)
    expect(vectors?.rank(ranks)).toBe(true)
    for (const party of radices.keys()) {
      expect(vectors?.stableStates(party, asked)).toEqual(plain.stableStates(party, asked))
    }
  }
}

const question = fc.record({
  seed: fc.integer(),
  every: fc.constantFrom(0, 2, 3, 7),
  levels: fc.array(fc.constantFrom(1, 2, 9, 500, 0x7fff), { minLength: 1, maxLength: 6 }),
  asked: fc.subarray([...core], { minLength: 1 }),
})

describe('VectorBoxSolver', () => {
  it.each([
    { radices: [4, 3, 2] },
    { radices: [2, 1, 5] },
    { radices: [6] },
    { radices: [1, 1, 3] },
    { radices: [2, 2, 2, 2, 2, 2] },
    { radices: [5, 5, 5, 4] },
    // Several rows of digits, the last one full or not.
    { radices: [9, 2, 16] },
    { radices: [12, 3, 20] },
    { radices: [2, 64, 3] },
  ])('gives the answers of BoxSolver: $radices', ({ radices }) => {
    fc.assert(
      fc.property(question, (asked) => expectSame(radices, asked)),
      { numRuns: runs(20) },
    )
  })

  it('gives them for boxes of any shape', () => {
    const shapes = fc
      .array(fc.integer({ min: 1, max: 20 }), { minLength: 1, maxLength: 5 })
      .filter((radices) => radices.reduce((product, radix) => product * radix, 1) <= 2000)
    fc.assert(fc.property(shapes, question, expectSame), { numRuns: runs(60) })
  })

  it('agrees with the definitions', () => {
    const sample = fc.constantFrom({}, { infeasible: true as const }).chain((features) => optionModels(features))
    let solved = 0
    fc.assert(
      fc.property(sample, fc.integer(), fc.constantFrom(1, 2, 4, 40), (model, seed, levels) => {
        const result = optionSpace(model)
        if (!result.ok || result.space.moves.kind !== 'box') return
        const { space } = result
        const ranks = rankings(
          space.stateCount,
          seed,
          Array.from({ length: space.partyCount }, () => levels),
        )
        const literal = solve({ space, ranks }, { concepts: core, solver: 'oracle' })
        const vectors = vectorBoxSolver(result.space.moves.box)
        vectors?.rank(ranks)
        for (let party = 0; party < space.partyCount; party += 1) {
          const found = vectors?.stableStates(party, core)
          for (const concept of core) {
            const expected = literal[concept]
            expect([concept, found?.get(concept)]).toEqual([concept, isVerdicts(expected) && expected.stable[party]])
          }
        }
        solved += 1
      }),
      { numRuns: runs(100) },
    )
    expect(solved).toBeGreaterThan(0.2 * runs(100))
  })

  it('refuses ranks that do not fit 15 bits, and takes the next ones that do', () => {
    const box = boxWith([2, 2])
    const solver = vectorBoxSolver(box)
    const indifferent = new Uint32Array(4)
    for (const refused of [0x7fff, 0x8000, 0xffff, 0x10000, 2 ** 31, 2 ** 32 - 1]) {
      for (const state of [0, 1, 2, 3]) {
        const high = new Uint32Array(4)
        high[state] = refused
        expect(solver?.rank([indifferent, high])).toBe(false)
        expect(solver?.rank([high, indifferent])).toBe(false)
      }
    }
    expect(solver?.rank([Uint32Array.of(0, 0x7ffe, 0, 0), indifferent])).toBe(true)
    expect(solver?.stableStates(0, ['nash'])?.get('nash')?.words).toEqual(Uint32Array.of(0b1110))
  })

  it('is made for small boxes only', () => {
    expect(vectorBoxSolver(boxWith([64, 64, 8]))).toBeDefined()
    expect(vectorBoxSolver(boxWith([65, 2]))).toBeUndefined()
    expect(vectorBoxSolver(boxWith([64, 64, 9]))).toBeUndefined()
  })

  it('gives a chain up that is longer than its rounds, as BoxSolver does', () => {
    // Two opponents lead each other up a staircase, twice around the box: 256 moves to the focal party's worst state.
    // What they visit later they like less, so that nothing on the way is a short cut.
    const box = boxWith([64, 64, 2])
    const [first, second, third] = [new Uint32Array(box.size), new Uint32Array(box.size), new Uint32Array(box.size)]
    third.fill(2, 64 * 64).fill(1, 0, 64 * 64)
    const code = (a: number, b: number): number => (a % 64) + 64 * (b % 64)
    for (const round of [0, 1]) {
      for (let step = 0; step < 64; step += 1) {
        const [a, b] = [step + 2 * round, step]
        const next = step === 63 ? a + 3 : a + 1
        const level = round === 0 ? 3 : 1
        first[code(a, b)] = level
        first[code(next, b)] = level + 1
        second[code(next, b)] = level
        second[code(next, b + 1)] = level + 1
        if (round === 1 && step === 63) third[code(next, b + 1)] = 0
      }
    }
    for (const solver of [new BoxSolver(box), vectorBoxSolver(box)]) {
      solver?.rank([first, second, third])
      expect(solver?.stableStates(2, ['seq'])).toBeUndefined()
      expect(solver?.stableStates(2, ['nash', 'gmr', 'smr'])).toBeDefined()
    }
  })

  describe('where the host cannot run it', () => {
    afterEach(() => vi.unstubAllGlobals())

    it('is not there: without WebAssembly, or where memory is short', () => {
      const box = boxWith([2, 3])
      vi.stubGlobal('WebAssembly', undefined)
      expect(vectorBoxSolver(box)).toBeUndefined()
      const refused = class {
        constructor() {
          throw new RangeError('could not allocate memory')
        }
      }
      vi.stubGlobal('WebAssembly', { Module: refused, Memory: refused, Instance: refused })
      expect(vectorBoxSolver(box)).toBeUndefined()
    })
  })
})
