import { type Reading, read, suggestionsOf } from '@anchorage/reader'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type ActorGiven, handReading } from '../../../reader/src/testing/hand-reading.ts'
import type { Case } from '../case.ts'
import { checkCase } from '../check/check-case.ts'
import { situationOf } from '../compile/situation-of.ts'
import { parseCase } from '../parse/parse-case.ts'
import { checkSources, fileSha256 } from '../sources/check-sources.ts'
import { type DraftCase, draftCase } from './draft-case.ts'

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)

function drafted(raw: string, reading: Reading, lang: 'en' | 'zh' = 'en'): DraftCase | undefined {
  const entry = { file: 'sources/page.txt', sha256: fileSha256(bytes(raw)) }
  const source = { id: 'page', raw, reading, suggestions: suggestionsOf(reading), entry, date: '2026-03-02' }
  return draftCase([source], { title: 'The locks', lang, asOf: '2026-03-02' })
}

/** The case of a draft, of which nothing may be wrong: neither its form, nor its sources, nor what the analysis needs. */
function sound(raw: string, { text }: DraftCase): Case {
  const { case: c, diagnostics } = parseCase('case.yaml', text)
  expect(diagnostics.map(({ code, parameters }) => [code, parameters])).toEqual([])
  const found = [...checkCase(c!), ...checkSources(c!, new Map([['sources/page.txt', bytes(raw)]]))]
  expect(found.filter(({ severity }) => severity === 'error').map(({ code }) => code)).toEqual([])
  expect(found.map(({ code }) => code)).not.toContain('without-evidence')
  expect(situationOf(c!).situation).toBeDefined()
  return c!
}

const actors: readonly ActorGiven[] = [
  { kind: 'state', name: 'Norland', stands: 'xn' },
  { kind: 'state', name: 'Sudmark', aliases: ['the Sudmark government'], stands: 'xs' },
  { kind: 'person', name: 'Anna Holt', aliases: ['Holt'], role: 'prime minister', affiliation: 'Norland' },
  { kind: 'person', name: 'Per Lund', role: 'professor', affiliation: 'Norland' },
]
const page = `Anna Holt said on Monday that Sudmark must open the locks. If Sudmark refuses to open the locks,
Norland will impose tolls on its ships. Norland hopes to sell more grain.

Sudmark refused to open its books. It pledged to dredge the canal.

Per Lund said Sudmark is unlikely to give in.
`
const reading = handReading(page, actors, [
  ['Anna Holt', 'Sudmark must open the locks'],
  ['Per Lund', 'Sudmark is unlikely to give in'],
])

describe('draftCase', () => {
  const draft = drafted(page, reading)!
  const c = sound(page, draft)

  it('makes parties of those who act, with what they promised, threatened, refused, and what was demanded of them', () => {
    expect(c.parties.map(({ id }) => id)).toEqual(['sudmark', 'norland'])
    expect(c.options.map(({ id, name }) => [id, name])).toEqual([
      ['sudmark.open-locks', 'Open the locks'],
      ['sudmark.open-books', 'Open its books'],
      ['sudmark.dredge-canal', 'Dredge the canal'],
      ['norland.impose-tolls-ships', 'Impose tolls on its ships'],
    ])
  })

  it('guesses priorities: refusals, demands, threats if they are not met, promises, then what is feared and asked', () => {
    const wants = c.parties.map(({ preference }) =>
      preference.kind === 'priorities' ? preference.priorities.map(({ want }) => want.text) : [],
    )
    expect(wants).toEqual([
      ['not open-books', 'dredge-canal', 'not norland.impose-tolls-ships', 'not open-locks'],
      ['sudmark.open-locks', 'impose-tolls-ships if not sudmark.open-locks'],
    ])
  })

  it('counts nothing as attested, and says of every judgement what it was made from', () => {
    const judgements = [
      ...c.options,
      ...c.parties.flatMap(({ interests, preference }) => [
        ...interests,
        ...(preference.kind === 'priorities' ? preference.priorities : []),
      ]),
    ]
    expect(judgements.length).toBeGreaterThan(8)
    for (const { confidence, note, because } of judgements) {
      expect(confidence).toBe('assumed')
      expect(note).toMatch(/^draft: /)
      expect(because.length).toBeGreaterThan(0)
    }
  })

  it('takes experts as voices that judge, and expectations as outlooks of theirs', () => {
    expect(c.people.map(({ id, party }) => [id, party])).toEqual([
      ['holt', 1],
      ['lund', undefined],
    ])
    const lund = c.people.findIndex(({ id }) => id === 'lund')
    expect(c.outlooks.map(({ by, text }) => [by, text])).toEqual([
      [{ kind: 'person', person: lund }, 'Sudmark is unlikely to give in'],
    ])
    expect(c.evidence.map(({ kind }) => kind)).toContain('judgement')
  })

  it('writes its notes in the language asked for', () => {
    const zh = sound(page, drafted(page, reading, 'zh')!)
    expect(zh.options[3]?.note).toBe('草稿：Norland威胁（“will impose”）')
  })

  it('is refused where nobody acts', () => {
    const raw = 'It rained. The locks were closed.\n'
    expect(drafted(raw, handReading(raw, []))).toBeUndefined()
  })

  it('has placeholders where parties speak and nobody promises, threatens, demands or refuses', () => {
    const raw = 'Norland hopes to sell more grain. Sudmark hopes to buy less.\n'
    const found = drafted(raw, handReading(raw, actors))!
    expect(found.hasPlaceholders).toBe(true)
    expect(sound(raw, found).options.map(({ id }) => id)).toEqual(['norland.act', 'sudmark.act'])
  })

  it('stays small enough to analyse, and names what it left out', () => {
    const raw = Array.from({ length: 400 }, (_, n) => `Norland promised to pave road${n} near town${n}. `).join('\n\n')
    const found = drafted(raw, handReading(`${raw}Sudmark refused to pay.`, actors))!
    const large = sound(raw, {
      ...found,
      text: found.text.replace(/, quote: Sudmark refused to pay\./, ', quote: road1 near'),
    })
    expect(large.options.length).toBeLessThanOrEqual(12)
    expect(found.leftOut.options.length).toBeGreaterThan(300)
    expect(found.leftOut.passages).toBeGreaterThan(50)
  })

  it('holds together whatever names and words a page has', () => {
    const name = fc.oneof(
      fc.constantFrom(
        '__proto__',
        'constructor',
        'if',
        'not',
        'none',
        '不',
        '#',
        '- a',
        '{x: y}',
        '"',
        "'",
        '*a',
        '&b',
        'null',
      ),
      fc.string({ minLength: 1, maxLength: 8, unit: 'binary' }),
    )
    const word = fc.oneof(
      name,
      fc.constantFrom(
        ' promised to ',
        ' refused to ',
        '要求',
        '拒绝',
        '希望',
        '将',
        '可能',
        '。',
        '. ',
        '\n',
        '\n\n',
        ': ',
        ' #',
        '“',
        '”',
      ),
    )
    fc.assert(
      fc.property(fc.array(name, { minLength: 1, maxLength: 4 }), fc.array(word, { maxLength: 30 }), (names, words) => {
        const forms = [...new Set(names.map((each) => each.trim()))].filter((each) => each !== '')
        const text = words.join('').replaceAll(/\p{Cs}/gu, '')
        const raw = `${forms[0] ?? 'A'} promised to ${text}\n\n${forms.map((each) => `${each}要求${each}${text}`).join('。')}`
        const kinds = ['state', 'person', 'organisation', 'outlet'] as const
        const given = forms.map(
          (form, index): ActorGiven => ({ kind: kinds[index % 4]!, name: form, role: form, affiliation: form }),
        )
        const found = drafted(raw.replaceAll(/\p{Cs}/gu, ''), handReading(raw.replaceAll(/\p{Cs}/gu, ''), given))
        if (found) sound(raw.replaceAll(/\p{Cs}/gu, ''), found)
      }),
      { numRuns: 150 * Number(process.env.ANCHORAGE_RUNS ?? 1) },
    )
  })

  it('makes a case of a page that was read without help', () => {
    const raw =
      '　　北京3月2日电　美国总统特朗普2日说，如果加拿大不取消关税，美国将对加拿大汽车加征关税。\n　　加拿大总理卡尼表示，加方拒绝取消关税。\n'
    const found = drafted(raw, read(raw, { date: '2026-03-02' }), 'zh')
    expect(
      found &&
        sound(raw, found)
          .parties.map(({ id }) => id)
          .sort(),
    ).toEqual(['canada', 'us'])
  })

  it('asks both parties for what a third asks of both, in the words of the source', () => {
    const raw = '　　俄罗斯宣布将撤军。乌克兰表示将停火。美国呼吁双方交换战俘。乌克兰要求全面撤军。\n'
    const found = drafted(raw, read(raw, { lang: 'zh', date: '2026-03-02' }))!
    const options = sound(raw, found).parties.map(
      ({ id, options }) => `${id}: ${options.map(({ name }) => String(name)).join(', ')}`,
    )
    expect(options.filter((each) => each.includes('交换战俘')).map((each) => each.split(':')[0])).toEqual([
      'ukraine',
      'russia',
    ])
    expect(options.join()).not.toContain('Accept')
  })

  it('asks the other party for what is demanded of nobody, and takes no silence for a refusal', () => {
    const raw =
      'Russia said it would not leave. Ukraine demanded a withdrawal of all troops. Russia would not say when it might talk.\n'
    const found = drafted(raw, read(raw, { lang: 'en', date: '2026-03-02' }))!
    const options = sound(raw, found).parties.flatMap(({ id, options }) =>
      options.map(({ name }) => `${id}: ${String(name)}`),
    )
    expect(options.join()).toContain('russia: Agree to a withdrawal of all troops')
    expect(options.join()).not.toContain('say when')
  })
})
