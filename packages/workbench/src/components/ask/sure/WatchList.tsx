import { useMessages } from '../../../app-context.ts'
import type { WatchView } from '../../../model/sure/sure-protocol.ts'

/** The judgements that bear most on what holds: what would show it, what would settle it, and how much that moves. */
export function WatchList({ view }: { view: WatchView }) {
  const words = useMessages().sure
  const most = Math.max(...view.judgements.flatMap(({ changes }) => changes), 0.01)
  if (view.things.length === 0) return <p className="faint">{words.noState}</p>
  return (
    <>
      <h3>{words.things}</h3>
      <ul className="plain-list">
        {view.things.map(({ letter, words: named, share }) => (
          <li key={letter}>
            <b>{letter}</b> {words.thing(named, share)}
          </li>
        ))}
      </ul>
      <h3>{words.ranked}</h3>
      {view.judgements.length === 0 && <p className="faint">{words.noneTells}</p>}
      <ol className="watch-list">
        {view.judgements.map(({ words: judgement, confidence, changes, change, indicators, missing }) => (
          <li key={judgement}>
            <p className="watch-head">
              <b>{judgement}</b> <span className="faint">{words.confidence[confidence]}</span>
              <span className="faint">{words.moves(change)}</span>
            </p>
            <ul className="watch-bars" aria-label={words.bars}>
              {changes.map((each, index) => (
                <li key={view.things[index]?.letter}>
                  <span>{view.things[index]?.letter}</span>
                  <meter min={0} max={most} value={each} aria-label={view.things[index]?.letter} />
                  <span className="figure">{words.points(each)}</span>
                </li>
              ))}
            </ul>
            <ul className="plain-list">
              {indicators.map((indicator) => (
                <li key={indicator}>{indicator}</li>
              ))}
            </ul>
            <p className="faint">{words.missing(missing)}</p>
          </li>
        ))}
      </ol>
      {view.little > 0 && <p className="faint">{words.little(view.little)}</p>}
    </>
  )
}
