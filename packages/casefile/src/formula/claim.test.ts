import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseClaim } from './claim.ts'
import { parseFormula } from './parser.ts'
import type { StateNames } from './reference.ts'
import { parseStateReference } from './reference.ts'
import { resolveTerms } from './terms.ts'
import { vocabularyOf } from './vocabulary.ts'

const settled = parseFormula('us.sign and russia.sign')
const vocabulary = vocabularyOf(
  [
    { id: 'us', keys: ['sign', 'talk'] },
    { id: 'russia', keys: ['sign'] },
  ],
  new Map('expression' in settled ? [['settled', settled.expression]] : []),
)
resolveTerms(vocabulary)
const names: StateNames = { vocabulary, states: new Map([['before', [1]]]), merges: new Map([['us.talk', 0]]) }

function claimOf(text: string) {
  const { claim, problems } = parseClaim(text, names)
  return claim ?? problems.map(({ code, range }) => `${code}: ${text.slice(range.start, range.end)}`)
}

describe('parseClaim', () => {
  test('reads claims about equilibria', () => {
    expect(claimOf('no reachable equilibrium has settled')).toMatchObject({
      kind: 'equilibria',
      quantifier: 'no',
      reachable: 'improvements',
      has: { canonical: 'settled' },
    })
    expect(claimOf('some reachable by any moves equilibrium under GMR has us.sign or us.talk')).toMatchObject({
      quantifier: 'some',
      reachable: 'moves',
      concept: 'gmr',
      has: { text: 'us.sign or us.talk' },
    })
    expect(claimOf('all equilibrium has not settled')).not.toHaveProperty('reachable')
  })

  test('reads requirements and gains', () => {
    const requires = parseClaim('settled requires us.talk and us.sign under seq', names).claim
    if (requires?.kind !== 'requires') throw new Error('expected a requirement')
    expect([requires.when.text, requires.then.text, requires.concept]).toEqual([
      'settled',
      'us.talk and us.sign',
      'seq',
    ])
    expect(claimOf('russia gains from before to us.sign+russia.sign')).toMatchObject({
      kind: 'gains',
      party: 1,
      from: { kind: 'state', state: { taken: [1] } },
      to: { kind: 'state', state: { taken: [0, 2] } },
    })
    expect(claimOf('us gains from none to settled')).toMatchObject({
      from: { kind: 'state', state: { taken: [] } },
      to: { kind: 'formula', condition: { text: 'settled' } },
    })
    expect(claimOf('us gains from [us.talk] to not settled')).toMatchObject({
      from: { state: { kind: 'merged', constraint: 0 } },
    })
  })

  test('points at what is wrong', () => {
    expect(claimOf('every equilibrium has settled')).toEqual(['unexpected-word: every'])
    expect(claimOf('no equilibrium under gnr has settled')).toEqual(['unknown-concept: gnr'])
    expect(claimOf('no equilibrium has setled')).toEqual(['unknown-name: setled'])
    expect(claimOf('rusia gains from before to settled')).toEqual(['unknown-party: rusia'])
    expect(claimOf('russia gains from before')).toEqual(['unexpected-word: '])
    expect(claimOf('us gains from before to us.sign+us.tlak')).toEqual(['unknown-name: us.sign+us.tlak'])
    expect(claimOf('settled')).toEqual(['unexpected-word: '])
    expect(claimOf('')).toEqual(['unexpected-word: '])
  })

  test('takes any text without throwing, and points inside it', () => {
    const piece = fc.constantFrom(
      'no',
      'reachable',
      'by any moves',
      'equilibrium',
      'under',
      'seq',
      'has',
      'settled',
      'requires',
      'us',
      'gains',
      'from',
      'to',
      'before',
      'us.sign',
      '+',
      '[',
      ']',
      '(',
      'not',
    )
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.array(piece).map((all) => all.join(' ')),
        ),
        (text) => {
          const { claim, problems } = parseClaim(text, names)
          expect(claim === undefined).toBe(problems.length > 0)
          for (const { range } of problems)
            expect(range.start >= 0 && range.start <= range.end && range.end <= text.length).toBe(true)
        },
      ),
    )
  })
})

describe('parseStateReference', () => {
  test('takes options in any order, bare inside their party', () => {
    const read = (text: string, party?: number) => parseStateReference(text, { start: 0, end: 0 }, names, party)
    expect(read('russia.sign + us.sign')).toMatchObject({ reference: { taken: [0, 2] } })
    expect(read('talk', 0)).toMatchObject({ reference: { taken: [1] } })
    expect(read('befor')).toMatchObject({ problem: { code: 'unknown-state', parameters: { suggestions: ['before'] } } })
  })
})
