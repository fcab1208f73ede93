import { type ReactNode, useState } from 'react'
import { useMessages } from '../../../app-context.ts'

/** What is seldom needed, folded, and in a few words what of it is there. What is in it is made when it is opened. */
export function More(props: { label: string; facts?: readonly string[]; children: ReactNode }) {
  const { label, facts = [], children } = props
  const messages = useMessages()
  const [isOpen, setOpen] = useState(false)
  return (
    <details className="more" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>
        {label} {facts.length > 0 && <span className="faint">{facts.join(messages.separator)}</span>}
      </summary>
      {isOpen && <div className="more-body">{children}</div>}
    </details>
  )
}
