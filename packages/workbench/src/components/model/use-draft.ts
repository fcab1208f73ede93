import { type FocusEvent, useEffect, useRef, useState } from 'react'

const rest = 350

/** A field that is being written in: what it shows, and what to do when it changes, is left or given up. */
export interface Draft {
  readonly value: string
  /** Whether what stands in the field is not in the case yet. */
  readonly isOpen: boolean
  readonly change: (value: string) => void
  readonly leave: (event?: FocusEvent) => void
  readonly restore: () => void
}

/**
 * What is typed stays in the field and goes into the case after a short rest and when the field is left, if `accepts` it;
 * what is not accepted stays in the field. `write` is told how often the field was left before: one visit is one step
 * of undo.
 */
export function useDraft(
  value: string,
  write: (value: string, visit: number) => void,
  accepts: (value: string) => boolean = () => true,
): Draft {
  const [draft, setDraft] = useState<string>()
  const visit = useRef(0)
  const pending = useRef<string>(undefined)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const latest = useRef({ value, write, accepts })
  latest.current = { value, write, accepts }
  const flush = (): boolean => {
    clearTimeout(timer.current)
    const written = pending.current
    if (written === undefined || !latest.current.accepts(written)) return written === undefined
    pending.current = undefined
    if (written !== latest.current.value) latest.current.write(written, visit.current)
    return true
  }
  const flushed = useRef(flush)
  flushed.current = flush
  useEffect(
    () => () => {
      flushed.current()
    },
    [],
  )
  return {
    value: draft ?? value,
    isOpen: draft !== undefined && draft !== value,
    change: (next) => {
      setDraft(next)
      pending.current = next
      clearTimeout(timer.current)
      timer.current = setTimeout(() => flushed.current(), rest)
    },
    leave: () => {
      if (!flush()) return
      visit.current += 1
      setDraft(undefined)
    },
    restore: () => {
      clearTimeout(timer.current)
      pending.current = undefined
      setDraft(undefined)
    },
  }
}
