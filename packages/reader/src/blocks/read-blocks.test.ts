import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cleanText } from '../text/clean-text.ts'
import type { Page } from './block.ts'
import { readBlocks } from './read-blocks.ts'

const folder = join(import.meta.dirname, '..', 'testing', 'pages')
const pages = readdirSync(folder).flatMap((name) => (name.endsWith('.txt') ? [name.replace('.txt', '')] : []))

/** A page as the fixtures write it down: language and articles, then a block a line. */
function written({ lang, articles, blocks }: Page): string {
  return [
    `${lang}: ${articles.map(({ id, role, headings }) => `${id} ${role} ${headings}`).join(', ')}`,
    ...blocks.map(({ article, kind, lines, text }) => `${article ?? '-'} ${kind} ${lines.join('-')} ${text}`),
    '',
  ].join('\n')
}

/** `ANCHORAGE_RUNS` multiplies the number of random texts. */
const runs = { numRuns: 100 * Number(process.env.ANCHORAGE_RUNS ?? 1) }

const kindsOf = (text: string): string[] =>
  readBlocks(text).blocks.map(({ kind, lines }) => `${kind} ${lines.join('-')}`)

/** What holds for every text: places that exist, text that stands there, and every letter in exactly one block. */
function expectSound(raw: string): void {
  const { articles, blocks } = readBlocks(raw)
  const lineCount = raw.split(/\r\n|[\n\r\v\f\u0085\u2028\u2029]/).length
  blocks.forEach((block, index) => {
    expect([block.order, block.id]).toEqual([index, `b${index + 1}`])
    expect(block.rawStart).toBeGreaterThanOrEqual(0)
    expect(block.rawEnd).toBeGreaterThan(block.rawStart)
    expect(block.rawEnd).toBeLessThanOrEqual(raw.length)
    expect(block.lines[0]).toBeGreaterThanOrEqual(1)
    expect(block.lines[1]).toBeLessThanOrEqual(lineCount)
    expect(block.confidence).toBeGreaterThan(0)
    expect(block.confidence).toBeLessThanOrEqual(1)
    expect([block.map.toRaw(0), block.map.toRaw(block.text.length)]).toEqual([block.rawStart, block.rawEnd])
    for (const { isKept, rawStart, rawEnd, cleanStart, cleanEnd } of block.map.pieces) {
      if (isKept) expect(block.text.slice(cleanStart, cleanEnd)).toBe(raw.slice(rawStart, rawEnd))
    }
  })
  const owned = articles.flatMap((article) => article.blocks)
  expect(owned).toEqual(blocks.filter(({ article }) => article !== undefined).map(({ id }) => id))
  const lettersOf = (text: string): string[] => (text.match(/\p{L}|\p{N}/gu) ?? []).sort()
  expect(lettersOf(blocks.map(({ text }) => text).join('\n'))).toEqual(lettersOf(cleanText(raw).text))
}

describe('readBlocks', () => {
  it.each(pages)('reads the page %s as it was set', (name) => {
    const raw = readFileSync(join(folder, `${name}.txt`), 'utf8')
    expect(written(readBlocks(raw))).toBe(readFileSync(join(folder, `${name}.blocks`), 'utf8'))
    expect(written(readBlocks(raw.replaceAll('\n', '\r\n')))).toBe(written(readBlocks(raw)))
    expectSound(raw)
  })

  it('takes the language from the letters, or as it is told', () => {
    expect(readBlocks('北约（NATO）成员国').lang).toBe('zh')
    expect(readBlocks('The word 道 means a way.').lang).toBe('en')
    expect(readBlocks('NATO, OSCE', { lang: 'zh' }).lang).toBe('zh')
    expect(readBlocks('')).toEqual({ lang: 'en', articles: [], blocks: [] })
  })

  it('closes a break of the column inside a word, a number and a quotation', () => {
    const [block] = readBlocks('　　他说：“水位还有1\n\n2米。我们\n\n再等一天。”\n　　另一段。\n　　第三段。\n').blocks
    expect(block?.text).toBe('他说：“水位还有12米。我们再等一天。”')
    expect(block?.lines).toEqual([1, 5])
  })

  it('drops a hyphen at the end of a line unless it belongs to the word', () => {
    const text = 'The agree-\nment is a long-\nterm one, as self-\nrule and front-\nrunner are words.\n'
    expect(readBlocks(text).blocks[0]?.text).toBe(
      'The agreement is a long-term one, as self-rule and front-runner are words.',
    )
    const other = 'They cooper-ate and re-sign.\n\nThey said cooper-\nate, and again re-\nsign, so it went.\n'
    expect(readBlocks(other).blocks[1]?.text).toContain('cooper-ate, and again re-sign')
  })

  it('does not take “Mr.” at the end of a column for the end of a sentence', () => {
    expect(kindsOf('The envoy was met by Mr.\n\nHale, who had waited.\n')).toEqual(['paragraph 1-3'])
  })

  it('tells a label by its words from a paragraph that opens like one', () => {
    expect(kindsOf('By Ann Lee\n\nBy Monday the talks\nhad ended.\n')).toEqual(['byline 1-1', 'paragraph 3-4'])
    expect(kindsOf('　　正文在这里。\n　　还有一段。\n　　最后一段。\n（据新华社电）\n')).toContain('credit 4-4')
  })

  it.each([
    ['zh', '上一篇:水价上涨', 'jump-line'],
    ['zh', '免责声明:本文只代表作者的看法,与本站无关。', 'jump-line'],
    ['zh', '標籤: 大橋 收費', 'jump-line'],
    ['zh', '2025-03-08 09:40 河口在线', 'credit'],
    ['zh', '河口報／ 記者林岚／東港即時報導', 'credit'],
    ['en', 'READ ALSO: The other bridge', 'jump-line'],
    ['en', '- Advertisement -', 'jump-line'],
    ['en', 'Comments are closed.', 'jump-line'],
  ] as const)('keeps what a page says of itself apart from the report, %s: %s', (lang, line, kind) => {
    const [before, after] =
      lang === 'zh'
        ? [
            '大桥的收费方案将在下月公布，市政府说还没有决定。',
            '居民担心，收费以后货车会改走老桥，老桥已经四十年没有大修了。',
          ]
        : [
            'The toll will be announced next month, the city said, though nothing has been decided yet.',
            'Residents fear that lorries will take the old bridge, which has not been repaired for forty years.',
          ]
    const { blocks } = readBlocks([before, line, after].join('\n'), { lang })
    expect(blocks.map(({ kind: each, text }) => [each, text])).toEqual([
      ['paragraph', before],
      ...(kind === 'jump-line' || kind === 'credit' ? [[kind, line]] : []),
      ['paragraph', after],
    ])
  })

  it('reads Markdown by its marks: headings, items of lists, paragraphs over several lines', () => {
    const text =
      '# 大桥\n\n- 业主：市政府\n- 造价：还没有公布，去年\n  估计是三亿\n\n## 经过\n### 招标\n\n两家公司投了标。\n结果下月公布。\n'
    expect(readBlocks(text, { lang: 'zh' }).blocks.map(({ kind, text: words }) => [kind, words])).toEqual([
      ['headline', '大桥'],
      ['paragraph', '业主：市政府'],
      ['paragraph', '造价：还没有公布，去年估计是三亿'],
      ['subheading', '经过'],
      ['subheading', '招标'],
      ['paragraph', '两家公司投了标。结果下月公布。'],
    ])
  })

  it('takes what is listed behind “related” for the titles of other reports, up to the next paragraph', () => {
    const text =
      'The toll will be announced next month, the city said.\n\nRelated stories\nWho pays for bridges\nA history of tolls\n\nResidents fear that lorries will take the old bridge.'
    expect(readBlocks(text, { lang: 'en' }).blocks.map(({ kind }) => kind)).toEqual([
      ...['paragraph', 'jump-line', 'jump-line', 'paragraph'],
    ])
  })

  it('says how sure it is, and less where text stopped without an end mark', () => {
    const { blocks } = readBlocks('　　第一段结束了。\n　　第二段没有结束\n\n小标题\n\n　　第三段。\n　　第四段。\n')
    const heading = blocks.find(({ kind }) => kind.endsWith('heading') || kind === 'headline')
    expect(heading?.text).toBe('小标题')
    expect(heading?.confidence).toBeLessThan(0.75)
  })

  it('answers soundly whatever the text', () => {
    const unit = fc.oneof(
      {
        weight: 3,
        arbitrary: fc.constantFrom('\n', '\n\n', '\r\n', '　　', '  ', '。', '“', '”', '（', '-\n', '. ', '"'),
      },
      fc.constantFrom('美国', '说', '2 4', 'By Ann Lee', 'See TALKS, Page 4', '图为', '据新华社', 'Mr.', 'peace', '１'),
      fc.constantFrom('\u00ad', '\ufb01', '\u0000', '\u001b[31m', '\ud800', '\udc00', '\ufeff', '\u2028', '\f', '😀'),
      fc.string({ unit: 'binary', maxLength: 4 }),
    )
    fc.assert(
      fc.property(fc.array(unit, { maxLength: 60 }), (units) => expectSound(units.join(''))),
      runs,
    )
  })

  it.each([
    ['quotation marks', '“'.repeat(300_000)],
    ['straight quotation marks', '"'.repeat(300_000)],
    ['brackets', '（(['.repeat(100_000)],
    ['one word', 'a'.repeat(300_000)],
    ['hyphens', 'a-\n'.repeat(100_000)],
    ['blank lines', '\n'.repeat(300_000)],
    ['short lines', '短\n\n'.repeat(100_000)],
    ['indented lines', '　　段。\n'.repeat(100_000)],
    ['capitals', 'By A B '.repeat(40_000)],
    ['spaces', ' '.repeat(300_000)],
    ['lone surrogates', '\ud800\n'.repeat(100_000)],
  ])('comes to an end with 300,000 characters of %s', (_, raw) => {
    const { blocks } = readBlocks(raw)
    expect(blocks.every(({ rawEnd }) => rawEnd <= raw.length)).toBe(true)
  })

  it('takes a line that ends with a colon for no heading, and a standfirst for one', () => {
    const standfirst =
      'Judge finds that the council closed its eyes to the state of the river, in a case that millers brought and paid for'
    const told = [
      'The council must act, a court has ruled.',
      'Nobody from the council came.',
      'The mill is to close in May.',
      'A clerk wept.',
      'It rained for nine days.',
      'The boats went home to port.',
      'The gate was mended in the end.',
      'The town has a new clerk.',
    ]
    const raw = `Millers win in court\n\n${standfirst}\n\n${told.join('\n\n')}\n\nThe court found three things:\n\nA gate was open\n\nA wall was low\n`
    const kinds = new Map(readBlocks(raw, { lang: 'en' }).blocks.map(({ text, kind }) => [text, kind]))
    expect(kinds.get(standfirst)).toBe('subheading')
    expect(kinds.get('The court found three things:')).toBe('paragraph')
  })

  it('takes no paragraph for a caption because a list beside it is indented', () => {
    const items = ['  1. One thing was agreed.', '  2. Another was not.', '  3. The rest was put off.'].join('\n\n')
    const told = [
      'The talks ended at noon.',
      'Nobody signed.',
      'A clerk wept.',
      'The boats went home, and the port closed.',
      'It rained.',
    ]
    const { blocks } = readBlocks(`What happened\n\n${told.join('\n\n')}\n\n${items}\n`, { lang: 'en' })
    expect(blocks.filter(({ kind }) => kind === 'caption')).toEqual([])
    expect(blocks.filter(({ text }) => told.includes(text)).length).toBe(told.length)
  })
})

describe('Markdown', () => {
  it('reads the words without the marks of headings, lists, stress and links, and keeps their places', () => {
    const raw =
      '# The dam\n\n- Norland, said **Ann Holt**, will _not_ pay.\n\n> See [the plan](https://a.example/b_c).\n'
    const { blocks } = readBlocks(raw)
    expect(blocks.map(({ text }) => text)).toEqual([
      'The dam',
      'Norland, said Ann Holt, will not pay.',
      'See the plan.',
    ])
    const at = blocks[1]!.text.indexOf('Ann')
    expect(raw.slice(...blocks[1]!.map.spanToRaw(at, at + 8))).toBe('Ann Holt')
  })

  it('leaves stars and signs alone in a text that is not Markdown', () => {
    const raw = 'The vote was 3 * 4 and # 5 of * the list.\n'
    expect(readBlocks(raw).blocks.map(({ text }) => text)).toEqual(['The vote was 3 * 4 and # 5 of * the list.'])
  })
})
