import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { displayWidth, type Lang } from '@anchorage/casefile'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { languageFrom } from './output.ts'
import { run } from './program.ts'

const cases = join(import.meta.dirname, '..', '..', '..', 'cases')
const anchorageCase = join(cases, 'anchorage-2025')
const elmira = join(cases, 'elmira-1991')

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'anchorage-cli-'))
})
afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
})

async function anchorage(
  args: readonly string[],
  lang: Lang = 'en',
): Promise<{ code: number; out: string; notes: string }> {
  const out: string[] = []
  const notes: string[] = []
  const code = await run(args, {
    lang,
    terminal: { columns: 80, styled: false },
    print: (line) => void out.push(line),
    note: (line) => void notes.push(line),
  })
  return { code, out: out.join('\n'), notes: notes.join('\n') }
}

function write(name: string, text: string): string {
  const path = join(folder, name)
  writeFileSync(path, text)
  return path
}

const table = {
  id: 'pd',
  title: "Prisoner's dilemma",
  decision_makers: [
    { name: 'Row', options: ['Row plays D'] },
    { name: 'Column', options: ['Column plays D'] },
  ],
  options: [
    { index: 0, name: 'Row plays D', dm: 'Row', direction: 'both' },
    { index: 1, name: 'Column plays D', dm: 'Column', direction: 'both' },
  ],
  states: [
    { id: 1, option_form: 'NN' },
    { id: 2, option_form: 'NY' },
    { id: 'DC', option_form: 'YN' },
    { id: 'DD', option_form: 'YY' },
  ],
  status_quo: 1,
  moves: {
    Row: { 1: ['DC'], 2: ['DD'], DC: [1], DD: [2] },
    Column: { 1: [2], 2: [1], DC: ['DD'], DD: ['DC'] },
  },
  preferences: {
    Row: { ranking_best_to_worst: [['DC'], [1], ['DD'], [2]] },
    Column: { ranking_best_to_worst: [[2], [1], ['DD'], ['DC']] },
  },
}

describe('anchorage analyze', () => {
  it('leads with what can hold, in 80 columns, in both languages', async () => {
    for (const lang of ['en', 'zh'] as const) {
      const { code, out, notes } = await anchorage(['analyze', anchorageCase], lang)
      expect([code, notes]).toEqual([0, ''])
      for (const line of out.split('\n')) expect(displayWidth(line), line).toBeLessThanOrEqual(80)
      expect(out).not.toMatch(/undefined|NaN|\[object/)
    }
  })

  it('gives the equilibria of Elmira as JSON, merged states and reachability included', async () => {
    const { out } = await anchorage(['analyze', elmira, '--format', 'json'])
    const answer = JSON.parse(out)
    expect(answer.states).toHaveLength(9)
    expect(answer.equilibria.nash).toHaveLength(3)
    expect(answer.equilibria.sim).toBeNull()
    expect(answer.notApplicable.sim).toBe('merged-states')
    const reached = answer.reachable.filter((entry: { improvements: boolean }) => entry.improvements)
    expect(reached.length).toBeGreaterThan(0)
    const merged = answer.states.find((state: { either?: string[] }) => state.either)
    expect(merged.id).toBe('[uniroyal.abandon]')
    expect(answer.statusQuo).toBe('uniroyal.delay')
  })

  it('takes a neutral table and keeps its ids with their types', async () => {
    const { code, out } = await anchorage(['analyze', write('pd.json', JSON.stringify(table)), '--format', 'json'])
    const answer = JSON.parse(out)
    expect(code).toBe(0)
    expect(answer.equilibria.seq).toEqual([1, 'DD'])
    expect(answer.stability.nash.Row).toEqual(['DC', 'DD'])
    expect(answer.statusQuo).toBe(1)
    expect(answer.states[2].taken).toHaveLength(1)
  })

  it('writes one line per state as CSV and a report as Markdown', async () => {
    const csv = await anchorage(['analyze', elmira, '--format', 'csv'])
    expect(csv.out.split('\n')).toHaveLength(10)
    const markdown = await anchorage(['analyze', elmira, '--format', 'md'])
    expect(markdown.out).toMatch(/^# /)
    expect(markdown.out).toContain('| --- |')
  })

  it('gives the same bytes every time', async () => {
    const first = await anchorage(['analyze', anchorageCase, '--format', 'json'])
    const second = await anchorage(['analyze', anchorageCase, '--format', 'json'])
    expect(second.out).toBe(first.out)
  })

  it('knows the date, the end of the window and the readings', async () => {
    const before = JSON.parse((await anchorage(['analyze', anchorageCase, '-f', 'json', '--as-of', '2025-08-14'])).out)
    const within = JSON.parse((await anchorage(['analyze', anchorageCase, '-f', 'json'])).out)
    expect([before.stateCount, within.stateCount]).toEqual([432, 288])
    const late = ['analyze', anchorageCase, '-f', 'json', '--as-of', '2025-09-01', '--end']
    expect(JSON.parse((await anchorage([...late, 'earliest'])).out).stateCount).toBe(432)
    expect(JSON.parse((await anchorage([...late, 'latest'])).out).stateCount).toBe(288)
    const both = JSON.parse((await anchorage(['analyze', anchorageCase, '-f', 'json', '--as-of', '2025-09-01'])).out)
    expect([both.stateCount, both.ifLatest.stateCount]).toEqual([432, 288])
    const told = await anchorage(['analyze', anchorageCase, '--as-of', '2025-09-01'])
    expect(told.out).toMatch(/If it ended at the earliest date[\s\S]*If it lasts until the latest date/)
    const rival = await anchorage(['analyze', anchorageCase, '--reading', 'russia=fears-consequences'])
    expect(rival.out).toContain('Fears the consequences more')
    const unknown = await anchorage(['analyze', anchorageCase, '--reading', 'russia=nonsense'])
    expect(unknown.code).toBe(1)
  })
})

describe('anchorage analyze --where', () => {
  it('answers for some states only, in words and as data', async () => {
    const told = await anchorage(['analyze', anchorageCase, '--where', 'settled'])
    expect(told.out).toContain('Only states in which “settled” holds: 16')
    const { out } = await anchorage(['analyze', anchorageCase, '--where', 'settled', '-f', 'json'])
    const answer = JSON.parse(out)
    expect(answer.where).toEqual({ text: 'settled', stateCount: answer.states.length })
    expect(answer.equilibria.seq).toHaveLength(answer.counts.seq.equilibria)
    for (const id of answer.equilibria.seq) expect(id).toContain('russia.sign')
    const csv = await anchorage(['analyze', anchorageCase, '--where', 'settled', '-f', 'csv'])
    expect(csv.out.split('\n')).toHaveLength(answer.states.length + 1)
  })

  it('cuts lists where asked to, and says how much is missing', async () => {
    const { out } = await anchorage(['analyze', anchorageCase, '-f', 'json', '--limit', '5'])
    const answer = JSON.parse(out)
    expect([answer.states.length, answer.statesLeftOut, answer.counts.seq.equilibria]).toEqual([5, 283, 6])
    expect(answer.equilibria.seq).toHaveLength(5)
    expect((await anchorage(['analyze', anchorageCase, '--limit', 'many'])).code).toBe(2)
    expect((await anchorage(['analyze', anchorageCase, '--where', 'truce and not truce'])).code).toBe(1)
  })
})

describe('anchorage explain', () => {
  it('answers for one state in full', async () => {
    const { code, out } = await anchorage(['explain', elmira, '--state', 's5', '--party', 'moe', '--concept', 'nash'])
    expect(code).toBe(0)
    expect(out).toMatch(/stays: nothing it can do is better/)
  })

  it('answers for a formula, grouped by pattern, in both languages', async () => {
    const line = [
      'explain',
      anchorageCase,
      '--state',
      'not settled and us.cooperate',
      '--party',
      'russia',
      '--concept',
      'seq',
    ]
    for (const lang of ['en', 'zh'] as const) {
      const { code, out } = await anchorage(line, lang)
      expect(code).toBe(0)
      expect(out).not.toMatch(/undefined|\[object/)
      for (const text of out.split('\n')) expect(displayWidth(text), text).toBeLessThanOrEqual(80)
    }
  })

  it('names what is wrong with a state', async () => {
    const typo = await anchorage(['explain', anchorageCase, '--state', 'setled'])
    expect([typo.code, typo.notes]).toEqual([1, expect.stringContaining('settled')])
    const none = await anchorage(['explain', anchorageCase, '--state', 'us.cooperate and us.consequences'])
    expect(none.code).toBe(1)
    const party = await anchorage(['explain', anchorageCase, '--state', 'truce', '--party', 'mars'])
    expect(party.notes).toContain('us, russia, ukraine, europe')
  })
})

describe('anchorage horizons', () => {
  const chicken = join(cases, 'chicken')

  it('says what holds at each horizon and in the long run, in 80 columns, in both languages', async () => {
    for (const lang of ['en', 'zh'] as const) {
      for (const path of [chicken, join(cases, 'cuba-1962')]) {
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

  it('needs two parties and a number of moves, and says so', async () => {
    const three = await anchorage(['horizons', elmira])
    expect([three.code, three.out, three.notes]).toEqual([1, '', expect.stringContaining('this case has 3')])
    expect((await anchorage(['horizons', elmira], 'zh')).notes).toContain('3 方')
    for (const until of ['0', 'many', '1001']) {
      expect((await anchorage(['horizons', chicken, '--until', until])).code).toBe(2)
    }
    expect((await anchorage(['horizons', chicken, '--leader', 'mars'])).notes).toContain('row, column')
  })
})

describe('anchorage coalitions', () => {
  it('leads with equilibrium jumps, in 80 columns, in both languages', async () => {
    for (const lang of ['en', 'zh'] as const) {
      for (const path of [elmira, anchorageCase]) {
        for (const more of [[], ['--pareto', '--concept', 'gmr', '--as-of', '2025-09-01']]) {
          const { code, out, notes } = await anchorage(['coalitions', path, ...more], lang)
          expect([code, notes]).toEqual([0, ''])
          expect(out).not.toMatch(/undefined|NaN|\[object/)
          for (const line of out.split('\n')) expect(displayWidth(line), line).toBeLessThanOrEqual(80)
        }
      }
    }
    const { out } = await anchorage(['coalitions', elmira])
    expect(out.replaceAll(/\s+/g, ' ')).toContain('from “Deadlock: delay, local government insists” to “Settlement')
    expect(out).toMatch(/moe, uniroyal +6 +6 +6 +6 +1\n/)
    expect(out).toMatch(/\(every coalition\)/)
  })

  it('gives the jump of Elmira and the stable states as JSON', async () => {
    const { out } = await anchorage(['coalitions', elmira, '--format', 'json', '--concept', 'nash'])
    const answer = JSON.parse(out)
    const jump = {
      coalition: ['moe', 'uniroyal'],
      from: 'uniroyal.delay+local.insist',
      to: 'moe.modify+uniroyal.accept+local.insist',
    }
    expect(answer.jumps).toEqual([jump])
    expect(answer.coalitions).toHaveLength(4)
    expect(answer.coalitions[0].leaves).toEqual([{ from: jump.from, to: [jump.to] }])
    expect(answer.coalitions[1].counts).toEqual({ cnash: 7, cgmr: 9, csmr: 9, cseq: 8 })
    expect(answer.everyCoalition.cnash).not.toContain(jump.from)
    expect(answer.improvement).toBe('strict')
  })

  it('looks at the coalitions named, in any order and by any name, single parties too', async () => {
    const line = ['coalitions', anchorageCase, '-f', 'json', '--coalition', 'Russia,us', '--coalition', 'europe']
    const answer = JSON.parse((await anchorage(line)).out)
    expect(answer.coalitions.map((entry: { coalition: string[] }) => entry.coalition)).toEqual([
      ['us', 'russia'],
      ['europe'],
    ])
    expect(answer.everyCoalition).toBeUndefined()
    expect(answer.jumps).toHaveLength(3)
  })

  it('says where a concept has no answer', async () => {
    const told = await anchorage(['coalitions', elmira, '--concept', 'sim'])
    expect([told.code, told.out]).toEqual([0, expect.stringContaining('SIM has no answer here')])
    const { out } = await anchorage(['coalitions', elmira, '--concept', 'sim', '-f', 'json'])
    expect(JSON.parse(out).equilibria).toBeNull()
  })

  it('ends with 1 for an unknown party, an empty coalition, and a party named twice', async () => {
    for (const [given, word] of [
      ['moe,mars', 'moe, uniroyal, local'],
      ['', 'moe, uniroyal, local'],
      ['moe,', 'moe, uniroyal, local'],
      ['moe,moe', 'twice'],
    ] as const) {
      const { code, out, notes } = await anchorage(['coalitions', elmira, '--coalition', given])
      expect([given, code, out]).toEqual([given, 1, ''])
      expect(notes).toContain(word)
    }
    expect((await anchorage(['coalitions', elmira, '--concept', 'nsh'])).code).toBe(2)
    expect((await anchorage(['coalitions', elmira, '--format', 'csv'])).code).toBe(2)
  })

  it('asks for names where there are more than six parties, and refuses what would take too long', async () => {
    const party = (name: string, optionCount: number): string =>
      `  ${name}:\n    name: ${name}\n    options: {${Array.from({ length: optionCount }, (_, index) => `o${index}: {name: O${index}}`).join(', ')}}\n    priorities:\n      - want: ${name}.o0\n`
    const many = write(
      'seven.yaml',
      `anchorage: 1\ntitle: Seven\nparties:\n${['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((name) => party(name, 1)).join('')}`,
    )
    const told = await anchorage(['coalitions', many])
    expect([told.code, told.notes]).toEqual([1, expect.stringContaining('127')])
    expect((await anchorage(['coalitions', many, '--coalition', 'a,g'])).code).toBe(0)
    const large = write('large.yaml', `anchorage: 1\ntitle: Large\nparties:\n${party('a', 8)}${party('b', 8)}`)
    const refused = await anchorage(['coalitions', large])
    expect([refused.code, refused.notes]).toEqual([1, expect.stringContaining('65,536')])
  })
})

describe('anchorage check', () => {
  it('ends with 1 and the place where there is an error', async () => {
    const path = write(
      'broken.yaml',
      'anchorage: 1\ntitle: Broken\nparties:\n  a:\n    name: A\n    options: {go: {name: Go}}\n    priorities:\n      - want: gone\n',
    )
    const { code, out } = await anchorage(['check', path])
    expect(code).toBe(1)
    expect(out).toMatch(/broken\.yaml:8:15 unknown-/)
    const json = await anchorage(['check', path, '--format', 'json'])
    expect(JSON.parse(json.out).diagnostics[0]).toMatchObject({ line: 8, column: 15, severity: 'error' })
    expect(json.code).toBe(1)
  })

  it('ends with 0 for the example cases', async () => {
    const { code } = await anchorage(['check', anchorageCase])
    expect(code).toBe(0)
  })
})

describe('anchorage new', () => {
  it('writes a case that checks and analyses, in both languages, and never writes over one', async () => {
    for (const lang of ['en', 'zh'] as const) {
      const path = join(folder, `new-${lang}`)
      expect((await anchorage(['new', path], lang)).code).toBe(0)
      expect(readdirSync(path).sort()).toEqual(['case.yaml', 'sources'])
      const before = readFileSync(join(path, 'case.yaml'), 'utf8')
      const checked = await anchorage(['check', path], lang)
      expect(checked.out).toMatch(/no problems|没有问题/)
      expect(checked.code).toBe(0)
      expect((await anchorage(['analyze', path], lang)).code).toBe(0)
      const again = await anchorage(['new', path], lang)
      expect(again.code).toBe(1)
      expect(readFileSync(join(path, 'case.yaml'), 'utf8')).toBe(before)
    }
  })
})

describe('a wrong command line', () => {
  it('ends with 2 and names the nearest command', async () => {
    const { code, notes } = await anchorage(['analyse', anchorageCase])
    expect(code).toBe(2)
    expect(notes).toContain('analyze')
  })

  it('ends with 2 for a format, concept, date or end that does not exist', async () => {
    for (const line of [
      ['--format', 'xml'],
      ['--concept', 'nsh'],
      ['--as-of', '2025-02-30'],
      ['--end', 'middle'],
      ['--reading', 'russia'],
    ]) {
      const { code, out, notes } = await anchorage(['analyze', anchorageCase, ...line])
      expect([line, code, out]).toEqual([line, 2, ''])
      expect(notes).toMatch(/Expected|Choose/)
    }
  })

  it('shows help with examples and ends with 0 when asked', async () => {
    for (const line of [
      ['--help'],
      ['analyze', '--help'],
      ['explain', '--help'],
      ['coalitions', '--help'],
      ['new', '--help'],
      ['serve', '--help'],
    ]) {
      const { code, out } = await anchorage(line)
      expect(code).toBe(0)
      expect(out).toContain('$ anchorage')
    }
  })
})

describe('bad input', () => {
  it('is a missing path, a folder without a case, or a file that is no text: each said, code 1', async () => {
    const missing = await anchorage(['analyze', join(folder, 'nowhere')])
    expect([missing.code, missing.notes]).toEqual([1, expect.stringContaining('no such file or folder')])
    const empty = await anchorage(['analyze', folder])
    expect([empty.code, empty.notes]).toEqual([1, expect.stringContaining('no case.yaml')])
    const binary = join(folder, 'binary.yaml')
    writeFileSync(binary, Uint8Array.of(0xff, 0xfe, 0x00))
    expect((await anchorage(['analyze', binary])).notes).toContain('UTF-8')
  })

  it('is a table whose ranking misses a state: named with its place', async () => {
    const short = structuredClone(table)
    short.preferences.Row.ranking_best_to_worst.pop()
    const { code, notes } = await anchorage(['analyze', write('short.json', JSON.stringify(short, undefined, 1))])
    expect(code).toBe(1)
    expect(notes).toMatch(/short\.json:\d+:\d+ ranking-misses/)
  })
})

describe('languageFrom', () => {
  it('prefers what was asked for to the environment', () => {
    expect(languageFrom('zh-CN', { LANG: 'en_US.UTF-8' })).toBe('zh')
    expect(languageFrom(undefined, { LANG: 'zh_CN.UTF-8' })).toBe('zh')
    expect(languageFrom(undefined, { LC_ALL: 'C', LANG: 'zh_CN.UTF-8' })).toBe('en')
    expect(languageFrom(undefined, {})).toBe('en')
  })
})
