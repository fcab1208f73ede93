import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { displayWidth } from '@anchorage/casefile'
import { describe, expect, it } from 'vitest'
import { anchorage, cases, write } from '../testing/command-line.ts'

/** Cuba 1962, with a doubt about what the Soviet Union does under pressure. */
function doubtful(): string {
  const text = readFileSync(join(cases, 'cuba-1962', 'case.yaml'), 'utf8')
  return write('doubtful.yaml', text.replace('want: withdraw iff pressure', '$&\n        certainty: 0.7'))
}

describe('anchorage analyze --concepts fuzzy,probabilistic', () => {
  it('reads well in 80 columns, in both languages', async () => {
    for (const lang of ['en', 'zh'] as const) {
      const { code, out, notes } = await anchorage(['analyze', doubtful(), '--concepts', 'fuzzy,probabilistic'], lang)
      expect([code, notes]).toEqual([0, ''])
      for (const line of out.split('\n')) expect(displayWidth(line), line).toBeLessThanOrEqual(80)
      expect(out).not.toMatch(/undefined|NaN|\[object/)
    }
  })

  it('of a case without doubts gives the ordinary equilibria, whatever the settings', async () => {
    const args = ['analyze', join(cases, 'cuba-1962'), '--format', 'json', '--concepts', 'ordinary,fuzzy,probabilistic']
    const sets = ['--set', 'threshold=0.9', '--set', 'alpha=0.2', '--set', 'beta=0.7', '--set', 'gamma=0.6']
    const answers = JSON.parse((await anchorage([...args, ...sets])).out).concepts
    const of = (name: string) => answers.find(({ concept }: { concept: string }) => concept === name)
    for (const concept of ['nash', 'gmr', 'smr', 'seq']) {
      expect(of(`fuzzy-${concept}`).stable).toEqual(of(concept).stable)
      expect(of(`p-${concept}`).stable).toEqual(of(concept).stable)
      expect(of(`p-${concept}`).margins).toBeUndefined()
    }
  })

  it('lets a state fall as soon as a party need not be so sure', async () => {
    const args = ['analyze', doubtful(), '--format', 'json', '--concepts', 'fuzzy-nash,p-nash']
    const answer = async (set: string) => JSON.parse((await anchorage([...args, '--set', set])).out).concepts
    // 0.7 for withdrawing under pressure is a relative certainty of 0.4.
    const [sure] = await answer('threshold=0.41')
    const [unsure, graded] = await answer('threshold.ussr=0.4')
    expect(sure.stable.ussr).toContain('us.blockade')
    expect(unsure.stable.ussr).not.toContain('us.blockade')
    expect(graded.margins.ussr['us.blockade']).toBe(-0.2)
  })

  it('says what is wrong with a setting', async () => {
    const given = async (set: string) => {
      const { code, notes } = await anchorage(['analyze', doubtful(), '--concepts', 'fuzzy', '--set', set])
      return [code, notes]
    }
    expect(await given('treshold=0.4')).toEqual([2, expect.stringContaining('threshold, alpha, beta, gamma')])
    expect(await given('alpha.us=0.4')).toEqual([2, expect.stringContaining('threshold, alpha')])
    expect(await given('threshold.mars=0.4')).toEqual([1, expect.stringContaining('us, ussr')])
    for (const set of ['threshold', 'threshold=', 'threshold=0', 'alpha=1.2', 'alpha=half', 'alpha=0.1=2']) {
      expect(await given(set)).toEqual([2, expect.stringContaining('name=number')])
    }
  })
})
