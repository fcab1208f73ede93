import { useEffect, useState } from 'react'
import { useMessages } from '../../app-context.ts'
import { compareTexts } from '../../compare/compare-texts.ts'
import type { LoadedCase } from '../../state/app-state.ts'
import type { EarlierVersion } from '../../state/saving.ts'
import { versionText } from './use-version-text.ts'

/** So many versions are listed at first, and so many more each time. */
const atOnce = 40

/** The versions by day, each with its time, its size, and how many lines it changed. */
export function VersionList({
  slug,
  loaded,
  versions,
  chosen,
  onChoose,
}: {
  slug: string
  loaded: LoadedCase
  versions: readonly EarlierVersion[]
  chosen: string | undefined
  onChoose: (id: string) => void
}) {
  const words = useMessages().keep.history
  const [limit, setLimit] = useState(atOnce)
  const shown = versions.slice(0, limit)
  const days = [...new Set(shown.map(({ time }) => words.day(time)))]
  const before = (version: EarlierVersion) => versions[versions.indexOf(version) + 1]
  return (
    <nav className="versions" aria-label={words.list}>
      {days.map((day) => (
        <section key={day}>
          <h3>{day}</h3>
          <ol>
            {shown
              .filter(({ time }) => words.day(time) === day)
              .map((version) => (
                <li key={version.id}>
                  <button type="button" aria-pressed={version.id === chosen} onClick={() => onChoose(version.id)}>
                    <span className="version-time">{words.clock(version.time)}</span>
                    {version.version === loaded.served.version && <span className="badge">{words.now}</span>}
                    <span className="faint">{words.size(version.size)}</span>
                    <Changes slug={slug} version={version} before={before(version)} />
                  </button>
                </li>
              ))}
          </ol>
        </section>
      ))}
      {versions.length > limit && (
        <button type="button" className="link" onClick={() => setLimit(limit + atOnce)}>
          {words.more(versions.length - limit)}
        </button>
      )}
    </nav>
  )
}

/** Lines added and removed since the version before. */
function Changes({
  slug,
  version,
  before,
}: {
  slug: string
  version: EarlierVersion
  before?: EarlierVersion | undefined
}) {
  const words = useMessages().keep.compare
  const [counts, setCounts] = useState<{ added: number; removed: number }>()
  const beforeId = before?.id
  useEffect(() => {
    if (beforeId === undefined) return
    let isWanted = true
    Promise.all([versionText(slug, beforeId), versionText(slug, version.id)])
      .then(([old, next]) => compareTexts(old, next))
      .then((found) => isWanted && setCounts(found))
      // The list stands without them.
      .catch(() => undefined)
    return () => {
      isWanted = false
    }
  }, [slug, version.id, beforeId])
  if (counts === undefined) return undefined
  return (
    <span className="version-changes">
      <span aria-hidden="true">{words.short(counts.added, counts.removed)}</span>
      <span className="away">{words.counts(counts.added, counts.removed)}</span>
    </span>
  )
}
