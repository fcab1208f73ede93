import { readFileSync } from 'node:fs'
import type { Case } from '@anchorage/casefile'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Question, StateRow, TableQuery } from './protocol.ts'
import { createWorkshop } from './workshop.ts'

const everything: TableQuery = { taken: [], notTaken: [], formula: '', holds: {}, stable: {}, count: 1000 }
const question: Question = { slug: 'anchorage', choice: {}, concept: 'seq', lang: 'en' }
const workshop = createWorkshop()
let found: Case
let all: readonly StateRow[] = []

beforeAll(async () => {
  const text = readFileSync(new URL('../../../../cases/anchorage-2025/case.yaml', import.meta.url), 'utf8')
  found = (await workshop.open('anchorage', text)).case!
  all = (await workshop.table(question, everything, 0)).rows
})

const ids = (rows: readonly StateRow[]) => rows.map(({ id }) => id)
const ask = async (query: Partial<TableQuery>) => (await workshop.table(question, { ...everything, ...query }, 0)).rows

describe('the table of states', () => {
  it('has every feasible state, and one status quo', () => {
    expect(all.length).toBe(288)
    expect(new Set(ids(all)).size).toBe(288)
    expect(all.filter(({ isStatusQuo }) => isStatusQuo).length).toBe(1)
  })

  it('keeps the states that a mark asks for: an option, a concept, a party', async () => {
    const option = found.options[0]!
    const first = option.index
    const party = found.parties[option.party]!.id
    expect(ids(await ask({ taken: [option.id] }))).toEqual(ids(all.filter(({ pattern }) => pattern[first] === 'Y')))
    expect(ids(await ask({ notTaken: [option.id] }))).toEqual(ids(all.filter(({ pattern }) => pattern[first] === 'N')))
    expect(ids(await ask({ holds: { seq: 'yes' } }))).toEqual(ids(all.filter(({ holds }) => holds[3])))
    expect(ids(await ask({ holds: { nash: 'no', gmr: 'yes' } }))).toEqual(
      ids(all.filter(({ holds }) => !holds[0] && holds[1])),
    )
    expect(ids(await ask({ stable: { [party]: 'yes' } }))).toEqual(
      ids(all.filter(({ stable }) => stable[option.party])),
    )
  })

  it('keeps the states in a formula, and says why a formula cannot be read', async () => {
    const page = await workshop.table(question, { ...everything, formula: 'settled' }, 0)
    expect(page.matchCount).toBeGreaterThan(0)
    expect(page.matchCount).toBeLessThan(288)
    const broken = await workshop.table(question, { ...everything, formula: 'settled and' }, 0)
    expect(broken.rows).toEqual([])
    expect(broken.problem?.en.message).not.toBe('')
    expect(broken.problem?.zh.message).not.toBe(broken.problem?.en.message)
  })

  it('sorts by what a party likes, equals in the order of the model', async () => {
    for (const { id, index } of found.parties) {
      const rows = await ask({ sort: { party: id, first: 'best' } })
      expect(rows[0]!.levels[index]).toBe(1)
      const position = new Map(all.map((row, place) => [row.id, place]))
      for (const [place, row] of rows.entries()) {
        const next = rows[place + 1]
        if (next === undefined) break
        expect(row.levels[index]!).toBeLessThanOrEqual(next.levels[index]!)
        if (row.levels[index] === next.levels[index]) {
          expect(position.get(row.id)!).toBeLessThan(position.get(next.id)!)
        }
      }
    }
  })

  it('comes in parts that make the whole', async () => {
    const query = { ...everything, count: 100 }
    const parts = await Promise.all([0, 100, 200].map((from) => workshop.table(question, query, from)))
    expect(parts.flatMap(({ rows }) => ids(rows))).toEqual(ids(all))
    expect(parts.map(({ matchCount }) => matchCount)).toEqual([288, 288, 288])
  })

  it('keeps what can be reached, the status quo with it', async () => {
    const reached = await ask({ reach: 'improvements' })
    expect(reached.some(({ isStatusQuo }) => isStatusQuo)).toBe(true)
    expect(ids(reached)).toEqual(ids(all.filter(({ reach }) => reach === 'improvements')))
  })
})
