import { type Case, textIn } from '@anchorage/casefile'
import { useLang, useMessages } from '../../../app-context.ts'
import type { GainCell, GainsView } from '../../../model/ask/gains-view.ts'
import { PartyName } from '../../PartyName.tsx'
import { ScrollRegion } from '../../ScrollRegion.tsx'
import { OutcomeName } from '../OutcomeName.tsx'

/** A row for each outcome, a column for each party: better or worse, by how many steps of its own order. */
export function GainsTable({ of, view }: { of: Case; view: GainsView }) {
  const lang = useLang()
  const messages = useMessages()
  const words = messages.ask.gains
  const names = (parties: readonly number[]) => parties.map((party) => textIn(of.parties[party]?.name ?? '', lang))
  const among = view.passages.map(({ to }) => to)
  if (view.passages.length === 0) return <p className="faint">{messages.outcomes.none}</p>
  return (
    <>
      <p>
        {words.fromPoint}{' '}
        <strong>
          <OutcomeName of={of} outcome={view.from} />
        </strong>
      </p>
      <ScrollRegion label={words.table}>
        <table className="gains">
          <caption>{words.caption}</caption>
          <thead>
            <tr>
              <th scope="col">{words.toPoint}</th>
              {of.parties.map((party) => (
                <th key={party.id} scope="col">
                  <PartyName of={of} party={party.index} />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {view.passages.map((passage, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: two outcomes may have the same example and as many states
              <tr key={`${index} ${passage.to.words}`}>
                <th scope="row">
                  <OutcomeName of={of} outcome={passage.to} among={among} />
                  <span className="note">{words.pareto[passage.pareto]}</span>
                  {passage.below.length > 0 && <span className="note">{words.below(names(passage.below))}</span>}
                  <span className="note">
                    {passage.isOptimal
                      ? words.optimal
                      : passage.dominatedBy !== undefined && words.dominated(passage.dominatedBy)}
                  </span>
                </th>
                {passage.parties.map((cell, party) => (
                  <td key={of.parties[party]?.id}>
                    <Cell cell={cell} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
      {view.leftOut > 0 && <p className="faint">{messages.more(view.leftOut)}</p>}
    </>
  )
}

function Cell({ cell }: { cell: GainCell }) {
  const words = useMessages().ask.gains
  const { verdict, steps, rivals } = cell
  return (
    <>
      <span className={`gain-verdict ${verdict}`}>
        <span aria-hidden="true">{words.signs[verdict]}</span> {words.verdicts[verdict]}
      </span>
      {steps !== undefined && verdict !== 'same' && (
        <span className="note">
          {steps.least === steps.most ? words.step(steps.least) : words.steps(steps.least, steps.most)}
        </span>
      )}
      {rivals.map(({ reading, verdict: other }) => (
        <span key={reading} className="note">
          {words.rival(reading, words.verdicts[other])}
        </span>
      ))}
    </>
  )
}
