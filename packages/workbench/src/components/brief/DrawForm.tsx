import { useState } from 'react'
import { useLang, useMessages } from '../../app-context.ts'
import type { DrawingState } from './use-brief.ts'

const usual = { samples: '2000', seed: '1' }
const most = { samples: 1_000_000, seed: Number.MAX_SAFE_INTEGER }

/** Drawing samples for the part that says how sure the answer is: how many, from which seed, how far it is. */
export function DrawForm({ drawing }: { drawing: DrawingState }) {
  const lang = useLang()
  const words = useMessages().brief.draw
  const { wanted, share, outcome } = drawing
  const [typed, setTyped] = useState(
    wanted === undefined ? usual : { samples: String(wanted.samples), seed: String(wanted.seed) },
  )
  const faults = {
    samples: isWhole(typed.samples, 1, most.samples) ? undefined : words.bad.samples,
    seed: isWhole(typed.seed, 0, most.seed) ? undefined : words.bad.seed,
  }
  const isDrawing = share !== undefined
  return (
    <form
      className="brief-draw"
      onSubmit={(event) => {
        event.preventDefault()
        if (faults.samples !== undefined || faults.seed !== undefined) return
        drawing.start({ samples: Number(typed.samples), seed: Number(typed.seed) })
      }}
    >
      <h2>{words.title}</h2>
      <div className="brief-draw-fields">
        {(['samples', 'seed'] as const).map((field) => (
          <label key={field}>
            <span>{words[field]}</span>
            <input
              inputMode="numeric"
              value={typed[field]}
              aria-invalid={faults[field] !== undefined}
              disabled={isDrawing}
              onChange={(event) => setTyped({ ...typed, [field]: event.target.value.trim() })}
            />
          </label>
        ))}
        {isDrawing ? (
          <button type="button" className="button" onClick={drawing.stop}>
            {words.stop}
          </button>
        ) : (
          <button type="submit" className="button">
            {wanted === undefined ? words.start : words.again}
          </button>
        )}
      </div>
      {(faults.samples ?? faults.seed) !== undefined && (
        <p role="alert" className="brief-fault">
          {faults.samples ?? faults.seed}
        </p>
      )}
      {isDrawing && (
        <p className="brief-progress">
          <progress max={1} value={share} aria-label={words.progress(share)} />
          <span>{words.progress(share)}</span>
        </p>
      )}
      <p role="status" className="faint">
        {isDrawing
          ? ''
          : outcome?.kind === 'drawn' && wanted !== undefined
            ? words.done(wanted.samples, wanted.seed)
            : outcome?.kind === 'nothing-varies'
              ? words.nothing
              : outcome?.kind === 'problem'
                ? `${words.problem} ${outcome.why[lang]}`
                : words.lead}
      </p>
    </form>
  )
}

function isWhole(text: string, least: number, greatest: number): boolean {
  return /^\d+$/.test(text) && Number(text) >= least && Number(text) <= greatest
}
