import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { graphSpace } from '../space/arcs.ts'
import { optionSpace } from '../space/option-space.ts'
import { moveTargets } from '../space/space.ts'
import { type Conflict, isVerdicts } from '../stability/concepts.ts'
import { solve } from '../stability/solve.ts'
import { fullSet, hasState, listStates, setOf } from '../state-set.ts'
import { graphModels, optionModels, ranks } from '../testing/arbitraries.ts'
import { literalParetoOptimal, literalSecurityRank } from '../testing/literal-agreement.ts'
import { runs } from '../testing/runs.ts'
import { agreementZone } from './agreement-zone.ts'
import { dominates, dominating, paretoOptimal } from './pareto.ts'
import { securityLevel } from './security-level.ts'

/** Random conflicts: in options with everything that there is, and graphs. */
function conflicts(): fc.Arbitrary<Conflict> {
  const inOptions = fc
    .oneof(
      optionModels({ infeasible: true, optionLimit: 5 }),
      optionModels({ infeasible: true, irreversible: true, optionLimit: 5 }),
      optionModels({ infeasible: true, forbidden: true, merged: true, optionLimit: 4 }),
      optionModels({ infeasible: true, powers: true, optionLimit: 4 }),
    )
    .map((model) => optionSpace(model))
    .filter((opened) => opened.ok)
    .map((opened) => opened.space)
  const asGraph = graphModels().map((model) => graphSpace(model))
  return fc.oneof(inOptions, asGraph).chain((space) =>
    ranks(space.partyCount, space.stateCount, 5).map((lists) => ({
      space,
      ranks: lists.map((list) => Uint32Array.from(list)),
    })),
  )
}

/** Models without infeasible states, all of whose moves can be undone. */
function games(): fc.Arbitrary<Conflict> {
  return optionModels({ optionLimit: 5 }).chain((model) => {
    const opened = optionSpace(model)
    if (!opened.ok) throw new Error('expected a space')
    const { space } = opened
    return ranks(space.partyCount, space.stateCount, 6).map((lists) => ({
      space,
      ranks: lists.map((list) => Uint32Array.from(list)),
    }))
  })
}

describe('securityLevel', () => {
  it('is what the definition says, and its choice and worst state are choices and answers', () => {
    fc.assert(
      fc.property(conflicts(), (conflict) => {
        const { space } = conflict
        for (let state = 0; state < space.stateCount; state += 1) {
          for (let party = 0; party < space.partyCount; party += 1) {
            const { rank, choice, worst } = securityLevel(conflict, state, party)
            expect(rank).toBe(literalSecurityRank(conflict, state, party))
            expect([state, ...moveTargets(space, party, state)]).toContain(choice)
            expect(conflict.ranks[party]?.[worst]).toBe(rank)
          }
        }
      }),
      { numRuns: runs(150) },
    )
  })

  it('is no more than the rank of exactly the GMR-stable states', () => {
    fc.assert(
      fc.property(conflicts(), (conflict) => {
        const { gmr } = solve(conflict, { concepts: ['gmr'] })
        if (!isVerdicts(gmr)) throw new Error('expected verdicts')
        gmr.stable.forEach((stable, party) => {
          const below = Array.from({ length: conflict.space.stateCount }, (_, state) => state).filter(
            (state) => securityLevel(conflict, state, party).rank <= (conflict.ranks[party]?.[state] ?? 0),
          )
          expect(below).toEqual(listStates(stable))
        })
      }),
      { numRuns: runs(200) },
    )
  })

  it('is the maximin of the game, in every state, where all is feasible and can be undone', () => {
    fc.assert(
      fc.property(games(), (conflict) => {
        const { space } = conflict
        for (let party = 0; party < space.partyCount; party += 1) {
          // The states that share a choice of the party: what the others can lead to from any of them.
          const byChoice = new Map<string, number[]>()
          for (let state = 0; state < space.stateCount; state += 1) {
            const own = (space.options?.patterns.model.options ?? []).map((option, index) =>
              option.party === party && isTaken(conflict, state, index) ? 'Y' : 'N',
            )
            const key = own.join('')
            byChoice.set(key, [...(byChoice.get(key) ?? []), conflict.ranks[party]?.[state] ?? 0])
          }
          const maximin = Math.max(...[...byChoice.values()].map((values) => Math.min(...values)))
          for (let state = 0; state < space.stateCount; state += 1) {
            expect(securityLevel(conflict, state, party).rank).toBe(maximin)
          }
        }
      }),
      { numRuns: runs(100) },
    )
  })

  it('does not fall when a party can do more, nor rise when the others can', () => {
    fc.assert(
      fc.property(graphModels(), fc.nat(1000), fc.infiniteStream(fc.nat(8)), (model, seed, stream) => {
        const lists = Array.from({ length: model.partyCount }, () =>
          Uint32Array.from({ length: model.stateCount }, () => stream.next().value ?? 0),
        )
        const mover = seed % model.partyCount
        const [from, to] = [seed % model.stateCount, (seed * 7 + 1) % model.stateCount]
        if (from === to) return
        const more = model.arcs.map((arcs, party) =>
          party === mover ? { from: [...Array.from(arcs.from), from], to: [...Array.from(arcs.to), to] } : arcs,
        )
        const before = { space: graphSpace(model), ranks: lists }
        const after = { space: graphSpace({ ...model, arcs: more }), ranks: lists }
        for (let state = 0; state < model.stateCount; state += 1) {
          for (let party = 0; party < model.partyCount; party += 1) {
            const [old, next] = [securityLevel(before, state, party).rank, securityLevel(after, state, party).rank]
            if (party === mover) expect(next).toBeGreaterThanOrEqual(old)
            else expect(next).toBeLessThanOrEqual(old)
          }
        }
      }),
      { numRuns: runs(200) },
    )
  })
})

function isTaken({ space }: Conflict, state: number, option: number): boolean {
  const column = space.options?.patterns.columns[option]
  return (((column?.[state >>> 5] ?? 0) >>> (state & 31)) & 1) === 1
}

describe('Pareto dominance', () => {
  it('is what the definition says, in any set of states', () => {
    fc.assert(
      fc.property(conflicts(), fc.infiniteStream(fc.boolean()), (conflict, stream) => {
        const { stateCount } = conflict.space
        const within = Array.from({ length: stateCount }, (_, state) => state).filter(() => stream.next().value)
        const optimal = paretoOptimal(conflict, setOf(stateCount, within))
        expect(listStates(optimal)).toEqual(literalParetoOptimal(conflict, within))
      }),
      { numRuns: runs(200) },
    )
  })

  it('is a strict partial order, and every state is optimal or dominated by an optimal one', () => {
    fc.assert(
      fc.property(conflicts(), (conflict) => {
        const all = listStates(fullSet(conflict.space.stateCount))
        const optimal = paretoOptimal(conflict, fullSet(conflict.space.stateCount))
        for (const state of all) {
          const above = listStates(dominating(conflict, state))
          expect(above).not.toContain(state)
          expect(above.length === 0).toBe(hasState(optimal, state))
          if (above.length > 0) expect(above.some((better) => hasState(optimal, better))).toBe(true)
          for (const better of above) {
            expect(dominates(conflict.ranks, state, better)).toBe(false)
            for (const best of listStates(dominating(conflict, better))) expect(above).toContain(best)
          }
        }
      }),
      { numRuns: runs(100) },
    )
  })
})

describe('agreementZone', () => {
  it('holds what every party ranks at least as high as its level; in a game without infeasible states, the GMR equilibria', () => {
    fc.assert(
      fc.property(games(), (conflict) => {
        const levels = conflict.ranks.map((_, party) => securityLevel(conflict, 0, party).rank)
        const zone = agreementZone(conflict, levels)
        for (let state = 0; state < conflict.space.stateCount; state += 1) {
          const isIn = conflict.ranks.every((rank, party) => (rank[state] ?? 0) >= (levels[party] ?? 0))
          expect(hasState(zone, state)).toBe(isIn)
        }
        // Where the level is the same everywhere, the zone is the set of GMR equilibria.
        const { gmr } = solve(conflict, { concepts: ['gmr'] })
        if (!isVerdicts(gmr)) throw new Error('expected verdicts')
        expect(listStates(zone)).toEqual(listStates(gmr.equilibria))
      }),
      { numRuns: runs(100) },
    )
  })
})
