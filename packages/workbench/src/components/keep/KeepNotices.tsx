import { useApp, useMessages, useSelect } from '../../app-context.ts'
import type { LoadedCase } from '../../state/app-state.ts'
import { isUnsaved, saveStateOf } from '../../state/keep-state.ts'
import { ConflictNotice } from './ConflictNotice.tsx'
import { DraftNotice } from './DraftNotice.tsx'
import { downloadText } from './download-text.ts'

/** What there is to say about saving that cannot be said in two words: troubles, conflicts, edits that were left. */
export function KeepNotices({ slug, loaded }: { slug: string; loaded: LoadedCase }) {
  const app = useApp()
  const { keep, close } = useMessages()
  const kept = useSelect((state) => state.keeping[slug])
  return (
    <div className="keep-notices">
      {kept?.theirs !== undefined && <ConflictNotice slug={slug} loaded={loaded} theirs={kept.theirs} />}
      <TroubleBar slug={slug} loaded={loaded} />
      {kept?.draft !== undefined && <DraftNotice slug={slug} loaded={loaded} draft={kept.draft} />}
      {kept?.takenOver !== undefined && (
        <div className="keep-notice" role="status">
          <p>{keep.takenOver(kept.takenOver)}</p>
          <button type="button" className="button" onClick={() => app.keeping.dismissTakenOver(slug)}>
            {close}
          </button>
        </div>
      )}
    </div>
  )
}

/** Why nothing is saved, what becomes of the edits meanwhile, and what to do. */
function TroubleBar({ slug, loaded }: { slug: string; loaded: LoadedCase }) {
  const app = useApp()
  const messages = useMessages()
  const { keep } = messages
  const kept = useSelect((state) => state.keeping[slug])
  const state = saveStateOf(loaded, kept)
  if (loaded.served.guest !== undefined) return undefined
  if (state === 'saved' || state === 'unsaved' || state === 'saving' || state === 'conflict') return undefined
  const isWaiting = isUnsaved(loaded)
  const why = kept?.trouble?.message ?? (state === 'refused' ? messages.trouble[kept?.trouble?.code ?? 'refused'] : '')
  return (
    <div className="keep-notice warn" role="alert">
      <div>
        <p>{isWaiting || state === 'read-only' ? keep.notices[state] : keep.unchanged[state]}</p>
        {state === 'refused' && why !== '' && <p>{why}</p>}
      </div>
      <div className="keep-actions">
        {isWaiting && (
          <button type="button" className="button" onClick={() => downloadText(`${slug}.yaml`, loaded.desk.text)}>
            {keep.download}
          </button>
        )}
        {state !== 'read-only' && (
          <button
            type="button"
            className="button"
            onClick={() => {
              const again = isWaiting ? app.keeping.saveNow(slug) : app.keeping.check(slug)
              again.catch(console.error)
            }}
          >
            {keep.again}
          </button>
        )}
      </div>
    </div>
  )
}
