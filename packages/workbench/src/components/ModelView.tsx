import type { LoadedCase } from '../state/app-state.ts'
import { BrokenCase } from './BrokenCase.tsx'
import { CheckSection } from './CheckSection.tsx'
import { PartiesSection } from './PartiesSection.tsx'

/** The model: who can do what, what cannot be, what each party wants, and what the check finds. */
export function ModelView({ loaded }: { slug: string; loaded: LoadedCase }) {
  const found = loaded.opened.case
  if (found === undefined) return <BrokenCase loaded={loaded} />
  return (
    <>
      <PartiesSection of={found} />
      <CheckSection loaded={loaded} />
    </>
  )
}
