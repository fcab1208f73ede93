import { type Option, type Party, textIn } from '@anchorage/casefile'
import { useLang, useMessages } from '../../app-context.ts'
import { JudgementField } from './JudgementField.tsx'
import type { OfCase } from './model-context.ts'
import { JudgementMore } from './more/JudgementMore.tsx'
import { IdField, RemoveNamed } from './NamedParts.tsx'
import { SortableRow } from './SortableRow.tsx'
import { TextFields } from './TextField.tsx'
import { groupOf, useEdit } from './use-edit.ts'

const changes = ['both', 'forward', 'back'] as const

/** One option: its names, whether it can be undone, and what it rests on. */
export function OptionRow({ of, party, option, index }: OfCase & { party: Party; option: Option; index: number }) {
  const edit = useEdit()
  const lang = useLang()
  const words = useMessages().model.form
  const what = textIn(option.name, lang)
  const path = [...option.path, 'change']
  return (
    <SortableRow
      path={option.path}
      range={option.range}
      index={index}
      count={party.options.length}
      what={what}
      move={(from, to) => edit([{ kind: 'move', path: party.options[from]!.path, to }])}
    >
      <div className="fields">
        <TextFields label={words.name} text={option.name} path={[...option.path, 'name']} isRequired />
        <IdField of={of} named={{ kind: 'option', party: party.id, id: option.key }} />
      </div>
      <span className="row-tools">
        <select
          aria-label={words.change(what)}
          value={option.change}
          onChange={(event) => edit([{ kind: 'set', path, value: event.target.value }], groupOf(path, 0))}
        >
          {changes.map((change) => (
            <option key={change} value={change}>
              {words.changes[change]}
            </option>
          ))}
        </select>
        <JudgementField of={option} what={what} />
        <RemoveNamed named={{ kind: 'option', party: party.id, id: option.key }} what={what} />
      </span>
      {option.note !== undefined && <span className="note">{textIn(option.note, lang)}</span>}
      <JudgementMore
        of={of}
        judgement={option}
        what={what}
        {...(option.change === 'both' ? {} : { varies: 'option' })}
      />
    </SortableRow>
  )
}
