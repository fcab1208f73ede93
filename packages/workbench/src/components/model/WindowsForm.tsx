import type { Edit, Window } from '@anchorage/casefile'
import { useMessages } from '../../app-context.ts'
import { AddFormula } from './AddFormula.tsx'
import { FormulaField } from './FormulaField.tsx'
import { JudgementField } from './JudgementField.tsx'
import type { OfCase } from './model-context.ts'
import { RemoveButton } from './NamedParts.tsx'
import { SortableRow } from './SortableRow.tsx'
import { LineField } from './TextField.tsx'
import { groupOf, useEdit } from './use-edit.ts'

const isDay = (value: string) => value === '' || /^\d{4}-\d{2}-\d{2}$/.test(value)

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
            <Dates window={window} />
            <span className="row-tools">
              <JudgementField of={window} what={words.window(index + 1)} />
              <RemoveButton
                what={words.window(index + 1)}
                remove={() => edit([{ kind: 'delete', path: window.path }])}
              />
            </span>
          </SortableRow>
        ))}
      </ol>
      <AddFormula of={of} label={words.addWindow} add={add} />
    </section>
  )
}

/** From when until when; an end that is not sure has an earliest and a latest day. */
function Dates({ window }: { window: Window }) {
  const edit = useEdit()
  const words = useMessages().model.form
  const path = [...window.path, 'unavailable']
  const { from, until } = window.unavailable
  const put = (edits: readonly Edit[], key: string, visit: number) => edit(edits, groupOf([...path, key], visit))
  const ends = (earliest: string, latest: string, visit: number) => {
    const at = [...path, 'until']
    if (earliest === '' && latest === '') {
      put(until === undefined ? [] : [{ kind: 'delete', path: at }], 'until', visit)
      return
    }
    const first = earliest || latest
    const last = latest || earliest
    put([{ kind: 'set', path: at, value: first === last ? first : { earliest: first, latest: last } }], 'until', visit)
  }
  return (
    <div className="fields">
      <LineField
        label={words.fromDay}
        type="date"
        value={from ?? ''}
        accepts={isDay}
        write={(value, visit) =>
          put(
            value === ''
              ? [{ kind: 'delete', path: [...path, 'from'] }]
              : [{ kind: 'set', path: [...path, 'from'], value }],
            'from',
            visit,
          )
        }
      />
      <LineField
        label={words.untilEarliest}
        type="date"
        value={until?.earliest ?? ''}
        accepts={isDay}
        write={(value, visit) => ends(value, until?.earliest === until?.latest ? value : (until?.latest ?? ''), visit)}
      />
      <LineField
        label={words.untilLatest}
        type="date"
        value={until?.latest ?? ''}
        accepts={isDay}
        write={(value, visit) => ends(until?.earliest ?? '', value, visit)}
      />
    </div>
  )
}
