import { expect, it } from 'vitest'
import { graphSpace } from '../space/arcs.ts'
import { moveTargets } from '../space/space.ts'
import type { Conflict } from '../stability/concepts.ts'
import { listStates } from '../state-set.ts'
import { seededNumbers } from '../testing/boxes.ts'
import { graphOfSix } from '../testing/small-spaces.ts'
import { evolutionFrom } from './evolution.ts'
import type { MoveKind, Step } from './legal-sequences.ts'

/** Six states and three parties, each with eight arcs or fewer, and rankings with ties. */
function drawn(seed: number): Conflict {
  return {
    space: graphOfSix(seed),
    ranks: [0, 1, 2].map((party) => Uint32Array.from(seededNumbers(6, 7 * seed + party, 4))),
  }
}

/** Every legal sequence of so many moves from a state. */
function sequences({ space, ranks }: Conflict, from: number, kind: MoveKind, moves: number, last = -1): Step[][] {
  if (moves === 0) return [[]]
  return ranks.flatMap((rank, party) =>
    party === last
      ? []
      : moveTargets(space, party, from)
          .filter((to) => kind === 'moves' || rank[to] > rank[from])
          .flatMap((to) =>
            sequences({ space, ranks }, to, kind, moves - 1, party).map((rest) => [{ party, from, to }, ...rest]),
          ),
  )
}

function costs({ ranks }: Conflict, steps: readonly Step[]): number {
  return steps.filter(({ party, from, to }) => ranks[party][to] <= ranks[party][from]).length
}

/** Who moved last and from where, then who before and from where, and so on to the start. */
function backwards(steps: readonly Step[]): number[] {
  return steps.toReversed().flatMap(({ party, from }) => [party, from])
}

it.each([1, 2, 3, 4, 5, 6])(
  'of the sequences that are as short and cost as little, the path is that of the lowest from its end: graph %i',
  (seed) => {
    const conflict = drawn(seed)
    for (const kind of ['moves', 'improvements'] as const) {
      for (let start = 0; start < 6; start += 1) {
        const evolution = evolutionFrom(conflict, start, kind)
        for (const state of listStates(evolution.states)) {
          const all = sequences(conflict, start, kind, evolution.distance(state) ?? 0)
            .filter((steps) => (steps.at(-1)?.to ?? start) === state)
            .sort((a, b) => {
              const [first, second] = [backwards(a), backwards(b)]
              const place = first.findIndex((each, index) => each !== second[index])
              return costs(conflict, a) - costs(conflict, b) || (first[place] ?? 0) - (second[place] ?? 0)
            })
          expect(evolution.path(state)).toEqual(all[0])
        }
      }
    }
  },
)

it('has no path to where nothing leads', () => {
  const space = graphSpace({ partyCount: 1, stateCount: 2, arcs: [{ from: [1], to: [0] }] })
  const evolution = evolutionFrom({ space, ranks: [new Uint32Array(2)] }, 0, 'moves', { parties: [] })
  expect(evolution.path(0)).toEqual([])
  expect(evolution.distanceBy(0, 1)).toBeUndefined()
  expect(() => evolution.path(1)).toThrow('state 1 is not reached from state 0')
})
