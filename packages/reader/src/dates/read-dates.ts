import { simplifiedText } from '../anchors/simplified-form.ts'
import type { Page } from '../blocks/block.ts'
import { flattened } from '../flattened.ts'
import { type CalendarDate, isDate, isoOf, parseIso } from './calendar.ts'
import { Clock, type ResolvedTime } from './clock.ts'
import type { DateMention } from './date-mention.ts'
import { enEvents, enRules } from './en-expressions.ts'
import { expressionsIn, type TimeExpression } from './expression.ts'
import { zhEvents, zhMarks, zhRules } from './zh-expressions.ts'

/**
 * Expressions of time in a page, with what they come to.
 *
 * Absolute dates, dates without a year, relative ones (昨天, last Friday), stretches (两三周内, the next ten days) and what is
 * dated by an event (会晤后). `date` is the day of publication, ISO 8601; the dateline of a report goes before it. Nothing is
 * invented: what cannot be told without a date that nobody gave has no value. Takes time linear in the length of the page.
 */
export function readDates(page: Page, { date }: { readonly date?: string | undefined } = {}): readonly DateMention[] {
  const clock = new Clock(date === undefined ? undefined : parseIso(date))
  const isZh = page.lang === 'zh'
  const lists = page.blocks.map(({ id, text }) => {
    const plain = isZh ? plainZh(text) : text
    const found = isZh ? expressionsIn(plain, zhRules, zhMarks) : expressionsIn(plain, enRules)
    return datesOf(id, plain, found, clock, isZh)
  })
  return flattened(lists)
}

/** Simplified characters and half-width digits, unit by unit. */
function plainZh(text: string): string {
  const simplified = simplifiedText(text)
  if (!/[０-９]/.test(simplified)) return simplified
  return simplified.replaceAll(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0))
}

const zhFuture =
  /(?:将|拟|计划|定于|预计|有望|即将|准备|要在|如果|倘|除非|必须|最迟|限期|(?<![自般宛仿])若(?!干))[^，。；]{0,12}$/
const enFuture = /\b(?:will|would|to|shall|scheduled|expected|due|planned|plans|set|ahead|until|by)\b[^.;]{0,60}$/i
const zhJoin = /^ ?[至到—–~～-]{1,2} ?$/
const enJoin = /^ ?(?:-|–|—|to|through|till|until|and) ?$/

const zhEventPattern = new RegExp(zhEvents, 'g')
const enEventPattern = new RegExp(`\\b(?:${enEvents})\\b`, 'g')

function datesOf(
  block: string,
  text: string,
  found: readonly TimeExpression[],
  clock: Clock,
  isZh: boolean,
): readonly DateMention[] {
  const mentions: (Omit<DateMention, 'block'> & { readonly resolved: ResolvedTime })[] = []
  const events = isZh ? zhEventPattern : enEventPattern
  let sentence = 0
  let seen = 0
  let inSentence: ResolvedTime | undefined
  found.forEach(({ start, end, meaning }, index) => {
    for (; seen < start; seen += 1) {
      if (!isStop(text, seen, isZh)) continue
      sentence = seen + 1
      inSentence = undefined
    }
    const before = text.slice(Math.max(sentence, start - 80), start)
    const isFuture = (isZh ? zhFuture : enFuture).test(before)
    if (meaning.is === 'stretch' && meaning.unit === 'hour') return
    const resolved = clock.resolve(meaning, { isFuture, inSentence })
    if (resolved.from?.day !== undefined && meaning.is !== 'stretch') inSentence = resolved
    if (resolved.from?.day !== undefined && meaning.is !== 'event' && meaning.is !== 'stretch') {
      const until = nextStop(text, end, found[index + 1]?.start ?? text.length, isZh)
      for (const noun of text.slice(end, until).match(events) ?? []) clock.note(noun, resolved.from)
    }
    const last = mentions.at(-1)
    const joiner = last && text.slice(last.end, start)
    const isJoined =
      joiner !== undefined && (isZh ? zhJoin.test(joiner) || isZhBetween(joiner, text, end) : enJoin.test(joiner))
    const closing =
      last && isJoined && meaning.is === 'date' ? inYearOf(last.resolved.from, meaning, resolved) : resolved
    if (last && isJoined && isRange(last, closing, text, isZh)) {
      mentions.pop()
      const whole = {
        from: last.resolved.from,
        to: closing.to ?? closing.from,
        basis: last.basis,
        confidence: Math.min(last.confidence, resolved.confidence),
      }
      mentions.push(mentionOf(last.start, end, whole))
    } else mentions.push(mentionOf(start, end, resolved))
  })
  return mentions.map(({ start, end, value, partial, until, basis, confidence }) => {
    return { block, start, end, value, partial, until, basis, confidence }
  })
}

const isZhBetween = (joiner: string, text: string, end: number): boolean =>
  joiner === '和' && /^之?间/.test(text.slice(end, end + 2))

/** The end of a stretch takes the year of its beginning where it names none. */
function inYearOf(
  first: CalendarDate | undefined,
  {
    year,
    years,
    month,
    day,
  }: {
    readonly year?: unknown
    readonly years?: unknown
    readonly month?: number | undefined
    readonly day?: number | undefined
  },
  end: ResolvedTime,
): ResolvedTime {
  const { from } = end
  if (first?.month !== undefined && month === undefined && day !== undefined && year === undefined) {
    const same = { year: first.year, month: first.month, day }
    return isDate(same) ? { ...end, from: same } : end
  }
  if (!from || first?.year === undefined || year !== undefined || years !== undefined || from.month === undefined)
    return end
  const isLater =
    from.month > (first.month ?? 0) || (from.month === first.month && (from.day ?? 99) >= (first.day ?? 0))
  const moved = { ...from, year: isLater ? first.year : first.year + 1 }
  return isDate(moved) ? { ...end, from: moved } : end
}

/** Whether two dates with a word such as “to” between them are the ends of one stretch. */
function isRange(
  first: { readonly start: number; readonly end: number; readonly resolved: ResolvedTime },
  { from }: ResolvedTime,
  text: string,
  isZh: boolean,
): boolean {
  const start = first.resolved.from
  if (!start || !from || first.resolved.to || isoOf(start) >= isoOf(from)) return false
  return (
    isZh ||
    !/\band\b/.test(text.slice(first.end, first.end + 5)) ||
    /\bbetween $/i.test(text.slice(Math.max(0, first.start - 8), first.start))
  )
}

/** A date of the years that ISO 8601 writes with four digits. */
const writable = (date: CalendarDate | undefined): CalendarDate | undefined =>
  date?.year !== undefined && (date.year < 1 || date.year > 9999) ? undefined : date

function mentionOf(
  start: number,
  end: number,
  resolved: ResolvedTime,
): Omit<DateMention, 'block'> & { readonly resolved: ResolvedTime } {
  const { basis, confidence } = resolved
  const [from, to] = [resolved.from, resolved.to].map(writable)
  const isKnown = from?.year !== undefined
  return {
    start,
    end,
    value: isKnown ? isoOf(from) : undefined,
    partial: from && !isKnown ? isoOf(from) : undefined,
    until: to?.year !== undefined ? isoOf(to) : undefined,
    basis,
    confidence,
    resolved,
  }
}

/** 。！？； and a line feed. */
const isZhStop = (code: number): boolean =>
  code === 0x3002 || code === 0xff01 || code === 0xff1f || code === 0xff1b || code === 0x0a

function nextStop(text: string, from: number, limit: number, isZh: boolean): number {
  let at = from
  while (at < limit && !isStop(text, at, isZh)) at += 1
  return at
}

const isStop = (text: string, at: number, isZh: boolean): boolean =>
  isZh
    ? isZhStop(text.charCodeAt(at))
    : '!?;\n'.includes(text[at]!) ||
      (text[at] === '.' &&
        /^ ["“‘]?[A-Z]/.test(text.slice(at + 1, at + 4)) &&
        !/\b(?:[A-Z]|Mr|Mrs|Dr|Jan|Feb|Mar|Apr|Aug|Sept|Sep|Oct|Nov|Dec|Sen|Rep|Gov|Gen)$/.test(
          text.slice(Math.max(0, at - 5), at),
        ))
