import { describe, expect, it } from 'vitest'
import { and, type Formula, option, or } from '../formula.ts'
import type { OptionModel } from '../model.ts'
import { ranksOf } from '../preferences/ranks.ts'
import { findState, optionSpace } from '../space/option-space.ts'
import type { StateSpace } from '../space/space.ts'
import type { Hypergame, HypergameLevel, OwnGame } from './hypergame.ts'
import { hypergameEquilibria } from './hypergame-equilibria.ts'
import { everythingSeen, type PerceivedSpace, perceivedSpace } from './perceived-space.ts'
import { surprisesIn } from './surprises.ts'
import { whatHappens } from './what-happens.ts'

// A guard can watch the gate (0). A thief can take the tunnel (1), which the guard does not know of, or the gate (2).
const [watch, tunnel, gate] = [option(0), option(1), option(2)]
const model: OptionModel = {
  partyCount: 2,
  options: [0, 1, 1].map((party) => ({ party, change: 'both' })),
  constraints: [{ kind: 'not', operand: and(tunnel, gate) }],
}
const guard = [{ kind: 'not', operand: gate } as const, { kind: 'not', operand: tunnel } as const, watch]
const thief = [{ kind: 'not', operand: and(gate, watch) } as const, or(tunnel, gate), gate]

function never(): never {
  throw new Error('expected a model')
}

function spaceOf(from: OptionModel): StateSpace {
  const made = optionSpace(from)
  return made.ok ? made.space : never()
}

function viewOf(space: StateSpace, hidden: readonly number[]): PerceivedSpace {
  const made = perceivedSpace(space, hidden)
  return made.ok ? made.view : never()
}

const space = spaceOf(model)

function gameOf(view: PerceivedSpace, others?: OwnGame['others']): OwnGame {
  const ranks = [guard, thief].map((formulas) => {
    const made = ranksOf(view.space, { kind: 'priorities', formulas })
    return made.ok ? made.ranks : never()
  })
  return { view, ranks, ...(others && { others }) }
}

const whole = gameOf(everythingSeen(space))
const blind = gameOf(viewOf(space, [1]))
const cunning: Hypergame = {
  conflict: { space, ranks: whole.ranks },
  games: [blind, { ...whole, others: [blind, undefined] }],
}
const state = (...taken: number[]): number => findState(space, taken) ?? never()

function played(hypergame: Hypergame, level: HypergameLevel, statusQuo: number | undefined) {
  const answer = hypergameEquilibria(hypergame, { concept: 'nash', level })
  if ('reason' in answer) throw new Error(answer.reason)
  const happens = whatHappens(hypergame, answer, { ...(statusQuo !== undefined && { statusQuo }) })
  return { answer, happens, surprises: surprisesIn(hypergame, answer, happens, statusQuo) }
}

describe('what happens', () => {
  it('is what each does of what it expects, and surprises who did not see it coming', () => {
    const { happens, surprises } = played(cunning, 2, state(0))
    expect(happens.plans.map(({ basis, rows }) => [basis, rows])).toEqual([
      ['stays', [[0]]],
      ['improvements', [[1]]],
    ])
    expect(happens.outcomes).toEqual([{ taken: [0, 1], state: state(0, 1) }])
    expect(surprises).toEqual([{ party: 0, outcome: 0, hidden: [1], misjudged: [], strategists: [1] }])
  })

  it('is meant only by who knows that it is not seen', () => {
    const { surprises } = played(cunning, 1, state(0))
    expect(surprises.map(({ hidden, strategists }) => [hidden, strategists])).toEqual([[[1], []]])
  })

  it('is not meant by who would rather have had what was expected, nor by who hides nothing', () => {
    const spoilt = cunning.conflict.ranks.map((ranks, party) => (party === 1 ? ranks.map(() => 0) : ranks))
    const sorry = { ...cunning, conflict: { space, ranks: spoilt } }
    expect(played(sorry, 2, state(0)).surprises.map(({ hidden, strategists }) => [hidden, strategists])).toEqual([
      [[1], []],
    ])
    // He takes the guard not to know of the gate, which he does not take; of the tunnel he takes it that it is seen.
    const mistaken = { ...cunning, games: [blind, { ...whole, others: [gameOf(viewOf(space, [2])), undefined] }] }
    const { happens, surprises } = played(mistaken, 2, state(0))
    expect(happens.outcomes).toEqual([{ taken: [0, 1], state: state(0, 1) }])
    expect(surprises).toEqual([{ party: 0, outcome: 0, hidden: [1], misjudged: [], strategists: [] }])
  })

  it('surprises nobody with what was there before', () => {
    expect(played(cunning, 2, state(0, 1)).surprises).toEqual([])
    expect(played(cunning, 2, undefined).surprises.length).toBeGreaterThan(0)
  })

  it('dares at level 2 what would be answered if it were seen', () => {
    const [answer, act] = [option(0), option(1)]
    const yard = spaceOf({ ...model, options: model.options.slice(0, 2), constraints: [] })
    const wants: readonly (readonly Formula[])[] = [
      [{ kind: 'iff', left: answer, right: act }],
      [{ kind: 'not', operand: and(answer, act) }, act],
    ]
    const gameIn = (view: PerceivedSpace): OwnGame => ({
      view,
      ranks: wants.map((formulas) => {
        const made = ranksOf(view.space, { kind: 'priorities', formulas })
        return made.ok ? made.ranks : never()
      }),
    })
    const [sighted, unaware] = [gameIn(everythingSeen(yard)), gameIn(viewOf(yard, [1]))]
    const hypergame: Hypergame = {
      conflict: { space: yard, ranks: sighted.ranks },
      games: [unaware, { ...sighted, others: [unaware, undefined] }],
    }
    const rows = ([1, 2] as const).map((level) => {
      const holds = hypergameEquilibria(hypergame, { concept: 'seq', level })
      if ('reason' in holds) throw new Error(holds.reason)
      return whatHappens(hypergame, holds, { statusQuo: 0 }).plans[1]
    })
    expect(rows.map((plan) => [plan?.basis, plan?.rows])).toEqual([
      ['stays', [[]]],
      ['improvements', [[1]]],
    ])
  })

  it('surprises nobody at level 0', () => {
    expect(played(cunning, 0, state(0)).surprises).toEqual([])
  })

  it('surprises who misjudges what another wants', () => {
    const lazy = { ...whole, ranks: whole.ranks.map((rank, party) => (party === 1 ? rank.map(() => 0) : rank)) }
    const hypergame = { ...cunning, games: [lazy, whole] }
    const { happens, surprises } = played(hypergame, 1, state(0))
    expect(happens.plans[0]).toMatchObject({ basis: 'stays', rows: [[0]] })
    expect(surprises).toEqual([{ party: 0, outcome: 0, hidden: [], misjudged: [1], strategists: [] }])
  })

  it('may be that plans exclude each other, or that there are many of them', () => {
    const options = [0, 1].map((party) => ({ party, change: 'both' as const }))
    const crossing = spaceOf({
      partyCount: 2,
      options,
      constraints: [{ kind: 'not', operand: and(option(0), option(1)) }],
    })
    const ranks = [0, 1].map((party) =>
      Uint32Array.from({ length: 3 }, (_, each) => (each === findState(crossing, [party]) ? 1 : 0)),
    )
    const view = everythingSeen(crossing)
    const hypergame: Hypergame = { conflict: { space: crossing, ranks }, games: [0, 1].map(() => ({ view, ranks })) }
    const start = findState(crossing, [])
    const { happens } = played(hypergame, 1, start)
    expect(happens).toMatchObject({ combinations: 4 })
    expect(happens.outcomes.map((each) => each.taken)).toEqual([[0], [0, 1], [], [1]])
    expect(happens.outcomes[1]).toEqual({ taken: [0, 1] })
    const { answer } = played(hypergame, 1, start)
    expect(
      whatHappens(hypergame, answer, { ...(start !== undefined && { statusQuo: start }), limit: 2 }),
    ).toMatchObject({
      combinations: 4,
      outcomes: [{ taken: [0] }, { taken: [0, 1] }],
    })
    expect(played(hypergame, 1, undefined).happens.plans.map(({ basis }) => basis)).toEqual(['any', 'any'])
  })

  it('leaves options alone that their owner does not see, and who expects nothing does not act', () => {
    const forgetful = { ...cunning, games: [whole, gameOf(viewOf(space, [1]))] }
    const { happens } = played(forgetful, 1, state(1))
    expect(happens.plans[1]?.rows).toContainEqual([1])
    const pennies = (taken: number): number[] =>
      [0, 1, 2, 3].map((each) => (((each & 1) ^ (each >> 1)) === taken ? 1 : 0))
    const square = spaceOf({ ...model, options: model.options.slice(0, 2), constraints: [] })
    const ranks = [pennies(0), pennies(1)].map((list) => Uint32Array.from(list))
    const view = everythingSeen(square)
    const round: Hypergame = { conflict: { space: square, ranks }, games: [0, 1].map(() => ({ view, ranks })) }
    expect(played(round, 1, 3).happens).toEqual({
      plans: [
        { basis: 'nothing', expected: [], rows: [[0]] },
        { basis: 'nothing', expected: [], rows: [[1]] },
      ],
      combinations: 1,
      outcomes: [{ taken: [0, 1], state: 3 }],
    })
    expect(played(round, 1, undefined).happens).toMatchObject({ combinations: 0, outcomes: [] })
  })
})
