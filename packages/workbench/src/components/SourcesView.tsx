import type { LoadedCase } from '../state/app-state.ts'
import { EventsSection } from './EventsSection.tsx'
import { SourcesSection } from './SourcesSection.tsx'

/** What the case rests on: its sources, and what they say happened. */
export function SourcesView({ loaded }: { slug: string; loaded: LoadedCase }) {
  const found = loaded.opened.case!
  return (
    <>
      <SourcesSection of={found} loaded={loaded} />
      <EventsSection of={found} />
    </>
  )
}
