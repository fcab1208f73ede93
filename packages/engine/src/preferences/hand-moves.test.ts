import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { runs } from '../testing/runs.ts'
import { type Deciders, deciderLookup } from './deciders.ts'
import { decidersAfterMoves, type HandMove, ranksAfterMoves } from './hand-moves.ts'
import { denseRanks } from './ranks.ts'

/** Of two states: which is preferred (1 the first, −1 the second, 0 neither), and which statement decides. */
interface Pair {
  readonly order: number
  readonly decider: number | undefined
}

/** The definition, pair by pair: what the moved state is to every other one, the state beside it was before. */
function literally(pairs: readonly (readonly Pair[])[], moves: readonly HandMove[], byHand: number): Pair[][] {
  let now = pairs.map((row) => [...row])
  for (const { state, place, of } of moves) {
    if (state === of) continue
    const before = now
    const toOther = (other: number): Pair => {
      const beside = before[of][other]
      if (beside.order !== 0) return beside
      return place === 'level'
        ? { order: 0, decider: undefined }
        : { order: place === 'above' ? 1 : -1, decider: byHand }
    }
    now = before.map((row, first) =>
      row.map((pair, second) => {
        if (first === second || (first !== state && second !== state)) return pair
        if (first === state) return toOther(second)
        const { order, decider } = toOther(first)
        return { order: order === 0 ? 0 : -order, decider }
      }),
    )
  }
  return now
}

function pairsOf(deciders: Deciders): Pair[][] {
  const decider = deciderLookup(deciders)
  const { ranks } = deciders
  return Array.from(ranks, (rank) =>
    Array.from(ranks, (other) => ({ order: Math.sign(rank - other), decider: decider(rank, other) })),
  )
}

const tuned = fc.integer({ min: 1, max: 8 }).chain((count) => {
  const state = fc.nat(count - 1)
  return fc.record({
    values: fc.array(fc.nat(5), { minLength: count, maxLength: count }),
    deciders: fc.array(fc.nat(4), { minLength: count, maxLength: count }),
    moves: fc.array(fc.record({ state, place: fc.constantFrom('above', 'level', 'below'), of: state }), {
      maxLength: 6,
    }),
  })
})

describe('moves by hand', () => {
  it('make of a moved state, pair by pair, what the state beside it was', () => {
    fc.assert(
      fc.property(tuned, ({ values, deciders, moves }) => {
        const ranks = denseRanks(values)
        const before = { ranks, between: Uint32Array.from(deciders.slice(0, Math.max(...ranks))) }
        const after = decidersAfterMoves(before, moves, 5)
        expect(pairsOf(after)).toEqual(literally(pairsOf(before), moves, 5))
        expect(ranksAfterMoves(ranks, moves)).toEqual(after.ranks)
        expect(denseRanks(after.ranks)).toEqual(after.ranks)
        expect(after.between.length).toBe(Math.max(...after.ranks))
      }),
      { numRuns: runs(300) },
    )
  })

  it('put a state above, below and level, and close the gap it leaves', () => {
    const ranks = Uint32Array.of(0, 1, 1, 2)
    expect([...ranksAfterMoves(ranks, [{ state: 0, place: 'above', of: 1 }])]).toEqual([1, 0, 0, 2])
    expect([...ranksAfterMoves(ranks, [{ state: 3, place: 'below', of: 0 }])]).toEqual([1, 2, 2, 0])
    expect([...ranksAfterMoves(ranks, [{ state: 3, place: 'level', of: 2 }])]).toEqual([0, 1, 1, 1])
    expect(() => ranksAfterMoves(ranks, [{ state: 4, place: 'level', of: 2 }])).toThrow('below 4')
  })
})
