import { useState } from 'react'
import { useApp, useLang, useMessages, useSelect } from '../../app-context.ts'
import type { LoadedCase } from '../../state/app-state.ts'
import { filesOfCase } from '../../state/shelf/files-of-case.ts'
import { keepCase } from '../../state/shelf/keep-case.ts'
import { type Trouble, troubleOf } from '../../state/trouble.ts'
import { nameOfCase } from './name-of-case.ts'

/** Says that a case stands on no shelf, and puts it there if the reader wants it. */
export function GuestNotice({ loaded }: { loaded: LoadedCase }) {
  const app = useApp()
  const lang = useLang()
  const messages = useMessages()
  const words = messages.share.guest
  const place = useSelect((state) => state.place)
  const [state, setState] = useState<'idle' | 'keeping' | Trouble>('idle')
  const { served, opened, desk } = loaded
  if (served.guest === undefined || place.page !== 'case') return undefined
  const has = new Set(served.files.map(({ path }) => path))
  const isWithout = opened.case?.sources.some(({ file }) => file !== undefined && !has.has(file)) === true
  const keep = async () => {
    setState('keeping')
    try {
      const { slug } = await keepCase(nameOfCase(loaded, lang), desk.text, await filesOfCase(served))
      app.forget(slug)
      app.go({ ...place, slug })
      setState('idle')
    } catch (error) {
      setState(troubleOf(error))
    }
  }
  return (
    <div className="keep-notice guest" role="status">
      <div>
        <p>{words[served.guest]}</p>
        {isWithout && <p>{words.noSources}</p>}
        {typeof state === 'object' && (
          <p className="refusal" role="alert">
            {state.message ?? messages.trouble[state.code]}
          </p>
        )}
      </div>
      <div className="keep-actions">
        <button type="button" className="button primary" disabled={state === 'keeping'} onClick={keep}>
          {state === 'keeping' ? words.keeping : words.keep}
        </button>
      </div>
    </div>
  )
}
