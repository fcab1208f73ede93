import { cpSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { displayWidth, parseCase } from '@anchorage/casefile'
import { describe, expect, it } from 'vitest'
import { anchorage, anchorageCase, elmira, folder, table, write } from '../testing/command-line.ts'

const page = `　　美国总统特朗普说，如果加拿大不取消数字税，美国将对加拿大汽车加征关税。
　　加拿大总理卡尼表示，加方拒绝取消数字税。
　　北洲大学教授何立认为，双方短期内难以达成协议。
`
const start = `# Kept: a comment at the top
anchorage: 1
title: Tax
sources:
  page: {file: page.txt, lang: zh, published: 2026-03-04}
  book: {title: A book, rendering: citation}
people:
  carney: {name: {en: "Mark Carney", zh: 卡尼}, party: canada}   # kept too
parties:
  us: {name: {en: United States, zh: 美国}, options: {tariffs: {name: Tariffs}}, priorities: [{want: tariffs}]}
  canada: {name: 加拿大, aliases: [加方], options: {tax: {name: Tax}}, priorities: [{want: tax}]}
evidence:
  refusal:
    by: carney
    kind: statement
    anchors: [{source: page, quote: 拒绝取消数字税}]
`
let count = 0
function caseWith(text = start): string {
  count += 1
  const name = `evidence-${count}`
  cpSync(write('page.txt', page), join(folder, name, 'page.txt'))
  writeFileSync(join(folder, name, 'case.yaml'), text)
  return join(folder, name)
}
const textOf = (path: string): string => readFileSync(join(path, 'case.yaml'), 'utf8')

describe('anchorage evidence', () => {
  it('lists what the case does not have, with who says it, and writes nothing', async () => {
    const path = caseWith()
    const { code, out } = await anchorage(['evidence', path, '--from', 'page'])
    expect(code).toBe(0)
    expect(out).toContain('1 already there')
    expect(out).toContain('Nothing is written without --accept')
    expect(textOf(path)).toBe(start)
    const { entries } = JSON.parse((await anchorage(['evidence', path, '--from', 'page', '--format', 'json'])).out)
    const known = entries.filter((each: { known: string | null }) => each.known !== null)
    expect(known.map((each: { known: string; by: string }) => [each.known, each.by])).toEqual([['refusal', 'carney']])
    for (const lang of ['en', 'zh'] as const) {
      const shown = await anchorage(['evidence', path, '--from', 'page'], lang)
      for (const line of shown.out.split('\n')) expect(displayWidth(line), line).toBeLessThanOrEqual(80)
    }
  })

  it('writes accepted entries and the people they need, and leaves the rest of the file alone', async () => {
    const path = caseWith()
    const { entries } = JSON.parse((await anchorage(['evidence', path, '--from', 'page', '--format', 'json'])).out)
    const [first] = entries.filter(
      (each: { known: string | null; person: unknown }) => each.known === null && each.person,
    )
    const one = await anchorage(['evidence', path, '--from', 'page', '--accept', first.id])
    expect(one.out).toContain('1 entry written')
    const { case: c, diagnostics } = parseCase('case.yaml', textOf(path))
    expect(diagnostics).toEqual([])
    expect(c?.evidence.map(({ id }) => id)).toEqual(['refusal', first.id])
    expect(c?.evidence[1]).toMatchObject({ kind: 'statement', reported: '2026-03-04' })
    expect(c?.people.map(({ id }) => id)).toEqual(['carney', first.person.id])
    expect(c?.people[1]).toMatchObject({ name: '特朗普', party: 0 })
    const lines = textOf(path).split('\n')
    for (const line of start.split('\n').filter((each) => each !== '')) expect(lines).toContain(line)
    await anchorage(['evidence', path, '--from', 'page', '--accept', 'all'])
    expect((await anchorage(['evidence', path, '--from', 'page'])).out).toContain('Nothing was found')
    expect((await anchorage(['check', path])).out).not.toMatch(/error\b(?!s)|anchor-/)
    expect((await anchorage(['anchors', path])).out).toContain('Every quotation stands in its source.')
  })

  it('gives YAML to paste', async () => {
    const { out } = await anchorage(['evidence', caseWith(), '--from', 'page', '--format', 'yaml'])
    expect(out).toMatch(/^people:\n {2}v1: /)
    expect(out).toContain('quote: 如果加拿大不取消数字税，美国将对加拿大汽车加征关税')
  })

  it('finds the speakers of the Anchorage case by name, and what is quoted there already', async () => {
    const args = ['evidence', anchorageCase, '--from', 'digest-zh', '--format', 'json']
    const { entries } = JSON.parse((await anchorage(args)).out)
    const known = entries.filter((each: { known: string | null }) => each.known !== null)
    expect(known.length).toBeGreaterThan(entries.length / 2)
    expect(entries.map((each: { by: string | null }) => each.by)).toContain('putin')
  })

  it('refuses what is not there, and changes nothing', async () => {
    const path = caseWith()
    const refused = async (...args: string[]) => {
      const { code, notes } = await anchorage(['evidence', ...args])
      return [code, notes]
    }
    expect(await refused(path, '--from', 'nowhere')).toEqual([1, expect.stringContaining('page, book')])
    expect(await refused(path, '--from', 'book')).toEqual([1, expect.stringContaining('has no file')])
    expect(await refused(path, '--from', 'page', '--accept', 'e99')).toEqual([2, expect.stringContaining('e99')])
    expect(await refused(path, '--from', 'page', '--format', 'csv')).toEqual([2, expect.stringContaining('yaml')])
    expect(await refused(write('pd.json', JSON.stringify(table)), '--from', 'x')).toEqual([1, expect.any(String)])
    expect(await refused(elmira, '--from', 'x')).toEqual([1, expect.any(String)])
    expect(textOf(path)).toBe(start)
  })
})
