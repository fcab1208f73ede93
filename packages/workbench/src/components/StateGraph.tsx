import { wordsIn } from '@anchorage/scene'
import { type CSSProperties, type KeyboardEvent, useMemo, useRef, useState } from 'react'
import { useApp, useLang, useMessages, useSelect } from '../app-context.ts'
import type { MoveView, Picture } from '../model/protocol.ts'
import { focusOf } from '../state/focus-of.ts'
import { GraphEdge } from './GraphEdge.tsx'
import { GraphNode } from './GraphNode.tsx'

/** With more moves than this they are drawn fainter, so that the ones pointed at stand out. */
const manyEdges = 300

const directions: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
}

function keyOf({ party, from, to }: MoveView): string {
  return `${party}:${Math.min(from, to)}:${Math.max(from, to)}`
}

/** The picture as elements that can be pointed at and walked through by keyboard. */
export function StateGraph({ picture, zoom }: { picture: Picture; zoom: number | undefined }) {
  const app = useApp()
  const lang = useLang()
  const messages = useMessages()
  const place = useSelect((state) => state.place)
  const focus = useSelect(focusOf)
  const reasons = useSelect((state) => state.explanation?.value?.reasons)
  const reasonParty = useSelect((state) => state.reasonParty)
  const [pointed, setPointed] = useState<number | undefined>(undefined)
  const svg = useRef<SVGSVGElement>(null)
  const { scene, ids } = picture
  const chosen = scene.nodes.find((node) => ids[node.state] === focus)
  const hot = useMemo(() => {
    const shown = reasons?.filter(({ party }) => reasonParty === undefined || party === reasonParty) ?? []
    return new Set(shown.flatMap(({ moves }) => moves.map(keyOf)))
  }, [reasons, reasonParty])
  const open = (state: number) => {
    const id = ids[state]
    if (place.page === 'case' && id !== undefined) app.go({ ...place, state: id })
  }
  const walk = (event: KeyboardEvent, state: number) => {
    const direction = directions[event.key]
    if (event.key === 'Enter' || event.key === ' ') open(state)
    else if (direction !== undefined) moveFocus(svg.current, picture, state, direction)
    else return
    event.preventDefault()
  }
  const near = new Set<number>()
  for (const edge of scene.edges) {
    if (edge.from === pointed || edge.to === pointed) near.add(edge.from).add(edge.to)
  }
  // Not smaller than can be read, not larger than drawn: the style sheet takes both, and paper takes neither.
  const widths = { '--least': `${Math.min(scene.width * 0.68, 1500)}px`, '--most': `${scene.width * 1.15}px` }
  const size = zoom === undefined ? {} : { width: scene.width * zoom, height: scene.height * zoom }
  const equilibria = scene.nodes.filter((node) => node.isEquilibrium).length
  const stop = chosen ?? scene.nodes.find((node) => node.isStatusQuo) ?? scene.nodes[0]
  return (
    <div className="graph-scroll">
      {/* biome-ignore lint/a11y/useSemanticElements: there is no element for a group inside a picture */}
      <svg
        ref={svg}
        viewBox={`0 0 ${scene.width} ${scene.height}`}
        className={zoom === undefined ? 'fit' : undefined}
        style={widths as CSSProperties}
        {...size}
        role="group"
        aria-label={`${messages.graph.label(scene.nodes.length, equilibria)}. ${messages.graph.keys}`}
      >
        <g className={`edges${hot.size > 0 ? ' with-hot' : ''}${scene.edges.length > manyEdges ? ' dense' : ''}`}>
          {scene.edges.map((edge) => {
            const isPointed = pointed !== undefined && (edge.from === pointed || edge.to === pointed)
            const isHot = hot.has(keyOf(edge))
            return (
              <GraphEdge
                key={`${edge.party}:${edge.from}:${edge.to}`}
                edge={edge}
                look={isPointed ? 'pointed' : isHot ? 'hot' : 'plain'}
              />
            )
          })}
        </g>
        {scene.nodes.map((node) => (
          <GraphNode
            key={node.state}
            node={node}
            isChosen={node === chosen}
            isNear={near.has(node.state)}
            isStop={node === stop}
            onOpen={() => open(node.state)}
            onKey={(event) => walk(event, node.state)}
            onPoint={setPointed}
          />
        ))}
        {scene.labels.map((label) => (
          <text key={`${label.x}`} x={label.x} y={label.y} textAnchor={label.anchor} className={label.role}>
            {wordsIn(label.words, lang)}
          </text>
        ))}
      </svg>
    </div>
  )
}

/** Moves the keyboard focus to the nearest box in a direction. */
function moveFocus(
  svg: SVGSVGElement | null,
  { scene }: Picture,
  state: number,
  [dx, dy]: readonly [number, number],
): void {
  const from = scene.nodes.find((node) => node.state === state)
  if (from === undefined) return
  let best: { state: number; cost: number } | undefined
  for (const node of scene.nodes) {
    const along = (node.x - from.x) * dx + (node.y - from.y) * dy
    const across = Math.abs((node.x - from.x) * dy) + Math.abs((node.y - from.y) * dx)
    if (along <= 1) continue
    const cost = along + 2 * across
    if (best === undefined || cost < best.cost) best = { state: node.state, cost }
  }
  if (best !== undefined) svg?.querySelector<SVGGElement>(`[data-state="${best.state}"]`)?.focus()
}
