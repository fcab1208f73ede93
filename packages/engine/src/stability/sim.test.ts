import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { denseRanks } from '../preferences/ranks.ts'
import { graphSpace } from '../space/arcs.ts'
import { findState, optionSpace, optionsTaken } from '../space/option-space.ts'
import { moveTargets, type StateSpace } from '../space/space.ts'
import { hasState } from '../state-set.ts'
import { optionModels, ranks } from '../testing/arbitraries.ts'
import { runs } from '../testing/runs.ts'
import { type Conflict, isVerdicts } from './concepts.ts'
import { improvementsFrom, simObstacle, simSanction } from './sim.ts'
import { solve } from './solve.ts'

/** The options of a state that a party owns. */
function own(conflict: Conflict, state: number, party: number): number[] {
  const specs = conflict.space.options?.patterns.model.options ?? []
  return optionsTaken(conflict.space, state).taken.filter((option) => specs[option]?.party === party)
}

/** Every way in which the parties other than `focal` each stay or take one improvement of their own from `state`. */
function choices(conflict: Conflict, state: number, focal: number): (number | undefined)[][] {
  const { partyCount, space } = { partyCount: conflict.space.partyCount, space: conflict.space }
  let all: (number | undefined)[][] = [[]]
  for (let party = 0; party < partyCount; party += 1) {
    const rank = conflict.ranks[party]
    const better =
      party === focal ? [] : moveTargets(space, party, state).filter((target) => rank[target] > rank[state])
    all = all.flatMap((before) => [undefined, ...better].map((choice) => [...before, choice]))
  }
  return all.filter((choice) => choice.some((target) => target !== undefined))
}

/** Where all changes together end: the focal party's options as in `improved`, the movers' as they chose, others stay. */
function joint(conflict: Conflict, state: number, focal: number, improved: number, choice: (number | undefined)[]) {
  const taken = choice.flatMap((target, party) => own(conflict, party === focal ? improved : (target ?? state), party))
  return findState(conflict.space, taken)
}

function conflicts(): fc.Arbitrary<Conflict | undefined> {
  const models = optionModels({ irreversible: true, infeasible: true, forbidden: true, optionLimit: 5 })
  return models.chain((model) => {
    const opened = optionSpace(model)
    if (!opened.ok) return fc.constant(undefined)
    const { space } = opened
    return ranks(space.partyCount, space.stateCount, 5).map((lists) => ({ space, ranks: lists.map(denseRanks) }))
  })
}

describe('simultaneous answers', () => {
  it('exist exactly where some choice of the others, made at the same time, spoils the improvement', () => {
    let answered = 0
    let unanswered = 0
    fc.assert(
      fc.property(conflicts(), (conflict) => {
        if (!conflict) return
        const { space } = conflict
        for (let focal = 0; focal < space.partyCount; focal += 1) {
          const rank = conflict.ranks[focal]
          for (let state = 0; state < space.stateCount; state += 1) {
            for (const improved of improvementsFrom(conflict, focal, state)) {
              const ends = choices(conflict, state, focal)
                .map((choice) => joint(conflict, state, focal, improved, choice))
                .filter((end) => end !== undefined && rank[end] <= rank[state])
              const answer = simSanction(conflict, state, focal, improved)
              expect(answer !== undefined).toBe(ends.length > 0)
              if (!answer) {
                unanswered += 1
                continue
              }
              answered += 1
              const choice = Array.from({ length: space.partyCount }, (_, party) => {
                const step = answer.together.find((each) => each.party === party)
                return step?.to
              })
              expect(answer.together.length).toBeGreaterThan(0)
              for (const step of answer.together) {
                expect(step.party).not.toBe(focal)
                expect(step.from).toBe(state)
                expect(improvementsFrom(conflict, step.party, state)).toContain(step.to)
              }
              expect(joint(conflict, state, focal, improved, choice)).toBe(answer.end)
              expect(rank[answer.end]).toBeLessThanOrEqual(rank[state])
            }
          }
        }
      }),
      { numRuns: 150 },
    )
    expect(Math.min(answered, unanswered)).toBeGreaterThan(20)
  })

  it('make a state stable if every improvement has one, and together with SEQ if every one has either', () => {
    fc.assert(
      fc.property(conflicts(), (conflict) => {
        if (!conflict) return
        const { sim, seq, seqsim } = solve(conflict)
        if (!isVerdicts(sim) || !isVerdicts(seq) || !isVerdicts(seqsim)) throw new Error('expected verdicts')
        for (let focal = 0; focal < conflict.space.partyCount; focal += 1) {
          for (let state = 0; state < conflict.space.stateCount; state += 1) {
            const improvements = improvementsFrom(conflict, focal, state)
            const spoilt = improvements.map((improved) => simSanction(conflict, state, focal, improved) !== undefined)
            expect(hasState(sim.stable[focal], state)).toBe(spoilt.every(Boolean))
            if (hasState(sim.stable[focal], state) || hasState(seq.stable[focal], state)) {
              expect(hasState(seqsim.stable[focal], state)).toBe(true)
            }
            if (spoilt.every((each) => !each)) {
              expect(hasState(seqsim.stable[focal], state)).toBe(hasState(seq.stable[focal], state))
            }
          }
        }
      }),
      { numRuns: runs(100) },
    )
  })
})

describe('improvementsFrom', () => {
  it('lists what a party prefers among its moves, ascending', () => {
    fc.assert(
      fc.property(conflicts(), (conflict) => {
        if (!conflict) return
        const [rank] = conflict.ranks
        for (let state = 0; state < conflict.space.stateCount; state += 1) {
          const better = moveTargets(conflict.space, 0, state).filter((target) => rank[target] > rank[state])
          expect(improvementsFrom(conflict, 0, state)).toEqual(better)
        }
      }),
      { numRuns: runs(50) },
    )
  })
})

describe('improvements of a party with an irreversible option', () => {
  it('are listed ascending, though its moves are not', () => {
    const opened = optionSpace({
      partyCount: 1,
      options: [
        { party: 0, change: 'forward' },
        { party: 0, change: 'both' },
      ],
      constraints: [],
    })
    if (!opened.ok) throw new Error('expected a space')
    const conflict = { space: opened.space, ranks: [Uint32Array.of(0, 1, 1, 1)] }
    expect(improvementsFrom(conflict, 0, 0)).toEqual([1, 2, 3])
  })
})

describe('simObstacle', () => {
  it('is a power: two may then change one option at the same time', () => {
    const options = [0, 1].map((party) => ({ party, change: 'both' as const }))
    const powers = [{ party: 0, option: 1, change: 'both' as const }]
    const opened = optionSpace({ partyCount: 2, options, constraints: [], powers })
    if (!opened.ok) throw new Error('expected a space')
    const ranks = [new Uint32Array(4), new Uint32Array(4)]
    expect(simObstacle({ space: opened.space, ranks })).toEqual({ reason: 'shared-options' })
  })

  it('is a graph, or a merged state', () => {
    const arcs = [{ from: [0], to: [1] }]
    const graph = { space: graphSpace({ partyCount: 1, stateCount: 2, arcs }), ranks: [Uint32Array.of(0, 1)] }
    expect(simObstacle(graph)).toEqual({ reason: 'needs-option-form' })
    expect(() => simSanction(graph, 0, 0, 1)).toThrow('simultaneous stability needs a conflict in option form')
    const merged = optionSpace({
      partyCount: 1,
      options: [{ party: 0, change: 'both' }],
      constraints: [],
      merges: [{ where: { kind: 'constant', value: true } }],
    })
    if (!merged.ok) throw new Error('expected a space')
    expect(simObstacle({ space: merged.space, ranks: [Uint32Array.of(0)] })).toEqual({ reason: 'merged-states' })
  })

  function open(optionCount: number, partyCount: number): StateSpace {
    const options = Array.from({ length: optionCount }, (_, index) => ({
      party: index % partyCount,
      change: 'both' as const,
    }))
    const opened = optionSpace({ partyCount, options, constraints: [] })
    if (!opened.ok) throw new Error('expected a space')
    return opened.space
  }

  it('is the amount of work where every state has very many joint outcomes', () => {
    const space = open(16, 4)
    const ascending = Uint32Array.from({ length: space.stateCount }, (_, state) => state)
    const ranks = Array.from({ length: 4 }, () => ascending)
    expect(simObstacle({ space, ranks })).toEqual({ reason: 'too-much-work' })
    expect(simObstacle({ space, ranks: ranks.map((list) => list.map(() => 0)) })).toBeUndefined()
  })
})
