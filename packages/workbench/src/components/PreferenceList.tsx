import { type Case, type Party, type PartyPreference, textIn } from '@anchorage/casefile'
import { useLang, useMessages } from '../app-context.ts'
import { FormulaText } from './FormulaText.tsx'
import { Support } from './Support.tsx'

/** What a party wants: priorities most important first, weights, or a ranking of states. */
export function PreferenceList({ of, party, preference }: { of: Case; party: Party; preference: PartyPreference }) {
  const lang = useLang()
  const messages = useMessages()
  const hasEvidence = of.evidence.length > 0
  switch (preference.kind) {
    case 'priorities':
      return (
        <ol className="priorities">
          {preference.priorities.map((priority) => (
            <li key={priority.range.start}>
              <FormulaText of={of} text={priority.want.text} party={party.index} />
              {priority.during !== undefined && (
                <span className="badge">
                  {messages.parties.during(
                    priority.during.from ?? messages.windows.open,
                    priority.during.until?.latest ?? messages.windows.open,
                  )}
                </span>
              )}
              {hasEvidence && (
                <Support degree={priority.confidence} because={priority.because} what={priority.want.text} />
              )}
              {priority.note !== undefined && <span className="note">{textIn(priority.note, lang)}</span>}
            </li>
          ))}
        </ol>
      )
    case 'weights':
      return (
        <ul className="options">
          {preference.weights.map(({ option, weight }) => (
            <li key={option}>
              <span className="option-name">{textIn(of.options[option]?.name ?? '', lang)}</span>{' '}
              <strong>{weight}</strong>
            </li>
          ))}
        </ul>
      )
    case 'ranking':
      return (
        <ol className="ranking">
          {preference.classes.map((states) => (
            <li key={states[0]?.range.start}>
              {states.map(({ text, range }) => {
                const named = of.states.find(({ id }) => id === text)
                return (
                  <span key={range.start} className="ranked" title={text}>
                    {named?.name === undefined ? text : textIn(named.name, lang)}
                  </span>
                )
              })}
              {states.length > 1 && <span className="badge">{messages.parties.tied}</span>}
            </li>
          ))}
        </ol>
      )
    case 'none':
      return <p className="faint">{messages.parties.none}</p>
  }
}
