import { type Reading, suggestionsOf } from '@anchorage/reader'
import { describe, expect, it } from 'vitest'
import { type ActorGiven, handReading } from '../../../reader/src/testing/hand-reading.ts'
import { checkCase } from '../check/check-case.ts'
import { parseCase } from '../parse/parse-case.ts'
import { checkSources, fileSha256 } from '../sources/check-sources.ts'
import { type DraftCase, draftCase } from './draft-case.ts'

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)

function drafted(raw: string, reading: Reading, lang: 'en' | 'zh' = 'en'): DraftCase | undefined {
  const entry = { file: 'sources/page.txt', sha256: fileSha256(bytes(raw)) }
  const source = { id: 'page', raw, reading, suggestions: suggestionsOf(reading), entry, date: '2026-03-02' }
  return draftCase([source], { title: 'The locks', lang, asOf: '2026-03-02' })
}

/** Errors and warnings of a draft, sources included. */
function problemsOf(raw: string, { text }: DraftCase): string[] {
  const parsed = parseCase('case.yaml', text)
  const rest = parsed.case
    ? [...checkCase(parsed.case), ...checkSources(parsed.case, new Map([['sources/page.txt', bytes(raw)]]))]
    : []
  return [...parsed.diagnostics, ...rest]
    .filter(({ severity }) => severity !== 'info')
    .map(({ code, parameters }) => `${code} ${JSON.stringify(parameters)}`)
}

const actors: readonly ActorGiven[] = [
  { kind: 'state', name: 'Norland', stands: 'xn' },
  { kind: 'state', name: 'Sudmark', aliases: ['Sudmark government'], stands: 'xs' },
  { kind: 'person', name: 'Anna Holt', aliases: ['Holt'], role: 'prime minister', affiliation: 'Norland' },
  { kind: 'person', name: 'Per Lund', role: 'professor', affiliation: 'Norland' },
]
const page = `Anna Holt said on Monday that Sudmark must open the locks. If Sudmark refuses to open the locks,
Norland will impose tolls on its ships. Norland hopes to sell more grain.

Sudmark refused to open its books. It pledged to dredge the canal.

Per Lund said Sudmark is unlikely to give in.
`
const reading = handReading(page, actors, [
  ['Anna Holt', 'Sudmark must open the locks'],
  ['Per Lund', 'Sudmark is unlikely to give in'],
])

describe('draftCase', () => {
  it('prints', () => {
    const draft = drafted(page, reading)!
    console.log(draft.text)
    console.log(problemsOf(page, draft))
  })
})
