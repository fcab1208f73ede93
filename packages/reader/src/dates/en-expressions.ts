import { enNumber, numberPattern } from './en-numbers.ts'
import type { TimeMeaning, TimeRule, TimeUnit } from './expression.ts'

const monthNames = 'january february march april may june july august september october november december'.split(' ')
const month =
  '(?:[Jj]anuary|[Ff]ebruary|March|[Aa]pril|May|[Jj]une|[Jj]uly|[Aa]ugust|[Ss]eptember|[Oo]ctober|[Nn]ovember|[Dd]ecember|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)\\b\\.?)'
const weekdays = 'monday tuesday wednesday thursday friday saturday sunday'.split(' ')
const weekdayName =
  '(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|(?:Mon|Tues|Tue|Wed|Thurs|Thu|Fri|Sat|Sun)\\b\\.?)'
const day = '(?:3[01]|[12]\\d|0?[1-9])'
const year = '(?:1[5-9]\\d\\d|20\\d\\d|21\\d\\d)'
const dash = ' ?(?:-|–|—|to|through|till|until|and|&) ?'
const step = '([Ll]ast|[Nn]ext|[Tt]his|[Pp]ast|[Pp]revious|[Cc]oming|[Uu]pcoming|[Cc]urrent|[Ff]ollowing)'
const numberOrRange = `(${numberPattern})(?: ?(?:-|–|to|or) ?(${numberPattern}))?`

const monthOf = (text: string): number =>
  monthNames.findIndex((name) => name.startsWith(text.toLowerCase().slice(0, 3))) + 1
const weekdayOf = (text: string): number =>
  weekdays.findIndex((name) => name.startsWith(text.toLowerCase().slice(0, 3))) + 1
const steps: Readonly<Record<string, number>> = {
  ...{ last: -1, past: -1, previous: -1, this: 0, current: 0, next: 1, coming: 1, upcoming: 1, following: 1 },
}
const units: Readonly<Record<string, TimeUnit>> = {
  day: 'day',
  week: 'week',
  month: 'month',
  year: 'year',
  hour: 'hour',
}
const unitOf = (text: string): TimeUnit => units[text.toLowerCase().replace(/s$/, '')]!

/** Nouns for what happened, by which a text dates other things. */
export const enEvents =
  'meeting|meetings|summit|talks|negotiations|conference|election|elections|vote|referendum|ceasefire|cease-fire|attack|attacks|strike|strikes|war|invasion|debate|convention|inauguration|coup|ceremony|signing|visit|call|hearing'

function dated(parts: {
  readonly year?: string | undefined
  readonly month?: string | undefined
  readonly day?: string | undefined
  readonly last?: string | undefined
}): TimeMeaning | undefined {
  const inMonth =
    parts.month === undefined ? undefined : /^\d/.test(parts.month) ? Number(parts.month) : monthOf(parts.month)
  const [inYear, first, lastDay] = [parts.year, parts.day, parts.last].map((part) =>
    part ? Number.parseInt(part, 10) : undefined,
  )
  if (inMonth !== undefined && (inMonth < 1 || inMonth > 12)) return undefined
  if (first !== undefined && (first < 1 || first > 31)) return undefined
  if (lastDay !== undefined && (lastDay > 31 || lastDay <= (first ?? 0))) return undefined
  return { is: 'date', year: inYear, month: inMonth, day: first, lastDay }
}

const rule = (pattern: string, read: TimeRule['read'], flags = 'g'): TimeRule => ({
  pattern: new RegExp(pattern, flags),
  read,
})

/** What English texts say of time. */
export const enRules: readonly TimeRule[] = [
  rule(
    `\\b(?:${weekdayName},? )?(${month}) (${day})(?:st|nd|rd|th)?(?:${dash}(?:\\1 )?(${day})(?:st|nd|rd|th)?(?![\\d:]))?(?:(?:, ?| | of )(${year}))?\\b(?![:\\d])`,
    ({ 0: all, 1: inMonth, 2: first, 3: last, 4: inYear }) =>
      last && /(?:and|&)/.test(all) && Number.parseInt(last, 10) <= Number.parseInt(first!, 10)
        ? dated({ year: inYear, month: inMonth, day: first })
        : dated({ year: inYear, month: inMonth, day: first, last }),
  ),
  rule(
    `\\b(?:${weekdayName},? )?(?:the )?(${day})(?:st|nd|rd|th)?(?: ?(?:-|–|to|and) ?(${day})(?:st|nd|rd|th)?)? (?:of |day of )?(${month})(?:,? (${year}))?\\b`,
    ([, first, last, inMonth, inYear]) => dated({ year: inYear, month: inMonth, day: first, last }),
    'gi',
  ),
  rule(`\\b(?:early |late |mid-)?(${month}),? (?:of )?(${year})\\b`, ([, inMonth, inYear]) =>
    dated({ year: inYear, month: inMonth }),
  ),
  rule(
    `\\b(?:[Ee]arly |[Ll]ate |[Mm]id-)?(?:(?<=\\b(?:in|since|by|until|till|from|of|early|late|mid|during|through|before|after|to|between|and|for|end of|Since|In|By|From|Until|During) )|(?<=\\b(?:[Ee]arly|[Ll]ate) )|(?<=\\b[Mm]id-))(${month})(?! \\d)(?!\\w)`,
    ([, inMonth]) => dated({ month: inMonth }),
  ),
  rule(
    `\\b${step} (${month})\\b`,
    ([, which, inMonth]) => {
      const years = steps[which!.toLowerCase()]!
      return { is: 'date', years: years === 0 ? 0 : years, month: monthOf(inMonth!) }
    },
    'gi',
  ),
  rule(`(?<![\\d.$€£/-])(${year})-(0?[1-9]|1[0-2])-(${day})(?![\\d/-])`, ([, inYear, inMonth, first]) =>
    dated({ year: inYear, month: inMonth, day: first }),
  ),
  rule(`(?<![\\d.$€£/-])(${day})[/.-](${day})[/.-](${year})(?![\\d/-])`, ([, first, second, inYear]) =>
    Number(first) <= 12
      ? dated({ year: inYear, month: first, day: second })
      : dated({ year: inYear, month: second, day: first }),
  ),
  rule(
    `(?<=\\b(?:in|since|by|until|from|of|before|after|during|early|late|to|through|between|and|mid|summer|spring|winter|fall|autumn|year|for|election|In|Since|By|From|After|Before|the) |\\(|, |^)(${year})(?![\\d%,]\\d|[\\w’'-]|,\\d| (?:percent|people|troops|soldiers|miles|dollars|votes|votes|km|feet|homes|jobs|men|women|points|words|years|days))`,
    ([, inYear]) => dated({ year: inYear }),
  ),
  rule(`(?<![\\d.,$])(${year})(?= ?(?:-|–|—|to|through) ?${year}\\b)`, ([, inYear]) => dated({ year: inYear })),
  rule(`(?<=\\b${year} ?(?:-|–|—|to|through) ?)(${year})\\b`, ([, inYear]) => dated({ year: inYear })),
  rule(`\\b(?:the )?(?:early |late |mid-)?(1[5-9]|20)(\\d)0s\\b`, ([, century, decade]) => {
    const from = Number(century) * 100 + Number(decade) * 10
    return { is: 'years', from, to: from + 9 }
  }),
  rule(
    `\\b(today|tonight|this (?:morning|afternoon|evening)|yesterday|last night|tomorrow|the day before yesterday|the day after tomorrow)\\b`,
    ({ 0: word }) => {
      const text = word.toLowerCase()
      const days = /before yes/.test(text)
        ? -2
        : /after tom/.test(text)
          ? 2
          : /yesterday|last night/.test(text)
            ? -1
            : /tomorrow/.test(text)
              ? 1
              : 0
      return { is: 'day', days, from: 'reference' }
    },
    'gi',
  ),
  rule(
    `\\b(?:the )?(same|next|following|previous) day\\b|\\b(?:a|one) day (earlier|later|before|after)\\b|\\bthat (?:same )?(?:day|night|evening|morning|afternoon)\\b`,
    ([, which, later]) => {
      const word = (which ?? later ?? 'same').toLowerCase()
      return {
        is: 'day',
        days: /next|following|later|after/.test(word) ? 1 : /previous|earlier|before/.test(word) ? -1 : 0,
        from: 'previous',
      }
    },
    'gi',
  ),
  rule(
    `\\b(?:${step} )?(?:week[’']s )?(${weekdayName})(?![’']s \\w+day)(?: (?:morning|afternoon|evening|night))?(?:,? (${day})(?:st|nd|rd|th)(?! ${month}))?`,
    ([, which, name, ofMonth]) => {
      if (ofMonth) return { is: 'date', day: Number(ofMonth) }
      const word = which?.toLowerCase()
      return {
        is: 'week',
        weeks: word === undefined || /past|coming|upcoming/.test(word) ? undefined : steps[word]!,
        weekday: weekdayOf(name!),
        toward: /past/.test(word ?? '') ? -1 : /coming/.test(word ?? '') ? 1 : undefined,
      }
    },
  ),
  rule('\\b(?:over the|at the|that|the) weekend\\b', () => ({ is: 'week', weeks: undefined, isWeekend: true }), 'gi'),
  rule(
    '(?<=\\b(?:[Oo]n|[Bb]y|[Uu]ntil|[Ss]ince) )the (3[01]|[12]?\\d)(?:st|nd|rd|th)(?![\\w-]| (?:of|[A-Z]|century|floor|day|anniversary))',
    ([, first]) => dated({ day: first }),
  ),
  rule(`\\b(Christmas|New Year['’]s)(?: (Day|Eve))?(?:,? (${year}))?\\b`, ([, feast, eve, inYear]) => {
    const isEve = eve === 'Eve'
    if (feast !== 'Christmas' && !eve) return undefined
    const [inMonth, first] = feast === 'Christmas' ? ['12', isEve ? '24' : '25'] : isEve ? ['12', '31'] : ['1', '1']
    return dated({ year: inYear, month: inMonth, day: first })
  }),
  rule(`\\b(1?\\d|2[01])(?:st|nd|rd|th)[- ]century\\b`, ([, century]) => {
    const from = (Number(century) - 1) * 100
    return from > 0 ? { is: 'years', from, to: from + 99 } : undefined
  }),
  rule(
    `\\b(?:(?:earlier|later|early|late) )?${step} (week|weekend|month|year|quarter)\\b(?![’']s \\w+day| of\\b)`,
    ([, which, unit]) => {
      const count = steps[which!.toLowerCase()]!
      const noun = unit!.toLowerCase()
      if (noun === 'week') return { is: 'week', weeks: count }
      if (noun === 'weekend') return { is: 'week', weeks: count, isWeekend: true }
      if (noun === 'month') return { is: 'month', months: count }
      return noun === 'year' ? { is: 'date', years: count } : { is: 'quarter', quarters: count }
    },
    'gi',
  ),
  rule(
    `\\b(?:the )?(first|second|third|fourth|1st|2nd|3rd|4th|Q[1-4])(?: quarter|(?<=Q[1-4]))(?: of)?(?: (${year}|this year|last year|next year))?`,
    ([, which, of]) => {
      const at = Number(
        /[1-4]/.exec(which!)?.[0] ?? ['first', 'second', 'third', 'fourth'].indexOf(which!.toLowerCase()) + 1,
      )
      const word = of?.split(' ')[0]?.toLowerCase()
      return { is: 'part', ...yearOf(of, word), from: at * 3 - 2, to: at * 3 }
    },
    'gi',
  ),
  rule(
    `\\b(?:the )?(first|second) half of (${year}|this year|last year|next year|the year)`,
    ([, which, of]) => ({
      is: 'part',
      ...yearOf(of, of!.split(' ')[0]!.toLowerCase()),
      ...(which!.toLowerCase() === 'first' ? { from: 1, to: 6 } : { from: 7, to: 12 }),
    }),
    'gi',
  ),
  rule(
    `\\b(?:the )?(?:end|close) of (?:the|this|next|last) year\\b`,
    ({ 0: all }) => ({ is: 'date', years: /next/i.test(all) ? 1 : /last/i.test(all) ? -1 : 0, month: 12 }),
    'gi',
  ),
  rule(
    `\\b(?:(in|within|over|for|during) )?(?:at least |about |around |roughly |nearly |almost |up to |more than |less than )?(?:the )?(?:(next|coming|following|past|last|previous|first) )?${numberOrRange}(?: |-)(?:more |additional )?(day|week|month|year|hour)s?\\b(?: (ago|earlier|later|from now|before|after|old|from today|from yesterday|hence))?`,
    ([, preposition, which, first, second, noun, after]) => {
      const [least, last] = [enNumber(first!), second ? enNumber(second) : undefined]
      const most = last ?? least
      if (least === undefined || most === undefined || most < least || most === 0 || after === 'old') return undefined
      const unit = unitOf(noun!)
      if (unit === 'year' && most > 900) return undefined
      const stretch = { is: 'stretch', least, most, unit } as const
      const word = after?.toLowerCase()
      if (word === 'ago') return { ...stretch, sign: -1, kind: 'point', from: 'reference' }
      if (word === 'earlier' || word === 'before') return { ...stretch, sign: -1, kind: 'point', from: 'previous' }
      if (word === 'later' || word === 'after') return { ...stretch, sign: 1, kind: 'point', from: 'previous' }
      if (word) return { ...stretch, sign: 1, kind: 'point', from: 'reference' }
      const direction = which?.toLowerCase() ?? ''
      if (/past|last|previous/.test(direction)) return { ...stretch, sign: -1, kind: 'within', from: 'reference' }
      if (/next|coming|following/.test(direction)) return { ...stretch, sign: 1, kind: 'within', from: 'reference' }
      if (direction) return undefined
      if (preposition?.toLowerCase() === 'within') return { ...stretch, sign: 1, kind: 'within', from: 'reference' }
      if (preposition?.toLowerCase() === 'in') return { ...stretch, sign: 1, kind: 'point', from: 'reference' }
      return preposition?.toLowerCase() === 'for' && second
        ? { ...stretch, sign: 1, kind: 'within', from: 'reference' }
        : undefined
    },
    'gi',
  ),
  rule(
    `\\b(after|before|since|during|following|ahead of|until) (?:the |their |his |her |its |last |this )?(?:[a-z-]{3,14} )?(${enEvents})\\b`,
    ([, side, noun]) => ({ is: 'event', noun: noun!.toLowerCase(), isBefore: /before|ahead|until/i.test(side!) }),
    'gi',
  ),
]

function yearOf(of: string | undefined, word: string | undefined): { readonly year?: number; readonly years?: number } {
  if (of && /^\d/.test(of)) return { year: Number(of) }
  return { years: word === 'last' ? -1 : word === 'next' ? 1 : 0 }
}
