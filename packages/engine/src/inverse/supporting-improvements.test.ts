import { expect, it } from 'vitest'
import { graphSpace } from '../space/arcs.ts'
import { inverseConcepts, rankingCondition } from './ranking-condition.ts'
import { supportingImprovements } from './supporting-improvements.ts'

type Arcs = readonly (readonly [number, number])[]

/** A graph of states in which every party likes a state better the higher its number; arcs by party. */
function rising(stateCount: number, arcs: readonly Arcs[]) {
  const space = graphSpace({
    partyCount: arcs.length,
    stateCount,
    arcs: arcs.map((own) => ({ from: own.map(([from]) => from), to: own.map(([, to]) => to) })),
  })
  const rank = Uint32Array.from({ length: stateCount }, (_, state) => state)
  return { space, ranks: arcs.map(() => rank) }
}

/** Steps as party, from and to, under SEQ and SymSEQ, for party 0 in a state. */
function supporting(conflict: ReturnType<typeof rising>, state: number) {
  return (['seq', 'symseq'] as const).map((concept) =>
    supportingImprovements(conflict, rankingCondition(conflict, concept, state, 0)).map((step) => [
      step.party,
      step.from,
      step.to,
    ]),
  )
}

it('names the improvements that an answer takes, and not those that nobody is asked for', () => {
  // From 1, where party 0 can go, the others answer with 1 → 2 → 3 or, sooner, with 1 → 3; 4 → 5 answers nothing.
  const conflict = rising(6, [
    [[0, 1]],
    [
      [1, 2],
      [4, 5],
    ],
    [
      [2, 3],
      [1, 3],
    ],
  ])
  const steps = [
    [1, 1, 2],
    [2, 1, 3],
  ]
  expect(supporting(conflict, 0)).toEqual([steps, steps])
  for (const concept of inverseConcepts.slice(0, 3)) {
    expect(supportingImprovements(conflict, rankingCondition(conflict, concept, 0, 0))).toEqual([])
  }
  // Nobody moves from here: nothing to answer.
  expect(supporting(conflict, 4)).toEqual([[], []])
})

it('puts them in the order of parties and states, each once', () => {
  const conflict = rising(7, [
    [
      [0, 2],
      [0, 1],
    ],
    [
      [3, 5],
      [2, 5],
      [2, 4],
    ],
    [
      [2, 3],
      [1, 3],
    ],
  ])
  const steps = [
    [1, 2, 4],
    [1, 2, 5],
    [1, 3, 5],
    [2, 1, 3],
    [2, 2, 3],
  ]
  expect(supporting(conflict, 0)).toEqual([steps, steps])
})

it('names those that lead back, where the move is undone whatever the party wants', () => {
  // Party 0 moves from 3 to 1; the others take it back to 3, or on to 2, from where the party can return itself.
  const conflict = rising(4, [
    [
      [3, 1],
      [2, 3],
    ],
    [[1, 3]],
    [[1, 2]],
  ])
  const back = [1, 1, 3]
  const onward = [2, 1, 2]
  // Back in 3 party 0 may move to 1 once more: for SymSEQ that answer asks no less than none at all.
  expect(supporting(conflict, 3)).toEqual([[back], [onward]])
})

it('names those of a move that they make follow from what deters another', () => {
  // Without 2 → 1, to deter from 1 would not be enough to deter from 2.
  const conflict = {
    ...rising(3, [
      [
        [0, 1],
        [0, 2],
      ],
      [[2, 1]],
    ]),
    ranks: [Uint32Array.of(0, 1, 2), Uint32Array.of(0, 2, 1)],
  }
  expect(supporting(conflict, 0)).toEqual([[[1, 2, 1]], [[1, 2, 1]]])
})
