import type { Judgement } from '@anchorage/casefile'
import { useMessages } from '../../app-context.ts'
import { EvidenceButton } from '../Support.tsx'
import { groupOf, useEdit } from './use-edit.ts'

const degrees = ['attested', 'inferred', 'assumed'] as const

/** How sure a judgement is, and the passages that it rests on. */
export function JudgementField({ of, what }: { of: Judgement; what: string }) {
  const edit = useEdit()
  const messages = useMessages()
  const path = [...of.path, 'confidence']
  return (
    <span className="support">
      <select
        className={`confidence ${of.confidence}`}
        aria-label={messages.model.form.confidence(what)}
        title={messages.parties.confidenceAbout[of.confidence]}
        value={of.confidence}
        onChange={(event) => edit([{ kind: 'set', path, value: event.target.value }], groupOf(path, 0))}
      >
        {degrees.map((degree) => (
          <option key={degree} value={degree}>
            {messages.parties.confidence[degree]}
          </option>
        ))}
      </select>
      <EvidenceButton because={of.because} what={what} />
    </span>
  )
}
