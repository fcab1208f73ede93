import { useState } from 'react'
import { useLang, useMessages } from '../app-context.ts'
import type { LoadedCase } from '../state/app-state.ts'
import { EventsSection } from './EventsSection.tsx'
import { AddSource } from './sources/AddSource.tsx'
import { SourceDesk } from './sources/SourceDesk.tsx'
import { SourceFiles } from './sources/SourceFiles.tsx'
import { SourceList } from './sources/SourceList.tsx'
import { UndoButtons } from './UndoButtons.tsx'

/** What the case rests on: its sources, the passages taken from them, and what they say happened. */
export function SourcesView({ slug, loaded }: { slug: string; loaded: LoadedCase }) {
  const messages = useMessages()
  const words = messages.reading.list
  const found = loaded.opened.case!
  const [chosen, setChosen] = useState<string | undefined>(undefined)
  const lang = useLang()
  const places = [
    found.sources.findIndex(({ id }) => id === chosen),
    found.sources.findIndex((each) => each.file !== undefined && each.lang === lang),
    found.sources.findIndex(({ file }) => file !== undefined),
  ]
  const source = places.find((place) => place >= 0) ?? 0
  return (
    <>
      <section id="sources" className="sources-page" tabIndex={-1} aria-labelledby="sources-title">
        <div className="sources-head">
          <h2 id="sources-title">{words.title}</h2>
          <span className="sources-ways">
            <UndoButtons desk={loaded.desk} />
            <AddSource slug={slug} onAdded={setChosen} />
          </span>
        </div>
        {found.sources.length === 0 ? (
          <div className="notice">
            <h3>{words.none}</h3>
            <p>{words.noneHint}</p>
          </div>
        ) : (
          <SourceDesk key={found.sources[source]!.id} of={found} source={source}>
            <SourceList of={found} chosen={source} onChoose={(index) => setChosen(found.sources[index]?.id)} />
          </SourceDesk>
        )}
        <SourceFiles of={found} files={loaded.served.files} />
      </section>
      <EventsSection of={found} />
    </>
  )
}
