// How well the reader finds dates and what they come to, on expressions with normalised values.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { read } from '@anchorage/reader'

const dayOf = (text) => text?.slice(0, 10)
const later = (day, days) => new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)

/** The first and the last day of a value as the reader writes it. */
function daysOf({ value, until }) {
  if (value === undefined) return undefined
  const end = until ?? value
  const year = Number(end.slice(0, 4))
  const last =
    end.length === 10
      ? end
      : end.length === 4
        ? `${end}-12-31`
        : new Date(Date.UTC(year, Number(end.slice(5, 7)), 0)).toISOString().slice(0, 10)
  return [
    value
      .padEnd(10, '-01-01')
      .slice(0, value.length === 7 ? 7 : 10)
      .padEnd(10, '-01'),
    last,
  ]
}

/** Whether a date comes to one of the values wanted: both ends, the end wanted being exclusive. */
function isRight(mention, values) {
  const days = daysOf(mention)
  if (!days) return false
  return values.some((value) => {
    if (value.value && /^\d{4}-\d{2}-\d{2}/.test(value.value))
      return days[0] === dayOf(value.value) || (mention.value.length < 10 && value.value.startsWith(mention.value))
    if (value.start && value.end && /^\d{4}/.test(value.start)) {
      const end = value.end.length > 10 ? dayOf(value.end) : later(dayOf(value.end), -1)
      return (
        days[0] === dayOf(value.start) &&
        (days[1] === end ||
          days[1] === dayOf(value.end) ||
          mention.until?.padEnd(10, '-01').slice(0, 10) === dayOf(value.end) ||
          `${mention.until}-01-01` === dayOf(value.end))
      )
    }
    const open = value.start ?? value.end
    return (
      open !== undefined &&
      /^\d{4}-\d{2}-\d{2}/.test(open) &&
      (days[0] === dayOf(open) || days[1] === later(dayOf(open), -1) || days[0] === dayOf(value.end))
    )
  })
}

/** Prints what was found and what came out right: lines at even places were tuned on, those at odd places were not. */
export function scoreDates(folder, { misses } = {}) {
  for (const lang of ['zh', 'en']) {
    const file = join(folder, `dates-${lang}.jsonl`)
    if (!existsSync(file)) continue
    const lines = readFileSync(file, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    for (const [half, name] of [
      [0, 'tuned on'],
      [1, 'held out'],
    ]) {
      const total = { wanted: 0, found: 0, right: 0, extra: 0 }
      lines.forEach((line, index) => {
        if (index % 2 !== half) return
        const { dates } = read(line.text, { lang, date: line.ref?.slice(0, 10) })
        const wanted = line.dates.filter(({ type }) => /\.(?:date|daterange|datetime|datetimerange)$/.test(type ?? ''))
        const resolved = wanted.filter(({ values }) => values.some((value) => value.value !== 'not resolved'))
        for (const { start, end, text, values } of resolved) {
          const near = dates.filter((date) => date.start < end && date.end > start)
          total.wanted += 1
          if (near.length > 0) total.found += 1
          if (near.some((date) => isRight(date, values))) total.right += 1
          else if (misses && half === 0) {
            const shown = near.map(({ value, until }) => `${value}..${until}`).join(' ')
            console.log(`  ${text} (${line.ref?.slice(0, 10)}): ${JSON.stringify(values[0])} not ${shown || 'found'}`)
          }
        }
        total.extra += dates.filter(
          (date) => date.value && !line.dates.some(({ start, end }) => date.start < end && date.end > start),
        ).length
      })
      const share = (count) => `${((100 * count) / Math.max(1, total.wanted)).toFixed(0)} %`
      console.log(
        `dates ${lang}, ${name}: ${total.wanted} wanted, ${share(total.found)} found, ${share(total.right)} right, ${total.extra} where none is`,
      )
    }
  }
}
