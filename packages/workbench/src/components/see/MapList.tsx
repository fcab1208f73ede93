import { useMemo, useState } from 'react'
import { useMessages } from '../../app-context.ts'
import type { SeeMap } from '../../model/see-protocol.ts'
import { IdleButton } from '../IdleButton.tsx'
import { ScrollRegion } from '../ScrollRegion.tsx'

const perPage = 40

interface ListProps {
  readonly seen: SeeMap
  wordsOf(box: number): string
  onOpen(box: number): void
}

/** The boxes of the graph as a table, a page at a time: the same for those who do not see the picture. */
export function MapList(props: ListProps) {
  const messages = useMessages()
  const [isOpen, setIsOpen] = useState(false)
  return (
    <details className="map-list" onToggle={(event) => setIsOpen(event.currentTarget.open)}>
      <summary>{messages.see.map.list}</summary>
      {isOpen && <Table {...props} />}
    </details>
  )
}

function Table({ seen, wordsOf, onOpen }: ListProps) {
  const messages = useMessages()
  const words = messages.see.map
  const [page, setPage] = useState(0)
  const { nodes, arcs } = seen.map
  const order = useMemo(
    () =>
      Array.from({ length: nodes.count }, (_, box) => box).sort(
        (a, b) => nodes.x[a]! - nodes.x[b]! || nodes.y[a]! - nodes.y[b]!,
      ),
    [nodes],
  )
  const from = Math.min(page * perPage, Math.max(0, nodes.count - 1))
  const shown = order.slice(from, from + perPage)
  const targets = useMemo(() => {
    const list = new Map<number, number[]>()
    for (let arc = 0; arc < arcs.count; arc += 1) {
      if (arcs.improves[arc] === 0) continue
      const own = list.get(arcs.from[arc]!)
      if (own) own.push(arcs.to[arc]!)
      else list.set(arcs.from[arc]!, [arcs.to[arc]!])
    }
    return list
  }, [arcs])
  return (
    <>
      <ScrollRegion label={words.list}>
        <table className="plain">
          <thead>
            <tr>
              <th scope="col">{words.listState}</th>
              <th scope="col">{words.listImproves}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((box) => {
              const to = targets.get(box) ?? []
              return (
                <tr key={seen.keys[box]}>
                  <th scope="row">
                    <button type="button" className="link" onClick={() => onOpen(box)}>
                      {wordsOf(box)}
                    </button>
                  </th>
                  <td>
                    {to.slice(0, 3).map(wordsOf).join(messages.semicolon)}{' '}
                    {to.length > 3 && <span className="faint">{messages.more(to.length - 3)}</span>}
                  </td>
                </tr>
              )
            })}
          </tbody>
        </table>
      </ScrollRegion>
      {nodes.count > perPage && (
        <p className="pager">
          <IdleButton className="button" isIdle={from === 0} onClick={() => setPage(page - 1)}>
            {words.previous}
          </IdleButton>
          <span className="faint">{words.page(from + 1, Math.min(nodes.count, from + perPage), nodes.count)}</span>
          <IdleButton className="button" isIdle={from + perPage >= nodes.count} onClick={() => setPage(page + 1)}>
            {words.next}
          </IdleButton>
        </p>
      )}
    </>
  )
}
