import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Case } from '../case.ts'
import { removedStates } from '../check/removed-states.ts'
import { parseCase } from '../parse/parse-case.ts'
import { newOption, newParty, newState, newTerm } from './additions.ts'
import { editCase } from './edit.ts'
import type { CaseEdit } from './edits.ts'
import { patternFormula, patternOfFormula, patternText, readPattern } from './option-pattern.ts'
import { priorityMove, priorityRemoval, statusQuoEdits } from './removal.ts'
import { textEdits, textParts } from './text-edits.ts'

const runs = Number(process.env.ANCHORAGE_RUNS ?? 1)
const cuba = readFileSync(new URL('../../../../cases/cuba-1962/case.yaml', import.meta.url), 'utf8').replace(
  '    # Reproduces the published ranking exactly: / 与文献的偏好排序完全一致：\n    # s4',
  '    interests:\n      - {text: peace, priority: 1}\n      - {text: order, priority: [2, 4]}\n    # s4',
)
const of = parseCase('case.yaml', cuba).case!
const us = of.parties[0]!

function after(edits: readonly CaseEdit[], text = cuba): Case {
  const { case: read, diagnostics } = parseCase('case.yaml', editCase({ file: 'case.yaml', text }, edits))
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([])
  return read!
}

const wants = (read: Case) => {
  const { preference } = read.parties[0]!
  return preference.kind === 'priorities' ? preference.priorities.map(({ want, note }) => [want.text, note]) : []
}
const interests = (read: Case) => read.parties[0]!.interests.map(({ priorities }) => priorities)

describe('priorities', () => {
  test('move with their notes, and interests follow them', () => {
    const places = fc.nat(wants(of).length - 1)
    fc.assert(
      fc.property(places, places, (from, to) => {
        const read = after(priorityMove(us, from, to))
        const order = wants(of)
        const expected = order.toSpliced(from, 1).toSpliced(to, 0, order[from]!)
        expect(wants(read)).toEqual(expected)
        const follow = (number: number) => expected.indexOf(order[number - 1]!) + 1
        expect(interests(read)).toEqual(interests(of).map((numbers) => numbers.map(follow)))
      }),
      { numRuns: 12 * runs },
    )
  })

  test('are not removed while an interest is carried by them', () => {
    expect(priorityRemoval(us, 0)).toMatchObject({ uses: [{ path: ['parties', 'us', 'interests', 0, 'priority'] }] })
    const removal = priorityRemoval(us, 2)
    const read = after('edits' in removal ? removal.edits : [])
    expect(wants(read)).toEqual(wants(of).toSpliced(2, 1))
    expect(interests(read)).toEqual([[1], [2, 3]])
  })
})

describe('what is added', () => {
  test('has an id of its own, made from its name where that has Latin letters', () => {
    const party = newParty(of, 'United Nations')
    expect(party.id).toBe('united-nations')
    const read = after(party.edits)
    expect(read.parties.map(({ id }) => id)).toEqual(['us', 'ussr', 'united-nations'])
    const option = newOption(of, us, '空袭')
    expect(after(option.edits).parties[0]!.options.map(({ key }) => key)).toEqual(['air-strike', 'blockade', option.id])
    expect(newTerm(of, 'Pressure', 'us.blockade').id).not.toBe('pressure')
    expect(after(newState(of, 'Both', [0, 1]).edits).states.at(-1)!.taken).toEqual([0, 1])
  })
})

describe('words for people', () => {
  test('are written in one language and stay in the other', () => {
    const text = fc.constantFrom(undefined, 'plain', '中文', { en: 'a' }, { zh: '甲' }, { en: 'a', zh: '甲' })
    const words = fc.constantFrom('new words', '新的', 'a')
    fc.assert(
      fc.property(text, fc.constantFrom('en' as const, 'zh' as const), words, (before, lang, written) => {
        const start = before === undefined ? [] : [{ kind: 'set' as const, path: ['question'], value: before }]
        const file = editCase({ file: 'case.yaml', text: 'anchorage: 1\ntitle: T\nparties: {a: {name: A}}\n' }, start)
        const read = after(textEdits(['question'], before, lang, written), file)
        const other = lang === 'en' ? 'zh' : 'en'
        const parts = textParts(before)
        if (parts[other] !== undefined) expect(textParts(read.question)).toEqual({ ...parts, [lang]: written })
        else expect(Object.values(textParts(read.question))).toEqual([written])
      }),
      { numRuns: 60 * runs },
    )
  })
})

test('what a field is emptied of goes with the mappings that have nothing else, and comes out of a text read earlier', () => {
  const text =
    'anchorage: 1\ntitle: T # kept\nparties:\n  a: {name: A, options: {x: {name: X}}, priorities: [{want: x}]}\n'
  const file = (from: string, edits: readonly CaseEdit[]) => editCase({ file: 'case.yaml', text: from }, edits)
  const want = ['parties', 'a', 'priorities', 0]
  const dated = file(text, [{ kind: 'set', path: [...want, 'during', 'from'], value: '2025-01-01' }])
  expect(dated).toContain('{want: x, during: {from: 2025-01-01}}')
  expect(file(dated, [{ kind: 'clear', path: [...want, 'during', 'from'] }])).toBe(text)
  expect(file(text, [{ kind: 'clear', path: [...want, 'during', 'from'] }])).toBe(text)
  for (const before of [undefined, 'plain', { en: 'a', zh: '甲' }]) {
    const start = before === undefined ? text : file(text, [{ kind: 'set', path: ['question'], value: before }])
    for (const lang of ['en', 'zh'] as const) {
      // As when typing is quicker than the page: all edits are made of the text as it was before the first.
      const typed = ['新', '新的', ''].reduce(
        (now, words) => file(now, textEdits(['question'], before, lang, words)),
        start,
      )
      const { [lang]: _, ...others } = textParts(before)
      expect(textParts(after([], typed).question)).toEqual(others)
    }
  }
})

describe('patterns and the status quo', () => {
  test('come back as they were written', () => {
    const letter = fc.constantFrom('Y' as const, 'N' as const, '-' as const)
    fc.assert(
      fc.property(fc.array(letter, { minLength: 4, maxLength: 4 }), (pattern) => {
        expect(readPattern(of, patternText(pattern))).toEqual(pattern)
        if (pattern.every((value) => value === '-')) return
        const never = patternFormula(of, pattern)
        const read = after([{ kind: 'set', path: ['constraints', 0, 'never'], value: never }])
        const [constraint] = read.constraints
        expect(constraint?.kind === 'never' && patternOfFormula(read, constraint.condition.formula)).toEqual(pattern)
        const open = pattern.filter((value) => value === '-').length
        expect(removedStates(read)).toEqual([{ constraint: 0, alone: 2 ** open, inOrder: 2 ** open }])
      }),
      { numRuns: 20 * runs },
    )
  })

  test('name the state where it has a name', () => {
    expect(after(statusQuoEdits(of, [2, 1])).statusQuo[0]!.state).toMatchObject({ text: 's6', taken: [1, 2] })
  })

  test('are no pattern where a formula says more', () => {
    expect(patternOfFormula(of, of.terms[0]!.condition.formula)).toBeUndefined()
  })
})
