import { lazy, Suspense, useState } from 'react'
import { useApp, useMessages } from '../../app-context.ts'
import type { LoadedCase } from '../../state/app-state.ts'
import type { EarlierVersion } from '../../state/saving.ts'
import { handFile } from '../hand-file.ts'
import { TroubleNotice, Waiting } from '../Notices.tsx'
import { ScrollRegion } from '../ScrollRegion.tsx'
import { ComparedTexts } from './ComparedTexts.tsx'
import { useVersionText } from './use-version-text.ts'

const ComparedInWords = lazy(async () => ({ default: (await import('./ComparedInWords.tsx')).ComparedInWords }))

/** One earlier version: what has changed since, its text, and the way back to it. */
export function VersionPane({ slug, loaded, version }: { slug: string; loaded: LoadedCase; version: EarlierVersion }) {
  const app = useApp()
  const { keep } = useMessages()
  const words = keep.history
  const { text, trouble } = useVersionText(slug, version.id)
  const [isRestored, setRestored] = useState(false)
  if (trouble !== undefined) return <TroubleNotice trouble={trouble} />
  if (text === undefined) return <Waiting />
  const name = words.versionOf(words.moment(version.time))
  const isNow = text === loaded.desk.text
  const isFresh = isRestored && isNow
  return (
    <div className="version">
      <h3>{name}</h3>
      <div className="keep-actions">
        <button
          type="button"
          className="button"
          disabled={isNow && !isFresh}
          onClick={() => {
            if (isFresh) app.editing.undo()
            else app.editing.write(text)
            setRestored(!isFresh)
          }}
        >
          {isFresh ? words.undo : words.restore}
        </button>
        <button
          type="button"
          className="button"
          onClick={() => handFile(`${slug}-${version.id.slice(0, 15)}.yaml`, text, 'application/yaml')}
        >
          {words.download}
        </button>
      </div>
      <p role="status" className="faint">
        {isFresh ? words.restored : isNow ? words.isNow : ''}
      </p>
      {!isNow && (
        <>
          <h4>{words.inWords}</h4>
          <Suspense fallback={<Waiting />}>
            <ComparedInWords loaded={loaded} other={text} />
          </Suspense>
          <h4>{words.against}</h4>
          <ComparedTexts left={{ title: name, text }} right={{ title: words.now, text: loaded.desk.text }} />
        </>
      )}
      <details>
        <summary>{words.whole}</summary>
        <ScrollRegion className="listing" label={words.whole}>
          <pre>{text}</pre>
        </ScrollRegion>
      </details>
    </div>
  )
}
