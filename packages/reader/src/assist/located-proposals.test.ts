import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { handReading } from '../testing/hand-reading.ts'
import { assistPrompt } from './assist-prompt.ts'
import { locatedProposals, proposalsIn } from './located-proposals.ts'

const raw = `Norland and Sudmark met on Monday. Norland would like the locks
to stay “open” until spring — or later.

Sudmark said no.
`
const reading = handReading(raw, [
  { kind: 'state', name: 'Norland' },
  { kind: 'state', name: 'Sudmark' },
])
const [first, second] = reading.blocks.map(({ id }) => id)
const take = (...proposals: readonly unknown[]) => locatedProposals(reading, proposals, { origin: 'm' })
const good = {
  paragraph: first,
  quote: 'the locks to stay “open”',
  kind: 'interest',
  holder: 'norland',
  negated: false,
}

describe('locatedProposals', () => {
  it('takes what stands in the paragraph, word by word or folded, with its raw place and its origin', () => {
    const { suggestions, rejected } = take(good, { ...good, quote: 'the locks to stay "open" until spring - or later' })
    expect(rejected).toEqual([])
    expect(suggestions.map(({ start, end }) => raw.slice(start, end).replaceAll('\n', ' '))).toEqual([
      'the locks to stay “open”',
      'the locks to stay “open” until spring — or later',
    ])
    expect(suggestions[0]).toMatchObject({ kind: 'interest', holders: ['n1'], origin: 'm', confidence: 0.5 })
  })

  it('rejects altered words, other paragraphs, unknown kinds and whatever is no proposal, and says why', () => {
    const { suggestions, rejected } = take(
      { ...good, quote: 'the locks to remain open' },
      { ...good, paragraph: second },
      { ...good, paragraph: 'b99' },
      { ...good, kind: 'opinion' },
      { ...good, kind: '__proto__' },
      { ...good, quote: ' ' },
      { ...good, quote: 'x'.repeat(700) },
      'text',
      null,
    )
    expect(suggestions).toEqual([])
    expect(rejected.map(({ reason }) => reason)).toEqual([
      ...['not-verbatim', 'elsewhere', 'no-paragraph', 'bad-kind', 'bad-kind', 'no-quote', 'too-long'],
      ...['not-an-object', 'not-an-object'],
    ])
    expect(take(...Array.from({ length: 201 }, () => good)).rejected).toMatchObject([{ reason: 'too-many' }])
  })

  it('reads answers with and without a fence, and no others', () => {
    const answer = JSON.stringify({ proposals: [good] })
    expect(proposalsIn(answer)).toEqual([good])
    expect(proposalsIn(`\`\`\`json\n${answer}\n\`\`\`\n`)).toEqual([good])
    for (const bad of ['', 'Sure! Here it is', answer.slice(0, -3), '{"proposals":7}', '12', 'null']) {
      expect(proposalsIn(bad)).toBeUndefined()
    }
  })

  it('never takes what is not there', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const list = Array.isArray(value) ? value : [value]
        for (const { start, end } of take(...list).suggestions) expect(end <= raw.length && start < end).toBe(true)
      }),
    )
  })
})

describe('assistPrompt', () => {
  it('numbers the paragraphs and stops before a text is too long', () => {
    expect(assistPrompt(reading).user).toContain(`[${first}] Norland and Sudmark met`)
    const long = handReading(Array.from({ length: 100 }, () => `${'The locks are open. '.repeat(50)}\n\n`).join(''), [])
    const { user, leftOut } = assistPrompt(long)
    expect([user.length < 70_000, leftOut > 30]).toEqual([true, true])
  })
})
