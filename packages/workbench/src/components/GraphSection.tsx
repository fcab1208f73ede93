import type { Case } from '@anchorage/casefile'
import { useState } from 'react'
import { useApp, useMessages, useSelect } from '../app-context.ts'
import { drawingLimit, tellingLimit } from '../state/app.ts'
import { GraphLegend } from './GraphLegend.tsx'
import { TroubleNotice, Waiting } from './Notices.tsx'
import { StateGraph } from './StateGraph.tsx'
import { SaveButtons } from './see/SaveButtons.tsx'
import { Term } from './Term.tsx'

const zoomSteps = [0.4, 0.5, 0.65, 0.8, 1, 1.25, 1.5, 2]

/** The state graph with what belongs to it: legend, size, choice of states, a file to keep. */
export function GraphSection({ of }: { of: Case }) {
  const app = useApp()
  const messages = useMessages()
  const resource = useSelect((state) => state.picture)
  const drawing = useSelect((state) => state.drawing)
  const stateCount = useSelect((state) => (state.answer?.value?.ok === true ? state.answer.value.stateCount : 0))
  const [zoom, setZoom] = useState<number | undefined>(undefined)
  const words = messages.graph
  const picture = resource?.value
  const step = (by: 1 | -1) => {
    const at = zoomSteps.findIndex((size) => size >= (zoom ?? 1))
    setZoom(zoomSteps[Math.max(0, Math.min(zoomSteps.length - 1, at + by))])
  }
  return (
    <section id="graph" tabIndex={-1} aria-labelledby="graph-title" aria-busy={resource?.status === 'loading'}>
      <h2 id="graph-title">{words.title}</h2>
      <p className="faint">
        {words.hint} <Term of="state" /> · <Term of="improvement" /> · <Term of="statusQuo" />
      </p>
      {stateCount > tellingLimit && (
        <div className="graph-tools">
          <fieldset className="segments" aria-label={words.show}>
            {(['telling', 'all'] as const).map((what) => (
              <button
                key={what}
                type="button"
                aria-pressed={drawing === what}
                disabled={what === 'all' && stateCount > drawingLimit}
                onClick={() => app.change((state) => ({ ...state, drawing: what }))}
              >
                {words[what]}
              </button>
            ))}
          </fieldset>
          {stateCount > drawingLimit && <span className="faint">{words.tooMany(drawingLimit)}</span>}
        </div>
      )}
      {resource?.status === 'failed' && <TroubleNotice trouble={resource.trouble} />}
      {resource?.status === 'loading' && picture === undefined && <Waiting words={messages.drawing} />}
      {picture !== undefined && (
        <figure className="graph">
          <div className="graph-tools floating">
            <button type="button" onClick={() => step(-1)} aria-label={words.zoomOut} title={words.zoomOut}>
              −
            </button>
            <button type="button" onClick={() => step(1)} aria-label={words.zoomIn} title={words.zoomIn}>
              +
            </button>
            <button type="button" aria-pressed={zoom === undefined} onClick={() => setZoom(undefined)}>
              {words.fit}
            </button>
            <SaveButtons name="answer" svg={app.pictureFile} />
          </div>
          <StateGraph picture={picture} zoom={zoom} />
          <figcaption>
            <GraphLegend of={of} scene={picture.scene} />
          </figcaption>
        </figure>
      )}
    </section>
  )
}
