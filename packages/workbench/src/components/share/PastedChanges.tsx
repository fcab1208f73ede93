import { type Case, describeDiagnostic, textIn } from '@anchorage/casefile'
import { useLang, useMessages } from '../../app-context.ts'
import type { Misfit, Pasted, PastedChange, PasteTarget } from '../../tables/pasted.ts'

/** As many lines as are shown of each list. */
const shown = 100

/** What a table would do, and cell by cell what of it does not fit. */
export function PastedChanges({ of, pasted, target }: { of: Case; pasted: Pasted; target: PasteTarget }) {
  const lang = useLang()
  const messages = useMessages()
  const words = messages.tables.paste
  const { changes, misfits, missing, isMarked } = pasted
  const isWhole = target.kind === 'ranking' || target.kind === 'priorities'
  const whyOf = ({ why, problem }: Misfit) =>
    problem === undefined ? words.why[why] : describeDiagnostic(problem, lang).message
  return (
    <>
      <div role="status" className="pasted">
        <h3>{changes.length === 0 ? words.nothing : words.would(changes.length)}</h3>
        {isMarked && <p className="refusal">{words.marked}</p>}
        {missing.length > 0 && (
          <p className="refusal">
            {words.missing[target.kind === 'priorities' ? 'priorities' : 'ranking'](missing.slice(0, shown))}
          </p>
        )}
        <ul>
          {changes.slice(0, shown).map((change) => (
            <li key={JSON.stringify(change)}>
              <ChangeWords of={of} change={change} />
            </li>
          ))}
        </ul>
        {changes.length > shown && <p className="faint">{messages.more(changes.length - shown)}</p>}
      </div>
      {misfits.length > 0 && (
        <div className="pasted">
          <h3>{words.misfits(misfits.length)}</h3>
          <ul>
            {misfits.slice(0, shown).map((misfit) => {
              const { row, column, text } = misfit
              return (
                <li key={`${row} ${column} ${misfit.why} ${text}`}>
                  {words.misfit(row, column, text.slice(0, 60), whyOf(misfit))}
                </li>
              )
            })}
          </ul>
          {misfits.length > shown && <p className="faint">{messages.more(misfits.length - shown)}</p>}
          {isWhole && <p>{words.wholeOnly}</p>}
        </div>
      )}
    </>
  )
}

function ChangeWords({ of, change }: { of: Case; change: PastedChange }) {
  const lang = useLang()
  const words = useMessages().tables.paste
  const optionName = (option: number) => textIn(of.options[option]!.name, lang)
  switch (change.kind) {
    case 'weight':
      return words.weight(optionName(change.option), String(change.before ?? words.noWeight), String(change.after))
    case 'ranking':
      return (
        <dl className="ranking-change">
          <dt>{words.ranking.before}</dt>
          <dd>{change.before === '' ? words.ranking.none : change.before}</dd>
          <dt>{words.ranking.after}</dt>
          <dd>{change.after}</dd>
        </dl>
      )
    case 'priority': {
      const { text, before, after } = change
      if (before === undefined) return words.priority.added(text, after ?? 0)
      return after === undefined ? words.priority.removed(text, before) : words.priority.moved(text, before, after)
    }
    case 'state': {
      if (change.isNew) return words.newState(change.name, change.taken.map(optionName))
      return (
        <>
          {words.changedState(change.name)}
          <ul>
            {change.taken.length > 0 && <li>{words.taken(change.taken.map(optionName))}</li>}
            {change.dropped.length > 0 && <li>{words.dropped(change.dropped.map(optionName))}</li>}
          </ul>
        </>
      )
    }
  }
}
