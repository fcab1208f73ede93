import { type Case, type Party, type PartyPreference, type StateReference, textIn } from '@anchorage/casefile'
import { useLang, useMessages } from '../app-context.ts'
import { FormulaText } from './FormulaText.tsx'
import { Support } from './Support.tsx'

interface PreferenceProps {
  readonly of: Case
  readonly party: Party
  readonly preference: PartyPreference
}

/** What a party wants: priorities most important first, weights, or a ranking of states; and what is not known of it. */
export function PreferenceList(props: PreferenceProps) {
  const { parties } = useMessages()
  const unknown = props.preference.unknown ?? []
  return (
    <>
      <KnownPreference {...props} />
      {unknown.length > 0 && (
        <div className="note">
          {parties.unknown}
          <ul>
            {unknown.map(({ states, range }) => (
              <li key={range.start}>
                <StateReferences of={props.of} states={states} />
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  )
}

function KnownPreference({ of, party, preference }: PreferenceProps) {
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
              {(priority.strength ?? 1) > 1 && (
                <span className="badge">{messages.parties.strength(priority.strength ?? 1)}</span>
              )}
              {priority.certainty !== undefined && priority.certainty < 1 && (
                <span className="badge">{messages.parties.certainty(priority.certainty)}</span>
              )}
              {priority.uncertain && <span className="badge">{messages.parties.uncertain}</span>}
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
          {preference.classes.map((states, index) => (
            <li key={states[0]?.range.start}>
              <StateReferences of={of} states={states} />
              {states.length > 1 && <span className="badge">{messages.parties.tied}</span>}
              {(preference.strengths?.[index] ?? 1) > 1 && (
                <span className="badge">{messages.parties.strengthToNext(preference.strengths?.[index] ?? 1)}</span>
              )}
            </li>
          ))}
        </ol>
      )
    case 'none':
      return <p className="faint">{messages.parties.none}</p>
  }
}

function StateReferences({ of, states }: { readonly of: Case; readonly states: readonly StateReference[] }) {
  const lang = useLang()
  return states.map(({ text, range }) => {
    const named = of.states.find(({ id }) => id === text)
    return (
      <span key={range.start} className="ranked" title={text}>
        {named?.name === undefined ? text : textIn(named.name, lang)}
      </span>
    )
  })
}
