import { describe, expect, it } from 'vitest'
import { anchorage, anchorageCase, elmira, table, write } from '../testing/command-line.ts'

describe('readings', () => {
  it('says what holds under which readings, and what tells them apart, in 80 columns', async () => {
    const { code, out } = await anchorage(['readings', anchorageCase])
    expect(code).toBe(0)
    expect(out).toContain('All 54 combinations')
    expect(out).toMatch(/settled +8 +0 +4 of 18 +4 of 18 +8 of 27 +4 of 18/)
    expect(out).toContain('“Fears the consequences more” ranks all states as the main reading')
    expect(out).toMatch(/ukraine-guarantees +\+ +−/)
    for (const line of out.split('\n')) expect(line.length).toBeLessThanOrEqual(80)
  })

  it('gives JSON and CSV that agree, a line for each combination', async () => {
    const args = ['readings', anchorageCase, '--party', 'russia', '--party', 'us', '--as-of', '2025-09-06']
    const json = JSON.parse((await anchorage([...args, '--format', 'json'])).out) as {
      combinations: { readings: Record<string, string>; equilibriumCount: number; holding: string[] }[]
      asked: { outcome: string; holdsIn: number }[]
    }
    const csv = (await anchorage([...args, '--format', 'csv'])).out.split('\n')
    expect(csv[0]).toBe(
      'us,russia,equilibria,settled: holds,settled: reached,truce: holds,truce: reached,business: holds,business: reached',
    )
    expect(csv.slice(1).map((line) => line.split(',').slice(0, 3))).toEqual(
      json.combinations.map(({ readings, equilibriumCount }) => [
        readings.us,
        readings.russia,
        String(equilibriumCount),
      ]),
    )
    for (const { outcome, holdsIn } of json.asked) {
      expect(json.combinations.filter(({ holding }) => holding.includes(outcome))).toHaveLength(holdsIn)
    }
  })

  it('gives the same bytes each time', async () => {
    const args = ['readings', anchorageCase, '--party', 'us', '--format', 'json']
    expect((await anchorage(args)).out).toBe((await anchorage(args)).out)
  })

  it('speaks Chinese and Markdown', async () => {
    const { out } = await anchorage(['readings', anchorageCase, '--format', 'md', '--outcome', 'settlement'], 'zh')
    expect(out).toContain('## 全部 54 种组合')
    expect(out).toContain('| settlement | 8 | 0 |')
  })

  it('names the place of an error in a reading', async () => {
    const text = `anchorage: 1
title: T
parties:
  us:
    name: US
    options: {sign: {name: Sign}}
    priorities: [{want: sign}]
    readings:
      other: {name: Other, ranking: [us.sign]}
`
    const { code, notes } = await anchorage(['readings', write('bad-reading.yaml', text)])
    expect(code).toBe(1)
    expect(notes).toMatch(/bad-reading\.yaml:9:\d+/)
  })

  it('needs no terms, no evidence and no status quo', async () => {
    const text = `anchorage: 1
title: T
parties:
  us:
    name: US
    options: {sign: {name: Sign}}
    priorities: [{want: sign}]
    readings:
      other: {name: Other, priorities: [{want: not sign}]}
`
    const { code, out } = await anchorage(['readings', write('bare-reading.yaml', text)])
    expect(code).toBe(0)
    expect(out).toMatch(/all equilibria +1 of 1/)
    expect(out).toContain('only if US is read as “Other”; and then always.')
    expect(out).not.toContain('reached')
    expect(out).not.toContain('Which evidence')
  })

  it('says what is missing, and refuses what it cannot do', async () => {
    const file = write('readings-table.json', JSON.stringify(table))
    for (const [args, code, word] of [
      [[elmira], 1, 'No party of this case has rival readings'],
      [[file], 1, 'a table has no readings'],
      [[anchorageCase, '--limit', '20'], 1, '54 combinations; the limit is 20'],
      [[anchorageCase, '--party', 'china'], 1, 'ukraine'],
      [[anchorageCase, '--outcome', 'setled'], 1, 'settled'],
      [[anchorageCase, '--concept', 'seqs'], 2, 'symseq'],
      [[anchorageCase, '--limit', 'many'], 2, 'whole number'],
    ] as const) {
      const answer = await anchorage(['readings', ...args])
      expect([args, answer.code, answer.notes.includes(word)]).toEqual([args, code, true])
    }
  })
})
