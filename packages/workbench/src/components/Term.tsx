import { type ReactNode, useId } from 'react'
import { useMessages } from '../app-context.ts'
import type { Messages } from '../messages/messages.ts'

/** A word of the field; pressing it says what it means. */
export function Term({ of, children }: { of: keyof Messages['terms']; children?: ReactNode }) {
  const messages = useMessages()
  const id = useId()
  const { name, about } = messages.terms[of]
  return (
    <span className="term-place">
      <button type="button" className="term" popoverTarget={id}>
        {children ?? name}
      </button>
      <span popover="auto" id={id} className="explain" role="note">
        <strong>{name}</strong>
        {messages.colon}
        {about}
      </span>
    </span>
  )
}
