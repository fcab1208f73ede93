import { type ChangeEvent, type CompositionEvent, useEffect, useRef, useState } from 'react'

/** Puts a value into the case; resolves when that is done, or to the reason why it cannot be. */
export type WriteValue = (value: string, visit: number) => Promise<string | undefined>

/** A field that is being written in: what it shows, and what to do when it changes, is left or given up. */
export interface Draft {
  readonly value: string
  /** Why the case did not take what was written last. */
  readonly problem: string | undefined
  readonly change: (value: string) => void
  readonly leave: () => void
  readonly restore: () => void
  /** What an input of the page is given; what an input method has not finished is shown and not written. */
  readonly input: {
    readonly value: string
    readonly onChange: (event: ChangeEvent<HTMLInputElement>) => void
    readonly onCompositionEnd: (event: CompositionEvent<HTMLInputElement>) => void
  }
}

/**
 * What is typed goes into the case at once, one value after another: while one is on its way the next waits, and those in
 * between are passed over. What `accepts` refuses stays in the field until it is mended or given up. `write` is told how
 * often the field was left before: one visit is one step of undo. With `when: 'left'` nothing is written before the field
 * is left.
 */
export function useDraft(
  value: string,
  write: WriteValue,
  { accepts = () => true, when = 'typed' }: { accepts?: (value: string) => boolean; when?: 'typed' | 'left' } = {},
): Draft {
  const [draft, setDraft] = useState<string>()
  const [problem, setProblem] = useState<string>()
  const visit = useRef(0)
  /** What is to be written next. */
  const pending = useRef<string>(undefined)
  /** What this visit began with, and what it wrote last: the case as it is shown may be behind. */
  const first = useRef<string>(undefined)
  const last = useRef<string>(undefined)
  const isWriting = useRef(false)
  const isLeft = useRef(false)
  const latest = useRef({ value, write, accepts })
  latest.current = { value, write, accepts }

  /** `isLast`: nothing may be left for later, when the place in the file could be another. */
  const flush = ({ isLast = false } = {}): void => {
    const next = pending.current
    if (next === undefined || (isWriting.current && !isLast) || !latest.current.accepts(next)) return
    pending.current = undefined
    if (next === (last.current ?? latest.current.value)) return
    first.current ??= latest.current.value
    last.current = next
    isWriting.current = true
    void latest.current.write(next, visit.current).then((why) => {
      isWriting.current = false
      setProblem(why)
      if (why !== undefined) last.current = undefined
      flush()
    })
  }
  const end = (): void => {
    isLeft.current = true
    visit.current += 1
    // Until the case shows what was written, the field does.
    if (last.current === undefined || last.current === latest.current.value) setDraft(undefined)
    first.current = undefined
    last.current = undefined
  }
  const type = (next: string, isFinished: boolean): void => {
    isLeft.current = false
    setDraft(next)
    pending.current = isFinished ? next : undefined
    if (when === 'typed') flush()
  }
  const flushed = useRef(flush)
  flushed.current = flush
  useEffect(
    () => () => {
      flushed.current({ isLast: true })
    },
    [],
  )
  // biome-ignore lint/correctness/useExhaustiveDependencies: a value that has changed is what this waits for
  useEffect(() => {
    if (!isLeft.current) return
    setDraft(undefined)
    setProblem(undefined)
  }, [value])
  return {
    value: draft ?? value,
    problem: draft === undefined ? undefined : problem,
    change: (next) => type(next, true),
    leave: () => {
      if (pending.current !== undefined && !latest.current.accepts(pending.current)) return
      flush({ isLast: true })
      if (problem === undefined) end()
    },
    restore: () => {
      pending.current = first.current
      flush({ isLast: true })
      setProblem(undefined)
      setDraft(first.current)
      end()
    },
    input: {
      value: draft ?? value,
      onChange: ({ target, nativeEvent }) => type(target.value, !(nativeEvent as InputEvent).isComposing),
      onCompositionEnd: ({ currentTarget }) => type(currentTarget.value, true),
    },
  }
}
