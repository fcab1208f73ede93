import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Formula, option } from '../formula.ts'
import { denseRanks } from '../preferences/ranks.ts'
import { graphSpace } from '../space/arcs.ts'
import { optionSpace } from '../space/option-space.ts'
import { moveTargets, type StateSpace } from '../space/space.ts'
import { type Conflict, isVerdicts } from '../stability/concepts.ts'
import { solve } from '../stability/solve.ts'
import { isSubset, listStates, setOf } from '../state-set.ts'
import { graphModels, optionModels, ranks } from '../testing/arbitraries.ts'
import { isCoalitionStable, literalImprovements } from '../testing/literal-coalitions.ts'
import { allCoalitions, type Coalition } from './coalition.ts'
import { type CoalitionConcept, coalitionConcepts, type ImprovementOptions } from './coalition-concepts.ts'
import {
  coalitionEquilibria,
  coalitionImprovements,
  coalitionSolverFor,
  equilibriumJumps,
  solveCoalitions,
} from './coalition-solver.ts'
import { coalitionWork } from './coalition-work.ts'

/** `ANCHORAGE_RUNS` multiplies the number of random models. */
const runs = Number(process.env.ANCHORAGE_RUNS ?? 1)

const switches: readonly ImprovementOptions[] = [{}, { pareto: true }]

function ranked(space: StateSpace): fc.Arbitrary<Conflict> {
  return fc
    .constantFrom(2, 4, 40)
    .chain((levels) => ranks(space.partyCount, space.stateCount, levels))
    .map((lists) => ({ space, ranks: lists.map((list) => denseRanks(list)) }))
}

/** Random conflicts on graphs, where a party's moves are mostly not transitive. */
const onGraphs = graphModels().chain((model) => ranked(graphSpace(model)))

function inOptions(features: Parameters<typeof optionModels>[0]): fc.Arbitrary<Conflict> {
  return optionModels({ optionLimit: 4, ...features })
    .map((model) => optionSpace(model))
    .chain((result) => (result.ok && result.space.stateCount > 0 ? ranked(result.space) : onGraphs))
}

const conflicts: readonly (readonly [string, fc.Arbitrary<Conflict>])[] = [
  ['in options', inOptions({ infeasible: true })],
  ['with irreversible options', inOptions({ irreversible: true, infeasible: true })],
  ['with merged states and forbidden moves', inOptions({ irreversible: true, merged: true, forbidden: true })],
  ['with powers', inOptions({ irreversible: true, powers: true })],
  ['on graphs', onGraphs],
]

function stableIn(conflict: Conflict, coalition: Coalition, options: ImprovementOptions = {}) {
  const [solution] = solveCoalitions(conflict, [coalition], { concepts: coalitionConcepts, ...options })
  return (concept: CoalitionConcept) => solution?.[concept] ?? setOf(conflict.space.stateCount, [])
}

describe.each(conflicts)('coalitions %s', (_, arbitrary) => {
  it.each(switches)('are solved as their definitions read (%o)', (options) => {
    fc.assert(
      fc.property(arbitrary, (conflict) => {
        const { partyCount, stateCount } = conflict.space
        const solver = coalitionSolverFor(conflict, options)
        const states = Array.from({ length: stateCount }, (_state, state) => state)
        const coalitions = allCoalitions(partyCount)
        const solutions = solveCoalitions(conflict, coalitions, { concepts: coalitionConcepts, ...options })
        for (const [index, coalition] of coalitions.entries()) {
          for (const state of states) {
            const expected = literalImprovements(conflict, coalition, state, options).sort((a, b) => a - b)
            expect(listStates(solver.improvements(coalition, state))).toEqual(expected)
          }
          for (const concept of coalitionConcepts) {
            const expected = states.filter((state) => isCoalitionStable(conflict, coalition, concept, state, options))
            expect([coalition, concept, listStates(solutions[index]?.[concept] ?? setOf(0, []))]).toEqual([
              coalition,
              concept,
              expected,
            ])
          }
        }
      }),
      { numRuns: Math.ceil(15 * runs) },
    )
  })

  it('of one party are that party: Nash, GMR and SMR; SEQ implies CSEQ, and is the same for two parties', () => {
    fc.assert(
      fc.property(arbitrary, fc.constantFrom(...switches), (conflict, options) => {
        const solution = solve(conflict, { concepts: ['nash', 'gmr', 'smr', 'seq'] })
        const alone = (concept: 'nash' | 'gmr' | 'smr' | 'seq', party: number) => {
          const verdicts = solution[concept]
          return (isVerdicts(verdicts) && verdicts.stable[party]) || setOf(0, [])
        }
        for (let party = 0; party < conflict.space.partyCount; party += 1) {
          const stable = stableIn(conflict, [party], options)
          expect(listStates(stable('cnash'))).toEqual(listStates(alone('nash', party)))
          expect(listStates(stable('cgmr'))).toEqual(listStates(alone('gmr', party)))
          expect(listStates(stable('csmr'))).toEqual(listStates(alone('smr', party)))
          expect(isSubset(alone('seq', party), stable('cseq'))).toBe(true)
          if (conflict.space.partyCount > 2) continue
          expect(listStates(stable('cseq'))).toEqual(listStates(alone('seq', party)))
        }
      }),
      { numRuns: Math.ceil(40 * runs) },
    )
  })

  it('keep the order of the concepts', () => {
    fc.assert(
      fc.property(arbitrary, fc.constantFrom(...switches), (conflict, options) => {
        for (const coalition of allCoalitions(conflict.space.partyCount)) {
          const stable = stableIn(conflict, coalition, options)
          expect(isSubset(stable('cnash'), stable('csmr'))).toBe(true)
          expect(isSubset(stable('csmr'), stable('cgmr'))).toBe(true)
          expect(isSubset(stable('cnash'), stable('cseq'))).toBe(true)
          // On a graph, two coalitions with a common member may act in succession where that member may not move twice.
          if (conflict.space.moves.kind === 'arcs') continue
          expect(isSubset(stable('cseq'), stable('cgmr'))).toBe(true)
        }
      }),
      { numRuns: Math.ceil(40 * runs) },
    )
  })
})

it('lets coalitions answer on a graph where their common member could not go on alone', () => {
  // Party 0 leaves state 0 for 1. Party 1 alone could go 1 → 2 and 2 → 3, but not twice in succession; acting once
  // alone and once together with party 2, which likes it too, it can.
  const space = graphSpace({
    partyCount: 3,
    stateCount: 4,
    arcs: [
      { from: [0], to: [1] },
      { from: [1, 2], to: [2, 3] },
      { from: [], to: [] },
    ],
  })
  const conflict = {
    space,
    ranks: [Uint32Array.of(1, 2, 2, 0), Uint32Array.of(0, 0, 1, 2), Uint32Array.of(0, 0, 0, 1)],
  }
  const stable = stableIn(conflict, [0])
  expect([listStates(stable('cgmr')), listStates(stable('cseq'))]).toEqual([
    [1, 2, 3],
    [0, 1, 2, 3],
  ])
})

/** Two parties with one option each; both prefer the state in which both take it to the one in which neither does. */
const dilemma: Conflict = {
  space: graphSpace({
    partyCount: 2,
    stateCount: 4,
    arcs: [
      { from: [0, 1, 2, 3], to: [1, 0, 3, 2] },
      { from: [0, 1, 2, 3], to: [2, 3, 0, 1] },
    ],
  }),
  ranks: [Uint32Array.of(1, 0, 3, 2), Uint32Array.of(1, 3, 0, 2)],
}

describe('in the prisoner’s dilemma', () => {
  it('both together leave the deadlock, which neither leaves alone', () => {
    expect(listStates(coalitionImprovements(dilemma, [0, 1], 0))).toEqual([3])
    expect(listStates(coalitionImprovements(dilemma, [0], 0))).toEqual([])
    expect(equilibriumJumps(dilemma, setOf(4, [0, 3]))).toEqual([{ from: 0, to: 3, coalition: [0, 1] }])
  })

  it('cooperation alone is stable for every coalition, if answers are feared', () => {
    expect(listStates(coalitionEquilibria(dilemma, 'cseq'))).toEqual([3])
    expect(listStates(coalitionEquilibria(dilemma, 'cnash'))).toEqual([])
    const withFirst = allCoalitions(2, { including: 0 })
    expect(listStates(coalitionEquilibria(dilemma, 'cnash', { coalitions: withFirst }))).toEqual([2])
  })
})

it('counts with pareto what one member gains and the other does not mind', () => {
  const conflict = { ...dilemma, ranks: [Uint32Array.of(0, 0, 0, 0), Uint32Array.of(0, 0, 0, 1)] }
  expect(listStates(coalitionImprovements(conflict, [0, 1], 0))).toEqual([])
  expect(listStates(coalitionImprovements(conflict, [0, 1], 0, { pareto: true }))).toEqual([3])
})

it('says how far the work is, and stops between two steps of it', () => {
  const result = optionSpace({
    partyCount: 4,
    options: Array.from({ length: 6 }, (_, index) => ({ party: index % 4, change: 'both' })),
    constraints: [],
  })
  if (!result.ok) throw new Error('expected a space')
  const { space } = result
  const conflict = {
    space,
    ranks: Array.from({ length: 4 }, (_, party) =>
      new Uint32Array(64).map((_rank, state) => (state * (party + 3)) % 64),
    ),
  }
  const shares: number[] = []
  const options = { concepts: coalitionConcepts, onProgress: (share: number) => void shares.push(share) }
  solveCoalitions(conflict, allCoalitions(4), options)
  expect(shares.length).toBeGreaterThanOrEqual(15)
  expect(shares).toEqual([...shares].sort((a, b) => a - b))
  expect(shares.at(-1)).toBeCloseTo(1)
  let looks = 0
  const signal = {
    throwIfAborted: () => {
      looks += 1
      if (looks === 3) throw new Error('enough')
    },
  }
  expect(() => solveCoalitions(conflict, allCoalitions(4), { ...options, signal })).toThrow('enough')
  expect(looks).toBe(3)
})

it('gives the same answers in both ways of solving, also for five parties and more states', () => {
  const features = { irreversible: true, infeasible: true, optionLimit: 7 } as const
  fc.assert(
    fc.property(inOptions(features), fc.constantFrom(...switches), ({ space, ranks: given }, options) => {
      const arcs = Array.from({ length: space.partyCount }, (_, party) => {
        const list = { from: [] as number[], to: [] as number[] }
        for (let state = 0; state < space.stateCount; state += 1) {
          for (const target of moveTargets(space, party, state)) {
            list.from.push(state)
            list.to.push(target)
          }
        }
        return list
      })
      const listed = graphSpace({ partyCount: space.partyCount, stateCount: space.stateCount, arcs })
      const solved = [space, listed].map((each) =>
        solveCoalitions({ space: each, ranks: given }, allCoalitions(space.partyCount), {
          concepts: coalitionConcepts,
          ...options,
        }).map((solution) => coalitionConcepts.map((concept) => listStates(solution[concept] ?? setOf(0, [])))),
      )
      expect(solved[0]).toEqual(solved[1])
    }),
    { numRuns: Math.ceil(20 * runs) },
  )
})

describe('what is no coalition', () => {
  it.each([[[]], [[2]], [[-1]], [[0, 0]], [[1, 0]], [[0.5]]])('%j is refused', (coalition) => {
    expect(() => solveCoalitions(dilemma, [coalition], { concepts: ['cnash'] })).toThrow(RangeError)
    expect(() => coalitionImprovements(dilemma, coalition, 0)).toThrow(RangeError)
  })

  it('a state that does not exist is refused too', () => {
    expect(() => coalitionImprovements(dilemma, [0], 4)).toThrow(RangeError)
  })
})

it('estimates the work: more for more coalitions, and endless where nobody could list those that answer', () => {
  const spaceOf = (partyCount: number): StateSpace => {
    const options = Array.from({ length: partyCount }, (_, party) => ({ party, change: 'both' as const }))
    const constraints = [atMostOne(partyCount)]
    const result = optionSpace({ partyCount, options, constraints })
    if (!result.ok) throw new Error('expected a space')
    return result.space
  }
  const five = spaceOf(5)
  const some = coalitionWork(five, [[0, 1]], coalitionConcepts)
  const all = coalitionWork(five, allCoalitions(5), coalitionConcepts)
  expect(all.seconds).toBeGreaterThan(some.seconds)
  expect(all.bytes).toBeGreaterThan(some.bytes)
  expect(coalitionWork(spaceOf(40), [[0, 1]], coalitionConcepts).seconds).toBe(Number.POSITIVE_INFINITY)
  expect(coalitionWork(spaceOf(40), [[0, 1]], ['cgmr']).seconds).toBeLessThan(1)
})

function atMostOne(optionCount: number): Formula {
  const operands = Array.from({ length: optionCount }, (_, index) => option(index))
  return { kind: 'count', least: 0, most: 1, operands }
}

it('lists coalitions from small to large', () => {
  expect(allCoalitions(3)).toEqual([[0], [1], [2], [0, 1], [0, 2], [1, 2], [0, 1, 2]])
  expect(allCoalitions(3, { including: 1 })).toEqual([[1], [0, 1], [1, 2], [0, 1, 2]])
})
