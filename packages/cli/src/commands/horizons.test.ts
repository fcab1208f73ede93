import { join } from 'node:path'
import { displayWidth } from '@anchorage/casefile'
import { describe, expect, it } from 'vitest'
import { anchorage, anchorageCase, cases, elmira, table, write } from '../testing/command-line.ts'

describe('anchorage horizons', () => {
  const chicken = join(cases, 'chicken')

  it('says what holds at each horizon and in the long run, in 80 columns, in both languages', async () => {
    for (const lang of ['en', 'zh'] as const) {
      for (const path of [chicken, join(cases, 'cuba-1962'), elmira, anchorageCase]) {
        const { code, out, notes } = await anchorage(['horizons', path], lang)
        expect([code, notes]).toEqual([0, ''])
        for (const line of out.split('\n')) expect(displayWidth(line), line).toBeLessThanOrEqual(80)
        expect(out).not.toMatch(/undefined|NaN|\[object/)
      }
    }
  })

  it('gives the horizons of Chicken as JSON', async () => {
    const { out } = await anchorage(['horizons', chicken, '--until', '4', '--leader', 'row', '--format', 'json'])
    const answer = JSON.parse(out)
    const equilibria = answer.limitedMoves.map((ahead: { equilibria: string[] }) => ahead.equilibria)
    expect(equilibria).toEqual([['row.straight', 'column.straight'], [], ['none'], ['none']])
    expect(answer.nonMyopic).toMatchObject({ from: 3, period: 1, equilibria: ['none'] })
    expect(answer.limitedMoves[0].fromStatusQuo).toEqual({ row: ['row.straight'], column: ['column.straight'] })
    expect(answer.stackelberg).toEqual({ row: expect.objectContaining({ equilibria: ['row.straight'] }) })
    expect(answer.maximin).toHaveLength(4)
  })

  it('says of a conflict that does not settle how it goes round', async () => {
    const preferences = {
      Row: { ranking_best_to_worst: [[1], [2], ['DC'], ['DD']] },
      Column: { ranking_best_to_worst: [[2], ['DC'], [1], ['DD']] },
    }
    const path = write('cycle.json', JSON.stringify({ ...table, preferences }))
    const { out } = await anchorage(['horizons', path])
    expect(out).toContain('It does not settle: from')
    expect(out).toContain('every 4 moves')
    expect(out.replaceAll('\n', ' ')).toMatch(/\d+, \d+, \d+ … ahead: /)
  })

  it('answers for more parties under a name of its own, and says what it is not', async () => {
    const { out } = await anchorage(['horizons', elmira])
    expect(out.replaceAll('\n', ' ')).toContain(
      'C_h: a convention of Anchorage, neither L_h^CC nor L_h^CI. For two parties it is L_h.',
    )
    const answer = JSON.parse((await anchorage(['horizons', elmira, '--until', '3', '--format', 'json'])).out)
    expect(answer.convention).toBe('cautious')
    expect(Object.keys(answer)).not.toContain('limitedMoves')
    const counts = answer.cautiousMoves.map((ahead: { equilibria: string[] }) => ahead.equilibria.length)
    expect(counts).toEqual([3, 2, 2])
    expect(answer.cautiousMoves[2].fromStatusQuo.moe).toEqual(['moe.modify+uniroyal.accept+local.insist'])
    expect(answer.cautiousLongRun).toMatchObject({ from: 3, period: 1 })
  })

  it('needs two parties for a leader, and a number of moves, and says so', async () => {
    const three = await anchorage(['horizons', elmira, '--leader', 'moe'])
    expect([three.code, three.out, three.notes]).toEqual([1, '', expect.stringContaining('this case has 3')])
    expect((await anchorage(['horizons', elmira, '--leader', 'moe'], 'zh')).notes).toContain('3 方')
    for (const until of ['0', 'many', '1001']) {
      expect((await anchorage(['horizons', chicken, '--until', until])).code).toBe(2)
    }
    expect((await anchorage(['horizons', chicken, '--leader', 'mars'])).notes).toContain('row, column')
  })
})
