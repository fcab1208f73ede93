import { type Case, textIn } from '@anchorage/casefile'
import { useLang, useMessages } from '../../app-context.ts'
import type { SeeMapRequest } from '../../model/see-protocol.ts'

/** What the reader chose of a map; `steps` is 0 for all states, else moves around the state looked at. */
export type MapOptions = Omit<SeeMapRequest, 'around'> & { readonly steps: number }

interface ToolsProps {
  readonly of: Case
  readonly options: MapOptions
  readonly focus: string | undefined
  onChange(change: Partial<MapOptions>): void
}

const mostSteps = 3

/** What the columns mean, which arrows are drawn, how much of the graph, and which states stand together. */
export function MapTools({ of, options, focus, onChange }: ToolsProps) {
  const lang = useLang()
  const messages = useMessages()
  const words = messages.see.map
  const { order } = options
  const orderKey = order.by === 'rank' ? `rank ${order.party}` : order.by
  const setOrder = (key: string) => {
    if (key === 'improvements' || key === 'moves') onChange({ order: { by: key } })
    else onChange({ order: { by: 'rank', party: Number(key.slice('rank '.length)) } })
  }
  return (
    <div className="see-tools">
      <label>
        <span>{words.order}</span>
        <select value={orderKey} onChange={(event) => setOrder(event.target.value)}>
          <option value="improvements">{words.byImprovements}</option>
          <option value="moves">{words.byMoves}</option>
          {of.parties.map((party) => (
            <option key={party.id} value={`rank ${party.index}`}>
              {words.byRank(textIn(party.name, lang))}
            </option>
          ))}
        </select>
      </label>
      <label>
        <span>{words.arcs}</span>
        <select
          value={options.onlyImprovements ? 'improvements' : 'all'}
          onChange={(event) => onChange({ onlyImprovements: event.target.value === 'improvements' })}
        >
          <option value="improvements">{words.onlyImprovements}</option>
          <option value="all">{words.allMoves}</option>
        </select>
      </label>
      <label>
        <span>{words.around}</span>
        <select value={options.steps} onChange={(event) => onChange({ steps: Number(event.target.value) })}>
          <option value={0}>{words.everything}</option>
          {Array.from({ length: mostSteps }, (_, index) => (
            <option key={words.within(index + 1)} value={index + 1} disabled={focus === undefined}>
              {words.within(index + 1)}
            </option>
          ))}
        </select>
      </label>
    </div>
  )
}
