import {
  type NamedState,
  newState,
  type OptionPattern,
  type StatusQuo,
  statusQuoEdits,
  textIn,
} from '@anchorage/casefile'
import { useLang, useMessages } from '../../app-context.ts'
import { AddField } from './AddField.tsx'
import { JudgementField } from './JudgementField.tsx'
import { type OfCase, pathKey } from './model-context.ts'
import { JudgementMore } from './more/JudgementMore.tsx'
import { IdField, LineLink, RemoveButton, RemoveNamed } from './NamedParts.tsx'
import { OptionToggles } from './OptionToggles.tsx'
import { TextFields } from './TextField.tsx'
import { groupOf, useEdit, useWrite } from './use-edit.ts'

/** Where things stand, by clicking what is done. */
export function StatusQuoForm({ of }: OfCase) {
  const edit = useEdit()
  const words = useMessages().model.form
  const entries = of.statusQuo.length === 0 ? [undefined] : of.statusQuo
  return (
    <section aria-labelledby="status-quo-title" data-path="statusQuo" tabIndex={-1}>
      <h2 id="status-quo-title">{words.statusQuo}</h2>
      {entries.map((entry, index) => {
        if (entry?.state.kind === 'merged') return <p key={entry.range.start}>{entry.state.text}</p>
        const taken = entry?.state.taken ?? []
        return (
          <div key={entry === undefined ? 'none' : pathKey(entry.path)} className="state-row">
            {entry === undefined ? (
              <p className="faint">{words.noStatusQuo}</p>
            ) : (
              <p>
                <code>{entry.state.text}</code> <StatusQuoJudgement entry={entry} what={words.statusQuo} />{' '}
                <LineLink range={entry.range} what={words.statusQuo} />
              </p>
            )}
            <OptionToggles
              of={of}
              label={words.statusQuo}
              pattern={patternOfTaken(of.options.length, taken)}
              values="two"
              change={(pattern) => edit(statusQuoEdits(of, takenOf(pattern), index), `form status quo ${index}`)}
            />
            {entry !== undefined && of.statusQuo.length > 1 && (
              <RemoveButton what={entry.state.text} remove={() => edit([{ kind: 'delete', path: entry.path }])} />
            )}
            {entry !== undefined && entry.path.length > 1 && (
              <JudgementMore of={of} judgement={entry} what={words.statusQuo} during={[...entry.path, 'during']} />
            )}
          </div>
        )
      })}
      {of.statusQuo.length > 0 && <OtherTime of={of} />}
    </section>
  )
}

/** One more entry, for another time; it comes last, and is where none before it covers the day. */
function OtherTime({ of }: OfCase) {
  const edit = useEdit()
  const words = useMessages().model.more
  const [first] = of.statusQuo
  const add = () =>
    edit(
      first!.path.length > 1
        ? [{ kind: 'set', path: ['statusQuo', of.statusQuo.length], value: { state: 'none' } }]
        : [{ kind: 'set', path: ['statusQuo'], value: [{ state: first!.state.text }, { state: 'none' }] }],
    )
  return (
    <button type="button" className="link" onClick={add}>
      {words.otherTime}
    </button>
  )
}

/** How sure an entry is. One that is written as a mere state becomes an entry of a list, which has a place for that. */
function StatusQuoJudgement({ entry, what }: { entry: StatusQuo; what: string }) {
  const edit = useEdit()
  const words = useMessages().model.more
  if (entry.path.length > 1) return <JudgementField of={entry} what={what} />
  const value = [{ state: entry.state.text, confidence: 'assumed' }]
  return (
    <button type="button" className="link" onClick={() => edit([{ kind: 'set', path: entry.path, value }])}>
      {words.statusQuo}
    </button>
  )
}

/** States that have a name. */
export function StatesForm({ of }: OfCase) {
  const write = useWrite()
  const words = useMessages().model.form
  const quo = of.statusQuo[0]?.state
  return (
    <section aria-labelledby="states-title">
      <h2 id="states-title">{words.states}</h2>
      <ul className="sortables">
        {of.states.map((state) => (
          <StateRow key={state.id} of={of} state={state} />
        ))}
      </ul>
      <AddField
        label={words.addState}
        add={(name) => write(newState(of, name, quo?.kind === 'taken' ? quo.taken : []).edits)}
      />
    </section>
  )
}

function StateRow({ of, state }: OfCase & { state: NamedState }) {
  const edit = useEdit()
  const lang = useLang()
  const words = useMessages().model.form
  const what = state.name === undefined ? state.id : textIn(state.name, lang)
  const change = (pattern: OptionPattern) => {
    const path = [...state.path, 'taken']
    edit([{ kind: 'set', path, value: takenOf(pattern).map((index) => of.options[index]!.id) }], groupOf(path, 0))
  }
  return (
    <li className="sortable" data-path={pathKey(state.path)} tabIndex={-1}>
      <details className="row-body">
        <summary>{what}</summary>
        <div className="fields">
          <TextFields label={words.name} text={state.name} path={[...state.path, 'name']} />
          <IdField of={of} named={{ kind: 'state', id: state.id }} />
        </div>
        <OptionToggles
          of={of}
          label={what}
          pattern={patternOfTaken(of.options.length, state.taken)}
          values="two"
          change={change}
        />
      </details>
      <LineLink range={state.range} what={what} />
      <RemoveNamed named={{ kind: 'state', id: state.id }} what={what} />
    </li>
  )
}

function patternOfTaken(count: number, taken: readonly number[]): OptionPattern {
  return Array.from({ length: count }, (_, index) => (taken.includes(index) ? 'Y' : 'N'))
}

function takenOf(pattern: OptionPattern): number[] {
  return pattern.flatMap((value, index) => (value === 'Y' ? [index] : []))
}
