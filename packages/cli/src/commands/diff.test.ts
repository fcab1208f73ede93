import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { displayWidth } from '@anchorage/casefile'
import { describe, expect, it } from 'vitest'
import { anchorage, anchorageCase, cases, elmira, table, write } from '../testing/command-line.ts'

/** Output in one line, so that it can be searched whatever the width. */
const joined = (out: string): string => out.replaceAll(/\n\s*/g, ' ')

const text = readFileSync(join(anchorageCase, 'case.yaml'), 'utf8')

/** The Anchorage case with something else in place of what stands there once. */
function later(name: string, ...changes: readonly (readonly [string, string])[]): string {
  const changed = changes.reduce((before, [old, next]) => {
    expect(before.split(old)).toHaveLength(2)
    return before.replace(old, () => next)
  }, text)
  return write(name, changed)
}

const economy = join(cases, 'gisborne-economy')
const environment = join(cases, 'gisborne-environment')

describe('anchorage diff', () => {
  it('reads in 80 columns in both languages', async () => {
    const other = later('window.yaml', ['latest: 2025-09-05}', 'latest: 2025-09-12}'])
    for (const lang of ['en', 'zh'] as const) {
      for (const pair of [
        [economy, environment],
        [anchorageCase, other],
        [elmira, economy],
        [elmira, elmira],
      ]) {
        const { code, out, notes } = await anchorage(['diff', ...pair], lang)
        expect([code, notes]).toEqual([0, ''])
        for (const line of out.split('\n').slice(1)) expect(displayWidth(line), line).toBeLessThanOrEqual(80)
        expect(out).not.toMatch(/undefined|NaN|\[object/)
      }
    }
  })

  it('names the window that lasts longer, and what that does to a day in between', async () => {
    const other = later('longer.yaml', ['latest: 2025-09-05}', 'latest: 2025-09-12}'])
    const diff = ['diff', anchorageCase, other, '--as-of', '2025-09-10']
    const same = joined((await anchorage([...diff, '--end', 'earliest'])).out)
    expect(same).toContain(
      'us.consequences: time 2025-08-15..2025-08-29/2025-09-05 → 2025-08-15..2025-08-29/2025-09-12',
    )
    expect(same).toContain('The answers stay the same.')
    const out = joined((await anchorage([...diff, '--end', 'latest'])).out)
    expect(out).toContain('432 feasible states, then 288')
    expect(out).toContain('The threat is carried out: not possible any more')
    expect(out).toContain('No agreement: as it was before the meeting and after it: before left by United States')
    expect((await anchorage(diff)).notes).toContain('taken to end at the earliest date')
  })

  it('lists outlooks that are answered otherwise', async () => {
    const other = later('truce.yaml', [
      '      - want: truce\n        confidence: attested',
      '      - want: not truce\n        confidence: inferred',
    ])
    const out = joined((await anchorage(['diff', anchorageCase, other])).out)
    expect(out).toContain('United States: turned into its opposite: truce → not truce; confidence attested → inferred')
    expect(out).toMatch(/Dmitry Novikov +agrees → disagrees/)
  })

  it('compares tables, and tables with cases', async () => {
    const before = write('before.json', JSON.stringify(table))
    const moves = { ...table.moves, Row: { 1: ['DC'], 2: ['DD'] } }
    const after = write('after.json', JSON.stringify({ ...table, moves }))
    const found = JSON.parse((await anchorage(['diff', before, after, '--format', 'json'])).out)
    expect([found.model, found.differs, found.shared.by]).toEqual([null, true, 'options'])
    expect(found.parties).toMatchObject([
      { movesGained: 0, movesLost: 2 },
      { movesGained: 0, movesLost: 0 },
    ])
    const mixed = joined((await anchorage(['diff', before, join(cases, 'prisoners-dilemma')])).out)
    expect(mixed).toContain('One of the two is a table')
  })

  it('says so where the two have nothing in common', async () => {
    const { out } = await anchorage(['diff', elmira, economy])
    expect(joined(out)).toContain('no state of one is a state of the other')
    expect(out).toMatch(/^SEQ +0 +\d+ +\d+$/m)
  })

  it('ends with 3 where asked to and something differs, and with 0 otherwise', async () => {
    expect((await anchorage(['diff', economy, environment])).code).toBe(0)
    expect((await anchorage(['diff', economy, environment, '--exit-code'])).code).toBe(3)
    expect((await anchorage(['diff', economy, economy, '--exit-code'])).code).toBe(0)
    expect((await anchorage(['diff', economy, join(cases, 'nowhere'), '--exit-code'])).code).toBe(1)
    expect((await anchorage(['diff', economy])).code).toBe(2)
    expect((await anchorage(['diff', economy, environment, '--concepts', 'hope'])).code).toBe(2)
  })
})
