import { type Case, textIn } from '@anchorage/casefile'
import { anchorPath, arrowPaths, type LegendEntry, partyDash, partyShape, type Scene, wordsIn } from '@anchorage/scene'
import { useLang, useMessages } from '../app-context.ts'

/** Of more parties the legend stands folded. */
const mostOpen = 10

/** What the marks of the graph mean; for each party its line, its arrow head and its squares in order. */
export function GraphLegend({ of, scene }: { of: Case; scene: Scene }) {
  const lang = useLang()
  const messages = useMessages()
  const list = (
    <ul aria-label={messages.graph.legend}>
      {scene.legend.map((entry) => {
        const words = wordsIn(entry.words, lang)
        const party = entry.kind === 'party' ? of.parties[entry.party] : undefined
        return (
          <li
            key={entry.kind === 'party' ? `party ${entry.party}` : entry.kind}
            data-party={entry.kind === 'party' ? entry.party % 8 : undefined}
          >
            <svg viewBox="-2 -12 36 24" width="36" height="24" aria-hidden="true">
              <Sample entry={entry} />
            </svg>
            <span>{words}</span>
            {party !== undefined && party.options.length > 0 && (
              <span className="faint squares">
                {party.options.map((option) => (
                  <span key={option.id}>
                    <span className="square" aria-hidden="true" />
                    {textIn(option.name, lang)}
                  </span>
                ))}
              </span>
            )}
          </li>
        )
      })}
    </ul>
  )
  return (
    <div className="legend">
      {of.parties.length > mostOpen ? (
        <details>
          <summary>{messages.graph.legend}</summary>
          {list}
        </details>
      ) : (
        list
      )}
      {scene.hidden > 0 && <p className="faint small">{messages.graph.hidden(scene.hidden)}</p>}
    </div>
  )
}

function Sample({ entry }: { entry: LegendEntry }) {
  if (entry.kind === 'party') {
    const dash = partyDash(entry.party)
    const { path, isFilled } = arrowPaths[partyShape(entry.party)]
    return (
      <g className="edge improvement hot">
        <path d="M0 0H24" fill="none" stroke="currentColor" strokeDasharray={dash === '' ? undefined : dash} />
        <path d={path} transform="translate(32 0)" fill={isFilled ? 'currentColor' : 'none'} stroke="currentColor" />
      </g>
    )
  }
  if (entry.kind === 'status-quo') {
    return (
      <g className="anchor-mark" transform="translate(16 0)">
        <circle r={11} />
        <path d={anchorPath} strokeLinecap="round" />
      </g>
    )
  }
  if (entry.kind === 'equilibrium') {
    return (
      <g className="node equilibrium">
        <rect className="ring" x={1} y={-9} width={30} height={18} rx={7} />
        <rect className="box" x={4.5} y={-5.5} width={23} height={11} rx={4} />
      </g>
    )
  }
  return <path className={`sample ${entry.kind}`} d="M0 0H32" fill="none" stroke="currentColor" />
}
