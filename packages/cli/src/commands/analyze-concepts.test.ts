import { join } from 'node:path'
import { displayWidth } from '@anchorage/casefile'
import { describe, expect, it } from 'vitest'
import { anchorage, anchorageCase, cases } from '../testing/command-line.ts'

const cuba = join(cases, 'cuba-1962')
const gisborne = join(cases, 'gisborne-uncertain')

describe('anchorage analyze --concepts', () => {
  it('answers concepts side by side, in 80 columns, in both languages', async () => {
    for (const lang of ['en', 'zh'] as const) {
      const { code, out, notes } = await anchorage(['analyze', anchorageCase, '--concepts', 'all'], lang)
      expect([code, notes]).toEqual([0, ''])
      for (const line of out.split('\n')) expect(displayWidth(line), line).toBeLessThanOrEqual(80)
      expect(out).not.toMatch(/undefined|NaN|\[object/)
    }
  })

  it('agrees with the answer to all the seven', async () => {
    const { out } = await anchorage(['analyze', cuba, '--concepts', 'seq,nash', '--format', 'json'])
    const whole = JSON.parse((await anchorage(['analyze', cuba, '--format', 'json'])).out)
    const answers = JSON.parse(out).concepts
    expect(answers.map(({ concept }: { concept: string }) => concept)).toEqual(['nash', 'seq'])
    for (const { concept, equilibria, stable } of answers) {
      expect(equilibria).toEqual(whole.equilibria[concept])
      expect(stable).toEqual(whole.stability[concept])
    }
  })

  it('says which names it knows', async () => {
    const { code, notes } = await anchorage(['analyze', cuba, '--concepts', 'nash,nahs'])
    expect([code, notes]).toEqual([2, expect.stringMatching(/“nahs”.*all, ordinary, nash/)])
  })

  it('fits long names of parties into 80 columns, and says what a family asks once', async () => {
    for (const lang of ['en', 'zh'] as const) {
      const { out } = await anchorage(['analyze', gisborne, '--concepts', 'unknown,strength,hybrid'], lang)
      for (const line of out.split('\n')) expect(displayWidth(line), line).toBeLessThanOrEqual(80)
      expect(out).not.toMatch(/undefined|NaN|\[object/)
      expect(out.match(/^• d[:：]/gm)).toHaveLength(1)
    }
  })

  it('has a level for every degree in use', async () => {
    const { out } = await anchorage(['analyze', cuba, '--concepts', 'level-gmr', '--format', 'json'])
    expect(JSON.parse(out).concepts).toMatchObject([
      { concept: 'level-gmr-1', family: 'strength', label: expect.stringContaining('level rule') },
    ])
  })

  it('takes readings together: what they differ on is unknown', async () => {
    const asked = ['analyze', anchorageCase, '--concepts', 'nash-a,nash-b', '--format', 'json']
    const alone = JSON.parse((await anchorage(asked)).out)
    const together = JSON.parse((await anchorage([...asked, '--unknown-readings'])).out)
    const [a, b] = alone.concepts
    expect(a.equilibria).toEqual(b.equilibria)
    expect([alone.unknownReadings, together.unknownReadings]).toEqual([undefined, true])
    const counts = together.concepts.map(({ equilibriumCount }: { equilibriumCount: number }) => equilibriumCount)
    expect(counts[0]).toBeLessThanOrEqual(a.equilibriumCount)
    expect(counts[1]).toBeGreaterThanOrEqual(a.equilibriumCount)
  })
})

describe('anchorage explain, for concepts of a family', () => {
  it('names the step that tempts, how it compares, and the answer', async () => {
    const explain = ['explain', gisborne, '--state', 's8', '--party', 'provincial', '--concept']
    const left = await anchorage([...explain, 'seq-c'])
    expect(left.out).toMatch(/SEQ c[\s\S]*leaves by dropping[\s\S]*not known[\s\S]*no answer\s+deters it/)
    const kept = JSON.parse((await anchorage([...explain, 'gmr-c', '--format', 'json'])).out)
    expect(kept).toMatchObject([
      { party: 'provincial', concept: 'gmr-c', states: [{ stable: true, kind: 'answered' }] },
    ])
    expect(kept[0].states[0].reason).toHaveLength(2)
    const many = await anchorage(['explain', cuba, '--state', 'not ussr.escalate', '--concept', 'level-seq'], 'zh')
    expect(many.code).toBe(0)
    expect(many.out).toMatch(/SEQ 第 1 级/)
    expect(many.out).not.toMatch(/undefined/)
  })
})
