import { type Case, textIn } from '@anchorage/casefile'
import { useLang, useMessages } from '../app-context.ts'
import { FormulaText } from './FormulaText.tsx'

/** The terms that the case’s formulas use, with what each stands for. */
export function NamedFormulas({ of }: { of: Case }) {
  const lang = useLang()
  const messages = useMessages()
  if (of.terms.length === 0) return undefined
  return (
    <section>
      <h3>{messages.namedFormulas.title}</h3>
      <dl className="relations">
        {of.terms.map((term) => (
          <div key={term.id}>
            <dt>
              <span className="formula-term">{term.name === undefined ? term.id : textIn(term.name, lang)}</span>{' '}
              <span className="faint">{messages.namedFormulas.means}</span>
            </dt>
            <dd>
              <FormulaText of={of} text={term.condition.text} />
              {term.note !== undefined && <span className="note">{textIn(term.note, lang)}</span>}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
