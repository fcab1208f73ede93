import { existsSync, readFileSync, truncateSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { anchorage, folder, table, write } from '../testing/command-line.ts'

/** A small case in which one priority of each party, and a constraint, are not certain. */
const dam = `anchorage: 1
title: {en: The dam, zh: 水坝}
parties:
  upstream:
    name: {en: Upstream, zh: 上游}
    options: {release: {name: {en: Release water, zh: 放水}}, store: {name: {en: Store, zh: 蓄水}}}
    priorities:
      - {want: not downstream.attack, confidence: attested}
      - {want: not release, confidence: inferred, because: [said]}
      - {want: not store, varies: {flip: 0.4}}
  downstream:
    name: {en: Downstream, zh: 下游}
    options: {attack: {name: {en: Attack, zh: 攻击}}}
    priorities:
      - {want: upstream.release, confidence: attested}
      - {want: attack iff not upstream.release, confidence: assumed}
constraints:
  - {never: upstream.release and upstream.store, confidence: inferred}
terms: {wet: upstream.release}
statusQuo: none
evidence:
  said: {by: downstream, kind: statement}
`

function certain(text: string): string {
  return text
    .replaceAll(/confidence: \w+/g, 'confidence: attested')
    .replace('varies: {flip: 0.4}', 'confidence: attested')
}

const file = (): string => write('dam.yaml', dam)

interface Share {
  readonly share: number
  readonly low: number
  readonly high: number
}

describe('anchorage robustness', () => {
  it('says how often each state holds, for whom, and how judgements vary', async () => {
    const { code, out } = await anchorage(['robustness', file(), '--samples', '3000', '--seed', '2'])
    expect(code).toBe(0)
    expect(out).toContain('4 judgements may be otherwise. 3,000 variants of the case were drawn (seed 2)')
    expect(out).toMatch(/^A +holds +\d\d\.\d %/m)
    expect(out).toMatch(/^wet +\d+\.\d %/m)
    expect(out).toMatch(/^priorities, assumed +1 +20 % +15 % +10 %$/m)
    expect(out).toContain('• Upstream 3: not store: moves 0 %, drops out 0 %, opposite 40 %')
    expect(out).toContain('9 changes, all tried')
    expect(out.split('\n').every((line) => line.length <= 80)).toBe(true)
    const chinese = await anchorage(['robustness', file(), '--samples', '1000'], 'zh')
    expect(chinese.out).toContain('有 4 项判断可能变样')
    expect(chinese.out).toContain('• 上游 3：not store：移位 0 %，去掉 0 %，相反 40 %')
  })

  it('gives the same as data, every share with its interval', async () => {
    const args = ['robustness', file(), '--samples', '2000', '--where', 'upstream.store', '--format', 'json']
    const { out } = await anchorage(args)
    const json = JSON.parse(out) as {
      samples: number
      varying: { id: string; flip: number; from: string }[]
      concepts: {
        concept: string
        terms: { formula: string; some: Share }[]
        states: { id: string; now?: string; holds: Share; stable: (Share & { party: string })[] }[]
      }[]
    }
    expect(json.samples).toBe(2000)
    expect(json.varying.find(({ from }) => from === 'file')).toMatchObject({
      id: 'parties.upstream.priorities.2',
      flip: 0.4,
    })
    const seq = json.concepts.find(({ concept }) => concept === 'seq')
    expect(seq?.terms.map(({ formula }) => formula)).toEqual(['upstream.store', 'wet'])
    expect(seq?.states.some(({ id, now }) => id === 'upstream.release+upstream.store' && now === 'impossible')).toBe(
      true,
    )
    for (const { holds, stable } of seq?.states ?? []) {
      for (const share of [holds, ...stable]) {
        expect(share.low).toBeLessThanOrEqual(share.share)
        expect(share.high).toBeGreaterThanOrEqual(share.share)
      }
      for (const { share } of stable) expect(share).toBeGreaterThanOrEqual(holds.share)
    }
    expect((await anchorage(args)).out).toBe(out)
  })

  it('stops as soon as the intervals are narrow enough', async () => {
    const { out } = await anchorage([
      'robustness',
      file(),
      '--samples',
      '50000',
      '--within',
      '0.02',
      '--threads',
      '1',
      '-f',
      'json',
    ])
    const { samples, halfWidth } = JSON.parse(out) as { samples: number; halfWidth: number }
    expect(samples).toBeLessThan(10_000)
    expect(samples % 1000).toBe(0)
    expect(halfWidth).toBeLessThanOrEqual(0.02)
  })

  it('has nothing to vary where everything is attested, and varies that on demand', async () => {
    const attested = write('attested.yaml', certain(dam))
    const { out } = await anchorage(['robustness', attested])
    expect(out).toContain('Nothing varies')
    expect(out).toMatch(/^A +holds +100 % +100–100 /m)
    const { out: varied } = await anchorage(['robustness', attested, '--vary', 'attested', '--samples', '1000'])
    expect(varied).toContain('6 judgements may be otherwise')
    const plain = write('pd.json', JSON.stringify(table))
    expect((await anchorage(['robustness', plain])).out).toContain('Nothing varies')
  })

  it('writes what it counted, and goes on where it stopped', async () => {
    const path = join(folder, 'counts.jsonl')
    const args = ['robustness', file(), '--samples', '3000', '--within', '0.001', '--out', path, '-f', 'json']
    const first = await anchorage(args)
    const whole = readFileSync(path, 'utf8')
    expect(whole.split('\n')).toHaveLength(5)
    expect(JSON.parse(whole.split('\n')[0] ?? '')).toMatchObject({
      results: 'anchorage-robustness',
      seed: 1,
      chunk: 1000,
    })
    truncateSync(path, whole.length - 100)
    const second = await anchorage([...args, '--resume'])
    expect(second.out).toBe(first.out)
    expect(readFileSync(path, 'utf8')).toBe(whole)
    const refused = async (...more: string[]): Promise<string> => {
      const { code, notes } = await anchorage([...args, ...more])
      expect(code).toBe(1)
      return notes
    }
    expect(await refused()).toContain('is there already')
    expect(await refused('--resume', '--seed', '2')).toContain('“seed” is 1 there and 2 here')
    write('dam.yaml', dam.replace('The dam', 'Another dam'))
    const { code, notes } = await anchorage([...args, '--resume'])
    expect([code, notes.includes('“case” is')]).toEqual([1, true])
    write('dam.yaml', dam)
    expect((await anchorage(['watch', file(), '--out', path, '--resume'])).notes).toContain(
      'is no file of results of this command',
    )
  })

  it.each([
    [['--within', '0.7'], 'is no width of an interval'],
    [['--vary', 'assumed'], 'Expected: --vary attested'],
    [['--threads', '0'], 'is no number of processes'],
    [['--resume'], 'name it with --out'],
    [['--samples', '0'], 'is no number of samples'],
    [['--concept', 'sim'], 'sim'],
  ])('refuses %s', async (args, message) => {
    const { code, notes } = await anchorage(['robustness', file(), ...args])
    expect(code).toBe(2)
    expect(notes).toContain(message)
  })

  it('says what is wrong where the case has no answer without its uncertain rules', async () => {
    const ranked = write(
      'ranked.yaml',
      `anchorage: 1
title: Two
parties:
  a: {name: A, options: {x: {name: X}}, ranking: [a.x, none]}
  b: {name: B, options: {y: {name: "Y"}}, priorities: [{want: not a.x}]}
constraints: [{never: b.y, varies: {drop: 0.2}}]
`,
    )
    const { code, notes } = await anchorage(['robustness', ranked])
    expect(code).toBe(1)
    expect(notes).toContain('Take “varies:” off them')
    const { notes: shared } = await anchorage(['watch', write('pd.json', JSON.stringify(table)), '--threads', '2'])
    expect(shared).toContain('is a table')
    expect(existsSync(join(folder, 'undefined'))).toBe(false)
  })
})

describe('anchorage watch', () => {
  it('ranks judgements by what hangs on them, and says what would tell and what is missing', async () => {
    const { out } = await anchorage(['watch', file(), '--samples', '4000'])
    expect(out).toMatch(/^Upstream 3: not store +assumed +\d+\.\d +\d\.\d\d–\d\.\d\d +[A-Z]$/m)
    expect(out).toContain('that Upstream wants the opposite of “not store”')
    expect(out).toContain('Missing: anything at all; nobody has said it.')
    expect(out.split('\n').every((line) => line.length <= 80)).toBe(true)
    const chinese = await anchorage(['watch', file(), '--samples', '4000'], 'zh')
    expect(chinese.out).toContain('如果得知上游想要的与“not store”正相反')
  })

  it('asks about one formula, with the figures as data', async () => {
    const { out } = await anchorage(['watch', file(), '--samples', '3000', '--to', 'upstream.store', '-f', 'json'])
    const json = JSON.parse(out) as {
      things: { formula: string; holds: Share }[]
      judgements: {
        id: string
        telling: boolean
        missing: string
        bearings: { bits: number; low: number; high: number; ifFound: Record<string, Share> }[]
      }[]
    }
    expect(json.things.map(({ formula }) => formula)).toEqual(['upstream.store'])
    const [first] = json.judgements
    expect(first).toMatchObject({ id: 'parties.upstream.priorities.2', telling: true })
    expect(first?.bearings[0]?.low).toBeGreaterThan(0.3)
    expect(first?.bearings[0]?.ifFound.flip?.share).toBeGreaterThan(0.8)
    expect(first?.bearings[0]?.ifFound.stays?.share).toBeLessThan(0.2)
    const inferred = json.judgements.find(({ id }) => id === 'parties.upstream.priorities.1')
    expect(inferred?.missing).toContain('said (statement, Downstream)')
  })

  it('has nothing to watch where nothing varies', async () => {
    const { code, out } = await anchorage(['watch', write('attested.yaml', certain(dam))])
    expect(code).toBe(0)
    expect(out).toContain('There is nothing to watch')
  })
})
