import { useApp, useMessages, useSelect } from '../../app-context.ts'
import { isUnsaved, saveStateOf } from '../../state/keep-state.ts'

/** How saving goes, in the header; pressing it saves at once. */
export function SaveStatus() {
  const app = useApp()
  const { keep } = useMessages()
  const slug = useSelect((state) => (state.place.page === 'case' ? state.place.slug : ''))
  const loaded = useSelect((state) => state.cases[slug]?.value)
  const kept = useSelect((state) => state.keeping[slug])
  if (loaded === undefined || loaded.served.guest !== undefined) return undefined
  const state = saveStateOf(loaded, kept)
  const isIdle = !isUnsaved(loaded) && (state === 'offline' || state === 'locked-out' || state === 'refused')
  const words = isIdle ? keep.idle[state] : keep.states[state]
  if (state === 'saved') {
    return (
      <span className="save-state" data-state={state}>
        {words}
      </span>
    )
  }
  return (
    <button
      type="button"
      className="save-state"
      data-state={state}
      title={keep.saveNow}
      onClick={() => {
        app.keeping.saveNow(slug).catch(console.error)
      }}
    >
      {words}
    </button>
  )
}
