import { join } from 'node:path'
import { displayWidth } from '@anchorage/casefile'
import { describe, expect, it } from 'vitest'
import { anchorage, anchorageCase, cases } from '../testing/command-line.ts'

const cuba = join(cases, 'cuba-1962')

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
})
