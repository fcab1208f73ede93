import { anchorPath, type SceneNode, textWidth } from '@anchorage/scene'
import type { KeyboardEvent } from 'react'
import { useMessages } from '../app-context.ts'

interface NodeProps {
  readonly node: SceneNode
  readonly isChosen: boolean
  readonly isNear: boolean
  /** The one box that Tab stops at; arrow keys lead on from it. */
  readonly isStop: boolean
  onOpen(): void
  onKey(event: KeyboardEvent): void
  onPoint(state: number | undefined): void
}

/** A state in the graph: a box with a square for each option. */
export function GraphNode({ node, isChosen, isNear, isStop, onOpen, onKey, onPoint }: NodeProps) {
  const messages = useMessages()
  const marks = [
    ...(node.isStatusQuo ? [messages.state.marks.statusQuo] : []),
    ...(node.isEquilibrium ? [messages.state.marks.equilibrium] : []),
  ]
  const looks = ['node', isChosen ? 'chosen' : '', isNear ? 'near' : '', node.isEquilibrium ? 'equilibrium' : '']
  const badgeWidth = node.badge === undefined ? 0 : Math.max(18, textWidth(node.badge, 11) + 9)
  const words = messages.graph.node(node.title, marks)
  return (
    // biome-ignore lint/a11y/useSemanticElements: a button element cannot stand in a picture
    <g
      className={looks.join(' ')}
      transform={`translate(${node.x} ${node.y})`}
      role="button"
      tabIndex={isStop ? 0 : -1}
      aria-pressed={isChosen}
      data-state={node.state}
      onClick={onOpen}
      onKeyDown={onKey}
      onMouseEnter={() => onPoint(node.state)}
      onMouseLeave={() => onPoint(undefined)}
      onFocus={() => onPoint(node.state)}
      onBlur={() => onPoint(undefined)}
    >
      <title>{words}</title>
      {node.isEquilibrium && (
        <rect className="ring" x={-4.5} y={-4.5} width={node.width + 9} height={node.height + 9} rx={10} />
      )}
      <rect className="box" width={node.width} height={node.height} rx={6} />
      {node.cells.map((cell) => (
        <rect
          key={`${cell.x} ${cell.y}`}
          className={`cell ${cell.value === '-' ? 'either' : cell.value}`}
          data-party={cell.party % 8}
          x={cell.x}
          y={cell.y}
          width={cell.size}
          height={cell.size}
          rx={2}
        />
      ))}
      {node.lines.map((line) => (
        <text key={line.y} className="name" x={node.width / 2} y={line.y} textAnchor="middle">
          {line.text}
        </text>
      ))}
      {node.badge !== undefined && (
        <g className="badge-mark" transform={`translate(${node.width - badgeWidth + 5} -12)`}>
          <rect width={badgeWidth} height={17} rx={8.5} />
          <text x={badgeWidth / 2} y={12.5} textAnchor="middle">
            {node.badge}
          </text>
        </g>
      )}
      {node.isStatusQuo && (
        <g className="anchor-mark" transform="translate(1 -1)">
          <circle r={11} />
          <path d={anchorPath} strokeLinecap="round" />
        </g>
      )}
    </g>
  )
}
