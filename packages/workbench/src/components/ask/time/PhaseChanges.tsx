import { formulaText } from '@anchorage/analysis'
import { type Case, textIn } from '@anchorage/casefile'
import { useLang, useMessages } from '../../../app-context.ts'
import type { PhaseView, TimeView, TurnView } from '../../../model/ask/time-view.ts'
import { constraintText } from '../rule-words.ts'

/** Day by day: what begins or ends, what that does, and what is reported of these days. */
export function PhaseChanges({ of, view }: { of: Case; view: TimeView }) {
  const messages = useMessages()
  const words = messages.ask.time
  const phases = view.phases.filter(({ turns, events }) => turns.length + events.length > 0)
  if (phases.length === 0) return undefined
  return (
    <section aria-label={words.changes}>
      <h3>{words.changes}</h3>
      <ol className="phase-changes">
        {phases.map((phase) => (
          <Change key={phase.from ?? ''} of={of} phase={phase} />
        ))}
      </ol>
    </section>
  )
}

function Change({ of, phase }: { of: Case; phase: PhaseView }) {
  const lang = useLang()
  const messages = useMessages()
  const words = messages.ask.time
  const stateName = (id: string) => textIn(of.states.find((state) => state.id === id)?.name ?? id, lang)
  const wordsOf = (kind: TurnView['kind'], text: string, party?: number) => {
    if (kind === 'status-quo') return stateName(text)
    return kind === 'constraint' ? constraintText(of, text, messages, lang) : formulaText(of, text, party, lang)
  }
  const turnWords = ({ kind, party, text = '', turn, end }: TurnView) => {
    const owner = party === undefined ? '' : textIn(of.parties[party]?.name ?? '', lang)
    const said = words.turns[turn](words.elements[kind](owner, wordsOf(kind, text, party)))
    return end === undefined ? said : words.atEnd[end](said)
  }
  const { turns, effects, events } = phase
  return (
    <li>
      <h4>{words.span(phase.from, phase.until)}</h4>
      <ul>
        {turns.map((turn) => {
          const said = turnWords(turn)
          return <li key={said}>{said}</li>
        })}
      </ul>
      {effects.length > 0 ? (
        <ul>
          {effects.map(({ kind, words: state, because, end }) => (
            <li key={kind + state + end}>
              <span className={`turn ${kind === 'begins' ? 'gained' : 'lost'}`}>
                <span aria-hidden="true">{kind === 'begins' ? '+' : '−'}</span> {words.effects[kind]}
              </span>{' '}
              {state}
              {end !== undefined && <span className="faint"> {words.ends[end]}</span>}
              {because.length > 0 && turns.length > 1 && (
                <span className="note">
                  {words.because(because.flatMap((each) => turns[each] ?? []).map(turnWords))}
                </span>
              )}
            </li>
          ))}
        </ul>
      ) : (
        turns.length > 0 && <p className="faint">{words.noEffect}</p>
      )}
      {events.length > 0 && (
        <details>
          <summary>{words.events(events.length)}</summary>
          <ul>
            {events.map(({ date, what }) => (
              <li key={date + what}>
                <span className="dates">{date}</span> {what}
              </li>
            ))}
          </ul>
        </details>
      )}
    </li>
  )
}
