import { displayWidth } from '@anchorage/casefile'
import { describe, expect, it } from 'vitest'
import { anchorage, anchorageCase, cases, elmira, table, write } from '../testing/command-line.ts'

/** Output in one line, so that it can be searched whatever the width. */
const joined = (out: string): string => out.replaceAll(/\s+/g, ' ')

describe('anchorage gains', () => {
  it('reads in 80 columns in both languages', async () => {
    for (const lang of ['en', 'zh'] as const) {
      for (const args of [
        [anchorageCase],
        [anchorageCase, '--to', 'settled', '--via', 'truce'],
        [elmira, '--concept', 'gmr'],
        [`${cases}/gisborne-uncertain`, '--from', 's1'],
      ]) {
        const { code, out, notes } = await anchorage(['gains', ...args], lang)
        expect([code, notes]).toEqual([0, ''])
        for (const line of out.split('\n')) expect(displayWidth(line), line).toBeLessThanOrEqual(80)
        expect(out).not.toMatch(/undefined|NaN|\[object/)
      }
    }
  })

  it('says who gains by each outcome, and in which reading that is otherwise', async () => {
    const out = joined((await anchorage(['gains', anchorageCase])).out)
    expect(out).toContain('C: Better for everybody. Nobody is below what it can guarantee itself.')
    expect(out).toContain('D: Better for United States and Russia, worse for Ukraine and Europe.')
    expect(out).toContain('Russia, read as “No settlement with US guarantees”, C: −15…−14')
    expect(out).toContain('(ordinal zone of agreement): 13 of 288 states. Pareto optimal among these: 2.')
  })

  it('follows a way from station to station, and from end to end', async () => {
    const { out } = await anchorage(['gains', elmira, '--from', 's1', '--via', 's5', '--to', 's8', '--format', 'json'])
    const { passages, fallback } = JSON.parse(out)
    expect(passages.map(({ from, to }: { from: number; to: number }) => [from, to])).toEqual([
      [0, 1],
      [1, 2],
      [0, 2],
    ])
    expect(passages[0].parties.uniroyal).toMatchObject({ verdict: 'worse', least: -3, most: -3 })
    expect(fallback.parties.uniroyal).toMatchObject({ rank: 4, worst: '[uniroyal.abandon]' })
  })

  it('has the prisoners guarantee themselves what both get by defecting, and agree on cooperating', async () => {
    const path = write('pd.json', JSON.stringify(table))
    const { points, fallback } = JSON.parse((await anchorage(['gains', path, '--format', 'json'])).out)
    expect([fallback.parties.Row, fallback.parties.Column]).toMatchObject([
      { rank: 1, choice: 'DC', worst: 'DD' },
      { rank: 1, choice: 2, worst: 'DD' },
    ])
    expect([fallback.zone, fallback.best]).toEqual([[1, 'DD'], [1]])
    expect(points[0].dominatedBy).toBe(0)
  })

  it('needs a state to start from, and a feasible one to go to', async () => {
    const without = write('nowhere.json', JSON.stringify({ ...table, status_quo: undefined }))
    expect((await anchorage(['gains', without])).notes).toContain('--from')
    expect((await anchorage(['gains', without, '--from', 'DD'])).code).toBe(0)
    expect((await anchorage(['gains', anchorageCase, '--to', 'us.consequences'])).code).toBe(1)
    expect((await anchorage(['gains', anchorageCase, '--concept', 'hope'])).code).toBe(2)
    const wide = joined((await anchorage(['gains', without, '--from', 'row.row-plays-d', '--to', '1'])).out)
    expect(wide).toContain('name one with --from')
  })
})
