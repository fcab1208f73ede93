import type { Case } from '@anchorage/casefile'
import { useState } from 'react'
import { useMessages } from '../../app-context.ts'
import type { Attachable } from '../../reading/attachable.ts'
import { PartyName } from '../PartyName.tsx'
import type { Chosen } from './chosen.ts'
import { passageType } from './PassagePanel.tsx'
import type { EvidenceActions } from './use-evidence.ts'

/** A judgement of the model: pressing it attaches the chosen passage, or takes it away again; a passage can be dropped on it. */
export function AttachRow(props: {
  of: Case
  element: Attachable
  chosen: Chosen | undefined
  actions: EvidenceActions
}) {
  const { of, element, chosen, actions } = props
  const words = useMessages().reading
  const [isOver, setOver] = useState(false)
  const { key, label, party, because } = element
  const isAttached = chosen?.kind === 'evidence' && because.includes(chosen.id)
  const takes = (event: React.DragEvent) => event.dataTransfer.types.includes(passageType)
  const className = [
    'attach-row',
    ...(isAttached ? ['attached'] : []),
    ...(isOver ? ['over'] : []),
    ...(because.length === 0 ? ['bare'] : []),
  ].join(' ')
  return (
    <li>
      <button
        type="button"
        className={className}
        aria-pressed={isAttached}
        aria-disabled={chosen === undefined}
        title={isAttached ? words.passage.detach(label) : words.attach.to(label)}
        onClick={() => {
          if (chosen === undefined) return
          void (isAttached ? actions.detach(key, label) : actions.attach(key, label))
        }}
        onDragOver={(event) => {
          if (!takes(event)) return
          event.preventDefault()
          setOver(true)
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          setOver(false)
          if (!takes(event)) return
          event.preventDefault()
          void actions.attach(key, label)
        }}
      >
        {party !== undefined && <PartyName of={of} party={party} />}
        <span className="attach-label">{label}</span>
        <span className="faint small">{words.attach.count(because.length)}</span>
      </button>
    </li>
  )
}
