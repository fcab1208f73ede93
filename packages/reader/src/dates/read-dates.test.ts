import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readBlocks } from '../blocks/read-blocks.ts'
import { readDates } from './read-dates.ts'

/** Each expression with what it comes to: text, value or what is known of it, last day. */
function datesIn(text: string, date?: string): string[] {
  const page = readBlocks(text)
  const texts = new Map(page.blocks.map((block) => [block.id, block.text]))
  return readDates(page, { date }).map(({ block, start, end, value, partial, until }) =>
    [texts.get(block)!.slice(start, end), value ?? partial ?? '?', ...(until ? [until] : [])].join(' '),
  )
}

/** A Wednesday. */
const published = '2024-03-13'

describe('readDates, Chinese', () => {
  it.each([
    ['双方于2023年11月5日签字。', ['2023年11月5日 2023-11-05']],
    ['二〇二三年十一月五日签字。', ['二〇二三年十一月五日 2023-11-05']],
    ['自2019年6月以来，', ['2019年6月 2019-06']],
    ['会谈3月8日举行，10日结束。', ['3月8日 2024-03-08', '10日 2024-03-10']],
    ['船队12月30日出发。', ['12月30日 2023-12-30']],
    ['船队将于4月2日出发。', ['4月2日 2024-04-02']],
    ['外长昨天表示，明天回国。', ['昨天 2024-03-12', '明天 2024-03-14']],
    ['外長前天抵達，當天離開。', ['前天 2024-03-11', '當天 2024-03-11']],
    [
      '20日会谈结束。他说，4月15日前公布。外交部当天发表声明。',
      ['20日 2024-02-20', '4月15日 2024-04-15', '当天 2024-02-20'],
    ],
    ['会谈将于4月2日举行，当天签字。', ['4月2日 2024-04-02', '当天 2024-04-02']],
    ['3月1日会面，次日发表声明。', ['3月1日 2024-03-01', '次日 2024-03-02']],
    ['上周三开会，下周一再谈。', ['上周三 2024-03-06', '下周一 2024-03-18']],
    ['周五抵达。将在周五离开。', ['周五 2024-03-08', '周五 2024-03-15']],
    ['若南方周五前不答复，北方将撤走。', ['周五 2024-03-15']],
    [
      '本周内，上个月，明年，今年上半年。',
      ['本周 2024-03-11 2024-03-17', '上个月 2024-02', '明年 2025', '今年上半年 2024-01-01 2024-06-30'],
    ],
    ['至少两三周内不会决定。', ['两三周内 2024-03-13 2024-04-03']],
    ['未来十天有雨，三个月前没有。', ['未来十天 2024-03-13 2024-03-23', '三个月前 2023-12']],
    ['3月5日至7日开会。', ['3月5日至7日 2024-03-05 2024-03-07']],
    ['2020年12月30日至1月2日停火。', ['2020年12月30日至1月2日 2020-12-30 2021-01-02']],
    ['上世纪90年代的事。', ['上世纪90年代 1990-01-01 1999-12-31']],
    ['2023年2月30日不存在。', ['2023年2月30日 ?']],
  ])('%s', (text, expected) => {
    expect(datesIn(text, published)).toEqual(expected)
  })

  it('counts from the dateline before the day of publication', () => {
    expect(datesIn('　　通讯社港口3月10日电　外长昨天离开。\n　　他13日返回。\n', published)).toEqual([
      '3月10日电 2024-03-10',
      '昨天 2024-03-09',
      '13日 2024-03-13',
    ])
  })

  it('counts from an event that the text has dated', () => {
    const text =
      '　　3月4日，两国在港口举行会谈。\n　　会谈后，外长说两周内再见面。会谈前他没有说话。\n　　峰会后没有声明。\n'
    expect(datesIn(text, published)).toEqual([
      '3月4日 2024-03-04',
      '会谈后 2024-03-04',
      '两周内 2024-03-04 2024-03-18',
      '会谈前 ? 2024-03-04',
      '峰会后 ?',
    ])
  })

  it('invents no year', () => {
    expect(datesIn('8月15日会面，13日准备。昨天，两三周内，2019年6月。')).toEqual([
      '8月15日 XXXX-08-15',
      '13日 XXXX-08-13',
      '昨天 ?',
      '两三周内 ?',
      '2019年6月 2019-06',
    ])
  })

  it('takes the first full date of a text for its day where nothing else is known', () => {
    expect(datesIn('2022年5月4日，代表抵达。昨天没有会谈，6日有。')).toEqual([
      '2022年5月4日 2022-05-04',
      '昨天 2022-05-03',
      '6日 2022-05-06',
    ])
  })

  it('leaves alone what is no date', () => {
    expect(datesIn('日本有3日游，15日元，两年，第二号，8月球，2名，1月亮，12级，30元。', published)).toEqual([])
  })
})

describe('readDates, English', () => {
  it.each([
    ['They signed on 5 November 2023.', ['5 November 2023 2023-11-05']],
    ['They signed on November 5th, 2023, and in June 2019.', ['November 5th, 2023 2023-11-05', 'June 2019 2019-06']],
    ['The fleet left on Dec. 30 and will return on April 2.', ['Dec. 30 2023-12-30', 'April 2 2024-04-02']],
    ['Talks ran from March 5 to 7.', ['March 5 to 7 2024-03-05 2024-03-07']],
    ['Talks ran from March 28 to April 2.', ['March 28 to April 2 2024-03-28 2024-04-02']],
    ['He spoke yesterday and leaves tomorrow.', ['yesterday 2024-03-12', 'tomorrow 2024-03-14']],
    ['He spoke on Friday. He will speak on Friday.', ['Friday 2024-03-08', 'Friday 2024-03-15']],
    ['Last Friday he left; next month he returns.', ['Last Friday 2024-03-08', 'next month 2024-04']],
    ['It was 2019 in name only; in 2014 it began.', ['2014 2014']],
    ['They met on March 1 and spoke the next day.', ['March 1 2024-03-01', 'the next day 2024-03-02']],
    ['Nothing for at least two to three weeks.', ['for at least two to three weeks 2024-03-13 2024-04-03']],
    ['It comes within 30 days, or in two weeks.', ['within 30 days 2024-03-13 2024-04-12', 'in two weeks 2024-03-27']],
    [
      'Three days ago, and over the past two weeks.',
      ['Three days ago 2024-03-10', 'over the past two weeks 2024-02-28 2024-03-13'],
    ],
    [
      'In the 1990s, and in the first half of 2023.',
      ['the 1990s 1990-01-01 1999-12-31', 'the first half of 2023 2023-01-01 2023-06-30'],
    ],
    [
      'He left over the weekend, after Christmas Day, in the last quarter.',
      ['over the weekend 2024-03-09 2024-03-10', 'Christmas Day 2023-12-25', 'last quarter 2023-10-01 2023-12-31'],
    ],
    ['It closed on the 8th, in the 19th century mind.', ['the 8th 2024-03-08', '19th century 1800-01-01 1899-12-31']],
    ['It closed on 2023-11-05.', ['2023-11-05 2023-11-05']],
  ])('%s', (text, expected) => {
    expect(datesIn(text, published)).toEqual(expected)
  })

  it('counts from an event that the text has dated', () => {
    expect(
      datesIn(
        'On March 4 the two held a summit. After the summit they said nothing; before the summit they did.',
        published,
      ),
    ).toEqual(['March 4 2024-03-04', 'After the summit 2024-03-04', 'before the summit ? 2024-03-04'])
  })

  it('invents no year', () => {
    expect(datesIn('They met on Aug. 15, and on Friday, and last month.')).toEqual([
      'Aug. 15 XXXX-08-15',
      'Friday ?',
      'last month ?',
    ])
  })

  it('leaves alone what is no date', () => {
    expect(
      datesIn('He may march on; 2019 people, $2,014, a second Monday-morning mood, May said.', published).join(),
    ).not.toMatch(/may|2019|2,014/)
  })
})

/** `ANCHORAGE_RUNS` multiplies the number of random texts. */
const runs = { numRuns: 100 * Number(process.env.ANCHORAGE_RUNS ?? 1) }

describe('readDates, whatever the text', () => {
  const zh =
    '2024 年 3 月 15 日 号 至 到 - 上 下 周 三 个 两 天 内 后 前 未来 今年 昨天 当天 会谈 。 ， 二〇二三 世纪 90 年代 十二 半 电 \ud800 a 0 9999'
  const en =
    '2024 March May 15 th , . - to and last next Friday week weeks two in within the of ago later 1990s yesterday meeting after before first half 31 /2/ \udc00 é 0 9999'
  const date = fc.constantFrom(undefined, '2024-02-29', '0001-01-01', '9999-12-31', 'no date')
  it('has no value beyond the years that are written with four digits', () => {
    const dates = readDates(readBlocks('They meet again next week.', { lang: 'en' }), { date: '9999-12-31' })
    expect(dates.map(({ value, until }) => [value, until])).toEqual([[undefined, undefined]])
  })

  it.each([
    ['zh', zh, ''],
    ['en', en, ' '],
  ] as const)('answers soundly: %s', (lang, words, space) => {
    const text = fc.array(fc.constantFrom(...words.split(' ')), { maxLength: 60 }).map((list) => list.join(space))
    const check = (raw: string, published: string | undefined): void => {
      const page = readBlocks(raw, { lang })
      const dates = readDates(page, { date: published })
      expect(readDates(page, { date: published })).toEqual(dates)
      let last = { block: '', end: 0 }
      for (const { block, start, end, value, until, partial, confidence } of dates) {
        const { length } = page.blocks.find(({ id }) => id === block)!.text
        expect(start < end && end <= length && (block !== last.block || start >= last.end)).toBe(true)
        for (const each of [value, until]) if (each !== undefined) expect(each).toMatch(/^\d{4}(?:-\d\d(?:-\d\d)?)?$/)
        if (value?.length === 10) expect(new Date(`${value}T00:00:00Z`).toISOString().slice(0, 10)).toBe(value)
        if (value !== undefined && until !== undefined)
          expect(value <= until || until.startsWith(value) || value.startsWith(until)).toBe(true)
        expect(value === undefined || partial === undefined).toBe(true)
        expect(confidence > 0 && confidence <= 1).toBe(true)
        last = { block, end }
      }
    }
    fc.assert(fc.property(fc.oneof(text, fc.string({ unit: 'binary' })), date, check), runs)
  })

  it.each([
    ['zh', '1'],
    ['zh', '十'],
    ['zh', '3月'],
    ['zh', '两三'],
    ['zh', '2024年'],
    ['zh', '上'],
    ['zh', '会谈后'],
    ['zh', '5日至'],
    ['en', '1'],
    ['en', '20'],
    ['en', 'March '],
    ['en', 'two '],
    ['en', 'last '],
    ['en', 'March 5-'],
    ['en', 'after the '],
    ['en', '2014 to '],
  ] as const)('comes to an end, %s: 30,000 characters of %s', (lang, unit) => {
    const page = readBlocks(unit.repeat(Math.ceil(30_000 / unit.length)), { lang })
    for (const { value } of readDates(page, { date: published })) expect(value?.length ?? 0).toBeLessThan(11)
  })
})
