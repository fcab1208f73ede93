import type { Drawing } from '@anchorage/scene'
import { useState } from 'react'
import { useLang, useMessages, useSelect } from '../../app-context.ts'
import type { SeePicture } from '../../state/place.ts'
import { savePng, saveSvg } from './save-picture.ts'

/** Keeps a picture as a file, named after the case and the picture. */
export function SaveButtons({ name, draw }: { name: SeePicture; draw: () => Drawing }) {
  const lang = useLang()
  const messages = useMessages()
  const slug = useSelect((state) => (state.place.page === 'case' ? state.place.slug : 'anchorage'))
  const [hasFailed, setHasFailed] = useState(false)
  const file = `${slug}-${name}`
  const png = async () => setHasFailed(!(await savePng(draw(), file, lang)))
  return (
    <p className="save-buttons">
      <button type="button" className="button" onClick={() => saveSvg(draw(), file, lang)}>
        {messages.see.saveSvg}
      </button>
      <button type="button" className="button" onClick={() => png().catch(console.error)}>
        {messages.see.savePng}
      </button>
      {hasFailed && (
        <span className="faint" role="alert">
          {messages.see.saveFailed}
        </span>
      )}
    </p>
  )
}
