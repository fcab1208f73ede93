import { useEffect, useRef } from 'react'
import { useMessages, useSelect } from '../app-context.ts'
import type { LoadedCase } from '../state/app-state.ts'
import { writePlace } from '../state/place.ts'
import { DiagnosticList } from './DiagnosticList.tsx'
import { ScrollRegion } from './ScrollRegion.tsx'

/** A case whose file has errors: where they are, and the whole text with its lines numbered. */
export function BrokenCase({ loaded }: { loaded: LoadedCase }) {
  const messages = useMessages()
  const place = useSelect((state) => state.place)
  const { opened, openedText } = loaded
  const words = messages.problems
  const bad = new Set(opened.diagnostics.filter(({ severity }) => severity === 'error').map(({ line }) => line))
  const firstBad = useRef<HTMLLIElement>(null)
  useEffect(() => {
    const line = firstBad.current
    const listing = line?.closest('.listing')
    if (line && listing) listing.scrollTop = line.offsetTop - 120
  }, [])
  const first = Math.min(...bad)
  return (
    <div className="broken">
      <div className="notice">
        <h2>{words.brokenTitle}</h2>
        <p>{words.brokenHint}</p>
        {place.page === 'case' && (
          <a className="button primary" href={writePlace({ ...place, view: 'model' })}>
            {words.toEditor}
          </a>
        )}
      </div>
      <DiagnosticList diagnostics={opened.diagnostics} text={openedText} />
      <h2>case.yaml</h2>
      <ScrollRegion className="listing" label="case.yaml">
        <ol>
          {openedText.split(/\r?\n/).map((line, index) => (
            <li
              // biome-ignore lint/suspicious/noArrayIndexKey: lines of a text have no other key and never change places
              key={index}
              ref={index + 1 === first ? firstBad : undefined}
              className={bad.has(index + 1) ? 'bad' : undefined}
            >
              <code>{line}</code>
            </li>
          ))}
        </ol>
      </ScrollRegion>
    </div>
  )
}
