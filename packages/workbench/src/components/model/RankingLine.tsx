import { type DragEvent, type KeyboardEvent, useState } from 'react'
import { useMessages } from '../../app-context.ts'
import type { RankingRow } from '../../model/protocol.ts'

type Place = 'above' | 'level' | 'below'

/** A state in a ranking: its level, what moves it, and where it stood before it was moved by hand. */
export function RankingLine(props: {
  /** What tells one list from another, so that rows go only into the list that they come from. */
  list: string
  row: RankingRow
  levels: number
  position: number
  count: number
  step: (direction: 'above' | 'below') => void
  drop: (state: number, place: Place) => void
}) {
  const { list, row, levels, position, count, step, drop } = props
  const words = useMessages().model.ranking
  const [over, setOver] = useState<Place>()
  const type = `application/x-anchorage-state-${list.toLowerCase().replaceAll(/[^a-z0-9]/g, '-')}`
  const placeAt = (event: DragEvent<HTMLElement>): Place | undefined => {
    if (!event.dataTransfer.types.includes(type)) return undefined
    const { top, height } = event.currentTarget.getBoundingClientRect()
    const share = (event.clientY - top) / height
    return share < 0.3 ? 'above' : share > 0.7 ? 'below' : 'level'
  }
  const key = (event: KeyboardEvent) => {
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return
    event.preventDefault()
    event.stopPropagation()
    step(event.key === 'ArrowUp' ? 'above' : 'below')
  }
  const isFirst = row.above?.isTied !== true
  return (
    <li
      className={isFirst ? 'ranking-line first' : 'ranking-line'}
      data-state={row.state}
      data-over={over}
      aria-posinset={position}
      aria-setsize={count}
      onKeyDown={key}
      onDragOver={(event) => {
        const place = placeAt(event)
        if (place === undefined) return
        event.preventDefault()
        setOver(place)
      }}
      onDragLeave={() => setOver(undefined)}
      onDrop={(event) => {
        setOver(undefined)
        const place = placeAt(event)
        if (place === undefined) return
        event.preventDefault()
        drop(Number(event.dataTransfer.getData(type)), place)
      }}
    >
      <button
        type="button"
        className="handle"
        draggable
        aria-label={words.handle(row.words, row.level, levels)}
        onDragStart={(event) => {
          event.dataTransfer.setData(type, String(row.state))
          event.dataTransfer.effectAllowed = 'move'
        }}
      >
        <span aria-hidden="true">⠿</span>
      </button>
      <span className="level" title={words.level}>
        {row.level}
      </span>
      <span className="state-words" title={row.words}>
        {row.words}
      </span>
      {row.isByHand && (
        <span className="badge">{row.level === row.levelBefore ? words.tuned : words.before(row.levelBefore)}</span>
      )}
    </li>
  )
}
