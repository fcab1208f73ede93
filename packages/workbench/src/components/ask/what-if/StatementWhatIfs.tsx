import { statementListOf, type WhatIf } from '@anchorage/analysis'
import type { Case, Choice, Party, Priority } from '@anchorage/casefile'
import { useMessages } from '../../../app-context.ts'
import { FormulaText } from '../../FormulaText.tsx'
import { PartyName } from '../../PartyName.tsx'
import type { WhatIfs } from './use-what-ifs.ts'

/** The statements of a party, each of which may be supposed to be its opposite, left out, or elsewhere in the list. */
export function StatementWhatIfs(props: { of: Case; party: Party; choice: Choice; whatIfs: WhatIfs }) {
  const { of, party, choice, whatIfs } = props
  const words = useMessages().ask.whatIf
  const list = statementListOf(party, choice)
  const count = whatIfs.list.filter((each) => 'party' in each && each.party === party.id).length
  return (
    <details className="what-if-party" open={count > 0 || party.index === 0 || undefined}>
      <summary>
        <PartyName of={of} party={party.index} />
        {count > 0 && <span className="badge">{words.changes(count)}</span>}
      </summary>
      {list === undefined ? (
        <p className="faint">{party.preference.kind === 'none' ? words.noPreference : words.noList}</p>
      ) : (
        <ol className="what-if-statements">
          {list.priorities.map((priority, index) => (
            <StatementRow
              key={priority.path.join()}
              of={of}
              party={party}
              priority={priority}
              place={index + 1}
              count={list.priorities.length}
              whatIfs={whatIfs}
            />
          ))}
        </ol>
      )}
    </details>
  )
}

function StatementRow(props: {
  of: Case
  party: Party
  priority: Priority
  place: number
  count: number
  whatIfs: WhatIfs
}) {
  const { of, party, priority, place, count, whatIfs } = props
  const messages = useMessages()
  const words = messages.ask.whatIf
  const { canonical, text } = priority.want
  const isAbout = (each: WhatIf) => 'statement' in each && each.party === party.id && each.statement === canonical
  const known = whatIfs.list.find(isAbout)
  const suppose = (next: WhatIf) => whatIfs.suppose(isAbout, known?.kind === next.kind ? undefined : next)
  const move = (to: number) =>
    whatIfs.suppose(isAbout, to === place ? undefined : { kind: 'move', party: party.id, to, statement: canonical })
  return (
    <li className={known === undefined ? undefined : `supposed ${known.kind}`}>
      <span className="what-if-statement">
        <FormulaText of={of} text={text} party={party.index} />
      </span>
      <span className="what-if-tools">
        {(['flip', 'drop'] as const).map((kind) => (
          <button
            key={kind}
            type="button"
            className="supposition"
            aria-pressed={known?.kind === kind}
            aria-label={words.toggle(words.kinds[kind], text)}
            onClick={() => suppose({ kind, party: party.id, statement: canonical })}
          >
            {words.kinds[kind]}
          </button>
        ))}
        <select
          aria-label={words.placeOf(text)}
          value={known?.kind === 'move' ? known.to : place}
          onChange={(event) => move(Number(event.target.value))}
        >
          {Array.from({ length: count }, (_, index) => index + 1).map((to) => (
            <option key={to} value={to}>
              {words.place(to)}
            </option>
          ))}
        </select>
      </span>
    </li>
  )
}
