import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readYaml } from '../yaml/document.ts'
import { treeAt } from '../yaml/tree.ts'
import { dataOf, edited, sameData } from './data.ts'
import { editCase } from './edit.ts'
import type { Edit, Value } from './edits.ts'

function edit(text: string, ...edits: Edit[]): string {
  return editCase(readYaml('case.yaml', text).document, edits)
}

const source = `# A case
anchorage: 1
title: {en: "A", zh: '甲'}   # both languages
parties:
  us:
    name: US
    priorities:
      # the most important
      - {want: not war, confidence: assumed}
      - want: trade   # kept
        because: [e1]

      # last
      - want: >-
          peace and
          quiet
  russia: {name: Russia, options: {}}
asOf: 2025-08-17
`

describe('editCase', () => {
  test('without edits gives the same bytes', () => {
    expect(edit(source)).toBe(source)
  })

  test('replaces a value and leaves quotes, comments and everything else', () => {
    expect(edit(source, { kind: 'set', path: ['title', 'zh'], value: "it's" })).toBe(source.replace("'甲'", "'it''s'"))
    expect(edit(source, { kind: 'set', path: ['title', 'en'], value: 'B: "c"' })).toBe(
      source.replace('"A"', '"B: \\"c\\""'),
    )
    expect(edit(source, { kind: 'set', path: ['parties', 'us', 'priorities', 1, 'want'], value: 'tariffs' })).toBe(
      source.replace('trade', 'tariffs'),
    )
  })

  test('keeps the style of a block scalar', () => {
    const path = ['parties', 'us', 'priorities', 2, 'want']
    expect(edit(source, { kind: 'set', path, value: 'war or peace' })).toBe(
      source.replace('peace and\n          quiet', 'war or peace'),
    )
  })

  test('adds an entry after the last one of its mapping', () => {
    expect(edit(source, { kind: 'set', path: ['parties', 'us', 'note'], value: 'x' })).toBe(
      source.replace('          quiet\n', '          quiet\n    note: x\n'),
    )
    expect(edit(source, { kind: 'set', path: ['parties', 'russia', 'note'], value: 'a, b' })).toBe(
      source.replace('options: {}}', 'options: {}, note: "a, b"}'),
    )
    expect(edit(source, { kind: 'set', path: ['parties', 'russia', 'options', 'sign'], value: { name: 'Sign' } })).toBe(
      source.replace('{}', '{sign: {name: Sign}}'),
    )
  })

  test('makes the mappings that lead to a new entry', () => {
    expect(edit(source, { kind: 'set', path: ['terms', 'settled', 'formula'], value: 'russia.sign' })).toBe(
      `${source}terms: {settled: {formula: russia.sign}}\n`,
    )
  })

  test('fills an item that is empty', () => {
    expect(edit('a:\n- 1\n-\n- 2\n', { kind: 'set', path: ['a', 1], value: 'x' })).toBe('a:\n- 1\n- x\n- 2\n')
    expect(edit('a:\n- 1\n-\n- 2\n', { kind: 'set', path: ['a', 1, 0], value: 'x' })).toBe('a:\n- 1\n- [x]\n- 2\n')
    expect(edit('a: [1, ~]\n', { kind: 'set', path: ['a', 1, 'b'], value: 'x' })).toBe('a: [1, {b: x}]\n')
  })

  test('inserts items before and after', () => {
    const item = { want: 'calm' }
    expect(edit(source, { kind: 'insert', path: ['parties', 'us', 'priorities', 2], value: item })).toBe(
      source.replace('      # last\n', '      - {want: calm}\n      # last\n'),
    )
    expect(edit(source, { kind: 'insert', path: ['parties', 'us', 'priorities', 3], value: item })).toBe(
      source.replace('          quiet\n', '          quiet\n      - {want: calm}\n'),
    )
    expect(edit(source, { kind: 'insert', path: ['parties', 'us', 'priorities', 1, 'because', 0], value: 'e0' })).toBe(
      source.replace('[e1]', '[e0, e1]'),
    )
  })

  test('deletes whole lines, the comment on them included', () => {
    expect(edit(source, { kind: 'delete', path: ['title'] })).toBe(source.replace(/title.*\n/, ''))
    expect(edit(source, { kind: 'delete', path: ['title', 'en'] })).toBe(source.replace('en: "A", ', ''))
    expect(edit(source, { kind: 'delete', path: ['parties', 'us', 'priorities', 0] })).toBe(
      source.replace('      - {want: not war, confidence: assumed}\n', ''),
    )
    expect(edit(source, { kind: 'delete', path: ['parties', 'us', 'priorities', 1, 'because', 0] })).toBe(
      source.replace('[e1]', '[]'),
    )
  })

  test('moves an item with the comment above it', () => {
    expect(edit(source, { kind: 'move', path: ['parties', 'us', 'priorities', 0], to: 1 })).toBe(
      source.replace(
        `      # the most important
      - {want: not war, confidence: assumed}
      - want: trade   # kept
        because: [e1]
`,
        `      - want: trade   # kept
        because: [e1]
      # the most important
      - {want: not war, confidence: assumed}
`,
      ),
    )
  })

  test('keeps CRLF and a byte order mark', () => {
    const windows = `\ufeff${source.replaceAll('\n', '\r\n')}`
    const changed = edit(
      windows,
      { kind: 'set', path: ['parties', 'us', 'name'], value: 'America' },
      { kind: 'insert', path: ['parties', 'us', 'priorities', 0], value: { want: 'x' } },
      { kind: 'move', path: ['parties', 'us', 'priorities', 3], to: 0 },
    )
    expect(changed.startsWith('\ufeff# A case\r\n')).toBe(true)
    expect(changed.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
  })

  test('says what is wrong with a path that is not there', () => {
    expect(() => edit(source, { kind: 'delete', path: ['nothing'] })).toThrow(RangeError)
    expect(() => edit(source, { kind: 'set', path: ['parties', 'us', 'priorities', 9], value: 1 })).toThrow(/0 to 3/)
    expect(() => edit('a: [', { kind: 'set', path: ['a'], value: 1 })).toThrow(RangeError)
  })

  test('does not change a value that an alias repeats behind the back of the other place', () => {
    expect(() => edit('a: &x {k: 1}\nb: *x\n', { kind: 'set', path: ['b', 'k'], value: 2 })).toThrow(/alias/)
    expect(edit('a: &x {k: 1}\nb: *x\n', { kind: 'set', path: ['b'], value: 2 })).toBe('a: &x {k: 1}\nb: 2\n')
  })
})

const words = fc.oneof(
  fc.string({ maxLength: 12 }),
  fc.constantFrom(
    '',
    'a b',
    'true',
    '1',
    '- x',
    'x: y',
    '# no',
    "it's",
    '"',
    '两 个',
    'line\nbreak',
    'end\n',
    ' lead',
    '{',
    '*x',
    '&',
    '!t',
    'null',
    '\t',
    '\u0085',
  ),
)
const value: fc.Arbitrary<Value> = fc.letrec<{ value: Value }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 2 },
    words,
    fc.integer(),
    fc.boolean(),
    fc.constant(null),
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(fc.constantFrom('a', 'b', 'c-d', '名', '1x'), tie('value'), { maxKeys: 3 }),
  ),
})).value
const layouts = [
  source,
  source.replaceAll('\n', '\r\n'),
  `\ufeff${source}`,
  'a:\n- 1\n-   b: |+\n      x\n\n    c: ~\n-\n- [p, q,]\n"q k": "x\\u0041"\n? long\n: v\n',
  '{a: [1, {b: c, d}], e: }',
  '---\na: !!str x\n...\n'.replace('!!str ', ''),
  'a:\n  - - x\n    - y\n  - k: v # c\n    l: w',
  'a: 1 # last line without a break',
]

/** `ANCHORAGE_RUNS` multiplies the number of random edits. */
const runs = Number(process.env.ANCHORAGE_RUNS ?? 1)

describe('editCase on odd layouts', () => {
  test('says exactly what the edit asks for', () => {
    const step = fc.oneof(
      fc.nat(4),
      fc.constantFrom('a', 'b', 'c', 'title', 'en', 'parties', 'us', 'priorities', 'want', 'name', 'q k', 'e'),
    )
    const anyEdit: fc.Arbitrary<Edit> = fc.oneof(
      fc.record({
        kind: fc.constantFrom('set', 'insert'),
        path: fc.array(step, { minLength: 1, maxLength: 4 }),
        value,
      }),
      fc.record({ kind: fc.constant('delete'), path: fc.array(step, { minLength: 1, maxLength: 4 }) }),
      fc.record({ kind: fc.constant('move'), path: fc.array(step, { minLength: 1, maxLength: 4 }), to: fc.nat(3) }),
    ) as fc.Arbitrary<Edit>
    fc.assert(
      fc.property(fc.constantFrom(...layouts), anyEdit, (text, change) => {
        const { document, problems } = readYaml('f', text)
        expect(problems).toEqual([])
        let wanted: ReturnType<typeof edited>
        try {
          wanted = edited(dataOf(document.tree!), change)
        } catch {
          return
        }
        const after = readYaml('f', editCase(document, [change]))
        expect(after.problems.map(({ code }) => code)).toEqual([])
        expect(sameData(dataOf(after.document.tree!), wanted)).toBe(true)
      }),
      { numRuns: Math.ceil(1500 * runs) },
    )
  })

  test('a value that is set leaves all other bytes alone', () => {
    const paths = [
      ['title', 'en'],
      ['title'],
      ['parties', 'us', 'name'],
      ['parties', 'us', 'priorities', 1],
      ['parties', 'us', 'priorities', 2, 'want'],
      ['parties', 'russia'],
      ['asOf'],
    ]
    fc.assert(
      fc.property(fc.constantFrom(...layouts.slice(0, 3)), fc.constantFrom(...paths), value, (text, path, set) => {
        const { document } = readYaml('f', text)
        const { range } = treeAt(document.tree!, path)!
        const after = editCase(document, [{ kind: 'set', path, value: set }])
        expect(after.startsWith(text.slice(0, range.start).trimEnd())).toBe(true)
        expect(after.endsWith(text.slice(range.end))).toBe(true)
      }),
      { numRuns: 500 },
    )
  })
})
