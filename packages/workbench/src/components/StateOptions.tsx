import { type Case, textIn } from '@anchorage/casefile'
import { useApp, useLang, useMessages, useSelect } from '../app-context.ts'
import type { Explanation } from '../model/protocol.ts'
import { PartyName } from './PartyName.tsx'

/** What is done in the state. Pressing an option leads to the state that differs in it alone. */
export function StateOptions({ of, explanation }: { of: Case; explanation: Explanation }) {
  const app = useApp()
  const lang = useLang()
  const messages = useMessages()
  const place = useSelect((state) => state.place)
  const words = messages.state
  const values = messages.outcomes.valuesLong
  const toggle = (index: number) => {
    if (place.page !== 'case') return
    const taken = of.options.filter(({ index: own }) => {
      const isTaken = explanation.pattern[own] === 'Y'
      return own === index ? !isTaken : isTaken
    })
    app.go({ ...place, state: taken.length === 0 ? 'none' : taken.map((option) => option.id).join('+') })
  }
  return (
    <section>
      <h3>{words.options}</h3>
      <ul className="state-options">
        {of.parties
          .filter((party) => party.options.length > 0)
          .map((party) => (
            <li key={party.id} data-party={party.index % 8}>
              <PartyName of={of} party={party.index} />
              <ul>
                {party.options.map((option) => {
                  const value = explanation.pattern[option.index] ?? 'N'
                  return (
                    <li key={option.id}>
                      <button
                        type="button"
                        className={`toggle ${value === '-' ? 'either' : value}`}
                        aria-pressed={value === 'Y'}
                        title={values[value]}
                        onClick={() => toggle(option.index)}
                      >
                        <span className="square" aria-hidden="true" />
                        {textIn(option.name, lang)}
                      </button>
                    </li>
                  )
                })}
              </ul>
            </li>
          ))}
      </ul>
      <p className="faint small">{words.tryIt}</p>
    </section>
  )
}
