import type { Case } from '@anchorage/casefile'
import { useMessages } from '../../../app-context.ts'
import type { ComparedOutcome, ComparedVersions } from '../../../model/ask/compared-versions.ts'
import { ScrollRegion } from '../../ScrollRegion.tsx'
import { OutcomeName } from '../OutcomeName.tsx'

/** What holds in two versions of a case: outcome by outcome under one concept, and in numbers under each. */
export function ComparedAnswers(props: {
  of: Case
  compared: ComparedVersions
  isSame?: boolean
  /** What the two are called, where they are not the case as it is and as it would be. */
  sides?: { readonly before: string; readonly after: string }
}) {
  const messages = useMessages()
  const words = messages.ask.compared
  const { of, compared, isSame = false, sides = words.sides } = props
  const { outcomes } = compared
  const concept = messages.concept.names[compared.concept]
  const { before, after } = compared
  return (
    <div className="side-by-side">
      {!isSame && (
        <p className="compared-headline" role="status">
          {compared.gained + compared.lost === 0
            ? words.same(concept)
            : words.headline(concept, compared.gained, compared.lost)}
        </p>
      )}
      {!isSame && before.statusQuo !== undefined && after.statusQuo !== undefined && (
        <p>{words.statusQuo(before.statusQuoHolds === true, after.statusQuoHolds === true)}</p>
      )}
      {before.stateCount !== after.stateCount && (
        <p className="faint">{words.sizes(before.stateCount, after.stateCount)}</p>
      )}
      {outcomes.length === 0 ? (
        <p className="faint">{words.none(concept)}</p>
      ) : (
        <ScrollRegion label={isSame ? words.asItIs : words.outcomes}>
          <table className="compared-outcomes">
            <caption>{isSame ? words.asItIs : words.outcomes}</caption>
            <thead>
              <tr>
                <th scope="col">{words.outcome}</th>
                <th scope="col">{sides.before}</th>
                {!isSame && <th scope="col">{sides.after}</th>}
              </tr>
            </thead>
            <tbody>
              {outcomes.map((outcome) => (
                <OutcomeRow
                  key={outcome.kind + outcome.pattern.join('') + outcome.words}
                  of={compared.hasSameOptions ? of : undefined}
                  outcome={outcome}
                  among={outcomes}
                  isSame={isSame}
                />
              ))}
            </tbody>
          </table>
        </ScrollRegion>
      )}
      {compared.outcomeRest > 0 && <p className="faint">{messages.more(compared.outcomeRest)}</p>}
      {!isSame && <ConceptTable compared={compared} />}
    </div>
  )
}

function OutcomeRow(props: {
  of: Case | undefined
  outcome: ComparedOutcome
  among: readonly ComparedOutcome[]
  isSame: boolean
}) {
  const { of, outcome, among, isSame } = props
  const messages = useMessages()
  const words = messages.ask.compared
  const { kind } = outcome
  const reach = (side: ComparedOutcome['before']) => (side === undefined ? words.holds : messages.outcomes.reach[side])
  const gone = outcome.elsewhere === undefined ? '' : words.elsewhere[outcome.elsewhere](outcome.leaving)
  return (
    <tr className={kind}>
      <th scope="row">
        {!isSame && (
          <span className={`turn ${kind}`}>
            <span aria-hidden="true">{{ gained: '+', lost: '−', kept: '=' }[kind]}</span> {words.kinds[kind]}
          </span>
        )}{' '}
        <OutcomeName of={of} outcome={outcome} among={among} />
      </th>
      <td className={kind === 'gained' ? 'faint' : undefined}>{kind === 'gained' ? gone : reach(outcome.before)}</td>
      {!isSame && (
        <td className={kind === 'lost' ? 'faint' : undefined}>{kind === 'lost' ? gone : reach(outcome.after)}</td>
      )}
    </tr>
  )
}

function ConceptTable({ compared }: { compared: ComparedVersions }) {
  const messages = useMessages()
  const words = messages.ask.compared
  return (
    <ScrollRegion label={words.concepts}>
      <table className="compared-concepts">
        <caption>{words.concepts}</caption>
        <thead>
          <tr>
            <th scope="col">{words.concept}</th>
            {(['kept', 'gained', 'lost'] as const).map((kind) => (
              <th key={kind} scope="col">
                {words.counts[kind]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {compared.concepts.map(({ concept, counts }) => (
            <tr key={concept} className={concept === compared.concept ? 'chosen' : undefined}>
              <th scope="row">
                <abbr title={messages.concept.full[concept]}>{messages.concept.names[concept]}</abbr>
              </th>
              {counts === undefined ? (
                <td colSpan={3} className="faint">
                  {words.notApplicable}
                </td>
              ) : (
                (['kept', 'gained', 'lost'] as const).map((kind) => (
                  <td key={kind} className="dates">
                    {counts[kind] === 0 ? <span className="faint">0</span> : counts[kind].toLocaleString('en')}
                  </td>
                ))
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  )
}
