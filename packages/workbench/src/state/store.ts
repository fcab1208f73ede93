import { useSyncExternalStore } from 'react'

/** Holds one immutable snapshot and tells listeners when another takes its place. */
export interface Store<S> {
  get(): S
  set(change: (state: S) => S): void
  subscribe(listener: () => void): () => void
}

/** A store with its first snapshot. */
export function createStore<S>(first: S): Store<S> {
  let state = first
  const listeners = new Set<() => void>()
  return {
    get: () => state,
    set: (change) => {
      const next = change(state)
      if (Object.is(next, state)) return
      state = next
      for (const listener of [...listeners]) listener()
    },
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

/** A part of the snapshot; the component renders again when that part is another one. */
export function useStore<S, T>(store: Store<S>, select: (state: S) => T): T {
  return useSyncExternalStore(store.subscribe, () => select(store.get()))
}
