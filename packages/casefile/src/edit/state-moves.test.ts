import { describe, expect, it } from 'vitest'
import { rankingLayers } from '../compile/ranking-layers.ts'
import { situationOf } from '../compile/situation-of.ts'
import { parseCase } from '../parse/parse-case.ts'
import { editCase } from './edit.ts'
import { type StateMove, stateMoveEdits } from './state-moves.ts'

function caseWith(preference: string): string {
  return `anchorage: 1
title: T # kept
parties:
  us:
    name: US
    options: {a: {name: A}, b: {name: B}}
${preference}
states: {s0: {taken: []}, s1: {taken: [us.a]}, s2: {taken: [us.b]}, s3: {taken: [us.a, us.b]}}
`
}

/** The preference as the file has it after the moves. */
function moved(preference: string, ...moves: readonly StateMove[]): string {
  const text = moves.reduce((before, move) => {
    const us = parseCase('f', before).case!.parties[0]!
    return editCase({ file: 'f', text: before }, stateMoveEdits(us.preference, us.path, move))
  }, caseWith(preference))
  const { case: c, diagnostics } = parseCase('f', text)
  expect(diagnostics).toEqual([])
  expect(situationOf(c!).diagnostics).toEqual([])
  expect(text).toContain('title: T # kept')
  return text.slice(text.indexOf('B}}\n') + 4, text.indexOf('\nstates:'))
}

describe('moving a state', () => {
  it('adds an entry, alters the last one while the same state is moved, and leaves the others alone', () => {
    const list = '    priorities: [{want: a}]'
    const first = moved(list, { move: 's0', place: 'above', of: 's3' })
    expect(first).toContain('tuned:')
    const again = moved(list, { move: 's0', place: 'above', of: 's3' }, { move: 's0', place: 'level', of: 's3' })
    expect(again.match(/move: /g)).toHaveLength(1)
    expect(again).toContain('level: s3')
    expect(again).not.toContain('above')
    const kept =
      '    priorities: [{want: a}]\n    tuned:\n      - {move: s0, above: s3, note: why}\n      - {move: s1, below: s2}'
    expect(moved(kept, { move: 's0', place: 'below', of: 's2' })).toBe(`${kept}\n      - {move: s0, below: s2}`)
  })

  it('moves it where the ranking is written out, and keeps degrees between the others', () => {
    const ranking = (list: string) => `    ranking: ${list}`
    expect(moved(ranking("[s3, '>>', [s1, s2], s0]"), { move: 's0', place: 'above', of: 's1' })).toContain(
      '[s3, "≫", s0, [s1, s2]]',
    )
    expect(moved(ranking("[s3, '>>', s1, s2, s0]"), { move: 's1', place: 'level', of: 's2' })).toContain(
      '[s3, "≫", [s2, s1], s0]',
    )
    expect(moved(ranking("[s3, '>>', s1, s2, s0]"), { move: 's0', place: 'below', of: 's3' })).toContain(
      '[s3, s0, "≫", s1, s2]',
    )
  })

  it('says of each layer what it makes', () => {
    const tuned = '    tuned: [{move: s0, above: a+b}, {move: s0, above: s3}, {move: s1, below: s2}]'
    const { case: c } = parseCase('f', caseWith(`    priorities: [{want: a}, {want: b}]\n${tuned}`))
    const { situation } = situationOf(c!)
    const layers = rankingLayers(situation!, 0)!
    const names = ['s0', 's1', 's2', 's3'].map((name) => situation!.findState(name)!)
    expect(names.map((state) => layers.before[state])).toEqual([0, 2, 1, 3])
    expect(names.map((state) => situation!.conflict.ranks[0]![state])).toEqual([3, 0, 1, 2])
    expect(layers.moves).toEqual(['made', 'idle', 'made'])
    expect(names.map((state) => layers.referenceTo(state))).toEqual(['s0', 's1', 's2', 's3'])
  })
})
