import { parseCase, situationOf } from '@anchorage/casefile'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { constraintWords, statementListOf, type WhatIf, withWhatIfs } from './what-if.ts'
import { readWhatIf, writeWhatIf } from './what-if-address.ts'

const file = 'case.yaml'
const text = `anchorage: 1
title: Dam
asOf: 2025-01-01
statusQuo: none
parties:
  town:
    name: Town
    options:
      build: {name: Build}
      pay: {name: Pay, change: forward}
    interests:
      - text: Quiet
        priority: 1
      - text: Power
        priority: [2, 3]
    priorities:
      - want: not farm.sue # first of all
      - want: build
      - want: not pay
    readings:
      proud:
        name: Proud
        priorities:
          - want: build
          - want: pay
  farm:
    name: Farm
    options:
      sue: {name: Sue}
    priorities:
      - want: not town.build
      - want: not sue
constraints:
  - never: town.pay and not town.build
windows:
  - formula: farm.sue
    unavailable: {from: 2024-01-01, until: 2024-12-31}
`
const read = (yaml: string) => {
  const { case: found, diagnostics } = parseCase(file, yaml)
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([])
  return found!
}
const c = read(text)
const statements = (yaml: string, party: number, readings?: Record<string, string>) =>
  statementListOf(read(yaml).parties[party]!, readings ? { readings } : {})!.priorities.map(
    ({ want }) => want.canonical,
  )

describe('a case supposed to be otherwise', () => {
  const [us] = c.parties
  const own = statements(text, 0)

  it('turns a statement round, leaves one out, puts one elsewhere, and says the rest as before', () => {
    const list: WhatIf[] = [
      { kind: 'flip', party: us!.id, statement: own[1]! },
      { kind: 'drop', party: us!.id, statement: own[0]! },
      { kind: 'move', party: us!.id, statement: own[2]!, to: 1 },
    ]
    const { text: changed, unfit } = withWhatIfs({ file, text }, {}, list)
    expect(unfit).toEqual([])
    const [first, second, ...rest] = statements(changed, 0)
    expect(first).toBe(own[2])
    expect(second).not.toBe(own[1])
    expect(rest).toEqual(own.slice(3))
    expect(statements(changed, 1)).toEqual(statements(text, 1))
  })

  it('lets what interests are carried by follow its statement', () => {
    // Of the second interest, carried by the second and third statement, the first statement goes.
    const carried = c.parties.flatMap((party) => party.interests.map((interest) => ({ party, interest })))
    const { party, interest } = carried.find(({ interest: { priorities } }) => Math.max(0, ...priorities) > 1)!
    const list = statementListOf(party, {})!.priorities
    const wanted = interest.priorities.map((number) => list[number - 1]!.want.canonical)
    const gone = list.find((each) => !wanted.includes(each.want.canonical))!.want.canonical
    const changed = read(withWhatIfs({ file, text }, {}, [{ kind: 'drop', party: party.id, statement: gone }]).text)
    const after = changed.parties[party.index]!
    const same = after.interests.find(({ text: words }) => JSON.stringify(words) === JSON.stringify(interest.text))!
    const left = statementListOf(after, {})!.priorities
    expect(same.priorities.map((number) => left[number - 1]!.want.canonical)).toEqual(wanted)
  })

  it('changes the reading that is chosen, and no other', () => {
    const party = c.parties.find(({ readings }) => readings.some(({ preference }) => preference.kind === 'priorities'))!
    const readings = { [party.id]: party.readings[0]!.id }
    const [first] = statements(text, party.index, readings)
    const whatIf: WhatIf = { kind: 'drop', party: party.id, statement: first! }
    const changed = withWhatIfs({ file, text }, { readings }, [whatIf]).text
    expect(statements(changed, party.index, readings)).not.toContain(first)
    expect(statements(changed, party.index)).toEqual(statements(text, party.index))
  })

  it('lifts a constraint and a window, frees an option, and commits to another', () => {
    const [constraint] = c.constraints
    const lifted = withWhatIfs({ file, text }, {}, [
      { kind: 'without', constraint: constraintWords(constraint!) },
      { kind: 'open', window: c.windows[0]!.condition.canonical },
    ])
    expect(read(lifted.text).constraints.length).toBe(c.constraints.length - 1)
    expect(read(lifted.text).windows.length).toBe(c.windows.length - 1)
    const option = c.options[1]
    const ruled = withWhatIfs({ file, text }, {}, [{ kind: 'rule-out', option: option!.id }]).text
    const states = (yaml: string) => situationOf(read(yaml), {}).situation!.conflict.space.stateCount
    expect(states(ruled)).toBeLessThan(states(text))
    expect(withWhatIfs({ file, text }, {}, [{ kind: 'undo', option: option!.id }]).unfit.length).toBe(
      option!.change === 'both' ? 1 : 0,
    )
  })

  it('names what fits nothing, and makes nothing of it', () => {
    const list: WhatIf[] = [
      { kind: 'drop', party: 'nobody', statement: 'x' },
      { kind: 'move', party: us!.id, statement: own[0]!, to: 99 },
      { kind: 'without', constraint: 'never x' },
      { kind: 'commit', option: 'us.nothing' },
    ]
    const { text: same, unfit } = withWhatIfs({ file, text }, {}, list)
    expect(same).toBe(text)
    expect(new Set(unfit)).toEqual(new Set(list))
  })

  it('comes back from the address as it was written', () => {
    const word = fc.stringMatching(/^[a-z][a-z.-]{0,8}$/)
    const words = fc.stringMatching(/^[a-z(][a-z ().>-]{0,30}[a-z)]$/)
    const whatIf: fc.Arbitrary<WhatIf> = fc.oneof(
      fc.record({ kind: fc.constantFrom('flip' as const, 'drop' as const), party: word, statement: words }),
      fc.record({
        kind: fc.constant('move' as const),
        party: word,
        to: fc.integer({ min: 1, max: 99 }),
        statement: words,
      }),
      fc.record({ kind: fc.constant('without' as const), constraint: words }),
      fc.record({ kind: fc.constant('open' as const), window: words }),
      fc.record({ kind: fc.constantFrom('undo' as const, 'commit' as const, 'rule-out' as const), option: word }),
    )
    fc.assert(
      fc.property(whatIf, (given) => {
        expect(readWhatIf(writeWhatIf(given))).toEqual(given)
      }),
    )
    for (const text of ['', 'flip', 'flip us', 'move us x y', 'commit a b', 'nonsense us a']) {
      expect(readWhatIf(text)).toBeUndefined()
    }
  })
})
