import { type Drawing, drawingToSvg } from '@anchorage/scene'
import { useLang } from '../../app-context.ts'
import { SaveButtons } from './SaveButtons.tsx'

/** Keeps a drawing as a file, named after the case and the picture. */
export function SaveDrawing({ name, draw }: { name: string; draw: () => Drawing }) {
  const lang = useLang()
  return (
    <p className="save-buttons">
      <SaveButtons name={name} svg={() => drawingToSvg(draw(), { theme: 'light', lang })} />
    </p>
  )
}
