import { lazy, Suspense } from 'react'
import type { LoadedCase } from '../state/app-state.ts'
import { Waiting } from './Notices.tsx'

const ModelPage = lazy(() => import('./model/ModelPage.tsx').then((module) => ({ default: module.ModelPage })))

/** The model: a form and the file, side by side. Fetched when it is first opened. */
export function ModelView({ slug, loaded }: { slug: string; loaded: LoadedCase }) {
  return (
    <Suspense fallback={<Waiting />}>
      <ModelPage key={slug} loaded={loaded} />
    </Suspense>
  )
}
