import { type Case, textIn } from '@anchorage/casefile'
import type { HeatGroup } from '@anchorage/scene'
import { useMemo, useRef, useState } from 'react'
import { useLang, useMessages } from '../../app-context.ts'
import type { OfferedConcept } from '../../model/protocol.ts'
import type { StateTable } from '../../model/see-protocol.ts'
import { TallName } from '../TallName.tsx'
import { HeatCells, HeatState } from './HeatRow.tsx'

const rowHeight = 28
const inSight = 22
/** Rows above and below those in sight that are there already. */
const spare = 12

type Row = { readonly group: HeatGroup } | { readonly state: number }

interface TableProps {
  readonly of: Case
  readonly table: StateTable
  readonly groups: readonly HeatGroup[]
  readonly concepts: readonly OfferedConcept[]
}

/** The heat map as a table; of thousands of rows only those in sight are in the page. */
export function HeatTable({ of, table, groups, concepts }: TableProps) {
  const lang = useLang()
  const messages = useMessages()
  const words = messages.see.heat
  const region = useRef<HTMLElement>(null)
  const [top, setTop] = useState(0)
  const rows = useMemo(
    () => groups.flatMap((group): Row[] => [{ group }, ...group.states.map((state) => ({ state }))]),
    [groups],
  )
  const first = Math.max(0, Math.min(Math.floor(top / rowHeight), rows.length) - spare)
  const last = Math.min(rows.length, first + inSight + 2 * spare)
  const after = (rows.length - last) * rowHeight
  const width = 1 + of.parties.length * concepts.length
  return (
    <section
      ref={region}
      className="heat-scroll"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
      tabIndex={0}
      aria-label={messages.see.titles.heat}
      onScroll={(event) => setTop(event.currentTarget.scrollTop)}
    >
      <table className={of.parties.length > 8 ? 'heat many' : 'heat'} aria-rowcount={rows.length + 1}>
        <thead>
          <tr aria-rowindex={1}>
            <th scope="col" rowSpan={concepts.length > 1 ? 2 : 1}>
              {words.state} <span className="faint small">{words.rows(rows.length - groups.length)}</span>
            </th>
            {of.parties.map((party) => (
              <th
                key={party.id}
                scope={concepts.length > 1 ? 'colgroup' : 'col'}
                colSpan={concepts.length}
                data-party={party.index % 8}
              >
                <TallName className="party" name={textIn(party.name, lang)} />
              </th>
            ))}
          </tr>
          {concepts.length > 1 && (
            <tr className="heat-concepts">
              {of.parties.flatMap((party) =>
                concepts.map((concept) => (
                  <th key={`${party.id} ${concept}`} scope="col">
                    {messages.concept.names[concept]}
                  </th>
                )),
              )}
            </tr>
          )}
        </thead>
        <tbody>
          <tr className="spacer">
            <td colSpan={width} style={{ height: first * rowHeight }} />
          </tr>
          {rows.slice(first, last).map((row, index) =>
            'group' in row ? (
              <tr key={row.group.pattern} className="heat-group" aria-rowindex={first + index + 2}>
                <th scope="rowgroup">
                  {words.group(row.group.states.length, row.group.stableCount, of.parties.length)}
                </th>
                <td colSpan={of.parties.length * concepts.length} />
              </tr>
            ) : (
              <tr key={row.state} aria-rowindex={first + index + 2}>
                <HeatState of={of} table={table} state={row.state} />
                <HeatCells table={table} state={row.state} concepts={concepts} />
              </tr>
            ),
          )}
          <tr className="spacer">
            <td colSpan={width} style={{ height: after }} />
          </tr>
        </tbody>
      </table>
    </section>
  )
}
