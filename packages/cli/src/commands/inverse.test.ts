import { join } from 'node:path'
import { displayWidth } from '@anchorage/casefile'
import { describe, expect, it } from 'vitest'
import { anchorage, anchorageCase, cases, elmira, table, write } from '../testing/command-line.ts'

const dam = join(cases, 'syria-iraq-1975')

describe('anchorage inverse', () => {
  it('reads well in 80 columns, in both languages, for states and formulas and tables', async () => {
    const pd = write('pd.json', JSON.stringify(table))
    for (const lang of ['en', 'zh'] as const) {
      for (const line of [
        [dam, '--to', 's2'],
        [dam, '--to', 'not iraq.attack', '--concept', 'nash', '--free', 'syria,iraq'],
        [elmira, '--to', 's5', '--concept', 'symseq'],
        [anchorageCase, '--to', 'bare-truce', '--as-of', '2025-09-06', '--concept', 'smr', '--samples', '50'],
        [anchorageCase, '--to', 'settled', '--free', 'russia', '--free', 'ukraine', '--samples', '50'],
        [pd, '--to', '1'],
      ]) {
        for (const format of line.includes('nash') ? ['table', 'md'] : ['table']) {
          const { code, out, notes } = await anchorage(['inverse', ...line, '--format', format], lang)
          expect([line, code, notes]).toEqual([line, 0, ''])
          expect(out).not.toMatch(/undefined|NaN|\[object/)
          if (format === 'table')
            for (const each of out.split('\n')) expect(displayWidth(each), each).toBeLessThanOrEqual(80)
        }
      }
    }
  })

  it('says who would leave, what they would have to rank how, and how many rankings do that', async () => {
    const { out } = await anchorage(['inverse', dam, '--to', 's2'])
    const text = out.replaceAll(/\s+/g, ' ')
    expect(text).toContain('It does not hold now: Syria would leave.')
    expect(text).toContain(
      'at least as high as • “Syria escalates, Iraq refrains”, or “War: Syria escalates, Iraq attacks”.',
    )
    expect(text).toContain('it hangs on improvements of theirs (Iraq taking “Attack”)')
    expect(text).toContain('Syria 384 of 720 (53.3 %) 384 of 720 (53.3 %)')
    const held = await anchorage(['inverse', dam, '--to', 's6', '--concept', 'nash'])
    expect(held.out).toContain('It holds now: every party stays.')
  })

  it('counts orders of priorities and names the readings that would do', async () => {
    const line = ['inverse', anchorageCase, '--to', 'bare-truce', '--as-of', '2025-09-06', '--free', 'russia']
    const { out } = await anchorage(line)
    expect(out).toMatch(/Russia +5 of 7 +2,520 /)
    expect(out).toMatch(/Russia: Fears the consequences more +holds/)
    expect(out).toMatch(/Russia: main reading +does not hold/)
  })

  it('gives conditions and exact counts as JSON, the same bytes in every run', async () => {
    const line = ['inverse', dam, '--to', 's2', '--concept', 'gmr', '-f', 'json']
    const { out } = await anchorage(line)
    expect((await anchorage(line)).out).toBe(out)
    const answer = JSON.parse(out)
    expect([answer.concept, answer.coupled, answer.wanted]).toEqual(['gmr', false, ['syria.release']])
    const [syria, iraq] = answer.anyOf[0].conditions
    expect([syria.party, syria.met, iraq.met]).toEqual(['syria', false, true])
    const [clause] = syria.allOf
    expect(clause).toEqual({
      met: true,
      moves: ['none'],
      anyOf: [{ atLeastAsGoodAs: ['none'] }, { atLeastAsGoodAs: ['iraq.attack'] }],
    })
    expect(answer.free[0].rankings).toMatchObject({ kind: 'exact', count: '384', all: '720', numerator: '8' })
    expect(answer.free[1].rankings).toMatchObject({ kind: 'exact', count: '0' })
  })

  it('says with which seed and how many samples an estimate was made', async () => {
    const line = [
      'inverse',
      anchorageCase,
      '--to',
      'settlement',
      '--free',
      'russia,us',
      '--samples',
      '200',
      '--seed',
      '9',
    ]
    const { out } = await anchorage(line)
    expect(out.replaceAll(/\s+/g, ' ')).toContain('estimated from 200 random ones (seed 9)')
    const answer = JSON.parse((await anchorage([...line, '-f', 'json'])).out)
    expect(answer.free).toHaveLength(1)
    expect(answer.free[0].parties).toEqual(['us', 'russia'])
    expect(answer.free[0].rankings).toMatchObject({ kind: 'sampled', samples: 200, seed: 9 })
  })

  it('warns before it tries so many that it takes minutes', async () => {
    const { notes } = await anchorage(['inverse', dam, '--to', 's2', '--samples', '10000000'])
    expect(notes).toContain('about 2 minutes')
    const line = ['inverse', anchorageCase, '--to', 'settlement', '--free', 'russia,us', '--samples', '200000']
    const refused = await anchorage(line)
    expect([refused.notes, refused.out]).toEqual(['', expect.stringContaining('too many to try')])
  })

  it('ends with 1 for what is not in the case, with 2 for what is no command line', async () => {
    for (const [line, code, word] of [
      [['--to', 'nowhere'], 1, 'nowhere'],
      [['--to', 'syria.release and syria.escalate'], 1, 'No feasible state'],
      [['--to', 's2', '--free', 'mars'], 1, 'syria, iraq'],
      [['--to', 's2', '--free', 'iraq', '--free', 'Iraq'], 1, 'twice'],
      [['--to', 's2', '--concept', 'sim'], 2, 'nash, gmr, smr, seq, symseq'],
      [['--to', 's2', '--samples', '0'], 2, 'samples'],
      [['--to', 's2', '--seed', '-1'], 2, 'seed'],
      [[], 2, '--to'],
    ] as const) {
      const { code: found, out, notes } = await anchorage(['inverse', dam, ...line])
      expect([line, found, out]).toEqual([line, code, ''])
      expect(notes).toContain(word)
    }
  })

  it('refuses conditions that would name too many states', async () => {
    const party = (name: string): string =>
      `  ${name}:\n    name: ${name}\n    options: {${Array.from({ length: 7 }, (_, index) => `o${index}: {name: O${index}}`).join(', ')}}\n    priorities:\n      - want: ${name}.o0\n`
    const large = write('large.yaml', `anchorage: 1\ntitle: Large\nparties:\n${party('a')}${party('b')}`)
    const refused = await anchorage(['inverse', large, '--to', 'none', '--concept', 'smr'])
    expect([refused.code, refused.notes]).toEqual([1, expect.stringContaining('16,384')])
    expect((await anchorage(['inverse', large, '--to', 'none', '--concept', 'nash'])).code).toBe(0)
  })
})
