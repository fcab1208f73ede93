import { letterOf } from '@anchorage/analysis'
import { type Case, textIn } from '@anchorage/casefile'
import { useLang, useMessages } from '../../../app-context.ts'
import type { ReadingsView, RivalOutcomeView } from '../../../model/ask/readings-view.ts'
import { OutcomeName } from '../OutcomeName.tsx'

/** The outcomes by their letters: in how many combinations each holds, and what it needs. */
export function RivalOutcomes({ of, view }: { of: Case; view: ReadingsView }) {
  const lang = useLang()
  const messages = useMessages()
  const words = messages.ask.readings
  const needsOf = ({ needs, isExact, holdsIn }: RivalOutcomeView) => {
    if (holdsIn === view.combinationCount) return words.always
    if (needs.length === 0) return words.noNeeds
    const parts = needs.map(({ party, readings }) => words.need(textIn(of.parties[party]?.name ?? '', lang), readings))
    return isExact ? words.exactly(parts) : words.only(parts)
  }
  return (
    <section aria-label={words.needs}>
      <h3>{words.needs}</h3>
      <dl className="rival-outcomes">
        {view.outcomes.map((outcome, index) => (
          <div key={letterOf(index)}>
            <dt>
              <span className="letter">{letterOf(index)}</span>{' '}
              <OutcomeName of={of} outcome={outcome} among={view.outcomes} />
            </dt>
            <dd>
              {words.holdsIn(outcome.holdsIn, view.combinationCount, outcome.reachedIn)} {needsOf(outcome)}
            </dd>
          </div>
        ))}
      </dl>
      {view.outcomeRest > 0 && <p className="faint">{messages.more(view.outcomeRest)}</p>}
    </section>
  )
}
