import { type Lang, type Situation, textIn } from '@anchorage/casefile'

/** What was asked about, as every answer begins that is written as data. */
export interface AskedJson {
  readonly title: string
  /** Absent for cases without a date, and tables. */
  readonly asOf?: string
  /** Which end of uncertain dates is taken; absent without a date, and where it is not chosen. */
  readonly end?: 'earliest' | 'latest'
  /** The readings that were chosen: party id → reading id. */
  readonly readings?: Readonly<Record<string, string>>
}

/** The case, the day, the end of uncertain dates and the readings that an answer is about. */
export function askedJson({ title, choice, case: c }: Situation, lang: Lang): AskedJson {
  const asOf = choice?.asOf ?? c?.asOf
  return {
    title: textIn(title, lang),
    ...(asOf !== undefined && { asOf }),
    ...(asOf !== undefined && choice?.end && { end: choice.end }),
    ...(choice?.readings && { readings: choice.readings }),
  }
}
