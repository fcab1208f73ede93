import { lazy, Suspense } from 'react'
import type { LoadedCase } from '../state/app-state.ts'
import { Waiting } from './Notices.tsx'

const BriefPage = lazy(() => import('./brief/BriefPage.tsx').then((module) => ({ default: module.BriefPage })))

/** The brief: what is told, beside the document as it will be. Fetched when it is first opened. */
export function BriefView({ slug, loaded }: { slug: string; loaded: LoadedCase }) {
  return (
    <Suspense fallback={<Waiting />}>
      <BriefPage key={slug} slug={slug} loaded={loaded} />
    </Suspense>
  )
}
