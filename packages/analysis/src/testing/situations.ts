import { parseCase, type Situation, situationOf } from '@anchorage/casefile'
import { type Conflict, findState, graphSpace, optionSpace, optionsTaken, pairPreference } from '@anchorage/engine'
import fc from 'fast-check'

/** A river, an upstream dam and a downstream city: small enough to check by hand. */
export const damText = `anchorage: 1
title: {en: The dam, zh: 水坝}
parties:
  upstream:
    name: {en: Upstream, zh: 上游}
    options:
      release: {name: {en: Release water, zh: 放水}}
    priorities:
      - want: not downstream.attack
      - want: not release
  downstream:
    name: {en: Downstream, zh: 下游}
    options:
      attack: {name: {en: Attack, zh: 攻击}}
    priorities:
      - want: upstream.release
      - want: not attack if upstream.release
      - want: attack if not upstream.release
terms:
  quiet: not downstream.attack
states:
  dry: {taken: [], name: {en: Nobody moves, zh: 各方不动}}
  wet: {taken: [upstream.release], name: {en: Water flows, zh: 水在流}}
statusQuo: dry
`

/** The situation of a case given as text; throws if there is none. */
export function situationFrom(text: string): Situation {
  const parsed = parseCase('case.yaml', text)
  if (!parsed.case) throw new Error(JSON.stringify(parsed.diagnostics))
  const { situation, diagnostics } = situationOf(parsed.case)
  if (!situation) throw new Error(JSON.stringify(diagnostics))
  return situation
}

/** A bare situation around a conflict: parties p0, p1, …, options named by number, states by number. */
export function bareSituation(conflict: Conflict, statusQuo?: number): Situation {
  const { space } = conflict
  const specs = space.options?.patterns.model.options ?? []
  return {
    title: 'random',
    parties: conflict.ranks.map((_, party) => ({ id: `p${party}`, name: `P${party}` })),
    options: specs.map(({ party }, index) => ({ id: `p${party}.o${index}`, party, name: `O${index}` })),
    conflict,
    pairPreferences: () => conflict.ranks.map((ranks) => pairPreference(ranks)),
    ...(statusQuo !== undefined && { statusQuo }),
    stateId: (state) => state,
    taken: (state) => (space.options ? optionsTaken(space, state) : { taken: [], either: [] }),
    stateName: () => undefined,
    findState: (reference) => findState(space, [Number(reference)]),
    statesIn: () => ({ diagnostics: [] }),
  }
}

/** Random situations with a status quo: some in options, some as graphs. */
export function situations(): fc.Arbitrary<Situation> {
  const inOptions = fc
    .record({
      partyCount: fc.integer({ min: 2, max: 3 }),
      parties: fc.array(fc.nat(2), { minLength: 2, maxLength: 5 }),
      changes: fc.array(fc.constantFrom('both' as const, 'forward' as const), { minLength: 5, maxLength: 5 }),
    })
    .map(({ partyCount, parties, changes }) => {
      const options = parties.map((party, index) => ({ party: party % partyCount, change: changes[index] ?? 'both' }))
      const opened = optionSpace({ partyCount, options, constraints: [] })
      if (!opened.ok) throw new Error('expected a space')
      return opened.space
    })
  const asGraph = fc.array(fc.tuple(fc.nat(2), fc.nat(5), fc.nat(5)), { maxLength: 20 }).map((arcs) =>
    graphSpace({
      partyCount: 3,
      stateCount: 6,
      arcs: [0, 1, 2].map((party) => {
        const own = arcs.filter(([mover]) => mover === party)
        return { from: own.map(([, from]) => from), to: own.map(([, , to]) => to) }
      }),
    }),
  )
  return fc.oneof(inOptions, asGraph).chain((space) => {
    const list = fc.array(fc.nat(4), { minLength: space.stateCount, maxLength: space.stateCount })
    return fc
      .tuple(fc.array(list, { minLength: space.partyCount, maxLength: space.partyCount }), fc.nat(space.stateCount - 1))
      .map(([ranks, statusQuo]) =>
        bareSituation({ space, ranks: ranks.map((values) => Uint32Array.from(values)) }, statusQuo),
      )
  })
}
