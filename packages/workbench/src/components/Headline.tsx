import type { Case, Lang } from '@anchorage/casefile'
import { textIn } from '@anchorage/casefile'
import { textWidth } from '@anchorage/scene'
import { useApp, useLang, useMessages, useSelect } from '../app-context.ts'
import { messagesIn } from '../messages/messages.ts'
import type { Answer, OutcomeView } from '../model/protocol.ts'

type Found = Extract<Answer, { ok: true }>

const mostNamed = 4

/** In widths of a Chinese character. */
const longWords = 42

/**
 * An outcome in words: the words of its one state; what is done in all of its states; if that is long, an example. What is
 * done in none of them is said where nothing is done in all, or where another of `among` does the same.
 */
export function outcomeWords(of: Case, outcome: OutcomeView, lang: Lang, among: readonly OutcomeView[] = []): string {
  const messages = messagesIn(lang)
  if (outcome.count === 1) return outcome.states[0]?.words ?? ''
  const words = optionWords(of, outcome, 'Y', lang)
  const isLong = textWidth(words, 1) > longWords
  if (isLong && outcome.name !== undefined) return messages.outcomes.suchAs(outcome.name)
  const isTold = words !== '' && !among.some((other) => other !== outcome && isLike(other, outcome))
  const left = isTold ? '' : optionWords(of, outcome, 'N', lang)
  if (left === '') return words || messages.outcomes.nothing
  return words === '' ? messages.outcomes.without(left) : words + messages.semicolon + messages.outcomes.without(left)
}

/** Whether the same is done in all states of both. */
function isLike(a: OutcomeView, b: OutcomeView): boolean {
  return a.count > 1 && a.pattern.every((value, option) => (value === 'Y') === (b.pattern[option] === 'Y'))
}

function optionWords(of: Case, { pattern }: OutcomeView, value: 'Y' | 'N', lang: Lang): string {
  const messages = messagesIn(lang)
  const groups = of.parties.flatMap((party) => {
    const own = party.options.filter((option) => pattern[option.index] === value)
    if (own.length === 0) return []
    const names = own.map((option) => textIn(option.name, lang)).join(messages.separator)
    return [textIn(party.name, lang) + messages.colon + names]
  })
  return groups.join(messages.semicolon)
}

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
