import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readYaml } from './document.ts'

const runs = Number(process.env.ANCHORAGE_RUNS ?? 1)

const texts = [
  'a: 1\nb:\n  c: |\n    text\n     more\n\n  # comment\n  d: >-\n   folded\n# low\ne:\n- x\n- y: 1\n  z: {a: 1,\n    b: [1, 2]}\n',
  "f: \"quoted\n  more\"\ng: 'x''y'\nh:\nj: plain\n  goes on\nk:\n    deep:\n        deeper: |+\n            keep\n\n        other: 1\n    last:\n",
  'a:\r\n  b: 1\r\n  c:\r\n    d: "x"\r\n    e: |\r\n      l1\r\n      l2\r\nf: 2\r\n',
  '"q key": 1\nx:\n  y:\n    w: |2\n       indented\n    v: [a,\n     b]\n  u:\n   -\n     - 2\n   - k: v\n     m: |\n      blk\nz: &one 1\n',
]
const pieces = [
  'x',
  ' ',
  '\n',
  '\n  ',
  '\n    k: v',
  ': ',
  '- ',
  '"',
  '|',
  '>',
  '# c',
  '{',
  ']',
  '&a ',
  '*one',
  '\n---\n',
  '\t',
  '? ',
]

describe('reading a text again', () => {
  it('comes to the same as reading all of it, whatever was changed', () => {
    const change = fc.record({
      at: fc.double({ min: 0, max: 1, noNaN: true }),
      drop: fc.nat(5),
      put: fc.constantFrom('', ...pieces),
    })
    fc.assert(
      fc.property(fc.constantFrom(...texts), fc.array(change, { minLength: 1, maxLength: 6 }), (first, changes) => {
        let { document: before } = readYaml('case.yaml', first)
        for (const { at, drop, put } of changes) {
          const place = Math.floor(at * before.text.length)
          const text = before.text.slice(0, place) + put + before.text.slice(place + drop)
          const whole = readYaml('case.yaml', text)
          expect(readYaml('case.yaml', text, { before })).toEqual(whole)
          if (whole.problems.length === 0) before = whole.document
        }
      }),
      { numRuns: 150 * runs },
    )
  })

  it('keeps what stands elsewhere as it was', () => {
    const { document: before } = readYaml('case.yaml', 'a:\n  b: 1\n  c: 2\nd: {e: 3}\nf: 4\ng: 5\n')
    const { document } = readYaml('case.yaml', 'a:\n  b: 1\n  c: 9\nd: {e: 3}\nf: 4\ng: 5\n', { before })
    const partOf = ({ tree }: typeof before, key: string) => (tree?.kind === 'map' ? tree.entries.get(key) : undefined)
    expect(partOf(document, 'd')).toBe(partOf(before, 'd'))
    expect(partOf(document, 'a')).not.toEqual(partOf(before, 'a'))
  })
})
