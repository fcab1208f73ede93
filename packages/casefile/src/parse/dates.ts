import type { DateText, Interval } from '../case.ts'
import { type Problem, problem } from '../diagnostics/diagnostic.ts'
import type { Tree } from '../yaml/tree.ts'
import { child, optional, wordsOf } from './reading.ts'

/** Whether the text is a day of the calendar, `YYYY-MM-DD`. */
export function isDate(text: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)
  if (match === null) return false
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])]
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  const days = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]
  return days !== undefined && day >= 1 && day <= days
}

/** The day after. */
export function dayAfter(date: DateText): DateText {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number]
  const next = `${String(year).padStart(4, '0')}-${pad(month)}-${pad(day + 1)}`
  if (isDate(next)) return next
  if (month < 12) return `${String(year).padStart(4, '0')}-${pad(month + 1)}-01`
  return `${String(year + 1).padStart(4, '0')}-01-01`
}

/** The day before. */
export function dayBefore(date: DateText): DateText {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number]
  if (day > 1) return `${date.slice(0, 8)}${pad(day - 1)}`
  const [lastYear, lastMonth] = month > 1 ? [year, month - 1] : [year - 1, 12]
  const before = `${String(lastYear).padStart(4, '0')}-${pad(lastMonth)}-`
  return `${before}${['31', '30', '29', '28'].find((last) => isDate(before + last)) ?? '28'}`
}

function pad(number: number): string {
  return String(number).padStart(2, '0')
}

/** A date of the file; what is shaped like a date but is no day of the calendar is reported. */
export function dateOf(problems: Problem[], tree: Tree | undefined): DateText | undefined {
  const found = wordsOf(tree)
  if (tree === undefined || found === undefined) return undefined
  if (isDate(found)) return found
  // Anything of another shape has been reported by the schema.
  if (/^\d{4}-\d{2}-\d{2}$/.test(found)) problems.push(problem('bad-date', tree.range, { found }))
  return undefined
}

/** A day, a month or a year of the file, as written. */
export function partialDateOf(problems: Problem[], tree: Tree | undefined): string | undefined {
  const found = wordsOf(tree)
  if (found === undefined || !/^\d{4}(-\d{2}(-\d{2})?)?$/.test(found)) return undefined
  if (isDate(`${found}-01-01`.slice(0, 10))) return found
  problems.push(problem('bad-date', tree!.range, { found }))
  return undefined
}

/** `{from, until}` with both ends optional; `until` may be `{earliest, latest}`. */
export function intervalOf(problems: Problem[], tree: Tree | undefined): Interval | undefined {
  if (tree?.kind !== 'map') return undefined
  const from = dateOf(problems, child(tree, 'from'))
  const untilTree = child(tree, 'until')
  const single = dateOf(problems, untilTree)
  const earliest = single ?? dateOf(problems, child(untilTree, 'earliest'))
  const latest = single ?? dateOf(problems, child(untilTree, 'latest'))
  for (const [first, second] of [
    [from, earliest],
    [earliest, latest],
  ]) {
    if (first !== undefined && second !== undefined && first > second) {
      problems.push(problem('dates-reversed', tree.range, { first, second }))
    }
  }
  const until = earliest !== undefined && latest !== undefined ? { earliest, latest } : undefined
  return { ...optional('from', from), ...optional('until', until), range: tree.range }
}
