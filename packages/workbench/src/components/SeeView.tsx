import { lazy, Suspense } from 'react'
import type { LoadedCase } from '../state/app-state.ts'
import { Waiting } from './Notices.tsx'

/** Comes when it is asked for: the first page needs no drawing of large graphs. */
const SeePage = lazy(async () => ({ default: (await import('./see/SeePage.tsx')).SeePage }))

/** Pictures of the conflict. */
export function SeeView({ loaded }: { loaded: LoadedCase }) {
  return (
    <Suspense fallback={<Waiting />}>
      <SeePage loaded={loaded} />
    </Suspense>
  )
}
