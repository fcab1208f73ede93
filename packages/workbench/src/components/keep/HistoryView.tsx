import { useApp, useMessages, useSelect } from '../../app-context.ts'
import type { LoadedCase } from '../../state/app-state.ts'
import { shelf } from '../../state/shelf/open-shelf.ts'
import { TroubleNotice, Waiting } from '../Notices.tsx'
import { VersionList } from './VersionList.tsx'
import { VersionPane } from './VersionPane.tsx'

/** The earlier versions of a case: when, what changed, and the way back to one. */
export function HistoryView({ slug, loaded }: { slug: string; loaded: LoadedCase }) {
  const app = useApp()
  const { keep, share } = useMessages()
  const words = keep.history
  const versions = useSelect((state) => state.versions)
  const place = useSelect((state) => state.place)
  const chosen = place.page === 'case' ? place.version : undefined
  const list = versions?.value
  if (versions?.status === 'failed') return <TroubleNotice trouble={versions.trouble} />
  if (list === undefined) return <Waiting />
  const version = list.find(({ id }) => id === chosen)
  return (
    <section className="history" aria-labelledby="history-title">
      <h2 id="history-title">{words.title}</h2>
      <p className="faint">{shelf.kind === 'browser' ? share.storage.history : words.lead}</p>
      {list.length === 0 ? (
        <div className="notice">
          <h3>{words.empty}</h3>
          <p>{words.emptyHint}</p>
        </div>
      ) : (
        <div className="history-columns">
          <VersionList
            slug={slug}
            loaded={loaded}
            versions={list}
            chosen={chosen}
            onChoose={(id) => place.page === 'case' && app.go({ ...place, version: id })}
          />
          {version === undefined ? (
            <p className="faint history-hint">{chosen === undefined ? words.choose : words.gone}</p>
          ) : (
            <VersionPane key={version.id} slug={slug} loaded={loaded} version={version} />
          )}
        </div>
      )}
    </section>
  )
}
