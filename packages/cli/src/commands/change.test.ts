import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Edit, editCase } from '@anchorage/casefile'
import { describe, expect, it } from 'vitest'
import { anchorage, anchorageCase, cases, elmira, table, write } from '../testing/command-line.ts'

const cuba = join(cases, 'cuba-1962')

describe('change', () => {
  it('names the edits in words, who stands how far off, and what a third party could change', async () => {
    const { code, out } = await anchorage(['change', cuba, '--to', 's6', '--concept', 'nash'])
    expect(code).toBe(0)
    expect(out).toContain('add “us.blockade” at any of the places 1–5')
    expect(out).toContain('drop “blockade iff ussr.escalate”, place 5 (assumed)')
    expect(out).toMatch(/United States +1 +1 of 12\nSoviet Union +0 +stays/)
    expect(out).toMatch(/United States +– +it commits to “Naval blockade of Cuba”/)
    for (const line of out.split('\n')) expect(line.length).toBeLessThanOrEqual(80)
  })

  it('says so where nothing has to change, where nothing does, and where there are no priorities', async () => {
    expect((await anchorage(['change', elmira, '--to', 's8'])).out).toContain('Nothing: it holds as things are.')
    const off = await anchorage(['change', cuba, '--to', 's6', '--concept', 'nash', '--party', 'ussr'])
    expect(off.out).toContain('No change of the priorities does it')
    expect(off.out).toContain('Priorities left as they are: United States.')
    const ranked = await anchorage(['change', elmira, '--to', 's4', '--concept', 'nash'])
    expect(ranked.out).toContain('No party has priorities that can be edited')
    expect(ranked.out).toMatch(/Local Government +2 of 9/)
    const file = write('change-table.json', JSON.stringify(table))
    expect((await anchorage(['change', file, '--to', '1', '--concept', 'nash'])).out).toContain('Row')
  })

  it('gives JSON whose edits of the file do what is said', async () => {
    const { out } = await anchorage(['change', cuba, '--to', 'ussr.withdraw', '--prevent', '--format', 'json'])
    const answer = JSON.parse(out) as {
      edits: number
      ways: { changes: { party: string; lists: { statements: string[]; caseEdits: Edit[] }[] }[] }[]
      singleChanges: { found: { caseEdits: Edit[]; endsStatusQuo?: true }[] }
    }
    expect(answer.edits).toBe(1)
    const text = readFileSync(join(cuba, 'case.yaml'), 'utf8')
    const lists = answer.ways.flatMap(({ changes }) => changes.flatMap((each) => each.lists))
    const rules = answer.singleChanges.found.filter(({ endsStatusQuo }) => !endsStatusQuo)
    expect(lists.map(({ statements }) => statements[0])).toContain('escalate')
    expect([lists.length, rules.length]).toEqual([4, 1])
    for (const [index, { caseEdits }] of [...lists, ...rules].entries()) {
      const path = write(`changed-${index}.yaml`, editCase({ file: 'case.yaml', text }, caseEdits))
      const analysed = await anchorage(['analyze', path, '--format', 'json'])
      const { equilibria } = JSON.parse(analysed.out) as { equilibria: { seq: string[] } }
      expect(equilibria.seq.filter((state) => state.includes('ussr.withdraw'))).toEqual([])
    }
  })

  it('says when a limit has cut the search', async () => {
    const { out } = await anchorage(['change', cuba, '--to', 's3', '--limit', '5'])
    expect(out).toContain('Cut off after 5 changes were solved')
  })

  it('tells agreements, and pairs of changes where none does by itself', async () => {
    const cuban = await anchorage(['change', cuba, '--to', 's6', '--concept', 'nash'])
    expect(cuban.out.replaceAll(/\s+/g, ' ')).toContain('“Withdraw the missiles” (ussr.withdraw) only with')
    expect(cuban.out).not.toContain('Two changes together')
    const args = ['change', anchorageCase, '--to', 'deal-without-guarantees', '--concept', 'nash']
    const { out } = await anchorage(args)
    expect(out).toContain('Two changes together')
    expect(out).toContain('Looked at: 886 pairs of changes of rules')
    for (const line of out.split('\n')) expect(line.length).toBeLessThanOrEqual(80)
    expect((await anchorage([...args, '--edits', '1'])).out).not.toContain('Two changes together')
    const cut = JSON.parse((await anchorage([...args, '--limit', '10', '--format', 'json'])).out) as {
      pairs: { tried: object; isCut: boolean }
    }
    expect(cut.pairs).toMatchObject({ tried: { rules: 10, mixed: 0 }, isCut: true })
  })

  it('speaks Chinese and Markdown', async () => {
    const { out } = await anchorage(['change', cuba, '--to', 's6', '--concept', 'nash', '--format', 'md'], 'zh')
    expect(out).toContain('## 要使“s6”稳得住，需要改变什么（Nash）')
    expect(out).toContain('第三方可以改变什么')
  })

  it('refuses concepts, edits and states it does not know', async () => {
    for (const [args, code, word] of [
      [['--to', 's6', '--concept', 'sim'], 2, 'symseq'],
      [['--to', 's6', '--edits', '9'], 2, '0 to 4'],
      [['--to', 'nowhere'], 1, 'nowhere'],
      [['--to', 's6', '--party', 'cuba'], 1, 'ussr'],
      [['--to', 's6', '--format', 'csv'], 2, 'table'],
    ] as const) {
      const answer = await anchorage(['change', cuba, ...args])
      expect([answer.code, answer.notes.includes(word)]).toEqual([code, true])
    }
    expect((await anchorage(['change', anchorageCase])).code).toBe(2)
  })
})
