import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Question } from './protocol.ts'
import type { SeeMapRequest } from './see-protocol.ts'
import { createWorkshop } from './workshop.ts'

const question: Question = { slug: 'cuba', choice: {}, concept: 'seq', lang: 'en' }
const workshop = createWorkshop()
const request: SeeMapRequest = {
  order: { by: 'improvements' },
  groupBy: 'auto',
  opened: [],
  onlyImprovements: true,
}

beforeAll(async () => {
  const file = new URL('../../../../cases/cuba-1962/case.yaml', import.meta.url)
  await workshop.open('cuba', readFileSync(file, 'utf8'))
})

describe('what the pictures are made from', () => {
  it('can cross to another thread', async () => {
    for (const value of [
      await workshop.seeMap(question, request),
      await workshop.seeStates(question),
      await workshop.findStates(question, 'none'),
    ]) {
      expect(value).toBeDefined()
      expect(structuredClone(value)).toEqual(value)
    }
  })

  it('has a box for each state of a small conflict, and groups with the values that they share', async () => {
    const single = (await workshop.seeMap(question, request))!
    expect(single.map.nodes.count).toBe(12)
    expect(single.boxOf.every((box) => box >= 0)).toBe(true)
    const grouped = (await workshop.seeMap(question, { ...request, groupBy: [1] }))!
    expect(grouped.keys).toEqual(['N', 'Y'])
    expect(grouped.words).toEqual(['', ''])
    const opened = (await workshop.seeMap(question, { ...request, groupBy: [1], opened: ['Y'] }))!
    expect(opened.map.nodes.count).toBe(1 + grouped.map.nodes.counts[1]!)
  })

  it('leaves out what is further away than asked', async () => {
    const near = (await workshop.seeMap(question, { ...request, around: { state: 'none', steps: 1 } }))!
    expect(near.map.hidden).toBe(12 - near.map.nodes.count)
    expect(near.map.hidden).toBeGreaterThan(0)
  })

  it('says of every state how it is ranked and for whom it is stable, as the answer does', async () => {
    const table = (await workshop.seeStates(question))!
    const answer = await workshop.answer(question)
    const holds = table.words.filter((_, state) => [0, 1].every((party) => table.stable.seq?.[state * 2 + party] === 1))
    const said = answer.ok ? answer.outcomes.flatMap(({ states }) => states.map(({ words }) => words)) : []
    expect(holds.sort()).toEqual(said.sort())
    expect(table.ranks.map((ranks) => ranks.length)).toEqual([12, 12])
  })

  it('finds states by formula, by name and by words, in both languages', async () => {
    const find = async (text: string, lang: 'en' | 'zh' = 'en') => {
      const found = (await workshop.findStates({ ...question, lang }, text))!
      return [found.how, found.states.length]
    }
    expect(await find('us.blockade and ussr.withdraw')).toEqual(['formula', 2])
    expect(await find('none')).toEqual(['formula', 1])
    expect(await find('what happened')).toEqual(['words', 1])
    expect(await find('无压力', 'zh')).toEqual(['words', 1])
    expect(await find('nothing of the kind')).toEqual(['none', 0])
    expect(await find('  ')).toEqual(['none', 0])
  })
})
