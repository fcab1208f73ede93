import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { anchorage, folder, write } from '../testing/command-line.ts'

const well = `anchorage: 1
title: {en: The well, zh: 水井}
parties:
  a: {name: A, options: {dig: {name: Dig}}, priorities: [{want: not b.fill}, {want: dig}]}
  b: {name: B, options: {fill: {name: Fill}}, priorities: [{want: fill iff a.dig}, {want: not a.dig}]}
outlooks: [{id: digs, text: They will dig., claim: some equilibrium has a.dig}]
`
const file = (): string => write('well.yaml', well)

describe('anchorage sweep', () => {
  it('works out a plan task by task; added up, they say what one process says, byte for byte', async () => {
    const [plan, to, out] = ['plan.json', 'counts', 'counts.jsonl'].map((name) => join(folder, name)) as [
      string,
      string,
      string,
    ]
    for (const name of ['robustness', 'watch', 'experts']) {
      const asked = [name, file(), '--samples', '3500', '--seed', '4']
      const at = (path: string): string => `${path}-${name}`
      const planned = await anchorage([...asked, '--plan', at(plan)])
      expect(planned.out).toContain('3,500 samples in 4 chunks')
      expect(planned.out).toContain('N from 0 to 3')
      const first = await anchorage(['sweep', at(plan), '--index', '0', '--of', '2', '--to', at(to)])
      expect(first.out).toContain('2 chunks written.')
      expect((await anchorage([...asked, '--from', at(to)])).notes).toContain('lacks 2 of 4 chunks: 1, 3.')
      for (const index of ['1', '3']) await anchorage(['sweep', at(plan), '--index', index, '--to', at(to)])
      const again = await anchorage(['sweep', at(plan), '--index', '1', '--of', '2', '--to', at(to)], 'zh')
      expect(again.out).toContain('写入 0 批，已有 2 批')
      const alone = await anchorage([...asked, '--out', at(out)])
      const added = await anchorage([...asked, '--from', at(to), '--out', `${at(out)}-added`])
      expect(added).toEqual(alone)
      expect(readFileSync(`${at(out)}-added`, 'utf8')).toBe(readFileSync(at(out), 'utf8'))
    }
  })

  it('refuses a plan that was changed, or written by another version, and counts of something else', async () => {
    const [plan, to] = [join(folder, 'refused.json'), join(folder, 'refused')]
    const asked = ['robustness', file(), '--samples', '2000']
    await anchorage([...asked, '--plan', plan])
    expect((await anchorage([...asked, '--plan', plan])).notes).toContain('exists already')
    const sweep = async (text: string, ...more: string[]): Promise<string> => {
      const { code, notes } = await anchorage([
        'sweep',
        write('changed.json', text),
        '--to',
        to,
        '--index',
        '0',
        ...more,
      ])
      expect(code).not.toBe(0)
      return notes
    }
    const text = readFileSync(plan, 'utf8')
    expect(await sweep(text.replace('The well', 'The hole'))).toContain('is no plan, or has been changed')
    expect(await sweep('{}')).toContain('is no plan')
    expect(await sweep(text.replace(/"version":"[^"]*"/, '"version":"0.0.9"'))).toContain('written by version 0.0.9')
    expect(await sweep(text, '--index', '2')).toContain('There is no task 2; the last one is 1')
    expect(await sweep(text, '--index', '-1')).toContain('is no number of a task')
    expect(existsSync(to)).toBe(false)
    await anchorage(['sweep', plan, '--index', '0', '--of', '1', '--to', to])
    const other = await anchorage([...asked, '--seed', '9', '--from', to])
    expect([other.code, other.notes.includes('holds counts with other settings')]).toEqual([1, true])
    write('well.yaml', well.replace('The well', 'The spring'))
    expect((await anchorage([...asked, '--from', to])).notes).toContain('holds counts of another case')
    writeFileSync(join(to, 'chunk-0000000.json'), 'x')
    expect((await anchorage([...asked, '--from', to], 'zh')).notes).toContain('已损坏')
  })
})

describe('work that is shared out', () => {
  it.each([
    [['robustness', '--queue', 'secret@host'], 'Expected redis://[user[:password]@]host[:port][/number]'],
    [['watch', '--queue', 'redis://host', '--patience', 'long'], 'is no number of seconds to wait'],
    [['robustness', '--queue', 'redis://host', '--threads', '2'], '--threads, --queue exclude each other'],
    [['robustness', '--plan', 'a.json', '--out', 'b.jsonl'], '--plan, --out exclude each other'],
    [['experts', '--queue', 'redis://host'], '--queue needs --samples'],
    [['experts', '--samples', '9', '--plan', 'a.json', '--record', '--on', '2025-01-01'], '--plan, --record exclude'],
  ])('refuses %s', async ([name = '', ...options], message) => {
    const { code, notes } = await anchorage([name, file(), ...options])
    expect(code).toBe(2)
    expect(notes).toContain(message)
    expect(notes).not.toContain('secret')
  })

  it('says what is wrong with the options of a worker', async () => {
    const worker = async (...options: string[]) => anchorage(['worker', ...options])
    expect((await worker()).code).toBe(2)
    expect((await worker('--queue', 'http://host')).notes).toContain('for example redis://127.0.0.1:6379')
    expect((await worker('--queue', 'redis://host', '--lock', '0')).notes).toContain('is no number of seconds')
    expect((await worker('--queue', 'redis://host', '--processes', 'all')).notes).toContain('is no number of processes')
    const { out } = await worker('--help')
    expect(out).toContain('$ anchorage worker --queue')
  })
})
