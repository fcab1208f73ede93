import { join } from 'node:path'
import { displayWidth } from '@anchorage/casefile'
import { describe, expect, it } from 'vitest'
import { anchorage, anchorageCase, cases, table, write } from '../testing/command-line.ts'

const dilemma = join(cases, 'prisoners-dilemma')
const analyzed = async (...args: string[]) => {
  const { code, out, notes } = await anchorage(['analyze', dilemma, '--format', 'json', ...args])
  expect([code, notes]).toEqual([0, ''])
  const { concepts, attitudes } = JSON.parse(out) as {
    concepts: { concept: string; equilibria: string[] }[]
    attitudes?: object
  }
  return { equilibria: Object.fromEntries(concepts.map((each) => [each.concept, each.equilibria])), attitudes }
}

describe('anchorage analyze with attitudes', () => {
  it('gives the ordinary answers where nobody cares about others', async () => {
    const ordinary = await analyzed('--concepts', 'nash,gmr,smr,seq')
    const { equilibria, attitudes } = await analyzed('--concepts', 'attitudes')
    expect(Object.values(equilibria)).toEqual(Object.values(ordinary.equilibria))
    expect(attitudes).toEqual({
      row: { row: 'positive', column: 'neutral' },
      column: { row: 'neutral', column: 'positive' },
    })
    expect(ordinary.attitudes).toBeUndefined()
  })

  it('lets altruists end in mutual cooperation only', async () => {
    const altruism = ['row:row=neutral', 'row:column=positive', 'column:column=neutral', 'column:row=positive']
    const { equilibria } = await analyzed(...altruism.flatMap((each) => ['--attitude', each]))
    expect(equilibria).toMatchObject({ rnash: ['none'] })
  })

  it('reads in 80 columns and both languages, for tables too', async () => {
    const file = write('attitudes.json', JSON.stringify(table))
    for (const [path, attitude] of [
      [anchorageCase, 'us:russia=positive'],
      [file, 'Row:Column=negative'],
    ] as const) {
      for (const lang of ['en', 'zh'] as const) {
        const { code, out } = await anchorage(['analyze', path, '--attitude', attitude], lang)
        expect(code).toBe(0)
        for (const line of out.split('\n')) expect(displayWidth(line), line).toBeLessThanOrEqual(80)
        expect(out).not.toMatch(/undefined|NaN|\[object/)
      }
    }
  })

  it('says what is wrong with an attitude', async () => {
    for (const wrong of ['row=positive', 'row:column', 'row:column=fond', 'row:column=positive=negative']) {
      const { code, notes } = await anchorage(['analyze', dilemma, '--attitude', wrong])
      expect([code, notes]).toEqual([2, expect.stringContaining(`“${wrong}” is no attitude`)])
    }
    const { code, notes } = await anchorage(['analyze', dilemma, '--attitude', 'row:col=positive'])
    expect([code, notes]).toEqual([1, expect.stringContaining('row, column')])
  })
})

describe('anchorage explain under attitudes', () => {
  it('explains one state, or groups of states, and agrees with analyze', async () => {
    const attitude = ['--attitude', 'row:column=negative']
    const { equilibria } = await analyzed('--concepts', 'rseq', ...attitude)
    const told = await anchorage(['explain', dilemma, '--state', 'true', '-c', 'rseq', '-f', 'json', ...attitude])
    const parties = JSON.parse(told.out) as { states: { id: string; stable: boolean; reason: string[] }[] }[]
    const holding = parties.map(({ states }) => states.filter(({ stable }) => stable).map(({ id }) => id))
    expect(holding[0]?.filter((id) => holding[1]?.includes(id))).toEqual(equilibria.rseq)
    const { out } = await anchorage(['explain', dilemma, '--state', 'true', '-c', 'RSEQ', '-p', 'row', ...attitude])
    expect(out).toMatch(/better\s+for\s+itself,\s+worse\s+for\s+Column/)
    expect(out).toMatch(/Stable in \d of 4 states/)
  })
})
