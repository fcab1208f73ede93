import { useEffect, useState } from 'react'
import { type Trouble, troubleOf } from '../../state/server.ts'

/** Something that the workshop makes. While the next one is on its way, the last one stays in sight. */
export interface Computed<T> {
  /** What the value was made for. */
  readonly key?: string
  readonly value?: T
  readonly isWaiting: boolean
  readonly trouble?: Trouble
}

/** Asks `make` whenever the key changes; answers to an earlier key are dropped. */
export function useComputed<T>(key: string, make: () => Promise<T>): Computed<T> {
  const [state, setState] = useState<Computed<T>>({ isWaiting: true })
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key says all that the value depends on
  useEffect(() => {
    let isWanted = true
    setState((before) => ({ ...before, isWaiting: true }))
    make().then(
      (value) => isWanted && setState({ key, value, isWaiting: false }),
      (error: unknown) => isWanted && setState({ key, isWaiting: false, trouble: troubleOf(error) }),
    )
    return () => {
      isWanted = false
    }
  }, [key])
  return state
}
