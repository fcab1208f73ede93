import type { Case } from '@anchorage/casefile'
import { type KeyboardEvent, useCallback, useEffect, useRef, useState } from 'react'
import { useApp, useMessages, useSelect } from '../app-context.ts'
import type { TablePage } from '../model/protocol.ts'
import { tableRows } from '../state/app.ts'
import { focusOf } from '../state/focus-of.ts'
import type { TableFilter } from '../state/table-place.ts'
import { StatesHead } from './StatesHead.tsx'
import { StatesRow } from './StatesRow.tsx'

/** Pixels of a row; the style sheet says the same. */
const rowHeight = 30
/** Rows that are in sight at most. */
const seen = 24
/** Browsers cannot scroll further than some 17 million pixels. */
const scrolledRows = 500_000

/** The rows of the table of states. Only those in sight, and some around them, are in the document. */
export function StatesTable({ of, page, filter }: { of: Case; page: TablePage; filter: TableFilter }) {
  const app = useApp()
  const messages = useMessages()
  const words = messages.states
  const focus = useSelect(focusOf)
  const region = useRef<HTMLElement>(null)
  const [at, setAt] = useState(0)
  const wantsFocus = useRef(false)
  const count = Math.min(page.matchCount, scrolledRows)
  const columnCount = 1 + of.options.length + 5 + of.parties.length
  const isHere = at >= page.from && at < page.from + page.rows.length
  const current = isHere ? at : page.from

  const key = JSON.stringify(filter)
  const begun = useRef(key)
  useEffect(() => {
    // Another question begins at its first row; a table that has just come is there, and asking it would lay it out.
    if (begun.current === key) return
    begun.current = key
    if (region.current) region.current.scrollTop = 0
    setAt(0)
  }, [key])

  // biome-ignore lint/correctness/useExhaustiveDependencies: rows that were wanted may only now be here
  useEffect(() => {
    if (!wantsFocus.current) return
    const button = region.current?.querySelector<HTMLElement>(`[data-row="${at}"]`)
    button?.focus({ preventScroll: true })
    if (button) wantsFocus.current = false
  }, [at, page])

  const choose = useCallback(
    (position: number, id: string) => {
      setAt(position)
      const { place } = app.store.get()
      if (place.page === 'case') app.go({ ...place, state: id })
    },
    [app],
  )
  const scrolled = () => {
    const first = Math.floor((region.current?.scrollTop ?? 0) / rowHeight)
    const { tableFrom } = app.store.get()
    if (first >= tableFrom && first + seen <= tableFrom + tableRows) return
    app.change((state) => ({ ...state, tableFrom: Math.max(0, first - Math.floor((tableRows - seen) / 2)) }))
  }
  const moved = (event: KeyboardEvent) => {
    const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1, PageDown: 10, PageUp: -10 }
    const ends: Readonly<Record<string, number>> = { Home: 0, End: count - 1 }
    const next = ends[event.key] ?? (event.key in steps ? current + steps[event.key]! : undefined)
    if (next === undefined || !(event.target instanceof HTMLElement) || !event.target.matches('[data-row]')) return
    event.preventDefault()
    const to = Math.max(0, Math.min(count - 1, next))
    wantsFocus.current = true
    setAt(to)
    const box = region.current
    if (box === null) return
    const head = box.querySelector('thead')?.clientHeight ?? 0
    const top = to * rowHeight
    if (top < box.scrollTop) box.scrollTop = top
    const last = top + rowHeight + head - box.clientHeight
    if (last > box.scrollTop) box.scrollTop = last
  }
  return (
    <>
      <section ref={region} className="states-region" aria-label={words.title} onScroll={scrolled} onKeyDown={moved}>
        <table className="states" aria-rowcount={page.matchCount + 1}>
          <StatesHead of={of} filter={filter} />
          <tbody>
            <tr className="space" style={{ height: page.from * rowHeight }}>
              <td colSpan={columnCount} />
            </tr>
            {page.rows.map((row, index) => (
              <StatesRow
                // biome-ignore lint/suspicious/noArrayIndexKey: a row is a place; in another order it stays and says something else
                key={page.from + index}
                of={of}
                row={row}
                position={page.from + index}
                isCurrent={page.from + index === current}
                isChosen={row.id === focus}
                onChoose={choose}
              />
            ))}
            <tr className="space" style={{ height: Math.max(0, count - page.from - page.rows.length) * rowHeight }}>
              <td colSpan={columnCount} />
            </tr>
          </tbody>
        </table>
      </section>
      {page.matchCount > scrolledRows && <p className="faint small">{words.tooMany(scrolledRows)}</p>}
      <p className="faint small">{words.legend}</p>
    </>
  )
}
