import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Case } from '../case.ts'
import { parseCase } from '../parse/parse-case.ts'
import { readYaml } from '../yaml/document.ts'
import { editCase } from './edit.ts'
import type { CaseEdit } from './edits.ts'
import { removal } from './removal.ts'
import { nameProblem } from './rename.ts'
import { type Named, usesOf } from './uses.ts'

const runs = Number(process.env.ANCHORAGE_RUNS ?? 1)
const names = [
  'anchorage-2025',
  'cuba-1962',
  'cuba-september-1962',
  'gisborne-uncertain',
  'elmira-1991',
  'syria-iraq-1975',
]
const texts = names.map((name) => readFileSync(new URL(`../../../../cases/${name}/case.yaml`, import.meta.url), 'utf8'))

const called = (text: string, named: Named, name: string) => edited(text, [{ kind: 'call', named, name }])
const treeOf = (text: string) => readYaml('case.yaml', text).document.tree!
const edited = (text: string, edits: readonly CaseEdit[]) => editCase({ file: 'case.yaml', text }, edits)

function namedIn(of: Case): Named[] {
  return [
    ...of.parties.map(({ id }) => ({ kind: 'party' as const, id })),
    ...of.options.map(({ key, party }) => ({ kind: 'option' as const, party: of.parties[party]!.id, id: key })),
    ...of.terms.map(({ id }) => ({ kind: 'term' as const, id })),
    ...of.states.map(({ id }) => ({ kind: 'state' as const, id })),
  ]
}

/** What a case means, without the names and places of its elements. */
function meaningOf(of: Case): string {
  const hidden = new Set([
    'range',
    'path',
    'formulaPath',
    'id',
    'key',
    'text',
    'canonical',
    'expression',
    'claimText',
    'name',
  ])
  return JSON.stringify(of, (key, value: unknown) => (hidden.has(key) || key.endsWith('Range') ? undefined : value))
}

const read = texts.map((text) => ({ text, of: parseCase('case.yaml', text).case! }))
const choice = fc.constantFrom(...read).chain(({ text, of }) => {
  return fc.record({ text: fc.constant(text), of: fc.constant(of), named: fc.constantFrom(...namedIn(of)) })
})

describe('renaming', () => {
  test('leads to a case that means the same, and back to the same file', () => {
    fc.assert(
      fc.property(choice, ({ text, of, named }) => {
        const to = 'quite-new'
        expect(nameProblem(of, named, to)).toBeUndefined()
        const after = called(text, named, to)
        const { case: again, diagnostics } = parseCase('case.yaml', after)
        expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([])
        expect(meaningOf(again!)).toBe(meaningOf(of))
        expect(usesOf(treeOf(after), named)).toEqual([])
        const back = called(after, { ...named, id: to }, named.id)
        expect(back === text).toBe(true)
      }),
      { numRuns: 5 * runs },
    )
  }, 60_000)

  test('follows every place that names it and leaves the rest of the bytes', () => {
    const text = `anchorage: 1
title: T
people: {us: {name: Somebody, party: us-gov}}
parties:
  us-gov:   # a comment
    name: US
    options: {sign: {name: Sign}, arm: {name: Arm}}
    priorities:
      - want: sign and not  us-gov.arm   # kept
  russia:
    name: Russia
    options: {sign: {name: Sign}}
    weights: {us-gov.sign: 2, sign: 1}
    attitudes: {us-gov: neutral}
terms: {both: us-gov.sign and russia.sign}
states: {before: {taken: [us-gov.arm]}}
statusQuo: us-gov.arm + us-gov.sign
outlooks:
  - {claim: us-gov gains from before to both}
  - {by: us, claim: no equilibrium has us-gov.sign}
`
    expect(called(text, { kind: 'party', id: 'us-gov' }, 'america')).toBe(text.replaceAll('us-gov', 'america'))
    expect(called(text, { kind: 'option', party: 'us-gov', id: 'sign' }, 'agree')).toBe(
      text
        .replaceAll('us-gov.sign', 'us-gov.agree')
        .replace('{sign: {name: Sign}, arm', '{agree: {name: Sign}, arm')
        .replace('want: sign', 'want: agree'),
    )
    expect(called(text, { kind: 'state', id: 'before' }, 'after')).toBe(text.replaceAll('before', 'after'))
    expect(called(text, { kind: 'term', id: 'both' }, 'all')).toBe(text.replaceAll('both', 'all'))
    const of = parseCase('case.yaml', text).case!
    expect(nameProblem(of, { kind: 'party', id: 'russia' }, 'us')).toBe('taken')
    expect(nameProblem(of, { kind: 'term', id: 'both' }, 'sign')).toBe('taken')
    expect(nameProblem(of, { kind: 'term', id: 'both' }, 'if')).toBe('reserved')
    expect(nameProblem(of, { kind: 'option', party: 'russia', id: 'sign' }, 'Sign it')).toBe('not-an-identifier')
  })
})

describe('removing', () => {
  test('is refused with all places while something speaks of it, and else leaves a sound case', () => {
    fc.assert(
      fc.property(choice, ({ text, named }) => {
        const result = removal(treeOf(text), named)
        if ('uses' in result) {
          for (const { range, text: words, at } of result.uses) {
            if (at === 'key') expect(text.slice(range.start, range.end)).toContain(words)
          }
          return
        }
        expect(parseCase('case.yaml', edited(text, result.edits)).case).toBeDefined()
      }),
      { numRuns: 5 * runs },
    )
  }, 60_000)
})
