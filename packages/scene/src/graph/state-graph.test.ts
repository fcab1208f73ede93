import { countStates, setOf } from '@anchorage/engine'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Scene, SceneNode } from '../scene.ts'
import { cube } from '../testing/cube.ts'
import { stateGraph } from './state-graph.ts'

function overlapping(scene: Scene): [SceneNode, SceneNode] | undefined {
  for (const [index, a] of scene.nodes.entries()) {
    for (const b of scene.nodes.slice(index + 1)) {
      const apart = a.x + a.width <= b.x || b.x + b.width <= a.x || a.y + a.height <= b.y || b.y + b.height <= a.y
      if (!apart) return [a, b]
    }
  }
  return undefined
}

describe('the state graph', () => {
  it('is the same for the same conflict', () => {
    expect(JSON.stringify(stateGraph(cube(6, 3)))).toBe(JSON.stringify(stateGraph(cube(6, 3))))
  })

  it('never lets boxes overlap or leave the picture', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 8 }),
        fc.integer({ min: 1, max: 8 }),
        fc.string(),
        (options, parties, name) => {
          const scene = stateGraph(cube(options, parties, { nameOf: (state) => (state % 3 === 0 ? name : undefined) }))
          expect(overlapping(scene)).toBeUndefined()
          for (const node of scene.nodes) {
            expect(node.x).toBeGreaterThanOrEqual(0)
            expect(node.y).toBeGreaterThanOrEqual(0)
            expect(node.x + node.width).toBeLessThanOrEqual(scene.width)
            expect(node.y + node.height).toBeLessThanOrEqual(scene.height)
          }
        },
      ),
      { numRuns: 60 },
    )
  })

  it('reads from left to right: the status quo, then step by step what improvements lead to', () => {
    const input = cube(5, 2)
    const scene = stateGraph(input)
    const place = new Map(scene.nodes.map((node) => [node.state, node.x]))
    for (const node of scene.nodes) {
      const distance = input.reach!.improvements.distance(node.state)
      if (distance === undefined) continue
      for (const other of scene.nodes) {
        const far = input.reach!.improvements.distance(other.state)
        if (far === undefined || far > distance) expect(place.get(other.state)!).toBeGreaterThan(node.x)
      }
    }
    expect(scene.labels[0]!.words).toEqual({ code: 'column-start' })
  })

  it('draws a pair of opposite moves once, as the improvement of the two', () => {
    const input = cube(4, 2)
    const scene = stateGraph(input)
    const pairs = scene.edges.map(({ party, from, to }) => `${party}:${Math.min(from, to)}-${Math.max(from, to)}`)
    expect(new Set(pairs).size).toBe(pairs.length)
    // 16 states, each party with 3 moves from each state, every move reversible.
    expect(pairs.length).toBe((16 * 3 * 2) / 2)
    for (const edge of scene.edges) {
      const gain = input.rankOf(edge.party, edge.to) - input.rankOf(edge.party, edge.from)
      expect(gain).toBeGreaterThanOrEqual(0)
      expect(edge.kind).toBe(gain > 0 ? 'improvement' : 'move')
      expect(edge.isReversible).toBe(true)
    }
  })

  it('marks the status quo and the equilibria', () => {
    const input = cube(4, 2)
    const scene = stateGraph(input)
    expect(scene.nodes.filter((node) => node.isStatusQuo).map((node) => node.state)).toEqual([0])
    expect(scene.nodes.filter((node) => node.isEquilibrium).length).toBe(countStates(input.equilibria))
  })

  it('draws 300 states whole', () => {
    expect(stateGraph(cube(8, 4)).hidden).toBe(0)
    expect(stateGraph(cube(8, 4)).nodes.length).toBe(256)
  })

  it('draws of 4,096 states the status quo, the equilibria, the ways to them and the neighbours of the focus', () => {
    const equilibria = [5, 77, 4000]
    const input = cube(12, 4, { equilibria: setOf(4096, equilibria), focus: 1234 })
    const scene = stateGraph(input)
    const drawn = new Set(scene.nodes.map((node) => node.state))
    expect([0, 1234, ...equilibria].every((state) => drawn.has(state))).toBe(true)
    for (const state of equilibria) {
      for (const step of input.reach!.improvements.path(state)) expect(drawn.has(step.from)).toBe(true)
    }
    expect(drawn.has(1234 ^ 1)).toBe(true)
    expect(drawn.size).toBeLessThan(150)
    expect(scene.hidden).toBe(4096 - drawn.size)
    expect(overlapping(scene)).toBeUndefined()
  })

  it('puts the equilibria at the right when there is no status quo', () => {
    const { statusQuo: _, reach: __, ...input } = cube(4, 2)
    const scene = stateGraph(input)
    const right = Math.max(...scene.nodes.map((node) => node.x))
    for (const node of scene.nodes) expect(node.isEquilibrium).toBe(node.x === right)
  })

  it('is empty for no states, and shows names where there are no options', () => {
    expect(stateGraph(cube(0, 1)).nodes.length).toBe(1)
    const scene = stateGraph({ ...cube(2, 2), options: [], pattern: () => [] })
    expect(scene.nodes[0]!.lines.map((line) => line.text)).toEqual(['State 0'])
    expect(stateGraph({ ...cube(2, 2), stateCount: 0, equilibria: setOf(0, []) }).nodes).toEqual([])
  })
})
