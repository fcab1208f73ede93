import { useMessages } from '../../app-context.ts'
import type { OfCase } from './model-context.ts'
import { LineField, TextFields } from './TextField.tsx'
import { groupOf, useWrite } from './use-edit.ts'

/** What the case is called, what it asks, and of which day it speaks. */
export function CaseForm({ of }: OfCase) {
  const put = useWrite()
  const words = useMessages().model.form
  return (
    <section className="fields" aria-label={words.about}>
      <TextFields label={words.title} text={of.title} path={['title']} isRequired />
      <TextFields label={words.question} text={of.question} path={['question']} />
      <LineField
        label={words.asOf}
        type="date"
        value={of.asOf ?? ''}
        accepts={(value) => /^\d{4}-\d{2}-\d{2}$/.test(value)}
        write={(value, visit) => put([{ kind: 'set', path: ['asOf'], value }], groupOf(['asOf'], visit))}
      />
    </section>
  )
}
