import type { Case } from '@anchorage/casefile'
import { useApp, useMessages, useSelect } from '../../app-context.ts'
import type { OfferedConcept } from '../../model/protocol.ts'
import type { StateTable } from '../../model/see-protocol.ts'
import { AnchorMark } from './AnchorMark.tsx'
import { OptionSquares } from './OptionSquares.tsx'

/** More options have no room in a row. */
const mostSquares = 24

/** The state of a row, to be looked at. */
export function HeatState({ of, table, state }: { of: Case; table: StateTable; state: number }) {
  const app = useApp()
  const messages = useMessages()
  const place = useSelect((all) => all.place)
  const explained = useSelect((all) => all.explanation?.value?.state)
  return (
    <th scope="row">
      <button
        type="button"
        className="heat-state"
        title={table.words[state]}
        aria-pressed={state === explained}
        onClick={() => place.page === 'case' && app.go({ ...place, state: table.ids[state] ?? '' })}
      >
        {state === table.statusQuo && <AnchorMark />}
        {of.options.length <= mostSquares && <OptionSquares of={of} values={table.values[state] ?? ''} />}
        <span className="cut">{table.words[state]}</span>
        {state === table.statusQuo && <span className="away">, {messages.see.marks.statusQuo}</span>}
      </button>
    </th>
  )
}

/** For each party and concept whether the state is stable: a disc or a ring, and a word for those who do not see it. */
export function HeatCells(props: { table: StateTable; state: number; concepts: readonly OfferedConcept[] }) {
  const messages = useMessages()
  const { table, state, concepts } = props
  const words = messages.see.heat
  const parties = table.ranks.length
  return table.ranks.flatMap((_, party) =>
    concepts.map((concept) => {
      const isStable = table.stable[concept]?.[state * parties + party]
      const label =
        isStable === undefined ? messages.state.notApplicable : isStable === 1 ? words.stable : words.unstable
      return (
        <td
          // biome-ignore lint/suspicious/noArrayIndexKey: parties are known by their index
          key={`${party} ${concept}`}
          data-party={party % 8}
          className={concept === concepts[0] ? 'first' : undefined}
        >
          <span className={isStable === 1 ? 'disc stable' : 'disc'} aria-hidden="true" />
          <span className="away">{label}</span>
        </td>
      )
    }),
  )
}
