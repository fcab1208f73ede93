import { readFileSync } from 'node:fs'
import { caseJsonSchema, parseCase } from '@anchorage/casefile'
import { describe, expect, it } from 'vitest'
import { yamlCompletions } from './yaml-completions.ts'
import { yamlPlace } from './yaml-place.ts'

const text = readFileSync(new URL('../../../../cases/anchorage-2025/case.yaml', import.meta.url), 'utf8')
const of = parseCase('case.yaml', text).case!
const schema = caseJsonSchema()

/** What is offered at the end of a text. */
function offered(end: string) {
  const lines = end.split('\n')
  const line = lines.at(-1)!
  const place = yamlPlace((index) => lines[index] ?? '', lines.length - 1, line.length)
  const { from, offers } = yamlCompletions(place, line.slice(place.from), { schema, of, lang: 'en' })
  return { from, labels: offers.map(({ label }) => label) }
}

describe('what is offered in a case file', () => {
  it('is the keys of the schema', () => {
    expect(offered('').labels).toEqual(expect.arrayContaining(['title', 'parties', 'statusQuo']))
    expect(offered('parties:\n  us:\n    o').labels).toEqual(expect.arrayContaining(['options', 'priorities']))
    expect(offered('constraints:\n  - {ne').labels).toContain('never')
  })

  it('is the words that the schema lists', () => {
    expect(offered('parties:\n  us:\n    priorities:\n      - {confidence: ').labels).toEqual([
      'attested',
      'inferred',
      'assumed',
    ])
    expect(offered('parties:\n  us:\n    options:\n      sign: {change: ').labels).toEqual(['both', 'forward', 'back'])
  })

  it('is names of the case, the own ones bare inside formulas of a party', () => {
    const { id, options } = of.parties.find((party) => party.options.length > 0)!
    expect(offered(`parties:\n  ${id}:\n    priorities:\n      - want: not `).labels).toContain(options[0]!.key)
    expect(offered('constraints:\n  - never: a and ').labels).toContain(options[0]!.id)
    expect(offered('constraints:\n  - never: a and x').from).toBe(17)
    expect(offered('statusQuo: ').labels).toContain(of.states[0]!.id)
    expect(offered('coalitions:\n  - members: [').labels).toContain(id)
    expect(offered('events:\n  - because: [').labels).toContain(of.evidence[0]!.id)
  })
})
