import { arrowPaths, partyDash, partyShape, type SceneEdge } from '@anchorage/scene'
import { memo } from 'react'

/** A move in the graph. */
export const GraphEdge = memo(function GraphEdge({
  edge,
  look,
}: {
  edge: SceneEdge
  look: 'plain' | 'hot' | 'pointed'
}) {
  const dash = partyDash(edge.party)
  const { path, isFilled } = arrowPaths[partyShape(edge.party)]
  return (
    <g className={`edge ${edge.kind} ${look}`} data-party={edge.party % 8}>
      <path d={edge.path} fill="none" stroke="currentColor" strokeDasharray={dash === '' ? undefined : dash} />
      {edge.arrows.map(({ x, y, angle }) => (
        <path
          key={`${x} ${y}`}
          d={path}
          transform={`translate(${x} ${y}) rotate(${angle})`}
          fill={isFilled ? 'currentColor' : 'none'}
          stroke="currentColor"
        />
      ))}
    </g>
  )
})
