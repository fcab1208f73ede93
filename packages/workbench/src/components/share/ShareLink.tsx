import { textIn } from '@anchorage/casefile'
import { useEffect, useState } from 'react'
import { useLang, useMessages } from '../../app-context.ts'
import type { LoadedCase } from '../../state/app-state.ts'
import { shelf } from '../../state/shelf/open-shelf.ts'
import { CopyField } from './CopyField.tsx'
import { type LinkOfCase, linkOfCase } from './link-of-case.ts'

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

/** The link that carries the case, and the code that shows it in a page. */
export function ShareLink({ loaded }: { loaded: LoadedCase }) {
  const lang = useLang()
  const { share, trouble } = useMessages()
  const words = share.dialog
  const [made, setMade] = useState<LinkOfCase | 'failed' | undefined>(undefined)
  useEffect(() => {
    let isWanted = true
    linkOfCase(loaded).then(
      (link) => isWanted && setMade(link),
      () => isWanted && setMade('failed'),
    )
    return () => {
      isWanted = false
    }
  }, [loaded])
  const page = location.origin + location.pathname
  const isShort = typeof made === 'object' && made.link.length <= made.limit
  const example = loaded.served.guest === 'example' ? `/case/${encodeURIComponent(loaded.served.slug)}` : undefined
  const shown = example ?? (isShort ? made.link : undefined)
  const title = loaded.opened.case === undefined ? loaded.served.slug : textIn(loaded.opened.case.title, lang)
  return (
    <>
      <section aria-labelledby="share-link">
        <h3 id="share-link">{words.link}</h3>
        {made === undefined && <p className="faint">{words.making}</p>}
        {made === 'failed' && <p className="refusal">{trouble.failed}</p>}
        {typeof made === 'object' && !isShort && <p>{words.tooLong(made.link.length, made.limit)}</p>}
        {isShort && (
          <>
            <p className="faint small">
              {words.linkHint} {made.sources > 0 && words.withSources(made.sources)}
              {made.isWithout && words.withoutSources}
            </p>
            <CopyField label={words.address} text={`${page}#${made.link}`} />
            {shelf.kind === 'server' && <p className="faint small">{words.localOnly}</p>}
          </>
        )}
      </section>
      {shelf.kind === 'browser' && shown !== undefined && (
        <section aria-labelledby="share-embed">
          <h3 id="share-embed">{words.embed}</h3>
          <p className="faint small">{words.embedHint}</p>
          <CopyField
            label={words.embedCode}
            text={`<iframe src="${escaped(`${page}?embed#${shown}?lang=${lang}`)}" title="${escaped(title)}" width="100%" height="720"></iframe>`}
          />
        </section>
      )}
    </>
  )
}
