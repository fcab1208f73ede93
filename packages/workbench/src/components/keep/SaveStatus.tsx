import { useApp, useMessages, useSelect } from '../../app-context.ts'
import { isUnsaved, type Kept, type KeptText, type SaveState, saveStateOf } from '../../state/keep-state.ts'
import type { Keeping } from '../../state/keeping.ts'
import { useFocusBack } from '../use-focus-back.ts'

/** How saving of the case in place goes, in the header. */
export function SaveStatus() {
  const { keeping } = useApp()
  const slug = useSelect((state) => (state.place.page === 'case' ? state.place.slug : ''))
  const loaded = useSelect((state) => state.cases[slug]?.value)
  const kept = useSelect((state) => state.keeping[slug])
  if (loaded === undefined || loaded.served.guest !== undefined) return undefined
  return <SaveWords of={{ name: slug, loaded, kept, keeping }} />
}

/** How saving of a text goes; pressing it saves at once. */
export function SaveWords({
  of: { name, loaded, kept, keeping },
}: {
  of: { name: string; loaded: KeptText; kept: Kept | undefined; keeping: Keeping }
}) {
  const { keep } = useMessages()
  const here = useFocusBack<HTMLSpanElement>()
  const state = saveStateOf(loaded, kept)
  const isIdle = !isUnsaved(loaded) && (state === 'offline' || state === 'locked-out' || state === 'refused')
  const words = isIdle ? keep.idle[state] : keep.states[state]
  return (
    <span ref={here}>
      <SaveWord state={state} words={words} onSave={() => keeping.saveNow(name).catch(console.error)} />
      {/* While it is being typed and written there is nothing to announce. */}
      <span className="away" role="status">
        {state === 'unsaved' || state === 'saving' ? '' : words}
      </span>
    </span>
  )
}

function SaveWord(props: { state: SaveState; words: string; onSave: () => void }) {
  const { state, words, onSave } = props
  const { keep } = useMessages()
  if (state === 'saved') {
    return (
      <span className="save-state" data-state={state} aria-hidden="true">
        {words}
      </span>
    )
  }
  return (
    <button type="button" className="save-state" data-state={state} title={keep.saveNow} onClick={onSave}>
      {words}
    </button>
  )
}
