import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Formula, not, option } from '../formula.ts'
import type { OptionModel } from '../model.ts'
import { denseRanks } from '../preferences/ranks.ts'
import { graphSpace } from '../space/arcs.ts'
import { findState, optionSpace, optionsTaken } from '../space/option-space.ts'
import type { StateSpace } from '../space/space.ts'
import { type Concept, isVerdicts } from '../stability/concepts.ts'
import { solve } from '../stability/solve.ts'
import { countStates, intersection, listStates, type StateSet, union } from '../state-set.ts'
import { optionModels } from '../testing/arbitraries.ts'
import {
  type LiteralHypergame,
  type LiteralPerception,
  literalHypergame,
  type Worth,
} from '../testing/literal-hypergames.ts'
import { type Hypergame, type HypergameLevel, type OwnGame, ranksSeen } from './hypergame.ts'
import { type HypergameEquilibria, hypergameEquilibria } from './hypergame-equilibria.ts'
import { everythingSeen, type PerceivedSpace, perceivedSpace } from './perceived-space.ts'
import { surprisesIn } from './surprises.ts'
import { whatHappens } from './what-happens.ts'

const concepts: readonly Concept[] = ['nash', 'gmr', 'smr', 'seq', 'symseq', 'sim']
const levels: readonly HypergameLevel[] = [0, 1, 2]

function opened(model: OptionModel): StateSpace | undefined {
  const made = optionSpace(model)
  return made.ok ? made.space : undefined
}

function seen(space: StateSpace, hidden: readonly number[]): PerceivedSpace | undefined {
  const made = perceivedSpace(space, hidden)
  return made.ok ? made.view : undefined
}

function codeOf(space: StateSpace, state: number): number {
  return optionsTaken(space, state).taken.reduce((sum, each) => sum + 2 ** each, 0)
}

function codesIn(space: StateSpace, states: StateSet): number[] {
  return listStates(states)
    .map((state) => codeOf(space, state))
    .sort((a, b) => a - b)
}

function ranksBy(space: StateSpace, worth: Worth): Uint32Array {
  return denseRanks(Array.from({ length: space.stateCount }, (_, state) => worth[codeOf(space, state)] ?? 0))
}

/** The tables as the engine takes them; undefined where some game has no state. */
function hypergameOf({ model, worth, perceptions }: LiteralHypergame): Hypergame | undefined {
  const space = opened(model)
  if (!space) return undefined
  const gameOf = (
    outer: StateSpace,
    party: number,
    { hidden, believes, others }: LiteralPerception,
    wanted: readonly Worth[],
  ): OwnGame | undefined => {
    const view = seen(outer, hidden)
    if (!view) return undefined
    const tables = wanted.map((table, each) => (each === party ? table : (believes[each] ?? table)))
    const games = others.map((other, each) => other && each !== party && gameOf(view.space, each, other, tables))
    if (games.includes(undefined) && others.some((other, each) => other && each !== party && !games[each])) {
      return undefined
    }
    return {
      view,
      ranks: tables.map((table) => ranksBy(view.space, table)),
      others: games.map((game) => game || undefined),
    }
  }
  const games = perceptions.map((perception, party) => gameOf(space, party, perception, worth))
  const complete = games.filter((game) => game !== undefined)
  if (complete.length < games.length) return undefined
  return { conflict: { space, ranks: worth.map((table) => ranksBy(space, table)) }, games: complete }
}

function worths(model: OptionModel): fc.Arbitrary<Worth[]> {
  const size = 2 ** model.options.length
  const table = fc.array(fc.nat(4), { minLength: size, maxLength: size })
  return fc.array(table, { minLength: model.partyCount, maxLength: model.partyCount })
}

function hypergames(): fc.Arbitrary<LiteralHypergame> {
  return optionModels({ irreversible: true, infeasible: true, forbidden: true, powers: true, optionLimit: 4 }).chain(
    (given) => {
      const { partyCount } = given
      const model = { ...given, merges: [] }
      const hidden = fc.subarray(model.options.map((_, index) => index))
      const shallow = fc.record({ hidden, believes: worths(model), others: fc.constant([]) })
      const others = fc.array(fc.option(shallow, { nil: undefined }), { minLength: partyCount, maxLength: partyCount })
      return fc.record({
        model: fc.constant(model),
        worth: worths(model),
        perceptions: fc.array(fc.record({ hidden, believes: worths(model), others }), {
          minLength: partyCount,
          maxLength: partyCount,
        }),
      })
    },
  )
}

function solved(hypergame: Hypergame, concept: Concept, level: HypergameLevel): HypergameEquilibria {
  const answer = hypergameEquilibria(hypergame, { concept, level })
  if ('reason' in answer) throw new Error(answer.reason)
  return answer
}

describe('hypergames', () => {
  it.each(['nash', 'gmr', 'smr', 'seq', 'symseq'] as const)('follow the definitions under %s', (concept) => {
    fc.assert(
      fc.property(hypergames(), fc.constantFrom(...levels), (literal, level) => {
        const hypergame = hypergameOf(literal)
        if (!hypergame) return
        const { space } = hypergame.conflict
        const answer = solved(hypergame, concept, level)
        const found = {
          steady: codesIn(space, answer.steady),
          unsteady: codesIn(space, answer.unsteady),
          stealthy: codesIn(space, answer.stealthy),
          expected: answer.parties.map(({ view, expected }) => codesIn(view.space, expected)),
        }
        expect(found).toEqual(literalHypergame(literal, { concept, level }))
      }),
      { numRuns: 60 },
    )
  })

  it('are steady, unsteady or stealthy, and nothing is stealthy where nothing is hidden', () => {
    fc.assert(
      fc.property(hypergames(), fc.constantFrom(...levels), (literal, level) => {
        const hypergame = hypergameOf(literal)
        if (!hypergame) return
        const { steady, unsteady, stealthy, equilibria, parties } = solved(hypergame, 'seq', level)
        expect(union(union(steady, unsteady), stealthy)).toEqual(equilibria)
        for (const [a, b] of [
          [steady, unsteady],
          [steady, stealthy],
          [unsteady, stealthy],
        ] as const) {
          expect(countStates(intersection(a, b))).toBe(0)
        }
        if (parties.every(({ view }) => view.hidden.length === 0)) expect(countStates(stealthy)).toBe(0)
      }),
    )
  })

  it('without misperception give the ordinary equilibria at every level, all steady, and no surprise', () => {
    const right = hypergames().map((literal) => {
      const perception = { hidden: [], believes: literal.worth, others: literal.worth.map(() => undefined) }
      const aware = { ...perception, others: literal.worth.map(() => perception) }
      return { ...literal, perceptions: literal.worth.map((_, party) => (party % 2 === 0 ? perception : aware)) }
    })
    fc.assert(
      fc.property(right, fc.constantFrom(...concepts), fc.constantFrom(...levels), (literal, concept, level) => {
        const hypergame = hypergameOf(literal)
        if (!hypergame) return
        const verdicts = solve(hypergame.conflict, { concepts: [concept] })[concept]
        if (!isVerdicts(verdicts)) return
        const answer = solved(hypergame, concept, level)
        expect(answer.steady).toEqual(verdicts.equilibria)
        expect(answer.equilibria).toEqual(verdicts.equilibria)
        for (const statusQuo of [0, hypergame.conflict.space.stateCount - 1]) {
          const happens = whatHappens(hypergame, answer, { statusQuo })
          expect(surprisesIn(hypergame, answer, happens, statusQuo)).toEqual([])
        }
      }),
    )
  })

  it('at level 2 are those of level 1 where everybody is taken to see the same', () => {
    fc.assert(
      fc.property(hypergames(), fc.constantFrom(...concepts), (literal, concept) => {
        const perceptions = literal.perceptions.map((each) => ({ ...each, others: [] }))
        const hypergame = hypergameOf({ ...literal, perceptions })
        if (!hypergame || 'reason' in hypergameEquilibria(hypergame, { concept, level: 1 })) return
        const { level: _first, ...one } = solved(hypergame, concept, 1)
        const { level: _second, ...two } = solved(hypergame, concept, 2)
        expect(two).toEqual(one)
      }),
    )
  })

  it('do not mind that an option is hidden on which nothing depends', () => {
    const models = optionModels({ infeasible: true, irreversible: true, optionLimit: 4 })
    const cases = models.chain((given) =>
      fc.record({
        given: fc.constant(given),
        worth: worths(given),
        owner: fc.nat(given.partyCount - 1),
        blind: fc.array(fc.boolean(), { minLength: given.partyCount, maxLength: given.partyCount }),
      }),
    )
    fc.assert(
      fc.property(cases, fc.constantFrom(...concepts), ({ given, worth, owner, blind }, concept) => {
        const idle = given.options.length
        const model = { ...given, options: [...given.options, { party: owner, change: 'both' as const }] }
        const doubled = worth.map((table) => [...table, ...table])
        const perceptions = blind.map((isBlind) => ({ hidden: isBlind ? [idle] : [], believes: doubled, others: [] }))
        const hypergame = hypergameOf({ model, worth: doubled, perceptions })
        if (!hypergame) return
        const { equilibria, truth } = solved(hypergame, concept, 1)
        expect(equilibria).toEqual(truth.equilibria)
      }),
    )
  })

  it('have no equilibrium that nobody can see', () => {
    // Either both options are taken or neither, and nobody sees the second.
    const model: OptionModel = {
      partyCount: 1,
      options: [
        { party: 0, change: 'both' },
        { party: 0, change: 'both' },
      ],
      constraints: [{ kind: 'iff', left: option(0), right: option(1) }],
    }
    const worth = [[0, 0, 0, 1]]
    const hypergame = hypergameOf({ model, worth, perceptions: [{ hidden: [1], believes: worth, others: [] }] })
    if (!hypergame) throw new Error('expected a hypergame')
    const { truth, equilibria } = solved(hypergame, 'nash', 1)
    expect(codesIn(hypergame.conflict.space, truth.equilibria)).toEqual([3])
    expect(codesIn(hypergame.conflict.space, equilibria)).toEqual([0])
  })
})

describe('a space as somebody sees it', () => {
  it('has the states in which nothing hidden is taken, and shows each state without the hidden options', () => {
    const cases = optionModels({ irreversible: true, infeasible: true, forbidden: true, optionLimit: 6 }).chain(
      (model) => fc.record({ model: fc.constant(model), hidden: fc.subarray(model.options.map((_, index) => index)) }),
    )
    fc.assert(
      fc.property(cases, ({ model, hidden }) => {
        const space = opened(model)
        const view = space && seen(space, hidden)
        if (!space || !view) return
        for (let state = 0; state < space.stateCount; state += 1) {
          const rest = optionsTaken(space, state).taken.filter((each) => !hidden.includes(each))
          expect(view.seenAs[state]).toBe(findState(view.space, rest) ?? -1)
        }
        for (let state = 0; state < view.space.stateCount; state += 1) {
          const outside = view.outside[state]
          expect(optionsTaken(view.space, state)).toEqual(optionsTaken(space, outside))
          expect(view.seenAs[outside]).toBe(state)
        }
        const again = seen(view.space, hidden)
        expect(again?.seenAs).toEqual(everythingSeen(view.space).seenAs)
      }),
    )
  })

  it('keeps ranks in their order', () => {
    const space = opened({
      partyCount: 1,
      options: [0, 1].map(() => ({ party: 0, change: 'both' as const })),
      constraints: [],
    })
    const view = space && seen(space, [0])
    expect(view && ranksSeen(view, Uint32Array.of(3, 2, 1, 0))).toEqual(Uint32Array.of(1, 0))
  })

  it('is refused where nothing is left, where a merged state would fall apart, and for a graph', () => {
    const options = [0, 0, 1].map((party) => ({ party, change: 'both' as const }))
    const needed = opened({ partyCount: 2, options, constraints: [option(0)] })
    expect(needed && perceivedSpace(needed, [0])).toEqual({ ok: false, refusal: { reason: 'no-feasible-state' } })
    const merged = (where: Formula) => opened({ partyCount: 2, options, constraints: [], merges: [{ where }] })
    const parted = merged(option(0))
    expect(parted && perceivedSpace(parted, [0])).toMatchObject({ ok: false, refusal: { reason: 'merged-in-part' } })
    const whole = merged(not(option(2)))
    const view = whole && seen(whole, [0])
    expect(view?.space.stateCount).toBe(3)
    expect(view && [...view.seenAs]).toEqual([0, 1, 1, 2, 2])
    const graph = graphSpace({ partyCount: 1, stateCount: 1, arcs: [{ from: [], to: [] }] })
    expect(() => perceivedSpace(graph, [])).toThrow(TypeError)
    expect(() => whole && perceivedSpace(whole, [3])).toThrow(RangeError)
  })
})
