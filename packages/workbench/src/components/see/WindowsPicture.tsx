import type { Case, Choice } from '@anchorage/casefile'
import { type TimeBar, windowsDrawing } from '@anchorage/scene'
import { useEffect, useMemo, useRef } from 'react'
import { useApp, useLang, useMessages, useSelect } from '../../app-context.ts'
import { EventsSection } from '../EventsSection.tsx'
import { ScrollRegion } from '../ScrollRegion.tsx'
import { DrawingView } from './DrawingView.tsx'
import { SaveDrawing } from './SaveDrawing.tsx'
import { timeInput } from './time-input.ts'
import { usePictureAbout } from './use-picture-about.ts'

/** What holds only for a time, and the days on which something changes; a day can be chosen. */
export function WindowsPicture({ of, dates }: { of: Case; dates: readonly string[] }) {
  const app = useApp()
  const lang = useLang()
  const messages = useMessages()
  const words = messages.see.windows
  const about = usePictureAbout(of, 'windows')
  const place = useSelect((state) => state.place)
  const asOf = (place.page === 'case' ? place.choice.asOf : undefined) ?? of.asOf
  const input = useMemo(() => timeInput(of, dates, { asOf, messages, lang }), [of, dates, asOf, messages, lang])
  const drawing = windowsDrawing(input, {
    ...about(messages.see.file.windows(dates.length)),
    asOf: words.asOf,
    uncertain: words.uncertain,
  })
  const frame = useRef<HTMLElement>(null)
  const days = [...new Set([...dates, ...(of.asOf === undefined ? [] : [of.asOf])])].sort()
  const last = drawing.days.at(-1)?.x ?? 0
  useEffect(() => {
    const region = frame.current?.querySelector('.drawing-scroll')
    region?.scrollTo({ left: last - region.clientWidth + 260 })
  }, [last])
  const choose = (date: string) => {
    if (place.page !== 'case') return
    const { state: _, ...rest } = place
    const { asOf: __, ...others } = place.choice
    const choice: Choice = date === of.asOf ? others : { ...others, asOf: date }
    app.go({ ...rest, choice })
  }
  if (input.bars.length === 0 && input.events.length === 0) return <p className="notice see-none">{words.none}</p>
  return (
    <>
      {days.length > 0 && (
        <fieldset className="days">
          <legend>{words.days}</legend>
          {days.map((date) => (
            <button
              key={date}
              type="button"
              className="button"
              aria-pressed={date === asOf}
              onClick={() => choose(date)}
            >
              {date}
              {date === of.asOf && <span className="faint small"> {messages.bracketed(words.own)}</span>}
            </button>
          ))}
        </fieldset>
      )}
      <figure className="graph" ref={frame}>
        <ScrollRegion label={messages.see.titles.windows} className="scroll drawing-scroll">
          <DrawingView drawing={drawing} onDay={choose} />
        </ScrollRegion>
      </figure>
      <SaveDrawing name="windows" draw={() => drawing} />
      {input.bars.length > 0 && (
        <details>
          <summary>{words.table}</summary>
          <ScrollRegion label={words.table}>
            <table className="plain">
              <thead>
                <tr>
                  <th scope="col">{words.what}</th>
                  <th scope="col">{words.from}</th>
                  <th scope="col">{words.until}</th>
                </tr>
              </thead>
              <tbody>
                {input.bars.map((bar) => (
                  <tr key={`${bar.words} ${bar.from} ${bar.until?.earliest}`}>
                    <th scope="row">{bar.words}</th>
                    <td>{bar.from ?? words.open}</td>
                    <td>{untilWords(bar)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </ScrollRegion>
        </details>
      )}
      <EventsSection of={of} />
    </>
  )

  function untilWords({ until }: TimeBar): string {
    if (until === undefined) return words.open
    return until.earliest === until.latest ? until.earliest : words.between(until.earliest, until.latest)
  }
}
