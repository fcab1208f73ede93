import { textIn } from '@anchorage/casefile'
import { useLang, useMessages } from '../../../app-context.ts'
import { AddField } from '../AddField.tsx'
import type { OfCase } from '../model-context.ts'
import { TextFields } from '../TextField.tsx'
import { useWrite } from '../use-edit.ts'
import { JudgementMore } from './JudgementMore.tsx'
import { PartRow } from './PartRow.tsx'
import { PathField } from './PathField.tsx'

/** What happened, and when. */
export function EventsForm({ of }: OfCase) {
  const write = useWrite()
  const lang = useLang()
  const messages = useMessages()
  const words = messages.model.more
  return (
    <>
      <ul className="sortables">
        {of.events.map((event) => {
          const what = textIn(event.what, lang)
          return (
            <PartRow
              key={String(event.path.at(-1))}
              part={event}
              what={what}
              isOnly={of.events.length === 1}
              more={<JudgementMore of={of} judgement={event} what={what} />}
            >
              <div className="fields">
                <PathField
                  label={words.day}
                  value={event.date ?? ''}
                  path={[...event.path, 'date']}
                  read={(line) => (/^\d{4}(-\d{2}(-\d{2})?)?$/.test(line) ? line : undefined)}
                  hint={words.dayHint}
                />
                <TextFields label={words.what} text={event.what} path={[...event.path, 'what']} isRequired />
              </div>
            </PartRow>
          )
        })}
      </ul>
      <AddField
        label={words.addEvent}
        add={(what) => write([{ kind: 'set', path: ['events', of.events.length], value: { what } }])}
      />
    </>
  )
}
