import { type Case, textIn } from '@anchorage/casefile'
import { useId } from 'react'
import { useLang, useMessages } from '../../app-context.ts'
import type { NewEvidence, SpeakerChoice } from '../../reading/new-evidence.ts'
import type { PassageForm } from './use-evidence.ts'

/** What the fields show. */
export interface PassageFieldsProps {
  readonly of: Case
  readonly speaker: SpeakerChoice
  /** Whom the reader takes to speak, where the case does not have him yet. */
  readonly proposed: SpeakerChoice | undefined
  readonly kind: NewEvidence['kind']
  /** Absent where it is not asked for. */
  readonly said: string | undefined
  /** Whether somebody may be named whom nobody has. */
  readonly mayName: boolean
  onChange(form: PassageForm): void
}

const kinds = ['statement', 'report', 'judgement'] as const

/** Whose words a passage is, of what kind, and when they were said. */
export function PassageFields({ of, speaker, proposed, kind, said, mayName, onChange }: PassageFieldsProps) {
  const lang = useLang()
  const words = useMessages().reading.passage
  const id = useId()
  const known = [...of.parties, ...of.people].map((each) => [each.id, textIn(each.name, lang)] as const)
  const value = speaker.kind === 'known' ? `known:${speaker.id}` : speaker.kind
  const choose = (next: string): SpeakerChoice => {
    if (next.startsWith('known:')) return { kind: 'known', id: next.slice('known:'.length) }
    if (next === 'proposed' && proposed !== undefined) return proposed
    return next === 'named' ? { kind: 'named', name: '' } : { kind: 'report' }
  }
  return (
    <div className="passage-fields">
      <label htmlFor={`${id}-by`}>{words.by}</label>
      <select id={`${id}-by`} value={value} onChange={(event) => onChange({ speaker: choose(event.target.value) })}>
        <option value="report">{words.report}</option>
        {proposed?.kind === 'proposed' && <option value="proposed">{nameOf(proposed)}</option>}
        {known.map(([key, name]) => (
          <option key={key} value={`known:${key}`}>
            {name}
          </option>
        ))}
        {mayName && <option value="named">{words.somebody}</option>}
      </select>
      {speaker.kind === 'named' && (
        <>
          <label htmlFor={`${id}-name`}>{words.name}</label>
          <input
            id={`${id}-name`}
            type="text"
            value={speaker.name}
            onChange={(event) => onChange({ speaker: { kind: 'named', name: event.target.value } })}
          />
        </>
      )}
      <label htmlFor={`${id}-kind`}>{words.kind}</label>
      <select
        id={`${id}-kind`}
        value={kind}
        onChange={(event) => onChange({ kind: event.target.value as NewEvidence['kind'] })}
      >
        {kinds.map((each) => (
          <option key={each} value={each}>
            {words.kinds[each]}
          </option>
        ))}
      </select>
      {said !== undefined && (
        <>
          <label htmlFor={`${id}-said`}>{words.said}</label>
          <input
            id={`${id}-said`}
            type="date"
            value={said}
            onChange={(event) => onChange({ said: event.target.value })}
          />
        </>
      )}
    </div>
  )
}

function nameOf(speaker: Extract<SpeakerChoice, { kind: 'proposed' }>): string {
  const { value, id } = speaker.person
  const name = typeof value === 'object' && value !== null && 'name' in value ? value.name : undefined
  return typeof name === 'string' ? name : id
}
