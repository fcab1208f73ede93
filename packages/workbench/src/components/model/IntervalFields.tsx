import type { CaseEdit, Interval, Path } from '@anchorage/casefile'
import { useMessages } from '../../app-context.ts'
import type { OfCase } from './model-context.ts'
import { LineField } from './TextField.tsx'
import { groupOf, useWrite } from './use-edit.ts'

/** From when until when; an end that is not sure has an earliest and a latest day. */
export function IntervalFields(props: OfCase & { what: string; interval: Interval | undefined; path: Path }) {
  const { of, what, interval, path } = props
  const write = useWrite()
  const words = useMessages().model.form
  const { from = '', until } = interval ?? {}
  const { earliest = '', latest = '' } = until ?? {}
  if (of.asOf === undefined && interval === undefined) return <p className="faint small">{words.datesNeedDay}</p>
  const put = (key: string, edit: CaseEdit, visit: number) => write([edit], groupOf([...path, key], visit))
  const ends = (first: string, last: string, visit: number) => {
    const at = [...path, 'until']
    if (first === '' && last === '') return put('until', { kind: 'clear', path: at }, visit)
    const [start, end] = [first || last, last || first]
    return put(
      'until',
      { kind: 'set', path: at, value: start === end ? start : { earliest: start, latest: end } },
      visit,
    )
  }
  const isInOrder = (...days: readonly string[]) => {
    const set = days.filter((day) => day !== '')
    return set.every((day, index) => index === 0 || set[index - 1]! <= day)
  }
  const field = (label: string, value: string, order: (day: string) => boolean, putDay: typeof setFrom) => (
    <LineField
      label={label}
      type="date"
      value={value}
      accepts={(day) => isDay(day) && order(day)}
      problem={(day) => (isDay(day) && !order(day) ? words.datesReversed : undefined)}
      write={putDay}
    />
  )
  const setFrom = (day: string, visit: number) => {
    const at = [...path, 'from']
    return put('from', day === '' ? { kind: 'clear', path: at } : { kind: 'set', path: at, value: day }, visit)
  }
  const isOneDay = earliest === latest
  return (
    <fieldset className="fields" aria-label={words.datesOf(what)}>
      {field(words.fromDay, from, (day) => isInOrder(day, earliest, latest), setFrom)}
      {field(
        words.untilEarliest,
        earliest,
        (day) => isInOrder(from, day, isOneDay ? '' : latest),
        (day, visit) => ends(day, isOneDay ? day : latest, visit),
      )}
      {field(
        words.untilLatest,
        latest,
        (day) => isInOrder(from, earliest, day),
        (day, visit) => ends(earliest, day, visit),
      )}
    </fieldset>
  )
}

/** A day, or none; a year that is still being typed has zeros in front. */
function isDay(value: string): boolean {
  return value === '' || /^[1-9]\d{3}-\d{2}-\d{2}$/.test(value)
}
