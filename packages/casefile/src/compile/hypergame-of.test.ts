import { hypergameEquilibria, listStates } from '@anchorage/engine'
import { describe, expect, test } from 'vitest'
import { parseCase } from '../parse/parse-case.ts'
import type { Choice } from '../situation.ts'
import { datesOf } from './dates-of.ts'
import { hypergameOf } from './hypergame-of.ts'
import { situationOf } from './situation-of.ts'

const text = `anchorage: 1
title: T
asOf: 2025-01-10
parties:
  guard:
    name: Guard
    options: {watch: {name: Watch the gate}}
    priorities: [{want: not thief.gate}, {want: not thief.tunnel}, {want: watch}]
    perception:
      hidden: [thief.tunnel]
      during: {until: 2025-01-20}
      believes:
        thief: {priorities: [{want: not gate, during: {from: 2025-01-15}}, {want: gate}]}
  thief:
    name: Thief
    options: {tunnel: {name: Tunnel}, gate: {name: Gate}}
    priorities: [{want: not (gate and guard.watch)}, {want: tunnel or gate}, {want: gate}]
    readings: {tired: {name: Tired, ranking: [none, guard.watch, tunnel, gate, tunnel+guard.watch, gate+guard.watch]}}
    perception:
      thinks: {guard: {hidden: [thief.tunnel]}}
constraints: [{never: thief.tunnel and thief.gate}]
statusQuo: guard.watch
`

function open(file: string, choice?: Choice) {
  const { case: c, diagnostics } = parseCase('case.yaml', file)
  expect(diagnostics).toEqual([])
  const { situation } = situationOf(c!, choice)
  return { c: c!, situation: situation!, ...hypergameOf(situation!) }
}

function ranks(choice?: Choice, party = 0, about = 1) {
  const { view, ranks: taken } = open(text, choice).hypergame!.games[party]!
  return { states: view.space.stateCount, ranks: [...taken[about]!] }
}

describe('hypergameOf', () => {
  test('gives each party its game as of the day', () => {
    expect(ranks()).toEqual({ states: 4, ranks: [0, 0, 1, 1] })
    expect(ranks({ asOf: '2025-01-15' })).toEqual({ states: 4, ranks: [1, 1, 0, 0] })
    expect(ranks({ asOf: '2025-01-21' }).states).toBe(6)
    expect(datesOf(open(text).c)).toEqual(['2025-01-15', '2025-01-21'])
  })

  test('takes who is not misjudged to want what the chosen reading says', () => {
    const own = { readings: { thief: 'tired' } }
    expect(ranks(own, 1).ranks).toEqual([...open(text, own).situation.conflict.ranks[1]!])
    expect(ranks(own, 0).ranks).toEqual([0, 0, 1, 1])
  })

  test('takes a ranking over the states that are seen', () => {
    const believed = text.replace(
      'thief: {priorities: [{want: not gate, during: {from: 2025-01-15}}, {want: gate}]}',
      'thief: {ranking: [gate, [none, guard.watch], gate+guard.watch]}',
    )
    expect([...open(believed).hypergame!.games[0]!.ranks[1]!]).toEqual([1, 1, 2, 0])
    const short = open(believed.replace('gate, [none', '[none'))
    expect(short.hypergame).toBeUndefined()
    expect(short.diagnostics[0]).toMatchObject({ code: 'ranking-misses', parameters: { party: 'thief', count: 1 } })
  })

  test('gives what the engine answers', () => {
    const { hypergame, situation } = open(text)
    const answer = hypergameEquilibria(hypergame!, { concept: 'nash', level: 2 })
    if ('reason' in answer) throw new Error(answer.reason)
    const names = (states: typeof answer.equilibria) => listStates(states).map((state) => situation.stateId(state))
    expect(names(answer.stealthy)).toEqual(['guard.watch+thief.tunnel'])
  })
})
