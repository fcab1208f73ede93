import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { displayWidth } from '@anchorage/casefile'
import { describe, expect, it } from 'vitest'
import { anchorage, anchorageCase, cases, table, write } from '../testing/command-line.ts'

const cuba = join(cases, 'cuba-september-1962')

describe('anchorage hypergame', () => {
  it('says who sees what, what happens, what holds and who is surprised, in 80 columns and both languages', async () => {
    for (const [lang, words] of [
      ['en', ['does not see “Nuclear missiles in Cuba, in secret”', 'stealthy', 'a strategic surprise']],
      ['zh', ['看不到“秘密在古巴部署核导弹”', '隐蔽', '战略突袭']],
    ] as const) {
      for (const extra of [[], ['--as-of', '1962-10-16'], ['--as-of', '1962-10-22', '--concept', 'nash']]) {
        const { code, out, notes } = await anchorage(['hypergame', cuba, ...extra], lang)
        expect([code, notes]).toEqual([0, ''])
        for (const line of out.split('\n')) expect(displayWidth(line), line).toBeLessThanOrEqual(80)
        expect(out).not.toMatch(/undefined|NaN|\[object/)
        if (extra.length === 0)
          for (const word of words) expect(out.replaceAll(/\n */g, lang === 'en' ? ' ' : '')).toContain(word)
      }
    }
  })

  it('gives the same as JSON, with the reading that is implemented', async () => {
    const { out } = await anchorage(['hypergame', cuba, '--format', 'json'])
    expect(JSON.parse(out)).toMatchObject({
      level: 2,
      definitions: { level2: 'own-reading', plans: 'own-reading' },
      views: {
        us: { hidden: ['ussr.missiles'], stateCount: 4, plan: { basis: 'stays', expects: ['ussr.arms'], acts: [[]] } },
        ussr: { misjudges: ['us'], thinks: { us: { hidden: ['ussr.missiles'], misjudges: [] } } },
      },
      equilibria: [{ id: 'ussr.arms+ussr.missiles', class: 'stealthy' }],
      outcomes: [{ state: 'ussr.arms+ussr.missiles', class: 'stealthy', trueEquilibrium: false }],
      surprises: [{ party: 'us', outcome: 0, hidden: ['ussr.missiles'], misjudged: [], strategists: ['ussr'] }],
    })
    const first = JSON.parse((await anchorage(['hypergame', cuba, '--level', '1', '--format', 'json'])).out)
    expect(first.surprises[0].strategists).toEqual([])
    const none = JSON.parse((await anchorage(['hypergame', cuba, '--level', '0', '--format', 'json'])).out)
    expect([none.surprises, none.views.us.hidden]).toEqual([[], []])
    expect(none.equilibria.map(({ id }: { id: string }) => id)).toEqual(none.trueEquilibria)
  })

  it('shows beliefs of every form, and says where nobody errs', async () => {
    const text = readFileSync(join(cuba, 'case.yaml'), 'utf8')
    const believes = /priorities:\n {12}- want: not blockade\n.*\n.*\n/
    expect(text).toMatch(believes)
    const weighed = await anchorage([
      'hypergame',
      write('weighed.yaml', text.replace(believes, 'weights: {us.blockade: -1}\n')),
    ])
    expect(weighed.out).toContain('It misjudges the preferences of United States.')
    const read = text
      .replace(believes, 'reading: meek\n')
      .replace('    perception:\n', '    readings: {meek: {name: Meek, weights: {blockade: -1}}}\n    perception:\n')
    expect((await anchorage(['hypergame', write('read.yaml', read)])).out).toContain('It reads United States as: Meek.')
    const plain = await anchorage(['hypergame', anchorageCase])
    expect(plain.out.replaceAll('\n', ' ')).toContain('Nobody misperceives anything here')
    const unsettled = await anchorage(['hypergame', write('open.yaml', text.replace(/statusQuo:[\s\S]*$/, ''))])
    expect(unsettled.out).toContain('The case names no status quo')
  })

  it('refuses tables, unknown levels, and perceptions that cannot be', async () => {
    const tables = await anchorage(['hypergame', write('pd.json', JSON.stringify(table))])
    expect([tables.code, tables.notes]).toEqual([1, expect.stringContaining('name a case')])
    expect(await anchorage(['hypergame', cuba, '--level', '3'])).toMatchObject({ code: 2 })
    const text = readFileSync(join(cuba, 'case.yaml'), 'utf8')
    const needed = write(
      'needed.yaml',
      text
        .replace('constraints:\n', 'constraints:\n  - require: ussr.missiles\n')
        .replace('{state: arms,', '{state: secret,'),
    )
    const impossible = await anchorage(['hypergame', needed, '--as-of', '1962-10-01'])
    expect(impossible).toMatchObject({ code: 1, notes: expect.stringContaining('perception-impossible') })
  })
})
