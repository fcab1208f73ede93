import { useMessages } from '../../app-context.ts'
import { AddFormula } from './AddFormula.tsx'
import { FormulaField } from './FormulaField.tsx'
import { IntervalFields } from './IntervalFields.tsx'
import { JudgementField } from './JudgementField.tsx'
import type { OfCase } from './model-context.ts'
import { JudgementMore } from './more/JudgementMore.tsx'
import { RemoveButton } from './NamedParts.tsx'
import { SortableRow } from './SortableRow.tsx'
import { useEdit } from './use-edit.ts'

/** What is off the table for a time. */
export function WindowsForm({ of }: OfCase) {
  const edit = useEdit()
  const messages = useMessages()
  const words = messages.model.form
  const add = (formula: string) => {
    const unavailable = of.asOf === undefined ? {} : { from: of.asOf }
    edit([{ kind: 'set', path: ['windows', of.windows.length], value: { formula, unavailable } }])
  }
  return (
    <section aria-labelledby="windows-title">
      <h2 id="windows-title">{messages.windows.title}</h2>
      <ol className="sortables">
        {of.windows.map((window, index) => (
          <SortableRow
            key={String(window.path.at(-1))}
            path={window.path}
            range={window.range}
            index={index}
            count={of.windows.length}
            what={words.window(index + 1)}
            move={(from, to) => edit([{ kind: 'move', path: ['windows', from], to }])}
          >
            <FormulaField
              of={of}
              label={words.window(index + 1)}
              text={window.condition.text}
              path={[...window.path, 'formula']}
            />
            <IntervalFields
              of={of}
              what={words.window(index + 1)}
              interval={window.unavailable}
              path={[...window.path, 'unavailable']}
            />
            <span className="row-tools">
              <JudgementField of={window} what={words.window(index + 1)} />
              <RemoveButton
                what={words.window(index + 1)}
                remove={() => edit([{ kind: 'delete', path: window.path }])}
              />
            </span>
            <JudgementMore of={of} judgement={window} what={words.window(index + 1)} varies="window" />
          </SortableRow>
        ))}
      </ol>
      <AddFormula of={of} label={words.addWindow} add={add} />
    </section>
  )
}
