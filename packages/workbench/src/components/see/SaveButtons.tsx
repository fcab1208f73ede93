import { useState } from 'react'
import { useMessages, useSelect } from '../../app-context.ts'
import { savePng, saveSvg } from './save-picture.ts'

/** Keeps a picture as a file, named after the case and the picture; `svg` gives it as SVG text on light paper. */
export function SaveButtons({ name, svg }: { name: string; svg: () => string | Promise<string | undefined> }) {
  const { see, trouble } = useMessages()
  const slug = useSelect((state) => (state.place.page === 'case' ? state.place.slug : 'anchorage'))
  const [failure, setFailure] = useState<string>()
  const file = `${slug}-${name}`
  const save = async (as: 'svg' | 'png') => {
    const text = await Promise.resolve()
      .then(svg)
      .catch(() => undefined)
    if (text === undefined) return setFailure(trouble.failed)
    if (as === 'svg') saveSvg(text, file)
    const isSaved = as === 'svg' || (await savePng(text, file))
    setFailure(isSaved ? undefined : see.saveFailed)
  }
  return (
    <>
      <button type="button" className="button" onClick={() => save('svg')}>
        {see.saveSvg}
      </button>
      <button type="button" className="button" onClick={() => save('png')}>
        {see.savePng}
      </button>
      {failure !== undefined && (
        <span className="faint" role="alert">
          {failure}
        </span>
      )}
    </>
  )
}
