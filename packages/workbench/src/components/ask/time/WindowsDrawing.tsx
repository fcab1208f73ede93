import type { Case } from '@anchorage/casefile'
import { windowsDrawing } from '@anchorage/scene'
import { useMemo } from 'react'
import { useApp, useLang, useMessages, useSelect } from '../../../app-context.ts'
import { ScrollRegion } from '../../ScrollRegion.tsx'
import { DrawingView } from '../../see/DrawingView.tsx'
import { timeInput } from '../../see/time-input.ts'
import { usePictureAbout } from '../../see/use-picture-about.ts'
import '../../../styles/drawing.css'

/** The windows of the case as bars; a day can be pressed, as the heads of the table below it can. */
export function WindowsDrawing({ of, dates }: { of: Case; dates: readonly string[] }) {
  const app = useApp()
  const lang = useLang()
  const messages = useMessages()
  const about = usePictureAbout(of, 'windows')
  const place = useSelect((state) => state.place)
  const asOf = (place.page === 'case' ? place.choice.asOf : undefined) ?? of.asOf
  // What is reported of these days stands below, phase by phase.
  const input = useMemo(
    () => ({ ...timeInput(of, dates, { asOf, messages, lang }), events: [] }),
    [of, dates, asOf, messages, lang],
  )
  if (input.bars.length === 0) return undefined
  const { asOf: marked, uncertain } = messages.see.windows
  const drawing = windowsDrawing(input, { ...about(messages.see.file.windows(dates.length)), asOf: marked, uncertain })
  const choose = (date: string) => {
    if (place.page !== 'case') return
    const { asOf: _, ...others } = place.choice
    app.refine({ ...place, choice: date === of.asOf ? others : { ...others, asOf: date } })
  }
  return (
    <figure className="graph ask-drawing">
      <ScrollRegion label={messages.see.titles.windows} className="scroll drawing-scroll">
        <DrawingView drawing={drawing} onDay={choose} />
      </ScrollRegion>
    </figure>
  )
}
