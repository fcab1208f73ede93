import type { Priority } from '@anchorage/casefile'
import { useMessages } from '../../../app-context.ts'
import type { OfCase } from '../model-context.ts'
import { groupOf, useEdit } from '../use-edit.ts'
import { JudgementMore } from './JudgementMore.tsx'
import { NumberField } from './NumberField.tsx'

/** When a priority holds, how strong and how sure it is, and how it may turn out otherwise. */
export function PriorityMore({ of, priority, what }: OfCase & { priority: Priority; what: string }) {
  const edit = useEdit()
  const { parties, model } = useMessages()
  const words = model.more
  const { strength, uncertain, certainty, path } = priority
  const at = [...path, 'uncertain']
  const facts = [
    ...(strength === undefined || strength === 1 ? [] : [parties.strength(strength)]),
    ...(uncertain ? [parties.uncertain] : []),
    ...(certainty === undefined || certainty === 1 ? [] : [parties.certainty(certainty)]),
  ]
  return (
    <JudgementMore
      of={of}
      judgement={priority}
      what={what}
      during={[...path, 'during']}
      varies="priority"
      facts={facts}
    >
      <div className="fields">
        <NumberField label={words.strength} value={strength} path={[...path, 'strength']} />
        <NumberField label={words.certainty} value={certainty} path={[...path, 'certainty']} />
        <label className="field">
          <span className="field-label">{parties.uncertain}</span>
          <input
            type="checkbox"
            checked={uncertain === true}
            onChange={({ target }) =>
              edit(
                [target.checked ? { kind: 'set', path: at, value: true } : { kind: 'clear', path: at }],
                groupOf(at, 0),
              )
            }
          />
        </label>
      </div>
    </JudgementMore>
  )
}
