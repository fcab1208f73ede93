import type { TextSpan } from '../names/name-mention.ts'

/** Units of stretches of time. */
export type TimeUnit = 'day' | 'week' | 'month' | 'year' | 'hour'

/** What an expression of time says by itself, before anything is known of when it was written. */
export type TimeMeaning =
  /** A date with what it names; `years` is 0 for this year, -1 for last year, instead of a number. */
  | {
      readonly is: 'date'
      readonly year?: number | undefined
      readonly years?: number | 'same' | undefined
      readonly month?: number | undefined
      readonly day?: number | undefined
      /** The last day, of days of one month. */
      readonly lastDay?: number | undefined
      /** Whether the words are those of a dateline: the day that the report is of. */
      readonly isDateline?: boolean
    }
  /** So many days from the day of the report, or from the day that the text named last. */
  | { readonly is: 'day'; readonly days: number; readonly from: 'reference' | 'previous' }
  /** A day of the week, or a week; `weeks` undefined: the one nearest to the report, on the side of it that `toward` says. */
  | {
      readonly is: 'week'
      readonly weeks: number | undefined
      readonly weekday?: number | undefined
      readonly isWeekend?: boolean
      readonly toward?: 1 | -1 | undefined
    }
  /** So many months from the report: all of it, or a day of it. */
  | { readonly is: 'month'; readonly months: number; readonly day?: number | undefined }
  /** So many quarters from that of the report. */
  | { readonly is: 'quarter'; readonly quarters: number }
  /** Part of a year, from month to month: halves, quarters; the year as in a date. */
  | {
      readonly is: 'part'
      readonly year?: number | undefined
      readonly years?: number | undefined
      readonly from: number
      readonly to: number
    }
  /** The years of a decade or century. */
  | { readonly is: 'years'; readonly from: number; readonly to: number }
  /** A stretch of time from now on or up to now (`within`), or its end (`point`); `sign` is the direction. */
  | {
      readonly is: 'stretch'
      readonly least: number
      readonly most: number
      readonly unit: TimeUnit
      readonly sign: 1 | -1
      readonly kind: 'within' | 'point'
      readonly from: 'reference' | 'previous'
    }
  /** Before or after something that happened. */
  | { readonly is: 'event'; readonly noun: string; readonly isBefore: boolean }

/** An expression of time found in a text. */
export interface TimeExpression extends TextSpan {
  readonly meaning: TimeMeaning
}

/** A pattern and what its matches say; undefined where a match is none. */
export interface TimeRule {
  /** Global, never matching nothing; every repeat bounded. */
  readonly pattern: RegExp
  /** Finds something in every text that the pattern finds something in: cheap, so that most texts are passed over. */
  readonly needs: RegExp
  /** Of the marks of its language, those of which every such text has one; not given where it need have none. */
  readonly marks?: number
  readonly read: (match: RegExpExecArray, text: string) => TimeMeaning | undefined
}

/** What the rules find: the earliest first, of those that overlap the one that begins first, then the longest. */
export function expressionsIn(
  text: string,
  rules: readonly TimeRule[],
  marksIn: (text: string) => number = () => 0,
): readonly TimeExpression[] {
  const all: TimeExpression[] = []
  const known = new Map<RegExp, boolean>()
  const marks = marksIn(text)
  for (const rule of rules) {
    if (rule.marks !== undefined && (rule.marks & marks) === 0) continue
    const may = known.get(rule.needs) ?? rule.needs.test(text)
    known.set(rule.needs, may)
    if (may) addFound(all, text, rule)
  }
  all.sort((a, b) => a.start - b.start || b.end - a.end)
  const kept: TimeExpression[] = []
  for (const each of all) if (each.start >= (kept.at(-1)?.end ?? 0)) kept.push(each)
  return kept
}

/** Adds what a rule finds. Runs its pattern in place: `matchAll` would copy the pattern for every text. */
function addFound(found: TimeExpression[], text: string, { pattern, read }: TimeRule): void {
  pattern.lastIndex = 0
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const meaning = read(match, text)
    if (meaning) found.push({ start: match.index, end: pattern.lastIndex, meaning })
  }
}
