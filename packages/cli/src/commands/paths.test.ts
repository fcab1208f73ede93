import { displayWidth } from '@anchorage/casefile'
import { describe, expect, it } from 'vitest'
import { anchorage, anchorageCase, elmira, table, write } from '../testing/command-line.ts'

/** Output in one line, so that it can be searched whatever the width. */
const joined = (out: string): string => out.replaceAll(/\n\s*/g, ' ')

describe('anchorage paths', () => {
  it('says where the status quo leads and how to each equilibrium, in 80 columns, in both languages', async () => {
    for (const lang of ['en', 'zh'] as const) {
      for (const args of [[elmira], [anchorageCase], [anchorageCase, '--to', 'settled', '--as-of', '2025-09-10']]) {
        const { code, out, notes } = await anchorage(['paths', ...args], lang)
        expect([code, notes]).toEqual([0, ''])
        for (const line of out.split('\n')) expect(displayWidth(line), line).toBeLessThanOrEqual(80)
        expect(out).not.toMatch(/undefined|NaN|\[object/)
      }
    }
  })

  it('finds the deadlock of Elmira by improvements, and who has to concede for the settlement', async () => {
    const { out } = await anchorage(['paths', elmira, '--format', 'json'])
    const answer = JSON.parse(out)
    expect(answer.from.id).toBe('uniroyal.delay')
    expect(answer.stableFor.seq).toEqual({ moe: true, uniroyal: true, local: false })
    expect(answer.counts).toEqual({ start: 0, improvements: 1, moves: 2, no: 0 })
    const [deadlock, , settlement] = answer.targets
    expect(deadlock.improvements).toMatchObject({ moves: 1, needed: ['local'], lastMovers: ['local'] })
    expect(settlement.improvements).toEqual({ because: 'cut-off' })
    expect(settlement.moves).toMatchObject({ moves: 3, needed: ['moe', 'uniroyal', 'local'] })
    const concessions = settlement.moves.path.filter((step: { pays: boolean }) => !step.pays)
    expect(concessions).toEqual([expect.objectContaining({ party: 'moe' })])
    expect(answer.reached.moves.byMoves.map((row: { reached: number }) => row.reached)).toEqual([5, 8, 9, 9])
  })

  it('starts where it is told, follows one kind of moves, and shows as many states as asked for', async () => {
    const { out } = await anchorage(['paths', elmira, '--from', 's5', '--kind', 'moves', '--limit', '2'])
    expect(out).not.toContain('What improvements lead to')
    expect(joined(out)).toContain('Followed from: Deadlock')
    expect(joined(out)).toContain('6 more; --limit says how many to show.')
    const only = JSON.parse((await anchorage(['paths', elmira, '--kind', 'improvements', '--format', 'json'])).out)
    expect([Object.keys(only.reached), Object.keys(only.targets[1])]).toEqual([
      ['improvements'],
      ['id', 'label', 'reached', 'improvements'],
    ])
    const cut = JSON.parse((await anchorage(['paths', elmira, '--limit', '1', '--format', 'json'])).out)
    expect([cut.targets.length, cut.targetsLeftOut, cut.reached.moves.statesLeftOut]).toEqual([1, 2, 7])
  })

  it('says of a state that nothing leads to why that is', async () => {
    const moves = { Row: { 1: ['DC'], DC: [1] }, Column: { 2: [1], DC: ['DD'] } }
    const path = write('one-way.json', JSON.stringify({ ...table, moves }))
    const entered = joined((await anchorage(['paths', path, '--to', '2'])).out)
    expect(entered).toContain('not at all. No party has a move into it.')
    const back = joined((await anchorage(['paths', path, '--from', 'DD', '--to', 'DC'])).out)
    expect(back).toContain('not at all. There are moves into it, but no legal sequence gets that far.')
    expect(back).toContain('Nowhere: no party has a move here.')
  })

  it('refuses what cannot be followed, and says why', async () => {
    const without = write('nowhere.json', JSON.stringify({ ...table, status_quo: undefined }))
    expect((await anchorage(['paths', without])).notes).toContain('--from')
    expect((await anchorage(['paths', without, '--from', 'DC'])).code).toBe(0)
    const several = await anchorage(['paths', anchorageCase, '--from', 'settled'])
    expect([several.code, several.out, several.notes]).toEqual([1, '', expect.stringContaining('16 states')])
    expect((await anchorage(['paths', anchorageCase, '--from', 'settled'], 'zh')).notes).toContain('16 个状态')
    for (const wrong of [
      ['--kind', 'steps'],
      ['--limit', '0'],
      ['--concept', 'cooperate'],
      ['--format', 'csv'],
    ]) {
      expect((await anchorage(['paths', elmira, ...wrong])).code).toBe(2)
    }
    expect((await anchorage(['paths', elmira, '--to', 'nothing-like-it'])).code).toBe(1)
  })
})
