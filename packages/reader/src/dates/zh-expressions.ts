import { unitMask } from '../text/unit-set.ts'
import type { TimeMeaning, TimeRule, TimeUnit } from './expression.ts'
import { zhNumber, zhRange } from './zh-numbers.ts'

const number = '(?:\\d{1,4}|[一二两三四五六七八九十百零〇]{1,5})'
const range = `(?:${number}(?:[至到—–~～-]${number})?|[半])`
const digit = '(?:\\d{1,2}|[一二三四五六七八九十]{1,3})'
const year = '(?:[12]\\d{3}|[一二][〇零一二三四五六七八九]{3})'
const yearWords: ReadonlyMap<string, number | 'same'> = new Map<string, number | 'same'>([
  ['今年', 0],
  ['本年', 0],
  ['去年', -1],
  ['上年', -1],
  ['前年', -2],
  ['大前年', -3],
  ['明年', 1],
  ['后年', 2],
  ['同年', 'same'],
  ['当年', 'same'],
])
const yearWord = '(?:大前年|今年|本年|去年|上年|前年|明年|后年|同年|当年)'
const monthWord = '(?:上上个?月|上个?月|本月|这个?月|当月|下下个?月|下个?月)'
const months: ReadonlyMap<string, number> = new Map([
  ['上上', -2],
  ['上', -1],
  ['本', 0],
  ['这', 0],
  ['当', 0],
  ['下', 1],
  ['下下', 2],
])
const weekdays = '一二三四五六日'

const reference: Readonly<Record<string, number>> = {
  ...{
    今天: 0,
    今日: 0,
    今晚: 0,
    今晨: 0,
    今早: 0,
    今夜: 0,
    今天晚上: 0,
    昨天: -1,
    昨日: -1,
    昨晚: -1,
    昨夜: -1,
    昨晨: -1,
    前天: -2,
    前日: -2,
    前晚: -2,
    大前天: -3,
  },
  ...{ 明天: 1, 明日: 1, 明晚: 1, 明早: 1, 明晨: 1, 后天: 2, 后日: 2, 大后天: 3, 最近: Number.NaN },
}
const previous: Readonly<Record<string, number>> = {
  ...{
    当天: 0,
    当日: 0,
    当晚: 0,
    同日: 0,
    同一天: 0,
    当夜: 0,
    次日: 1,
    翌日: 1,
    隔天: 1,
    隔日: 1,
    后一天: 1,
    第二天: 1,
    前一天: -1,
    前一日: -1,
    前一晚: -1,
  },
}

/** Nouns for what happened, by which a text dates other things. */
export const zhEvents =
  '会晤|会谈|会面|峰会|首脑会议|会议|谈判|磋商|通话|访问|选举|大选|投票|公投|停火|袭击|空袭|爆炸|战争|冲突|演习|记者会|发布会|仪式|协议签署|就职|地震|事故|事件|政变|制裁'

const units: ReadonlyMap<string, TimeUnit> = new Map<string, TimeUnit>([
  ['天', 'day'],
  ['日', 'day'],
  ['周', 'week'],
  ['星期', 'week'],
  ['礼拜', 'week'],
  ['月', 'month'],
  ['年', 'year'],
  ['小时', 'hour'],
])

/** What makes a stretch of days of a number with 日: 15日内. */
const afterDays = /^(?:内|之内|以内|后|之后|以后|以来|来|间|游|元|均|行情|多|本)/

function dated(parts: {
  readonly year?: string | undefined
  readonly word?: string | undefined
  readonly month?: string | undefined
  readonly day?: string | undefined
}): TimeMeaning | undefined {
  const [inYear, month, day] = [parts.year, parts.month, parts.day].map((part) => (part ? zhNumber(part) : undefined))
  if ((month !== undefined && (month < 1 || month > 12)) || (day !== undefined && (day < 1 || day > 31)))
    return undefined
  return { is: 'date', year: inYear, years: parts.word ? yearWords.get(parts.word) : undefined, month, day }
}

function daysOf(inMonth: string | undefined, first: string, last: string): TimeMeaning | undefined {
  const [month, day, lastDay] = [inMonth && zhNumber(inMonth), zhNumber(first), zhNumber(last)]
  if (!day || !lastDay || day >= lastDay || lastDay > 31) return undefined
  return { is: 'date', month: month || undefined, day, lastDay }
}

const inYear = /年/
const inMonth = /[\d一二三四五六七八九十] ?月/
const inFigures = /\d[-/.]\d/
const inWeek = /周|星期|礼拜/

/** Which of the characters stand in a Chinese text of which every expression of time has one. */
export const zhMarks = unitMask('年月日号周期拜季纪天晚晨早夜近后前间时-/.')

const rule = (needs: RegExp, pattern: string, read: TimeRule['read']): TimeRule => ({
  needs,
  marks: zhMarks(needs.source),
  pattern: new RegExp(pattern, 'g'),
  read,
})

/** What Chinese texts say of time; for a text in simplified characters and half-width digits. */
export const zhRules: readonly TimeRule[] = [
  rule(
    inMonth,
    `(?:(${year}) ?年|(${yearWord})(?:的)?) ?(${digit}) ?月份?(?:(${digit}) ?[日号])?`,
    ([, inYear, word, month, day]) => dated({ year: inYear, word, month, day }),
  ),
  rule(inYear, `(?:(${year}) ?年|(${yearWord}))(?! ?${digit} ?月|代|来|以来|前|后)`, ([, inYear, word]) =>
    dated({ year: inYear, word }),
  ),
  rule(inYear, `(?<![\\d.])(${year})(?= ?[至到—–~～-] ?${year} ?年)`, ([, inYear]) => dated({ year: inYear })),
  rule(inYear, `(${year}) ?年(?:以来|来|前后|以后|之后|以前|之前|后|前)`, ([, inYear]) => dated({ year: inYear })),
  rule(inFigures, `(?<![\\d.])(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})(?!\\d)`, ([, inYear, , month, day]) =>
    dated({ year: inYear, month, day }),
  ),
  rule(inMonth, `(?<![\\d年])(${digit}) ?月份?(?:(${digit}) ?[日号])(电|讯)?`, ([, month, day, wire]) => {
    const meaning = dated({ month, day })
    return meaning?.is === 'date' && wire ? { ...meaning, isDateline: true } : meaning
  }),
  rule(
    inMonth,
    `(?<![\\d年个零一二三四五六七八九十百几数两])(${digit}) ?月(?:份|底|初|中旬|上旬|下旬|中|末)?(?![\\d球色亮饼光])(?! ?[一二三四五六七八九十]{1,3}[日号])`,
    ([, month]) => dated({ month }),
  ),
  rule(
    /[\d一二三四五六七八九十] ?日/,
    `(?<![\\d月年第.:一二三四五六七八九十百])(\\d{1,2}|[二三]?十[一二三四五六七八九]?) ?日(?!\\d)`,
    ({ 0: all, 1: day, index }, text) =>
      afterDays.test(text.slice(index + all.length, index + all.length + 3)) ? undefined : dated({ day }),
  ),
  rule(
    /\d ?[日号]/,
    `(?<![\\d月年第.:])(\\d{1,2})(?:[至到—–~～-]|[日号][至到—–~～-])(\\d{1,2}) ?[日号]`,
    ([, day, last]) => daysOf(undefined, day!, last!),
  ),
  rule(inMonth, `(?<![\\d年])(${digit})月(${digit})(?:[日号]?[至到—–~～-])(${digit}) ?[日号]`, ([, month, day, last]) =>
    daysOf(month!, day!, last!),
  ),
  rule(/[上下本这当个]月/, `(${monthWord})(?:的)?(?:(${digit}) ?[日号])?`, ([, word, day]) => {
    const offset = months.get(word!.replace(/个?月$/, ''))!
    return { is: 'month', months: offset, day: day ? zhNumber(day) : undefined }
  }),
  rule(
    /[天日晚晨早夜近]/,
    Object.keys(reference)
      .sort((a, b) => b.length - a.length)
      .join('|'),
    ([word]) => {
      const days = reference[word]!
      return Number.isNaN(days) ? undefined : { is: 'day', days, from: 'reference' }
    },
  ),
  rule(
    /[天日晚夜]/,
    Object.keys(previous)
      .sort((a, b) => b.length - a.length)
      .join('|'),
    ([word]) => ({ is: 'day', days: previous[word]!, from: 'previous' }),
  ),
  rule(inWeek, `(上上|下下|上|下|本|这|今)?个?(?:周|星期|礼拜)([一二三四五六日天末])(?![年期])`, ([, word, day]) => {
    const weeks = word === undefined ? undefined : (months.get(word === '今' ? '本' : word) ?? 0)
    return day === '末'
      ? { is: 'week', weeks: weeks ?? 0, isWeekend: true }
      : { is: 'week', weeks, weekday: day === '天' ? 7 : weekdays.indexOf(day!) + 1 }
  }),
  rule(inWeek, `(上上|下下|上|下|本|这|今)个?(?:周|星期|礼拜)(?![一二三四五六日天末])`, ([, word]) => ({
    is: 'week',
    weeks: months.get(word === '今' ? '本' : word!) ?? 0,
  })),
  rule(
    /半年|季度/,
    `(?:(${year})年|(${yearWord}))?(?:的)?(上半年|下半年|前半年|后半年|第?[一二三四1-4]季度)`,
    ([, inYear, word, part]) => {
      const years = word ? yearWords.get(word) : undefined
      const quarter = zhNumber(/[一二三四1-4]/.exec(part!)?.[0] ?? '')
      const [from, to] = quarter ? [quarter * 3 - 2, quarter * 3] : /^[上前]/.test(part!) ? [1, 6] : [7, 12]
      return {
        is: 'part',
        year: inYear ? zhNumber(inYear) : undefined,
        years: typeof years === 'number' ? years : inYear ? undefined : 0,
        from,
        to,
      }
    },
  ),
  rule(/年[初中底末]/, `(?:(${year})年|(${yearWord}))?(年初|年中|年底|年末)`, ([, inYear, word, part]) => {
    const years = word ? yearWords.get(word) : undefined
    const month = part === '年初' ? 1 : part === '年中' ? 6 : 12
    return { is: 'date', year: inYear ? zhNumber(inYear) : undefined, years: years ?? (inYear ? undefined : 0), month }
  }),
  rule(
    /世纪/,
    `(?:(上)世纪|(\\d{1,2}|[一二十]{1,3}九?)世纪)(?:([1-9一二三四五六七八九])[0十]年代)?`,
    ([, last, century, decade]) => {
      const inCentury = last ? 20 : zhNumber(century!)
      if (!inCentury || inCentury > 30) return undefined
      const from = (inCentury - 1) * 100 + (decade ? zhNumber(decade)! * 10 : 0)
      return { is: 'years', from, to: from + (decade ? 9 : 99) }
    },
  ),
  rule(/年代/, `(?<![\\d世纪十])([2-9二三四五六七八九])[0十]年代`, ([, decade]) => {
    const from = 1900 + zhNumber(decade!)! * 10
    return { is: 'years', from, to: from + 9 }
  }),
  rule(
    /[\d一二两三四五六七八九十百零〇半]多?个?(?:[天日周月年]|星期|礼拜|小时)/,
    `(未来|今后|接下来的?|过去的?|最近|近|此前|在?过去)?(${range})(?:多)?(个)?(天|日|周|星期|礼拜|月|年|小时)(内|之内|以内|后|之后|以后|前|之前|以前|以来|来|间)?(?!代|级|龄|轻|度|[至到]\\d)`,
    ([, prefix, count, measure, unitWord, suffix]) => {
      const unit = units.get(unitWord!)!
      if (unit === 'month' && !measure) return undefined
      if (unit === 'day' && unitWord === '日' && !/内|后/.test(suffix ?? '') && !prefix) return undefined
      const counted = count === '半' ? undefined : zhRange(count!)
      const [least, most] = counted ?? []
      if (least === undefined || most === undefined || (unit === 'year' && least > 900) || most === 0) return undefined
      const stretch = (sign: 1 | -1, kind: 'within' | 'point'): TimeMeaning => {
        return { is: 'stretch', least, most, unit, sign, kind, from: 'reference' }
      }
      if (suffix && /^(?:后|之后|以后)$/.test(suffix)) return stretch(1, 'point')
      if (suffix && /^(?:前|之前|以前)$/.test(suffix)) return stretch(-1, 'point')
      if (prefix && /未来|今后|接下来/.test(prefix)) return stretch(1, 'within')
      if (prefix || /来$/.test(suffix ?? '')) return stretch(-1, 'within')
      if (suffix && /内$/.test(suffix)) return stretch(1, 'within')
      return undefined
    },
  ),
  rule(/[后前间天]/, `(${zhEvents})(?:结束)?(后|之后|以后|前|之前|以前|期间|当天)`, ([, noun, side]) => ({
    ...{ is: 'event', noun: noun!, isBefore: /前$/.test(side!) },
  })),
]
