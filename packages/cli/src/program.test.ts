import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { displayWidth } from '@anchorage/casefile'
import { describe, expect, it } from 'vitest'
import { languageFrom } from './output.ts'
import { anchorage, anchorageCase, elmira, folder, table, write } from './testing/command-line.ts'

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

  it.each(['en', 'zh'] as const)('shows help of every command with examples, in 80 columns (%s)', async (lang) => {
    const all = await anchorage(['--help'], lang)
    const commands = [...all.out.matchAll(/^ {2}([a-z-]+) {2}/gm)].map(([, name = '']) => name)
    expect(commands).toHaveLength(27)
    for (const line of [[], ...commands.map((name) => [name])]) {
      const { code, out } = await anchorage(line[0] === 'help' ? ['help', 'new'] : [...line, '--help'], lang)
      expect(code).toBe(0)
      expect(out).toContain('$ anchorage')
      for (const each of out.split('\n')) expect(displayWidth(each), each).toBeLessThanOrEqual(80)
      if (lang === 'zh') expect(out).not.toMatch(/Usage|Options|default|display/)
    }
  })

  it('says in the language what is wrong with a command line, and where help is', async () => {
    const said = async (...line: string[]) => (await anchorage(line, 'zh')).notes.split('\n')
    expect(await said('chnge')).toEqual(['没有 chnge 这个命令。', '是不是 change？', '参见：anchorage --help'])
    expect(await said('change', 'x')).toEqual(['缺少选项 -t, --to <state>。', '参见：anchorage change --help'])
    expect(await said('analyze')).toEqual(['还缺一项：<case>。', '参见：anchorage analyze --help'])
    expect(await said('analyze', 'x', '--frmat')).toContain('这里没有选项 --frmat。')
    expect(await said('analyze', 'x', 'y')).toContain('多了几项：应有 1 项，实有 2 项。带空格的名称要加引号。')
    expect(await said('analyze', 'x', '--as-of')).toContain('选项 --as-of <date> 后面缺少内容。')
    expect(await said('analyze', anchorageCase, '--lang', 'fr')).toEqual(['未知的语言“fr”。可选 en 或 zh。'])
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

  it('is a place where nothing can be written: said in words of the language, code 1', async () => {
    const line = ['robustness', elmira, '--samples', '10', '--out', join(folder, 'nowhere', 'counts.jsonl')]
    const { code, notes } = await anchorage(line, 'zh')
    expect([code, notes]).toEqual([1, expect.stringContaining('counts.jsonl：没有这个文件或文件夹。')])
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
