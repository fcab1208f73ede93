import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { read } from './read.ts'
import type { Reading } from './reading.ts'
import type { Statement } from './statements/statement.ts'

const folder = join(import.meta.dirname, 'testing', 'articles')
const articles = readdirSync(folder).flatMap((name) => (/^zh-.*\.txt$/.test(name) ? [name.replace('.txt', '')] : []))

/** `ANCHORAGE_RUNS` multiplies the number of random texts. */
const runs = { numRuns: 100 * Number(process.env.ANCHORAGE_RUNS ?? 1) }

type Span = { readonly start: number; readonly end: number }
const words = (raw: string, span: Span | undefined): string =>
  span ? raw.slice(span.start, span.end).replaceAll(/\s+/g, '') : '–'

/** A statement as the fixtures write it down. */
function written(raw: string, { tier, kind, negated, speakerSpan, cueSpan, parts, hedge }: Statement): string {
  const told = parts.map((part) => words(raw, part)).join(' … ')
  const marks = `${tier} ${kind}${negated ? ' not' : ''} [${words(raw, speakerSpan)} | ${words(raw, cueSpan)}] ${told}`
  return hedge ? `${marks} ~ ${words(raw, hedge)}` : marks
}

/** What holds for every text: places that exist, parts in order and inside their block, echoes that exist. */
function expectSound(raw: string, { blocks, statements }: Reading): void {
  const places = new Map(blocks.map((block) => [block.id, block]))
  statements.forEach((statement, index) => {
    expect(statement.id).toBe(`s${index + 1}`)
    const block = places.get(statement.block)!
    expect(statement.parts.length).toBeGreaterThan(0)
    expect([statement.start, statement.end]).toEqual([
      Math.min(...statement.parts.map(({ start }) => start)),
      Math.max(...statement.parts.map(({ end }) => end)),
    ])
    for (const span of [...statement.parts, statement.cueSpan, statement.hedge]) {
      if (!span) continue
      expect(span.start).toBeGreaterThanOrEqual(block.rawStart)
      expect(span.end).toBeGreaterThan(span.start)
      expect(span.end).toBeLessThanOrEqual(block.rawEnd)
    }
    if (statement.speakerSpan) {
      expect(statement.speakerSpan.end).toBeGreaterThan(statement.speakerSpan.start)
      expect(statement.speakerSpan.end).toBeLessThanOrEqual(raw.length)
    }
    expect(statement.confidence).toBeGreaterThan(0)
    expect(statement.confidence).toBeLessThanOrEqual(1)
    if (statement.echoes) expect(statements.some(({ id }) => id === statement.echoes)).toBe(true)
  })
}

describe('read', () => {
  it.each(articles)('finds who says what in the article %s', (name) => {
    const raw = readFileSync(join(folder, `${name}.txt`), 'utf8')
    const reading = read(raw)
    const wanted = readFileSync(join(folder, `${name}.statements`), 'utf8')
    const shown = reading.statements.filter(({ tier, cueSpan }) => tier !== 2 || cueSpan !== undefined)
    expect(`${shown.map((each) => written(raw, each)).join('\n')}\n`).toBe(wanted)
    expectSound(raw, reading)
  })

  it('gives the same reading for the same text', () => {
    const raw = readFileSync(join(folder, `${articles[0]}.txt`), 'utf8')
    expect(JSON.stringify(read(raw))).toBe(JSON.stringify(read(raw)))
  })

  it('links the slot of a headline to the statement that it repeats', () => {
    const raw =
      '部长：大桥明年通车\n\n　　部长周一说，大桥将在明年通车。\n　　记者问起费用。\n　　他没有回答这个问题。\n'
    const { statements } = read(raw)
    const slot = statements.find(({ kind }) => kind === 'headline-slot')
    const told = statements.find(({ tier }) => tier === 1)
    expect(slot?.echoes).toBe(told?.id)
    expect(told && words(raw, told.parts[0])).toBe('大桥将在明年通车')
  })

  it('answers soundly whatever the text', () => {
    const unit = fc.oneof(
      {
        weight: 4,
        arbitrary: fc.constantFrom(
          '。',
          '，',
          '；',
          '：',
          '“',
          '”',
          '「',
          '」',
          '"',
          '（',
          '）',
          '《',
          '》',
          '\n',
          '　　',
          '\n\n',
        ),
      },
      {
        weight: 4,
        arbitrary: fc.constantFrom(
          '说',
          '称',
          '表示',
          '认为',
          '据',
          '报道',
          '援引',
          '的话',
          '在',
          '看来',
          '对',
          '来说',
          '告诉',
          '没有',
          '并',
          '但',
        ),
      },
      fc.constantFrom(
        '总统',
        '他',
        '专家',
        '13日',
        '记者',
        '的',
        '和',
        '均',
        '可能',
        '会谈取得进展',
        '希望',
        '评价',
        '時',
        '8月15日',
        '新华社',
        '电',
      ),
      fc.constantFrom(
        'said',
        '"',
        '. ',
        'President Lee',
        'according to',
        "''",
        'he',
        '\u00ad',
        '\ud800',
        '\udc00',
        '\u0000',
        '\ufeff',
        '😀',
      ),
      fc.string({ unit: 'binary', maxLength: 4 }),
    )
    fc.assert(
      fc.property(fc.array(unit, { maxLength: 60 }), fc.constantFrom('zh' as const, 'en' as const), (units, lang) => {
        const raw = units.join('')
        expectSound(raw, read(raw, { lang }))
      }),
      runs,
    )
  })

  it.each([
    ['quotation marks', '“'],
    ['closed quotations', '“好。”'],
    ['straight quotation marks', '"'],
    ['brackets', '（《'],
    ['cues', '说'],
    ['cues and pauses', '他说，'],
    ['cues in quotations', '“他说”'],
    ['adverbials', '在会上对此就此'],
    ['sources', '据他说，'],
    ['sentences', '专家认为，会谈有进展。'],
    ['prepositions', '在'],
    ['dates', '8月15日'],
    ['titles', '普京：谈\n\n'],
    ['lone surrogates', '\ud800说'],
    ['attributes', '的'],
  ])('comes to an end with 40,000 characters of %s', (_, unit) => {
    const raw = unit.repeat(Math.ceil(40_000 / unit.length))
    const { statements } = read(raw, { lang: 'zh' })
    expect(statements.every(({ start, end }) => start >= 0 && end <= raw.length)).toBe(true)
  })
})
