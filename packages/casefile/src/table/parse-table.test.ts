import { listStates, moveTargets } from '@anchorage/engine'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseTable } from './parse-table.ts'

const table = {
  title: 'Two',
  decision_makers: [
    { name: 'Row Side', options: ['Go'] },
    { name: '列', options: ['去'] },
  ],
  options: [
    { index: 0, name: '去', dm: '列', direction: 'both' },
    { index: 1, name: 'Go', dm: 'Row Side', direction: 'both' },
  ],
  states: [
    { id: 1, option_form: 'NN', label: 'nothing' },
    { id: 'b', option_form: 'NY' },
    { id: 3, option_form: 'Y-' },
  ],
  status_quo: 1,
  moves: { 'Row Side': { 1: ['b'], b: [1] }, 列: { 1: [3], b: [3] } },
  preferences: {
    'Row Side': { ranking_best_to_worst: [['b', 1], [3]] },
    列: { ranking_best_to_worst: [[3], [1], ['b']] },
  },
}

function read(change: object = {}) {
  return parseTable('t.json', JSON.stringify({ ...table, ...change }, null, 1))
}

describe('parseTable', () => {
  test('reads states with their own ids, moves and rankings', () => {
    const { situation, diagnostics } = read()
    expect(diagnostics).toEqual([])
    expect([0, 1, 2].map((state) => situation?.stateId(state))).toEqual([1, 'b', 3])
    expect(situation?.statusQuo).toBe(0)
    expect(situation?.stateName(0)).toBe('nothing')
    expect(moveTargets(situation!.conflict.space, 0, 0)).toEqual([1])
    expect(situation!.conflict.ranks.map((ranks) => [...ranks])).toEqual([
      [1, 1, 0],
      [1, 0, 2],
    ])
  })

  test('makes option ids for formulas; - means either', () => {
    const { situation } = read()
    expect(situation?.options.map(({ id }) => id)).toEqual(['party-2.option-1', 'row-side.go'])
    const states = (text: string) => listStates(situation!.statesIn(text).states!)
    expect(states('row-side.go')).toEqual([1])
    expect(states('not row-side.go')).toEqual([0])
    expect(states('party-2.option-1')).toEqual([2])
    expect(states('b')).toEqual([1])
    expect(situation?.statesIn('row-side.gone').diagnostics.map(({ code }) => code)).toEqual(['unknown-option'])
    expect(situation?.findState('row-side.go + party-2.option-1')).toBe(2)
    expect(situation?.findState('3')).toBe(2)
    expect(situation?.findState('none')).toBe(0)
    expect(situation?.taken(2)).toEqual({ taken: [0], either: [1] })
  })

  test('says that incomplete preferences are not supported', () => {
    const preferences = { ...table.preferences, 列: { known_strict_pairs: [[1, 3]] } }
    expect(read({ preferences }).diagnostics.map(({ code }) => code)).toEqual(['table-preferences-incomplete'])
  })

  test('reports what does not fit together', () => {
    const codes = (change: object) => read(change).diagnostics.map(({ code }) => code)
    expect(codes({ status_quo: 9 })).toEqual(['table-unknown-state'])
    expect(codes({ moves: { 'Row Side': { 1: [7], 8: [1] } } })).toEqual(['table-unknown-state', 'table-unknown-state'])
    expect(codes({ preferences: { 'Row Side': table.preferences['Row Side'] } })).toEqual(['table-preferences-missing'])
    expect(codes({ states: [{ id: 1, option_form: 'NNN' }] })).toContain('table-option-form')
    expect(codes({ states: [...table.states, { id: '1', option_form: 'YN' }] })).toContain('duplicate-id')
    expect(codes({ decision_makers: [] })).toEqual(['table-not-one-model'])
    const short = { ...table.preferences, 列: { ranking_best_to_worst: [[3]] } }
    expect(codes({ preferences: short })).toEqual(['ranking-misses'])
  })

  test('points at broken JSON', () => {
    expect(parseTable('t.json', '{"a": 1,}').diagnostics[0]).toMatchObject({ code: 'json-syntax' })
    expect(parseTable('t.json', '').diagnostics[0]).toMatchObject({ code: 'json-syntax' })
  })

  test('reads JSON however it is laid out', () => {
    expect(parseTable('t', JSON.stringify(table)).diagnostics).toEqual([])
    expect(parseTable('t', JSON.stringify(table, null, '\t')).diagnostics).toEqual([])
    expect(parseTable('t', `\ufeff${JSON.stringify(table, null, 2).replaceAll('\n', '\r\n')}\r\n`).diagnostics).toEqual(
      [],
    )
  })

  test('takes any damaged text without throwing, and points inside it', () => {
    const text = JSON.stringify(table)
    fc.assert(
      fc.property(fc.nat(text.length), fc.nat(9), fc.string({ maxLength: 5 }), (at, length, junk) => {
        const damaged = text.slice(0, at) + junk + text.slice(at + length)
        const { situation, diagnostics } = parseTable('t', damaged)
        expect(situation !== undefined || diagnostics.length > 0).toBe(true)
        for (const { range } of diagnostics) expect(range.end).toBeLessThanOrEqual(damaged.length)
      }),
      { numRuns: 400 },
    )
  })
})
