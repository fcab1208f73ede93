import { type ReactNode, useDeferredValue } from 'react'

/** What follows once the page around it is on the screen: further down, or long. */
export function Later({ children, waiting }: { children: ReactNode; waiting?: ReactNode }) {
  return useDeferredValue(true, false) ? children : waiting
}
