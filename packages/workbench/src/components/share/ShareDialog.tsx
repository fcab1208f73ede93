import { useEffect, useId, useRef, useState } from 'react'
import { useApp, useLang, useMessages } from '../../app-context.ts'
import type { LoadedCase } from '../../state/app-state.ts'
import { filesOfCase } from '../../state/shelf/files-of-case.ts'
import { shelf } from '../../state/shelf/open-shelf.ts'
import { type Trouble, TroubleError, troubleOf } from '../../state/trouble.ts'
import { handFile } from '../hand-file.ts'
import { nameOfCase } from './name-of-case.ts'
import { ShareLink } from './ShareLink.tsx'

/** The ways to hand a case on, and to delete it where it is kept in the browser. */
export function ShareDialog({ loaded, onClose }: { loaded: LoadedCase; onClose: () => void }) {
  const lang = useLang()
  const messages = useMessages()
  const words = messages.share.dialog
  const dialog = useRef<HTMLDialogElement>(null)
  const id = useId()
  const [state, setState] = useState<'idle' | 'packing' | Trouble>('idle')
  const { served, desk } = loaded
  useEffect(() => {
    if (dialog.current?.open === false) dialog.current.showModal()
  }, [])
  const pack = async () => {
    setState('packing')
    try {
      const { packZip, zipLimits } = await import('@anchorage/bundle')
      const sizes = served.files.map(({ size }) => size)
      const isTooLarge = Math.max(...sizes) > zipLimits.file || sizes.reduce((a, b) => a + b, 0) > zipLimits.bytes
      if (isTooLarge) throw new TroubleError({ code: 'refused', message: messages.share.tooLargeForZip })
      const files = await filesOfCase(served)
      const text = { path: 'case.yaml', bytes: new TextEncoder().encode(desk.text) }
      const name = nameOfCase(loaded, lang)
      const zip = packZip([text, ...files].map(({ path, bytes }) => ({ path: `${name}/${path}`, bytes })))
      handFile(`${name}.zip`, zip as Uint8Array<ArrayBuffer>, 'application/zip')
      setState('idle')
    } catch (error) {
      setState(troubleOf(error))
    }
  }
  return (
    <dialog ref={dialog} className="share-dialog" aria-labelledby={id} onClose={onClose}>
      <div className="passage-bar">
        <h2 id={id}>{words.title}</h2>
        <button type="button" className="close" onClick={() => dialog.current?.close()}>
          {messages.close}
        </button>
      </div>
      <section aria-labelledby="share-zip">
        <h3 id="share-zip">{words.zip}</h3>
        <p className="faint small">{words.zipHint(served.files.filter(({ path }) => path !== 'case.yaml').length)}</p>
        <button type="button" className="button primary" disabled={state === 'packing'} onClick={pack}>
          {state === 'packing' ? words.packing : words.downloadZip}
        </button>
        {typeof state === 'object' && (
          <p className="refusal" role="alert">
            {state.message ?? messages.trouble[state.code]}
          </p>
        )}
      </section>
      <ShareLink loaded={loaded} />
      {shelf.remove !== undefined && served.guest === undefined && (
        <RemoveCase slug={served.slug} remove={shelf.remove} />
      )}
    </dialog>
  )
}

/** Deletes a case, after asking once more. */
function RemoveCase({ slug, remove }: { slug: string; remove: (slug: string) => Promise<void> }) {
  const app = useApp()
  const messages = useMessages()
  const words = messages.share.dialog
  const [isAsking, setAsking] = useState(false)
  const [trouble, setTrouble] = useState<Trouble | undefined>(undefined)
  const go = async () => {
    try {
      await remove(slug)
      app.refine({ page: 'list' })
      app.forget(slug)
    } catch (error) {
      setTrouble(troubleOf(error))
    }
  }
  return (
    <section aria-labelledby="share-remove">
      <h3 id="share-remove">{words.remove}</h3>
      <p className="faint small">{words.removeHint}</p>
      {isAsking ? (
        <div className="keep-actions" role="alert">
          <strong>{words.removeAsk}</strong>
          <button type="button" className="button" onClick={() => setAsking(false)}>
            {words.removeNo}
          </button>
          <button type="button" className="button" onClick={go}>
            {words.removeYes}
          </button>
        </div>
      ) : (
        <button type="button" className="button" onClick={() => setAsking(true)}>
          {words.remove}
        </button>
      )}
      {trouble !== undefined && <p className="refusal">{trouble.message ?? messages.trouble[trouble.code]}</p>}
    </section>
  )
}
