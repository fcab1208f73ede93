import { afterEach, describe, expect, it, vi } from 'vitest'
import { boxWith, seededNumbers } from '../testing/boxes.ts'
import { BoxSolver } from './box-solver.ts'
import { boxSolving } from './box-solving.ts'
import * as compiled from './compiled-box-solver.ts'
import type { Concept } from './concepts.ts'
import * as vectors from './vector-box-solver.ts'

const core: readonly Concept[] = ['nash', 'gmr', 'smr', 'seq', 'symseq']

describe('boxSolving', () => {
  afterEach(() => vi.restoreAllMocks())

  it('gives the same answers before and after it turns to compiled code, which it does once', () => {
    const small = vi.spyOn(vectors, 'vectorBoxSolver')
    const large = vi.spyOn(compiled, 'compiledBoxSolver')
    const box = boxWith([16, 8, 8])
    const solving = boxSolving(box)
    const created: number[][] = []
    for (let turn = 0; turn < 12; turn += 1) {
      // Ranks of the ninth turn are too high for the solver of small boxes.
      const highest = turn === 8 ? 2 ** 20 : 50
      const ranks = [0, 1, 2].map((party) => Uint32Array.from(seededNumbers(box.size, turn * 3 + party, highest)))
      const plain = new BoxSolver(box)
      plain.rank(ranks)
      solving.rank(ranks)
      for (const party of [0, 1, 2]) {
        expect(solving.stableStates(party, core)).toEqual(plain.stableStates(party, core))
      }
      created.push([small.mock.calls.length, large.mock.calls.length])
    }
    // 1,024 codes × 3 parties a turn, 16,384 in all: the sixth turn.
    expect(created.map(([count]) => count)).toEqual([0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1])
    expect(created.map(([, count]) => count)).toEqual([0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1])
  })

  it('turns to the other compiled code where the box is not small', () => {
    const large = vi.spyOn(compiled, 'compiledBoxSolver')
    const box = boxWith([65, 16, 8])
    const solving = boxSolving(box)
    const ranks = [0, 1, 2].map((party) => Uint32Array.from(seededNumbers(box.size, party, 50)))
    const plain = new BoxSolver(box)
    plain.rank(ranks)
    solving.rank(ranks)
    for (const party of [0, 1, 2]) expect(solving.stableStates(party, core)).toEqual(plain.stableStates(party, core))
    expect(large).toHaveBeenCalledOnce()
  })
})
