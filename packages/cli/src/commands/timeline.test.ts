import { displayWidth } from '@anchorage/casefile'
import { describe, expect, it } from 'vitest'
import { anchorage, anchorageCase, cases, table, write } from '../testing/command-line.ts'

/** Output in one line, so that it can be searched whatever the width. */
const joined = (out: string): string => out.replaceAll(/\n\s*/g, ' ')

describe('anchorage timeline', () => {
  it('reads in 80 columns in both languages', async () => {
    for (const lang of ['en', 'zh'] as const) {
      for (const args of [[anchorageCase], [anchorageCase, '--concepts', 'nash,seq,sim'], [`${cases}/elmira-1991`]]) {
        const { code, out, notes } = await anchorage(['timeline', ...args], lang)
        expect([code, notes]).toEqual([0, ''])
        for (const line of out.split('\n')) expect(displayWidth(line), line).toBeLessThanOrEqual(80)
        expect(out).not.toMatch(/undefined|NaN|\[object/)
      }
    }
  })

  it('says since when the threat and the status quo hold, and what made the difference', async () => {
    const out = joined((await anchorage(['timeline', anchorageCase])).out)
    expect(out).toContain('Holds until 2025-08-14; from 2025-08-30 at the earliest, 2025-09-06 at the latest.')
    expect(out).toContain('Holds from 2025-08-15 until 2025-08-29 at the earliest, 2025-09-05 at the latest.')
    expect(out).toContain('D no longer holds; it is not possible any more. Because of: “us.consequences” off the table')
    expect(out).toContain('4 phases, 2 different models')
  })

  it('gives the same as data and as lines', async () => {
    const json = JSON.parse((await anchorage(['timeline', anchorageCase, '--format', 'json'])).out)
    expect(json.phases.map((phase: { answers: object[] }) => phase.answers.length)).toEqual([1, 1, 2, 1])
    expect(json.modelsSolved).toBe(2)
    const csv = (await anchorage(['timeline', anchorageCase, '--format', 'csv', '--to', '2025-08-14'])).out.split('\n')
    expect(csv[0]).toBe('from,until,end,concept,state,label,reached')
    expect(csv).toHaveLength(7)
  })

  it('refuses what has no dates, and dates that are none', async () => {
    const path = write('no-dates.json', JSON.stringify(table))
    expect((await anchorage(['timeline', path])).notes).toContain('no dates')
    for (const wrong of [
      ['--from', '2025-02-30'],
      ['--from', '2025-09-01', '--to', '2025-08-01'],
      ['--concepts', 'nash,hope'],
      ['--end', 'middle'],
    ]) {
      expect((await anchorage(['timeline', anchorageCase, ...wrong])).code).toBe(2)
    }
    expect((await anchorage(['timeline', anchorageCase, '--reading', 'russia=kind'])).code).toBe(1)
  })
})

describe('anchorage explain on a day on which a window may be over', () => {
  it('explains both ends where they differ, and says so where they do not', async () => {
    const explain = ['explain', anchorageCase, '--as-of', '2025-09-01', '--party', 'us', '--state']
    const differ = joined((await anchorage([...explain, 'no-agreement'])).out)
    expect(differ).toMatch(/If it ended at the earliest date.*leaves by.*If it lasts until the latest date.*stays/)
    const same = joined((await anchorage([...explain, 'business-without-settlement'])).out)
    expect(same).toContain('the explanation is the same either way')
    const gone = joined((await anchorage([...explain, 'threatened-future'])).out)
    expect(gone).toContain('No feasible state satisfies “threatened-future”.')
    const json = JSON.parse((await anchorage([...explain, 'no-agreement', '--format', 'json'])).out)
    expect(json.map(({ end }: { end: string }) => end)).toEqual(['earliest', 'latest'])
    const one = (await anchorage([...explain, 'no-agreement', '--end', 'latest'])).out
    expect(one).not.toContain('earliest')
  })
})
