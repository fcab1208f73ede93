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
  return { c: c!, reading: correctedReading(raw, {}, c!.sources[0]!.corrections) }
}
const bridge = 'We do not own a bridge'

describe('correctedReading', () => {
  it('is the reader’s own without corrections, and with one whose words are not there', () => {
    const { reading } = readingWith('{quote: nowhere at all, statement: false}')
    expect(JSON.stringify(correctedReading(raw, {}, []))).toBe(JSON.stringify(reading))
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
    const plain = correctedReading(raw, {})
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
  })
})
