import type { Case } from '@anchorage/casefile'
import { textIn } from '@anchorage/casefile'
import { useApp, useLang, useMessages, useSelect } from '../app-context.ts'
import type { Explanation } from '../model/protocol.ts'
import { PartyName } from './PartyName.tsx'

/** Party by party: whether it stays, and the reason in sentences. Choosing one shows its moves in the graph. */
export function StateReasons({ of, explanation }: { of: Case; explanation: Explanation }) {
  const app = useApp()
  const lang = useLang()
  const messages = useMessages()
  const chosen = useSelect((state) => state.reasonParty)
  const words = messages.state
  const choose = (party: number) =>
    app.change(({ reasonParty, ...state }) => (reasonParty === party ? state : { ...state, reasonParty: party }))
  return (
    <section>
      <h3>{explanation.isEquilibrium ? words.whyHolds : words.whyNot}</h3>
      <ul className="reasons">
        {explanation.reasons.map((reason) => (
          <li key={reason.party} data-party={reason.party % 8} className={reason.isStable ? 'stays' : 'leaves'}>
            <p className="reason-head">
              <PartyName of={of} party={reason.party} />
              <span className={`verdict ${reason.isStable ? 'stays' : 'leaves'}`}>
                {reason.isStable ? words.stays : words.leaves}
              </span>
              {reason.moves.length > 0 && (
                <button
                  type="button"
                  className="show-moves"
                  aria-pressed={chosen === reason.party}
                  title={words.showMoves(textIn(of.parties[reason.party]?.name ?? '', lang))}
                  onClick={() => choose(reason.party)}
                >
                  <span aria-hidden="true">↝</span>
                  <span className="away">{words.showMoves(textIn(of.parties[reason.party]?.name ?? '', lang))}</span>
                </button>
              )}
            </p>
            <p className="sentence">{reason.sentences[0]}</p>
            {reason.sentences.length > 1 && (
              <ul className="sentences">
                {reason.sentences.slice(1).map((sentence) => (
                  <li key={sentence}>{sentence}</li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
