import { type RefObject, useEffect, useRef } from 'react'

const fields = 'input, textarea, [contenteditable="true"]'

/** When what has the focus in here goes away, the field that was last written in gets it back, or else the page; or what is here itself. */
export function useFocusBack<E extends HTMLElement>(to: 'field' | 'here' = 'field'): RefObject<E | null> {
  const here = useRef<E>(null)
  const written = useRef<HTMLElement>(undefined)
  const held = useRef<Element>(undefined)
  useEffect(() => {
    const note = (event: FocusEvent) => {
      // The editor stands in a tree of its own.
      const target = event.composedPath()[0]
      if (!(target instanceof HTMLElement)) return
      held.current = here.current?.contains(target) ? target : undefined
      if (target.matches(fields) && target.closest('dialog') === null) written.current = target
    }
    document.addEventListener('focusin', note)
    return () => document.removeEventListener('focusin', note)
  }, [])
  useEffect(() => {
    if (held.current === undefined || held.current.isConnected) return
    held.current = undefined
    if (document.activeElement !== document.body) return
    const field = written.current?.isConnected ? written.current : document.querySelector('main')
    const next = to === 'here' ? here.current : field
    next?.focus({ preventScroll: true })
  })
  return here
}
