import { newTerm, type Term, textIn } from '@anchorage/casefile'
import { useLang, useMessages } from '../../app-context.ts'
import { AddField } from './AddField.tsx'
import { FormulaField } from './FormulaField.tsx'
import { type OfCase, pathKey } from './model-context.ts'
import { IdField, LineLink, RemoveNamed } from './NamedParts.tsx'
import { TextFields } from './TextField.tsx'
import { useWrite } from './use-edit.ts'

/** Formulas that have a name. */
export function TermsForm({ of }: OfCase) {
  const write = useWrite()
  const messages = useMessages()
  const words = messages.model.form
  return (
    <section aria-labelledby="terms-title">
      <h2 id="terms-title">{messages.namedFormulas.title}</h2>
      <ul className="sortables">
        {of.terms.map((term) => (
          <TermRow key={term.id} of={of} term={term} />
        ))}
      </ul>
      <AddField label={words.addTerm} add={(name) => write(newTerm(of, name, 'true').edits)} />
    </section>
  )
}

function TermRow({ of, term }: OfCase & { term: Term }) {
  const lang = useLang()
  const words = useMessages().model.form
  const what = term.name === undefined ? term.id : textIn(term.name, lang)
  // A term that is only a formula has no place for a name until it has one.
  const isBare = term.formulaPath.length === term.path.length
  return (
    <li className="sortable" data-path={pathKey(term.path)} tabIndex={-1}>
      <div className="row-body">
        <div className="fields">
          {!isBare && <TextFields label={words.name} text={term.name} path={[...term.path, 'name']} />}
          <IdField of={of} named={{ kind: 'term', id: term.id }} />
        </div>
        <FormulaField of={of} label={what} text={term.condition.text} path={term.formulaPath} />
        {term.note !== undefined && <span className="note">{textIn(term.note, lang)}</span>}
      </div>
      <LineLink range={term.range} what={what} />
      <RemoveNamed named={{ kind: 'term', id: term.id }} what={what} />
    </li>
  )
}
