import type { Case, Correction, UnfitCorrection } from '@anchorage/casefile'
import { useMessages } from '../../app-context.ts'
import type { Corrections } from './use-corrections.ts'

/** What the list needs to know. */
export interface CorrectionListProps {
  readonly of: Case
  readonly source: number
  readonly unfit: readonly UnfitCorrection[]
  readonly corrections: Corrections
}

/** The corrections of a source, to be taken back; those that do not fit its text any more stand open above it. */
export function CorrectionList({ of, source, unfit, corrections }: CorrectionListProps) {
  const words = useMessages().reading.correct
  const kept = of.sources[source]?.corrections ?? []
  const rows = kept.map((correction, index) => ({
    correction,
    index,
    why: unfit.find((each) => each.correction === index),
  }))
  const row = ({ correction, index, why }: (typeof rows)[number]) => (
    <li key={index}>
      <q>{correction.quote}</q> <WhatItSays correction={correction} />{' '}
      {why !== undefined && <strong>{words.unfit[why.why]} </strong>}
      <button type="button" className="link" onClick={() => void corrections.takeBack(index)}>
        {words.takeBack}
        <span className="away"> {correction.quote}</span>
      </button>
    </li>
  )
  const lost = rows.filter(({ why }) => why !== undefined)
  const fitting = rows.filter(({ why }) => why === undefined)
  return (
    <>
      {corrections.note !== undefined && (
        <p role="status" className="small">
          {corrections.note}
        </p>
      )}
      {lost.length > 0 && (
        <div className="notice corrections unfit small">
          <p>{words.unfitTitle(lost.length)}</p>
          <ul>{lost.map(row)}</ul>
        </div>
      )}
      {fitting.length > 0 && (
        <details className="corrections small">
          <summary>{words.made(fitting.length)}</summary>
          <ul>{fitting.map(row)}</ul>
          <button type="button" className="link" onClick={() => void corrections.takeBack()}>
            {words.clear(kept.length)}
          </button>
        </details>
      )}
    </>
  )
}

/** What a correction says, in words. */
function WhatItSays({ correction }: { correction: Correction }) {
  const messages = useMessages()
  const words = messages.reading.correct
  const { speaker, statement, split, join, before, after, block } = correction
  const said = [
    ...(split === undefined ? [] : [words.says.split]),
    ...(join === undefined ? [] : [words.says.join(join.quote)]),
    ...(before === undefined ? [] : [words.says.before(before.quote)]),
    ...(after === undefined ? [] : [words.says.after(after.quote)]),
    ...(block === undefined ? [] : [words.says.block(messages.reading.text.kinds[block])]),
    ...(statement === undefined ? [] : [statement ? words.says.statement : words.says.noStatement]),
    ...(speaker === undefined ? [] : [words.says.speaker(speaker)]),
  ]
  return <span className="faint">{said.join(words.says.and)}</span>
}
