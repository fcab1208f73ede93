import { describe, expect, it } from 'vitest'
import { proposedEvidence } from '../draft/proposed-evidence.ts'
import { parseCase } from '../parse/parse-case.ts'
import { checkSources } from '../sources/check-sources.ts'
import { correctedReading } from './corrected-reading.ts'

const raw = `Ferry stays in port

The ferry did not run on Monday. The mayor of Harrow wants money for the boat.

"We do not own a bridge," said Ruth Calder, the mayor of Senn.
`
const caseWith = (corrections: string) =>
  parseCase(
    'case.yaml',
    `anchorage: 1
title: Ferry
sources:
  page: {file: page.txt, corrections: [${corrections}]}
people: {moss: {name: Ann Moss, party: harrow}}
parties:
  harrow: {name: Harrow, options: {sell: {name: Sell}}, priorities: []}
`,
  )
const readingWith = (corrections: string) => {
  const { case: c, diagnostics } = caseWith(corrections)
  expect(diagnostics).toEqual([])
  return { c: c!, ...correctedReading(raw, {}, c!.sources[0]!.corrections) }
}
const bridge = 'We do not own a bridge'

describe('correctedReading', () => {
  it('is the reader’s own without corrections, and with one whose words are not there', () => {
    const { reading, unfit } = readingWith('{quote: nowhere at all, statement: false}')
    expect(JSON.stringify(correctedReading(raw, {}, []).reading)).toBe(JSON.stringify(reading))
    expect(unfit).toEqual([{ correction: 0, why: 'lost' }])
  })

  it('gives a statement to another speaker, whom evidence then finds among the people of the case', () => {
    const { c, reading } = readingWith(`{quote: ${bridge}, speaker: Ann Moss}`)
    const statement = reading.statements.find(({ origin }) => origin === 'analyst')!
    expect(raw.slice(statement.start, statement.end)).toContain(bridge)
    expect(reading.names.find(({ id }) => id === statement.speakers[0])?.name).toBe('Ann Moss')
    const { entries } = proposedEvidence(c, 0, { id: 'page', raw, reading, suggestions: [] }, 'en')
    const own = entries.find(({ entry }) => entry.from === statement.id)
    expect(own).toMatchObject({ by: 'moss', value: { kind: 'statement' } })
  })

  it('takes a statement away, and makes one where the reader found none', () => {
    const plain = correctedReading(raw, {}).reading
    const { reading } = readingWith(`{quote: ${bridge}, statement: false}`)
    expect(reading.statements.length).toBe(plain.statements.length - 1)
    const words = 'The ferry did not run on Monday'
    const made = readingWith(`{quote: ${words}, statement: true, speaker: Ruth Calder}`).reading
    const [first] = made.statements
    expect([first?.id, raw.slice(first!.start, first!.end), first?.origin]).toEqual(['c1', words, 'analyst'])
    expect(made.names.find(({ id }) => id === first?.speakers[0])?.name).toBe('Ruth Calder')
  })

  it('retypes a block before statements are sought in it', () => {
    const { reading } = readingWith(`{quote: ${bridge}, block: caption}`)
    const block = reading.blocks.find(({ text }) => text.includes(bridge))
    expect(block?.kind).toBe('caption')
    expect(reading.statements.filter(({ block: id, tier }) => id === block?.id && tier < 3)).toEqual([])
  })
})

describe('corrections of blocks', () => {
  const texts = (corrections: string) => readingWith(corrections).reading.blocks.map(({ text }) => text)

  it('join, part and move in the order in which they stand', () => {
    const split = '{quote: The mayor of Harrow, split: true}'
    const [title, first, second] = texts('{quote: Ferry stays, block: headline}')
    const parts = ['The ferry did not run on Monday.', 'The mayor of Harrow wants money for the boat.']
    expect(texts(split)).toEqual([title, ...parts, second])
    const moved = `${split}, {quote: We do not own, before: The mayor of Harrow}`
    expect(texts(moved)).toEqual([title, parts[0], second, parts[1]])
    expect(texts(`${moved}, {quote: The ferry did, join: {quote: The mayor, suffix: " of Harrow"}}`)).toEqual([
      ...[title, first, second],
    ])
    expect(texts(`{quote: The ferry did, after: ${bridge}}`)).toEqual([title, second, first])
  })

  it('are named where they do nothing any more, and the others are made', () => {
    const { reading, unfit } = readingWith(
      [
        '{quote: The ferry did, split: true}',
        '{quote: mayor, split: true}',
        '{quote: The ferry did, join: nowhere at all}',
        '{quote: The mayor of Harow wants money, split: true}',
        '{quote: Ferry stays, speaker: Ann Moss}',
      ].join(', '),
    )
    expect(unfit.map(({ correction, why }) => `${correction} ${why}`)).toEqual([
      ...['0 no-effect', '1 ambiguous', '2 lost', '3 changed', '4 no-effect'],
    ])
    expect(reading.blocks.map(({ text }) => text)).toContain('The mayor of Harrow wants money for the boat.')
    expect('unfit' in reading).toBe(false)
  })
})

describe('corrections in a case file', () => {
  const codesOf = (corrections: string) => caseWith(corrections).diagnostics.map(({ code }) => code)

  it('need something to say, and a kind that there is', () => {
    expect(codesOf('{quote: a ferry}')).toEqual(['one-of-keys'])
    expect(codesOf('{quote: a ferry, block: captoin}')).toEqual(['not-one-of'])
    expect(codesOf('{speaker: Ann Moss}')).toEqual(['missing-key'])
  })

  it('are reported when their words are not in the source', () => {
    const files = new Map([['page.txt', new TextEncoder().encode(raw)]])
    const found = (corrections: string) => checkSources(caseWith(corrections).case!, files).map(({ code }) => code)
    expect(found(`{quote: ${bridge}, statement: false}`)).toEqual([])
    expect(found('{quote: nowhere at all, statement: false}')).toEqual(['anchor-not-found'])
    expect(found(`{quote: ${bridge}, join: nowhere at all}`)).toEqual(['anchor-not-found'])
    expect(found('{quote: The ferry did, split: true}')).toEqual(['correction-unfit'])
    expect(found(`{quote: ${bridge}, before: The ferry did}`)).toEqual([])
  })
})
