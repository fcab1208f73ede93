import { type ReactNode, useEffect, useId, useRef } from 'react'

/** Something that can be done about two texts; the dialog closes after it unless it stays open. */
export interface CompareAction {
  readonly words: string
  readonly act: () => void
  readonly staysOpen?: boolean
  /** It cannot be done yet. */
  readonly isLocked?: boolean
}

/** Texts that are to be looked at, and what can be done about them. Escape does nothing but close. */
export function CompareDialog({
  title,
  lead,
  children,
  actions,
  onClose,
}: {
  title: string
  lead: string
  children: ReactNode
  actions: readonly CompareAction[]
  onClose: () => void
}) {
  const dialog = useRef<HTMLDialogElement>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  const id = useId()
  useEffect(() => {
    if (dialog.current?.open === false) dialog.current.showModal()
    // Whoever was typing when it opened presses no button by that.
    heading.current?.focus()
  }, [])
  return (
    <dialog ref={dialog} className="compare-dialog" aria-labelledby={id} onClose={onClose}>
      <h2 id={id} ref={heading} tabIndex={-1}>
        {title}
      </h2>
      <p>{lead}</p>
      {children}
      <div className="keep-actions">
        {actions.map(({ words, act, staysOpen, isLocked = false }) => (
          <button
            key={words}
            type="button"
            className="button"
            disabled={isLocked}
            onClick={() => {
              if (!staysOpen) dialog.current?.close()
              act()
            }}
          >
            {words}
          </button>
        ))}
      </div>
    </dialog>
  )
}
