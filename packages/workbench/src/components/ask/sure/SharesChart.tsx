import { useMemo } from 'react'
import { useMessages, useSelect } from '../../../app-context.ts'
import { offeredConcepts } from '../../../model/protocol.ts'
import type { SureView } from '../../../model/sure/sure-protocol.ts'
import { ScrollRegion } from '../../ScrollRegion.tsx'
import { DrawingView } from '../../see/DrawingView.tsx'
import { SaveDrawing } from '../../see/SaveDrawing.tsx'
import { sharesDrawing } from './shares-drawing.ts'

/** How often each state holds under each concept: bars with whiskers, the same as a table, and as a file. */
export function SharesChart({ view }: { view: SureView }) {
  const messages = useMessages()
  const words = messages.sure
  const concept = useSelect(({ place }) => (place.page === 'case' ? place.concept : 'seq'))
  const drawing = useMemo(() => {
    const groups = view.states.map(({ letter, words: named, shares }) => ({
      heading: `${letter}  ${named}`,
      bars: offeredConcepts.map((each, index) => {
        const share = shares[index]!
        return { label: messages.concept.names[each], share, words: words.share(share), isLeading: each === concept }
      }),
    }))
    return sharesDrawing(groups, { title: words.chart, description: words.chartAbout(view.states.length) })
  }, [view, concept, messages, words])
  if (view.states.length === 0) return <p className="faint">{words.noState}</p>
  return (
    <>
      <figure className="graph">
        <ScrollRegion label={words.chart} className="scroll drawing-scroll">
          <DrawingView drawing={{ ...drawing, days: [], top: 0, bottom: 0 }} onDay={() => undefined} />
        </ScrollRegion>
      </figure>
      <ScrollRegion label={words.table}>
        <table className="plain sure-table">
          <caption className="away">{words.table}</caption>
          <thead>
            <tr>
              <th scope="col">{words.outcome}</th>
              <th scope="col">{words.now}</th>
              {offeredConcepts.map((each) => (
                <th scope="col" key={each}>
                  {messages.concept.names[each]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {view.states.map(({ letter, id, words: named, now, shares }) => (
              <tr key={id}>
                <th scope="row">
                  <b>{letter}</b> {named}
                </th>
                <td>{words.standing[now]}</td>
                {shares.map((share, index) => (
                  <td key={offeredConcepts[index]} className="figure">
                    {words.share(share)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
      <SaveDrawing name="robustness" draw={() => drawing} />
    </>
  )
}
