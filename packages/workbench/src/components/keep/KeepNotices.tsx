import { useMessages } from '../../app-context.ts'
import { isUnsaved, saveStateOf } from '../../state/keep-state.ts'
import { handFile } from '../hand-file.ts'
import { useFocusBack } from '../use-focus-back.ts'
import { ConflictNotice } from './ConflictNotice.tsx'
import { DraftNotice } from './DraftNotice.tsx'
import type { KeptView } from './kept-view.ts'

/** What there is to say about saving that cannot be said in two words: troubles, conflicts, edits that were left. */
export function KeepNotices({ of }: { of: KeptView }) {
  const { keep, close } = useMessages()
  const { name, kept, keeping } = of
  const here = useFocusBack<HTMLDivElement>()
  const news = [
    ...(kept?.takenOver === undefined ? [] : [keep.takenOver(kept.takenOver)]),
    ...(kept?.merged === undefined ? [] : [keep.merged(kept.merged)]),
  ]
  return (
    <div ref={here} className="keep-notices">
      {kept?.theirs !== undefined && kept.meeting !== undefined && (
        <ConflictNotice of={of} theirs={kept.theirs} meeting={kept.meeting} />
      )}
      <TroubleBar of={of} />
      {kept?.draft !== undefined && <DraftNotice of={of} draft={kept.draft} />}
      {news.length > 0 && (
        <div className="keep-notice" role="status">
          <div>
            {news.map((words) => (
              <p key={words}>{words}</p>
            ))}
          </div>
          <button type="button" className="button" onClick={() => keeping.dismissTakenOver(name)}>
            {close}
          </button>
        </div>
      )}
    </div>
  )
}

/** Why nothing is saved, what becomes of the edits meanwhile, and what to do. */
function TroubleBar({ of: { name, file, loaded, kept, keeping } }: { of: KeptView }) {
  const messages = useMessages()
  const { keep } = messages
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
          <button type="button" className="button" onClick={() => handFile(file, loaded.desk.text, 'application/yaml')}>
            {keep.download}
          </button>
        )}
        {state !== 'read-only' && (
          <button
            type="button"
            className="button"
            onClick={() => {
              const again = isWaiting ? keeping.saveNow(name) : keeping.check(name)
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
