import type { Case } from '@anchorage/casefile'
import { useApp, useMessages, useSelect } from '../../../app-context.ts'
import type { HoldingView, PhaseView, TimeView } from '../../../model/ask/time-view.ts'
import { ScrollRegion } from '../../ScrollRegion.tsx'
import { OutcomeName } from '../OutcomeName.tsx'

/** A column for each phase and each way its windows may end; a row for each outcome; a phase can be looked at. */
export function PhaseTable({ of, view }: { of: Case; view: TimeView }) {
  const app = useApp()
  const messages = useMessages()
  const words = messages.ask.time
  const place = useSelect((state) => state.place)
  if (place.page !== 'case') return undefined
  const columns = view.phases.flatMap((phase, at) =>
    phase.answers.map((answer, index) => ({ phase, at, index, answer })),
  )
  const lookAt = ({ day }: PhaseView, end: 'earliest' | 'latest' | undefined) => {
    const { asOf: _, end: __, ...others } = place.choice
    const date = day === undefined || day === of.asOf ? {} : { asOf: day }
    app.refine({ ...place, choice: { ...others, ...date, ...(end === 'latest' ? { end } : {}) } })
  }
  const asOf = place.choice.asOf ?? of.asOf
  const isIn = ({ from, until }: PhaseView) =>
    asOf !== undefined && (from === undefined || from <= asOf) && (until === undefined || asOf <= until)
  const isChosen = (phase: PhaseView, end: 'earliest' | 'latest' | undefined) =>
    isIn(phase) && (end === undefined || end === (place.choice.end ?? 'earliest'))
  return (
    <ScrollRegion label={words.table}>
      <table className="phases">
        <caption>{words.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{words.outcome}</th>
            {columns.map(({ phase, answer, at, index }) => (
              <th key={`${at} ${index}`} scope="col" className={isChosen(phase, answer.end) ? 'chosen' : undefined}>
                <button
                  type="button"
                  className="phase-head"
                  disabled={phase.day === undefined}
                  aria-pressed={isChosen(phase, answer.end)}
                  onClick={() => lookAt(phase, answer.end)}
                >
                  {words.span(phase.from, phase.until)}
                  {answer.end !== undefined && <span className="faint">{words.ends[answer.end]}</span>}
                  {phase.isNow && <span className="badge">{words.own}</span>}
                </button>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {view.outcomes.map((outcome) => (
            <tr key={outcome.pattern.join('') + outcome.words + JSON.stringify(outcome.holding)}>
              <th scope="row">
                <OutcomeName of={of} outcome={outcome} among={view.outcomes} />
              </th>
              {columns.map(({ phase, answer, at, index }) => (
                <td key={`${at} ${index}`} className={isChosen(phase, answer.end) ? 'chosen' : undefined}>
                  <Holding holding={outcome.holding[at]?.[index] ?? 'not'} />
                </td>
              ))}
            </tr>
          ))}
          <tr>
            <th scope="row">{words.counts}</th>
            {columns.map(({ answer, at, index }) => (
              <td key={`${at} ${index}`} className="dates">
                {answer.equilibriumCount === undefined || answer.stateCount === undefined
                  ? answer.problems.join(messages.semicolon) || words.none
                  : messages.variants.of(answer.equilibriumCount, answer.stateCount)}
              </td>
            ))}
          </tr>
        </tbody>
      </table>
      {view.rest > 0 && <p className="faint">{messages.more(view.rest)}</p>}
    </ScrollRegion>
  )
}

function Holding({ holding }: { holding: HoldingView }) {
  const messages = useMessages()
  if (holding === 'not') return <span className="held not">{messages.ask.time.not}</span>
  const said = holding === 'holds' ? messages.ask.compared.holds : messages.outcomes.reach[holding]
  return <span className={`held ${holding}`}>{said}</span>
}
