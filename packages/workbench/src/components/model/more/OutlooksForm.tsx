import { type Outlook, textIn } from '@anchorage/casefile'
import { useLang, useMessages } from '../../../app-context.ts'
import { AddField } from '../AddField.tsx'
import type { OfCase } from '../model-context.ts'
import { LineField, TextFields } from '../TextField.tsx'
import { groupOf, useEdit, useWrite } from '../use-edit.ts'
import { JudgementMore } from './JudgementMore.tsx'
import { PartRow } from './PartRow.tsx'

/** What people expect, as claims that the model can answer, or why there is none. */
export function OutlooksForm({ of }: OfCase) {
  const write = useWrite()
  const words = useMessages().model.more
  const add = (value: { claim: string } | { notModelled: string }) =>
    write([{ kind: 'set', path: ['outlooks', of.outlooks.length], value }])
  return (
    <>
      <ul className="sortables">
        {of.outlooks.map((outlook) => (
          <OutlookRow key={String(outlook.path.at(-1))} of={of} outlook={outlook} />
        ))}
      </ul>
      <AddField label={words.addOutlook} add={(claim) => add({ claim })} />
      <AddField label={words.addUnmodelled} add={(notModelled) => add({ notModelled })} />
    </>
  )
}

function OutlookRow({ of, outlook }: OfCase & { outlook: Outlook }) {
  const edit = useEdit()
  const write = useWrite()
  const lang = useLang()
  const messages = useMessages()
  const words = messages.model.more
  const { by, path, claimText, resolution } = outlook
  const what = outlook.text === undefined ? (claimText ?? outlook.id) : textIn(outlook.text, lang)
  const bySpeaker = by === undefined ? '' : by.kind === 'person' ? of.people[by.person]!.id : of.parties[by.party]!.id
  const speakers = [...of.people, ...of.parties.filter(({ id }) => of.people.every((person) => person.id !== id))]
  const at = (key: string) => [...path, key]
  const day = [...path, 'resolution', 'date']
  const problemOf = (value: string) => (value !== '' && resolution === undefined ? words.criterionFirst : undefined)
  return (
    <PartRow
      part={outlook}
      what={what}
      isOnly={of.outlooks.length === 1}
      more={<JudgementMore of={of} judgement={outlook} what={what} />}
    >
      <div className="fields">
        <label className="field">
          <span className="field-label">{messages.outlooks.who}</span>
          <select
            value={bySpeaker}
            onChange={({ target }) =>
              edit([{ kind: 'set', path: at('by'), value: target.value || null }], groupOf(at('by'), 0))
            }
          >
            <option value="">{messages.evidence.reporter}</option>
            {speakers.map(({ id, name }) => (
              <option key={id} value={id}>
                {textIn(name, lang)}
              </option>
            ))}
          </select>
        </label>
        <TextFields label={messages.outlooks.expects} text={outlook.text} path={at('text')} />
      </div>
      {claimText === undefined ? (
        <div className="fields">
          <TextFields
            label={messages.outlooks.notModelled}
            text={outlook.notModelled}
            path={at('notModelled')}
            isRequired
          />
        </div>
      ) : (
        <LineField
          label={messages.outlooks.claim}
          className="id"
          value={claimText}
          when="left"
          write={(value, visit) => write([{ kind: 'set', path: at('claim'), value }], groupOf(at('claim'), visit))}
        />
      )}
      <div className="fields">
        <TextFields label={words.criterion} text={resolution?.criterion} path={[...path, 'resolution', 'criterion']} />
        <LineField
          label={words.resolved}
          type="date"
          value={resolution?.date ?? ''}
          accepts={(value) => problemOf(value) === undefined && /^([1-9]\d{3}-\d{2}-\d{2})?$/.test(value)}
          problem={problemOf}
          write={(value, visit) =>
            write(
              [value === '' ? { kind: 'clear', path: day } : { kind: 'set', path: day, value }],
              groupOf(day, visit),
            )
          }
        />
      </div>
    </PartRow>
  )
}
