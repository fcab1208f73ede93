import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { formatDiagnostic } from '../diagnostics/format.ts'
import { positionAt } from '../diagnostics/position.ts'
import { fileLengthLimit } from '../yaml/guard.ts'
import { parseCase } from './parse-case.ts'

const head = 'anchorage: 1\ntitle: T\n'
const parties = `parties:
  us:
    name: {en: US, zh: 美国}
    options:
      sign: {name: Sign}
      talk: {name: Talk}
    priorities:
      - {want: sign, because: [e1], confidence: attested}
  russia:
    name: Russia
    options:
      sign: {name: Sign}
    weights: {sign: 2, us.talk: -1}
`
const rest = `people:
  trump: {name: T, party: us}
evidence:
  e1: {by: trump, kind: statement, anchors: [{source: s, quote: q}]}
sources:
  s: {file: sources/s.md, published: 1984}
`
const whole = head + parties + rest

/** Codes with the text they point at. */
function found(text: string): string[] {
  return parseCase('case.yaml', text).diagnostics.map(
    ({ code, range }) => `${code}: ${text.slice(range.start, range.end)}`,
  )
}

describe('parseCase', () => {
  test('reads a case', () => {
    const { case: c, diagnostics } = parseCase('case.yaml', whole)
    expect(diagnostics).toEqual([])
    expect(c?.options.map(({ id, index, party }) => [id, index, party])).toEqual([
      ['us.sign', 0, 0],
      ['us.talk', 1, 0],
      ['russia.sign', 2, 1],
    ])
    expect(c?.parties[0]?.preference).toMatchObject({
      priorities: [{ confidence: 'attested', because: ['e1'], path: ['parties', 'us', 'priorities', 0] }],
    })
    expect(c?.parties[1]?.preference).toMatchObject({
      weights: [
        { option: 2, weight: 2 },
        { option: 1, weight: -1 },
      ],
    })
  })

  test('refuses other versions and files without one', () => {
    expect(found(whole.replace('anchorage: 1', 'anchorage: 2'))).toEqual(['version-unknown: 2'])
    expect(found(whole.replace('anchorage: 1', 'anchorage: "1"'))).toEqual(['version-unknown: "1"'])
    expect(found(whole.replace('anchorage: 1\n', ''))).toEqual(['version-missing: title'])
    expect(found('- a')).toEqual(['wrong-type: - a'])
    expect(found('')).toEqual(['file-empty: '])
  })

  test('names unknown and missing keys', () => {
    expect(found(`${whole}windws: []\n`)).toEqual(['unknown-key: windws'])
    expect(parseCase('f', `${whole}windws: []\n`).diagnostics[0]?.parameters.suggestions).toEqual(['windows'])
    expect(found(whole.replace('{name: Talk}', '{nmae: Talk}'))).toEqual(['missing-key: talk', 'unknown-key: nmae'])
    expect(found(whole.replace('kind: statement, ', ''))).toEqual(['missing-key: e1'])
  })

  test('points at values of the wrong kind', () => {
    expect(found(whole.replace('title: T', 'title: 1984'))).toEqual(['wrong-type: 1984'])
    expect(found(whole.replace('kind: statement', 'kind: statment'))).toEqual(['not-one-of: statment'])
    expect(found(`${whole}asOf: 2025-02-30\n`)).toEqual(['bad-date: 2025-02-30'])
    expect(found(`${whole}asOf: soon\n`)).toEqual(['bad-date: soon'])
    expect(found(whole.replace('talk: {', 'Talk_now: {'))).toContain('bad-identifier: Talk_now')
    expect(found(whole.replace('talk: {', 'if: {'))).toContain('reserved-word: if')
  })

  test('points into formulas, in every style of scalar', () => {
    const styles = [
      'want: talk or sing',
      'want: "talk or sing"',
      "want: 'talk or sing'",
      'want: >-\n            talk or\n            sing',
      'want: |\n            talk\n            or sing\n',
      'want: talk\n            or sing',
      'want: "talk\n            or sing"',
    ]
    for (const style of styles) {
      for (const newline of ['\n', '\r\n']) {
        const text = `\ufeff${whole.replace('{want: sign, because: [e1], confidence: attested}', style)}`.replaceAll(
          '\n',
          newline,
        )
        expect(found(text)).toEqual(['unknown-name: sing'])
      }
    }
    expect(found(whole.replace('want: sign', 'want: "talk \\u006fr sing"'))).toEqual([
      'unknown-name: "talk \\u006fr sing"',
    ])
  })

  test('reports all unknown names at once', () => {
    const text = `${whole.replace('because: [e1]', 'because: [e2]')}terms: {x: us.sgn, y: y}
constraints: [{never: us.sign and iran.sign}, {merge: x}]
outlooks: [{by: nobody, claim: no equilibrium has z}]
statusQuo: us.tlak
relations: [{between: [us, rusia], direction: frozen}]
`
    expect(found(text)).toEqual([
      'unknown-evidence: e2',
      'unknown-option: us.sgn',
      'circular-term: y',
      'unknown-name: iran.sign',
      'unknown-speaker: nobody',
      'unknown-name: z',
      'unknown-state: us.tlak',
      'unknown-party: rusia',
    ])
  })

  test('reads coalitions of interest, and finds what is wrong with them', () => {
    const list = (items: string): string => `${whole}coalitions: [${items}]\n`
    const { case: read } = parseCase(
      'case.yaml',
      list('{members: [russia, us], name: Both, because: [e1], confidence: inferred}'),
    )
    expect(read?.coalitions).toMatchObject([
      { members: [0, 1], name: 'Both', because: ['e1'], confidence: 'inferred', path: ['coalitions', 0] },
    ])
    expect(parseCase('case.yaml', whole).case?.coalitions).toEqual([])
    expect(found(list('{members: []}'))).toEqual(['empty-value: []'])
    expect(found(list('{members: [us, rusia]}'))).toEqual(['unknown-party: rusia'])
    expect(found(list('{members: [us, russia, us]}'))).toEqual(['member-twice: us'])
    expect(found(list('{members: [us, russia]}, {members: [russia, us]}'))).toEqual([
      'same-coalition-twice: {members: [russia, us]}',
    ])
    expect(found(list('{name: Both}'))).toEqual(['missing-key: name'])
  })

  test('keeps sources inside the folder of the case', () => {
    for (const file of ['../x', '/etc/passwd', 'a/../../b', 'C:\\x', 'a\\b', '~/x', 'http://x/y', 'a//b']) {
      expect(found(whole.replace('sources/s.md', JSON.stringify(file)))).toEqual([
        `path-outside: ${JSON.stringify(file)}`,
      ])
    }
  })

  test('needs a date where something is dated', () => {
    const window =
      'windows: [{formula: us.sign, unavailable: {from: 2025-01-01, until: {earliest: 2025-02-01, latest: 2025-01-15}}}]\n'
    expect(found(whole + window).map((each) => each.split(':')[0])).toEqual(['as-of-missing', 'dates-reversed'])
  })

  test('explains a comma that ends a formula inside braces', () => {
    expect(found(`${whole}constraints: [{never: at least 2 of (us.sign, us.talk)}]\n`)).toEqual([
      'formula-cut: ,',
      'unknown-key: us.talk)',
    ])
  })

  test('refuses two forms of preference, and constraints without a kind', () => {
    expect(found(whole.replace('    weights:', '    ranking: [none]\n    weights:'))).toEqual(['keys-exclude: ranking'])
    expect(found(`${whole}constraints: [{note: x}]\n`)).toEqual(['one-of-keys: {note: x}'])
  })
})

describe('parseCase on unsafe YAML', () => {
  test('says what is wrong and where', () => {
    expect(found('a: b: c')).toEqual(['yaml-syntax: b'])
    expect(found('a: 1\n---\nb: 2')).toEqual(['several-documents: ---'])
    expect(found(`${head}title: again\n`)).toContain('duplicate-key: title')
    expect(found(`${head}x: !!js/function "f"\n`)[0]).toMatch(/^(tag-not-allowed|yaml-syntax)/)
    expect(found(`${head}x: *nope\n`)).toContain('unknown-alias: *nope')
    expect(found(`a: &a {b: 1}\nc:\n  <<: *a\n`)).toContain('merge-key-not-allowed: <<')
    expect(found(`? [a]\n: b\n`)).toContain('key-not-text: [a]')
    expect(found(`__proto__: {x: 1}\n${whole}`)).toEqual(['unknown-key: __proto__'])
    expect(found('a'.repeat(fileLengthLimit + 1))).toEqual(['file-too-large: '])
  })

  test('does not follow a billion laughs', () => {
    const bomb = Array.from({ length: 30 }, (_, index) =>
      index === 0 ? 'x0: &x0 [lol, lol]' : `x${index}: &x${index} [*x${index - 1}, *x${index - 1}]`,
    ).join('\n')
    expect(found(bomb).map((each) => each.split(':')[0])).toContain('too-many-aliases')
  })

  test.each([
    ['[', '['.repeat(1_000_000)],
    ['{a: ', '{a: '.repeat(200_000)],
    ['- ', '- '.repeat(500_000)],
    ['? ', '? '.repeat(500_000)],
    ['a: ', 'a: '.repeat(200_000)],
    ['keys', Array.from({ length: 15_000 }, (_, index) => `k${index}: 1`).join('\n')],
    ['quotes', `a: "${'x\n\n'.repeat(200_000)}"`],
    ['indent', Array.from({ length: 1200 }, (_, index) => `${' '.repeat(index)}a:`).join('\n')],
  ])('comes to an end on a long row of %s', (_, text) => {
    expect(parseCase('f', text).diagnostics.length).toBeGreaterThan(0)
  })

  test.each([
    ['unknown names', (index: number) => `  t${index}: nam${index} and nam${index + 1}`],
    ['circles', (index: number) => `  t${index}: t${(index * 7 + 1) % 4_000} or t${(index * 3 + 2) % 4_000}`],
    ['one long circle', (index: number) => `  t${index}: t${(index + 1) % 4_000}`],
  ])('comes to an end on thousands of %s', (_, term) => {
    const terms = Array.from({ length: 10_000 }, (_each, index) => term(index)).join('\n')
    expect(parseCase('f', `${whole}terms:\n${terms}\n`).diagnostics.length).toBeGreaterThan(0)
  })

  test('takes any text without throwing, and points inside it', () => {
    const lines = whole.split('\n')
    const piece = fc.oneof(
      fc.constantFrom(
        ...lines,
        '- x',
        '  - {a: b',
        "'",
        '"',
        '|',
        '>-',
        '&a',
        '*a',
        '!t x',
        '---',
        '\t',
        '? k',
        '中文：',
        '\r',
      ),
      fc.string({ unit: 'binary', maxLength: 8 }),
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 20 }), fc.constantFrom('\n', '\r\n', ' '), (pieces, glue) => {
        const text = pieces.join(glue)
        const { diagnostics, case: c } = parseCase('f', text)
        expect(c !== undefined || diagnostics.length > 0).toBe(true)
        for (const diagnostic of diagnostics) {
          const { start, end } = diagnostic.range
          expect(0 <= start && start <= end && end <= text.length).toBe(true)
          expect(formatDiagnostic(diagnostic, text, 'en')).toContain(diagnostic.code)
          expect(formatDiagnostic(diagnostic, text, 'zh')).toContain(diagnostic.code)
        }
      }),
      { numRuns: 300 },
    )
  })

  test('takes a case with one stretch damaged without throwing', () => {
    fc.assert(
      fc.property(fc.nat(whole.length), fc.nat(12), fc.string({ unit: 'binary', maxLength: 5 }), (at, length, junk) => {
        const text = whole.slice(0, at) + junk + whole.slice(at + length)
        for (const { range } of parseCase('f', text).diagnostics) expect(range.end).toBeLessThanOrEqual(text.length)
      }),
      { numRuns: 500 },
    )
  })
})

describe('formatDiagnostic', () => {
  test('shows place, words, line and carets', () => {
    const text = whole.replace('want: sign', 'want: sgin')
    const [diagnostic] = parseCase('dam.yaml', text).diagnostics
    expect(formatDiagnostic(diagnostic!, text, 'en')).toMatchInlineSnapshot(`
      "dam.yaml:10:16 unknown-name: “sgin” is neither an option nor a term; did you mean “sign”?
                - {want: sgin, because: [e1], confidence: attested}
                         ^^^^"
    `)
  })

  test('puts carets under the right characters after Chinese', () => {
    const text = `${whole}terms: {x: {name: 和平, formula: us.sgn}}\n`
    const [diagnostic] = parseCase('case.yaml', text).diagnostics
    const lines = formatDiagnostic(diagnostic!, text, 'zh').split('\n')
    expect(lines[0]).toContain('“us.sgn”不是 us 的选项；是否想写“us.sign”？')
    expect(lines[1]).toBe('    terms: {x: {name: 和平, formula: us.sgn}}')
    // Two characters of double width: the caret stands two columns further right than the character count says.
    expect(lines[2]).toBe(`${' '.repeat(4 + 'terms: {x: {name: XXXX, formula: '.length)}^^^^^^`)
  })

  test('counts lines with any line break', () => {
    expect(positionAt('a\r\nb\nc\rd', 7)).toEqual({ line: 4, column: 1 })
    expect(positionAt('\ufeffab', 2)).toEqual({ line: 1, column: 2 })
    expect(positionAt('', 5)).toEqual({ line: 1, column: 1 })
  })
})
