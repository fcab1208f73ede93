import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { OptionModel } from '../model.ts'
import { denseRanks } from '../preferences/ranks.ts'
import { graphSpace } from '../space/arcs.ts'
import { findState, optionSpace } from '../space/option-space.ts'
import type { StateSpace } from '../space/space.ts'
import { isSubset, listStates, sameStates, setOf } from '../state-set.ts'
import { graphModels, optionModels, ranks } from '../testing/arbitraries.ts'
import { literalModel } from '../testing/literal-model.ts'
import { runs } from '../testing/runs.ts'
import { type Concept, type Conflict, concepts, isVerdicts, type Solution } from './concepts.ts'
import { solve } from './solve.ts'

const core: readonly Concept[] = ['nash', 'gmr', 'smr', 'seq', 'symseq']

function conflictOf(space: StateSpace, lists: readonly (readonly number[])[]): Conflict {
  return { space, ranks: lists.map((list) => denseRanks(list)) }
}

/** Random rankings of a space, with many ties, some ties or few. */
function rankings(space: StateSpace): fc.Arbitrary<number[][]> {
  return fc.constantFrom(2, 4, 40).chain((levels) => ranks(space.partyCount, space.stateCount, levels))
}

function expectSame(actual: Solution, expected: Solution, asked: readonly Concept[]): void {
  for (const concept of asked) {
    const a = actual[concept]
    const b = expected[concept]
    if (!isVerdicts(a) || !isVerdicts(b)) {
      expect(a).toEqual(b)
      continue
    }
    expect([concept, ...a.stable.map((set) => listStates(set))]).toEqual([
      concept,
      ...b.stable.map((set) => listStates(set)),
    ])
    expect(sameStates(a.equilibria, b.equilibria)).toBe(true)
  }
}

/** The fast solver on the space against the definitions on the model read word by word; states are matched by name. */
function expectAgreement(model: OptionModel, lists: readonly (readonly number[])[], space: StateSpace): void {
  const { graph, members } = literalModel(model)
  expect(space.stateCount).toBe(graph.stateCount)
  const stateOf = members.map(([first]) => findState(space, first ?? []) ?? -1)
  expect([...stateOf].sort((a, b) => a - b)).toEqual(stateOf.map((_, index) => index))
  const reordered = lists.map((list) => stateOf.map((state) => list[state] ?? 0))
  const literal = solve(conflictOf(graphSpace(graph), reordered), { concepts: core, solver: 'oracle' })
  const fast = solve(conflictOf(space, lists), { concepts: core })
  for (const concept of core) {
    const expected = literal[concept]
    const actual = fast[concept]
    if (!isVerdicts(expected) || !isVerdicts(actual)) throw new Error('expected verdicts')
    const renamed = expected.stable.map((set) =>
      setOf(
        set.size,
        listStates(set).map((state) => stateOf[state] ?? 0),
      ),
    )
    expect([concept, ...actual.stable.map((set) => listStates(set))]).toEqual([
      concept,
      ...renamed.map((set) => listStates(set)),
    ])
  }
}

const shapes: readonly (readonly [string, Parameters<typeof optionModels>[0]])[] = [
  ['reversible models', {}],
  ['models with infeasible states', { infeasible: true }],
  ['models with irreversible options', { irreversible: true, infeasible: true }],
  ['models with forbidden transitions', { irreversible: true, infeasible: true, forbidden: true }],
  ['models with merged states', { irreversible: true, infeasible: true, merged: true }],
  ['models with powers', { powers: true }],
  ['models with powers over irreversible options', { powers: true, irreversible: true, infeasible: true }],
  ['models with all of these', { powers: true, irreversible: true, infeasible: true, merged: true, forbidden: true }],
]

describe('the fast solver', () => {
  for (const [name, features] of shapes) {
    it(`agrees with the definitions on ${name}`, () => {
      const sample = optionModels(features).chain((model) => {
        const result = optionSpace(model)
        if (!result.ok) return fc.constant(undefined)
        const { space } = result
        return rankings(space).map((lists) => ({ model, space, lists }))
      })
      let solved = 0
      fc.assert(
        fc.property(sample, (drawn) => {
          if (!drawn) return
          solved += 1
          expectAgreement(drawn.model, drawn.lists, drawn.space)
        }),
        { numRuns: runs(300) },
      )
      expect(solved).toBeGreaterThan(0.2 * runs(300))
    })
  }

  it('agrees with the definitions on graphs whose moves are not transitive', () => {
    const sample = graphModels().chain((model) => {
      const space = graphSpace(model)
      return rankings(space).map((lists) => conflictOf(space, lists))
    })
    fc.assert(
      fc.property(sample, (conflict) => {
        expectSame(solve(conflict), solve(conflict, { solver: 'oracle' }), concepts)
      }),
      { numRuns: runs(1500) },
    )
  })

  it('agrees with the definitions on simultaneous answers', () => {
    const sample = optionModels({ irreversible: true, infeasible: true, forbidden: true, optionLimit: 5 }).chain(
      (model) => {
        const result = optionSpace(model)
        if (!result.ok) return fc.constant(undefined)
        return rankings(result.space).map((lists) => conflictOf(result.space, lists))
      },
    )
    fc.assert(
      fc.property(sample, (conflict) => {
        if (!conflict) return
        expectSame(solve(conflict), solve(conflict, { solver: 'oracle' }), concepts)
      }),
      { numRuns: runs(200) },
    )
  })
})

describe('every solution', () => {
  it('obeys Nash ⊆ SymSEQ ⊆ SEQ ∩ SMR and SEQ, SMR ⊆ GMR for each party', () => {
    const inclusions: readonly (readonly [Concept, Concept])[] = [
      ['nash', 'symseq'],
      ['symseq', 'seq'],
      ['symseq', 'smr'],
      ['smr', 'gmr'],
      ['seq', 'gmr'],
    ]
    const sample = fc.oneof(
      optionModels({ powers: true, irreversible: true, infeasible: true, merged: true, forbidden: true }).map((model) =>
        optionSpace(model),
      ),
      graphModels().map((model) => ({ ok: true as const, space: graphSpace(model) })),
    )
    const drawn = sample.chain((result) =>
      result.ok ? rankings(result.space).map((lists) => conflictOf(result.space, lists)) : fc.constant(undefined),
    )
    fc.assert(
      fc.property(drawn, (conflict) => {
        if (!conflict) return
        const solution = solve(conflict, { concepts: core })
        for (const [small, large] of inclusions) {
          const a = solution[small]
          const b = solution[large]
          if (!isVerdicts(a) || !isVerdicts(b)) throw new Error('expected verdicts')
          a.stable.forEach((set, party) => {
            expect(isSubset(set, b.stable[party])).toBe(true)
          })
        }
      }),
      { numRuns: runs(500) },
    )
  })

  it('does not depend on the numbers used as ranks, only on their order', () => {
    const sample = graphModels().chain((model) => {
      const space = graphSpace(model)
      return rankings(space).map((lists) => ({ space, lists }))
    })
    fc.assert(
      fc.property(sample, ({ space, lists }) => {
        const stretched = lists.map((list) => list.map((value) => value * 7 + 3))
        expectSame(solve(conflictOf(space, lists)), solve(conflictOf(space, stretched)), core)
      }),
    )
  })
})

describe('solve', () => {
  it('says why simultaneous stability has no answer for a graph or for merged states', () => {
    const graph = graphSpace({
      partyCount: 2,
      stateCount: 1,
      arcs: [
        { from: [], to: [] },
        { from: [], to: [] },
      ],
    })
    expect(solve(conflictOf(graph, [[0], [0]])).sim).toEqual({ reason: 'needs-option-form' })
    const merged = optionSpace({
      partyCount: 2,
      options: [
        { party: 0, change: 'both' },
        { party: 1, change: 'both' },
      ],
      constraints: [],
      merges: [{ where: { kind: 'option', option: 0 } }],
    })
    if (!merged.ok) throw new Error('expected a space')
    expect(
      solve(
        conflictOf(merged.space, [
          [0, 0, 0],
          [0, 0, 0],
        ]),
      ).seqsim,
    ).toEqual({ reason: 'merged-states' })
  })

  it('refuses ranks that do not fit the states', () => {
    const graph = graphSpace({ partyCount: 1, stateCount: 2, arcs: [{ from: [0], to: [1] }] })
    expect(() => solve({ space: graph, ranks: [new Uint32Array(3)] })).toThrow('party 0: expected 2 ranks, got 3')
    expect(() => solve({ space: graph, ranks: [] })).toThrow('expected ranks for 1 parties, got 0')
  })

  it('stops when its signal says so', () => {
    const graph = graphSpace({ partyCount: 1, stateCount: 2, arcs: [{ from: [0], to: [1] }] })
    expect(() => solve(conflictOf(graph, [[0, 1]]), { signal: AbortSignal.abort() })).toThrow()
  })

  it('lets an opponent move again after another has moved: three in turn can sanction where two moves cannot', () => {
    // 0 improves to 1 for the focal party; the answer is 1 → 2 (b), 2 → 3 (c), 3 → 4 (b).
    const space = graphSpace({
      partyCount: 3,
      stateCount: 5,
      arcs: [
        { from: [0], to: [1] },
        { from: [1, 3], to: [2, 4] },
        { from: [2], to: [3] },
      ],
    })
    const solution = solve(
      conflictOf(space, [
        [1, 4, 3, 2, 0],
        [0, 0, 1, 0, 1],
        [0, 0, 0, 1, 0],
      ]),
    )
    for (const concept of ['gmr', 'seq'] as const) {
      const verdicts = solution[concept]
      expect(isVerdicts(verdicts) && listStates(verdicts.stable[0])).toContain(0)
    }
  })

  it('does not let one party move twice in succession', () => {
    const space = graphSpace({
      partyCount: 2,
      stateCount: 4,
      arcs: [
        { from: [0], to: [1] },
        { from: [1, 2], to: [2, 3] },
      ],
    })
    const solution = solve(
      conflictOf(space, [
        [1, 3, 2, 0],
        [0, 0, 1, 2],
      ]),
    )
    const { gmr } = solution
    expect(isVerdicts(gmr) && listStates(gmr.stable[0])).not.toContain(0)
  })
})
