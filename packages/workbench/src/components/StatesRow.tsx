import { type Case, textIn } from '@anchorage/casefile'
import { memo } from 'react'
import { useLang, useMessages } from '../app-context.ts'
import { offeredConcepts, type StateRow } from '../model/protocol.ts'

/** A state of the table. */
export const StatesRow = memo(function StatesRow(props: {
  of: Case
  row: StateRow
  /** Among all rows that match, from 0. */
  position: number
  /** The one row that the Tab key stops at. */
  isCurrent: boolean
  isChosen: boolean
  onChoose: (position: number, id: string) => void
}) {
  const { of, row, position } = props
  const lang = useLang()
  const messages = useMessages()
  const words = messages.states
  const sign = (value: boolean | undefined) => (value === undefined ? '·' : value ? '●' : '○')
  return (
    <tr aria-rowindex={position + 2} className={props.isChosen ? 'chosen' : undefined}>
      <th scope="row" className="name">
        <button
          type="button"
          data-row={position}
          tabIndex={props.isCurrent ? 0 : -1}
          aria-current={props.isChosen ? 'true' : undefined}
          title={row.words}
          onClick={() => props.onChoose(position, row.id)}
        >
          {row.letter !== undefined && <span className="letter">{row.letter}</span>}
          {row.isStatusQuo && <span className="badge">{messages.state.marks.statusQuo}</span>}
          <span>{row.words}</span>
        </button>
      </th>
      {of.options.map((option) => {
        const value = row.pattern[option.index] ?? 'N'
        return (
          <td key={option.id} data-party={option.party % 8}>
            <abbr className={`value ${value === '-' ? 'either' : value}`} title={messages.outcomes.valuesLong[value]}>
              {messages.outcomes.values[value]}
            </abbr>
          </td>
        )
      })}
      {offeredConcepts.map((concept, index) => (
        <td key={concept} className="concept">
          <span aria-hidden="true">{sign(row.holds[index])}</span>
          <span className="away">{words.holds(row.holds[index])}</span>
        </td>
      ))}
      {of.parties.map((party) => {
        const stable = row.stable[party.index]
        return (
          <td key={party.id} className="level" title={words.level(textIn(party.name, lang), row.levels[party.index]!)}>
            {row.levels[party.index]} <span aria-hidden="true">{sign(stable)}</span>
            <span className="away">{words.stable(stable)}</span>
          </td>
        )
      })}
    </tr>
  )
})
