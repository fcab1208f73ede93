import { lazy, Suspense } from 'react'
import type { LoadedCase } from '../state/app-state.ts'
import { Waiting } from './Notices.tsx'

/** Comes when it is asked for. */
const AskPage = lazy(async () => ({ default: (await import('./ask/AskPage.tsx')).AskPage }))

/** Questions to the case. */
export function AskView({ loaded }: { loaded: LoadedCase }) {
  return (
    <Suspense fallback={<Waiting />}>
      <AskPage loaded={loaded} />
    </Suspense>
  )
}
