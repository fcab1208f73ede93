import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { denseRanks } from '../preferences/ranks.ts'
import { graphSpace } from '../space/arcs.ts'
import { listedMoves } from '../space/groups.ts'
import { optionSpace } from '../space/option-space.ts'
import { moveTargets, type StateSpace } from '../space/space.ts'
import { graphModels, optionModels, ranks } from '../testing/arbitraries.ts'
import { runs } from '../testing/runs.ts'
import { type Answers, leastReached } from './flood.ts'

interface Drawn {
  readonly space: StateSpace
  readonly ranks: readonly Uint32Array[]
  readonly key: Uint32Array
  readonly answers: Answers
}

/** The least key that the opponents of `focal` reach from a state, by going through every state and last mover. */
function literalLeast({ space, ranks, key, answers }: Drawn, focal: number, state: number): number {
  const seen = new Set<string>()
  const queue: { readonly at: number; readonly last: number }[] = [{ at: state, last: -1 }]
  let least = key[state]
  for (let node = queue.shift(); node; node = queue.shift()) {
    const { at, last } = node
    for (let mover = 0; mover < space.partyCount; mover += 1) {
      if (mover === focal || mover === last) continue
      for (const to of moveTargets(space, mover, at)) {
        if (answers === 'improvements' && ranks[mover][to] <= ranks[mover][at]) continue
        if (seen.has(`${to} ${mover}`)) continue
        seen.add(`${to} ${mover}`)
        queue.push({ at: to, last: mover })
        least = Math.min(least, key[to])
      }
    }
  }
  return least
}

function expectLeast(drawn: Drawn): void {
  const { space, ranks, key, answers } = drawn
  for (let focal = 0; focal < space.partyCount; focal += 1) {
    expect([...leastReached(listedMoves(space), ranks, focal, key, answers)]).toEqual(
      Array.from(key, (_, state) => literalLeast(drawn, focal, state)),
    )
  }
}

/** Rankings and keys with ties, one party in some of them indifferent among all states. */
function drawn(space: StateSpace): fc.Arbitrary<Drawn> {
  const lists = fc.constantFrom(1, 3, 30).chain((levels) => ranks(space.partyCount, space.stateCount, levels))
  return fc.record({
    space: fc.constant(space),
    ranks: lists.map((all) => all.map((list, party) => (party === 1 ? list.map(() => 0) : list)).map(denseRanks)),
    key: ranks(1, space.stateCount, 9).map(([list]) => denseRanks(list)),
    answers: fc.constantFrom<Answers>('moves', 'improvements'),
  })
}

describe('leastReached', () => {
  it('is what legal sequences of the opponents reach, over transitive moves', () => {
    const sample = optionModels({ irreversible: true, infeasible: true }).chain((model) => {
      const opened = optionSpace(model)
      return opened.ok ? drawn(opened.space) : fc.constant(undefined)
    })
    fc.assert(
      fc.property(sample, (each) => {
        if (each) expectLeast(each)
      }),
      { numRuns: runs(300) },
    )
  })

  it('is what legal sequences of the opponents reach, where who moved last matters', () => {
    const sample = graphModels().chain((model) => drawn(graphSpace(model)))
    fc.assert(fc.property(sample, expectLeast), { numRuns: runs(600) })
  })
})
