import type { Case } from '@anchorage/casefile'
import { useApp, useLang, useMessages, useSelect } from '../app-context.ts'
import type { Answer, OutcomeView } from '../model/protocol.ts'
import { outcomeWords } from './outcome-words.ts'

type Found = Extract<Answer, { ok: true }>

const mostNamed = 4

/** The answer in sentences: what can be reached and holds, what holds only after a concession, what is out of reach. */
export function Headline({ of, answer }: { of: Case; answer: Found }) {
  const lang = useLang()
  const messages = useMessages()
  const words = messages.answer
  const reached = answer.outcomes.filter(({ reachable }) => reachable === 'start' || reachable === 'improvements')
  const byMoves = answer.outcomes.filter(({ reachable }) => reachable === 'moves')
  const out = answer.outcomes.filter(({ reachable }) => reachable === 'no')
  const { concept } = answer.question
  const name = messages.concept.names[concept]
  if (answer.counts[concept] === undefined) return <p className="headline">{words.noConcept(name)}</p>
  if (answer.outcomes.length === 0) return <p className="headline">{words.none(name)}</p>
  if (answer.statusQuo === undefined) {
    return (
      <div className="headline">
        <p>{words.noStart(answer.outcomes.length)}</p>
        <OutcomeList of={of} outcomes={answer.outcomes} />
      </div>
    )
  }
  const [first] = reached
  const single = reached.length === 1 && first !== undefined
  return (
    <div className="headline">
      {answer.statusQuo.isEquilibrium && <p>{words.statusQuoHolds}</p>}
      {single && !answer.statusQuo.isEquilibrium && (
        <p>{words.onlyReached(outcomeWords(of, first, lang, answer.outcomes))}</p>
      )}
      {reached.length > 1 && <p>{words.reached(reached.length)}</p>}
      {reached.length === 0 && <p>{words.noneReached}</p>}
      {(reached.length > 1 || (single && answer.statusQuo.isEquilibrium)) && <OutcomeList of={of} outcomes={reached} />}
      {byMoves.length > 0 && (
        <div className="also">
          <p>{words.others(byMoves.length)}</p>
          <OutcomeList of={of} outcomes={byMoves} />
        </div>
      )}
      {out.length > 0 && <p className="also">{words.unreachable(out.length)}</p>}
    </div>
  )
}

function OutcomeList({ of, outcomes }: { of: Case; outcomes: readonly OutcomeView[] }) {
  const app = useApp()
  const lang = useLang()
  const messages = useMessages()
  const place = useSelect((state) => state.place)
  const look = (outcome: OutcomeView) => {
    const state = outcome.states[0]?.id
    if (place.page === 'case' && state !== undefined) app.go({ ...place, state })
  }
  return (
    <ul className="outcome-list">
      {outcomes.slice(0, mostNamed).map((outcome) => (
        <li key={outcome.letter}>
          <button type="button" onClick={() => look(outcome)}>
            <span className="letter">{outcome.letter}</span>
            <span>
              {outcomeWords(of, outcome, lang, outcomes)}
              {outcome.count > 1 && (
                <span className="faint"> {messages.bracketed(messages.outcomes.states(outcome.count))}</span>
              )}
            </span>
          </button>
        </li>
      ))}
      {outcomes.length > mostNamed && <li className="faint">{messages.more(outcomes.length - mostNamed)}</li>}
    </ul>
  )
}
