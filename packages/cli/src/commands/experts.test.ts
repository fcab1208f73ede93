import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { anchorage, anchorageCase, elmira, folder, table, write } from '../testing/command-line.ts'

const dam = (resolution = ''): string => `anchorage: 1
title: The dam
asOf: 2025-01-01
people: {ann: {name: Ann, affiliation: Water Board}}
parties:
  upstream:
    name: Upstream
    options: {release: {name: Release water}}
    priorities: [{want: not downstream.attack}, {want: not release}]
  downstream:
    name: Downstream
    options: {attack: {name: Attack}}
    priorities:
      - {want: upstream.release}
      - {want: attack iff not upstream.release}
statusQuo: none
outlooks:
  - {id: water, by: ann, text: Water will flow., claim: some equilibrium has upstream.release${resolution}}
  - {id: weather, by: ann, text: It will rain., notModelled: the weather is nobody's option}
`

/** A case in a folder of its own. */
function damFolder(name: string, resolution = ''): string {
  const place = join(folder, name)
  mkdirSync(place, { recursive: true })
  writeFileSync(join(place, 'case.yaml'), dam(resolution))
  return place
}

const decided = ', resolution: {criterion: C, outcome: true, known: 2025-06-01, note: Seen.}'

describe('experts', () => {
  it('holds every outlook of the page against the model, in 80 columns and both languages', async () => {
    for (const lang of ['en', 'zh'] as const) {
      const { code, out } = await anchorage(['experts', anchorageCase], lang)
      expect(code).toBe(0)
      expect(out).toMatch(/one-meeting-not-enough +\+ +\+ +\+ +\+ +\+/)
      expect(out).toMatch(/only-once-settled +− +− +− +− +−/)
      expect(out).toMatch(/ukraine-not-easily +\+\* +\+ /)
      expect(out).toMatch(/structural-contradictions +· +· /)
      if (lang === 'en') for (const line of out.split('\n')) expect(line.length).toBeLessThanOrEqual(80)
    }
  })

  it('shows shares only with samples, and says what varied', async () => {
    const { out } = await anchorage(['experts', anchorageCase, '--samples', '200', '--seed', '3'])
    expect(out).toMatch(/very-good-chance +− \d+ %/)
    expect(out).toContain('in how many of 200 variants of the case, seed 3')
    expect(out).toContain('assumed: a priority moves 20 %')
    expect((await anchorage(['experts', anchorageCase])).out).not.toContain('%')
    const shared = await anchorage(['experts', anchorageCase, '--samples', '200', '--seed', '3', '--threads', '2'])
    expect(shared.out).toBe(out)
  })

  it('records answers once, keeps what is there, and later shows who was right', async () => {
    const place = damFolder('recorded')
    const file = join(place, 'forecasts.jsonl')
    const args = ['experts', place, '--record', '--on', '2025-02-01']
    expect((await anchorage(args)).notes).toContain('Recorded 1 answer in')
    const first = readFileSync(file, 'utf8')
    expect((await anchorage(args)).notes).toContain('Nothing new')
    expect(readFileSync(file, 'utf8')).toBe(first)
    const sampled = ['--samples', '100', '--seed', '1']
    expect((await anchorage([...args.with(4, '2025-03-01'), ...sampled])).code).toBe(0)
    const both = readFileSync(file, 'utf8')
    expect(both.startsWith(first)).toBe(true)
    expect(both.split('\n')).toHaveLength(3)
    expect(readdirSync(place).sort()).toEqual(['case.yaml', 'forecasts.jsonl'])

    writeFileSync(join(place, 'case.yaml'), dam(decided))
    const { out } = await anchorage(['experts', place])
    const version = (JSON.parse(first) as { case: string }).case.slice(0, 8)
    const joined = out.replaceAll(/\s+/g, ' ')
    expect(joined).toContain('water (Ann): came about, known on 2025-06-01. Seen.')
    expect(joined).toContain(`On 2025-03-01 the model had said, as of 2025-01-01, by version ${version} of the case:`)
    expect(out).toMatch(/Ann +1 +0 +0 +1/)
    expect(out).toMatch(/under GMR +1 +0 +0 +0\.\d{3} \(1\)/)
    expect(out).toMatch(/under Nash +0 +1 +0 /)
    expect(joined).toContain('1 expectation is decided. That is too few to tell judgement from luck')
    const csv = (await anchorage(['experts', place, '--format', 'csv'])).out.split('\n')
    expect(csv[1]).toContain(',true,2025-06-01,2025-03-01,')
  })

  it('does not count what was recorded when the outcome was known', async () => {
    const place = damFolder('late', decided)
    await anchorage(['experts', place, '--record', '--on', '2025-06-01'])
    const { out } = await anchorage(['experts', place])
    expect(out.replaceAll(/\s+/g, ' ')).toContain('one answer was recorded when it was known, and does not count')
    expect(out).toMatch(/under SEQ +0 +0 +1/)
  })

  it('gives the same JSON each time, and null where nothing is known', async () => {
    const args = ['experts', anchorageCase, '--format', 'json', '--samples', '50']
    const { out } = await anchorage(args)
    expect((await anchorage(args)).out).toBe(out)
    const json = JSON.parse(out) as { outlooks: { id: string; resolution: object | null; onRecord: { said: null } }[] }
    expect(json.outlooks.find(({ id }) => id === 'nato-rift')?.resolution).toBeNull()
    expect(json.outlooks[0]).toMatchObject({ resolution: { date: '2025-12-31' }, onRecord: { said: null } })
  })

  it('says why the model cannot tell, where it cannot', async () => {
    const file = write(
      'no-status-quo.yaml',
      dam().replace('statusQuo: none\n', '').replace('some equ', 'some reachable equ'),
    )
    const { out } = await anchorage(['experts', file])
    expect(out).toMatch(/water +\? +\? +\? +\? +\?/)
    expect(out).toContain('water: the model cannot tell, since the claim speaks of what is reachable')
    expect(out).toContain('the weather is nobody')
  })

  it('says that a case has no outlooks', async () => {
    const { code, out } = await anchorage(['experts', elmira])
    expect([code, out.includes('The case lists no outlooks')]).toEqual([0, true])
    expect((await anchorage(['experts', elmira, '--record', '--on', '2025-01-01'])).code).toBe(0)
    expect(existsSync(join(elmira, 'forecasts.jsonl'))).toBe(false)
  })

  it('refuses what it cannot do, and changes nothing then', async () => {
    const place = damFolder('broken')
    writeFileSync(join(place, 'forecasts.jsonl'), 'not a record\n')
    const busy = damFolder('busy')
    writeFileSync(join(busy, 'forecasts.jsonl.lock'), '')
    for (const [args, code, word] of [
      [[write('experts-table.json', JSON.stringify(table))], 1, 'a table has no outlooks'],
      [[place], 1, 'line 1'],
      [[place, '--record', '--on', '2025-01-01'], 1, 'line 1'],
      [[busy, '--record', '--on', '2025-01-01'], 1, 'somebody else is recording'],
      [[busy, '--record'], 2, '--on'],
      [[busy, '--on', '2025-01-01'], 2, '--record'],
      [[busy, '--record', '--on', 'today'], 2, 'YYYY-MM-DD'],
      [[busy, '--record', '--on', '2025-01-01', '--reading', 'upstream=x'], 2, 'main readings'],
      [[busy, '--seed', '1'], 2, '--samples'],
      [[busy, '--concept', 'sim'], 2, 'symseq'],
      [[busy, '--samples', '0'], 2, 'whole number'],
      [[busy, '--samples', '10', '--vary', 'all'], 2, 'attested'],
    ] as const) {
      const answer = await anchorage(['experts', ...args])
      expect([args, answer.code, answer.notes.includes(word)]).toEqual([args, code, true])
    }
    expect(readFileSync(join(place, 'forecasts.jsonl'), 'utf8')).toBe('not a record\n')
    expect(existsSync(join(busy, 'forecasts.jsonl'))).toBe(false)
  })
})
