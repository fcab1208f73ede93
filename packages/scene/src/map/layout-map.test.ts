import { setOf } from '@anchorage/engine'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { drawingToSvg } from '../drawing/drawing-svg.ts'
import { cube } from '../testing/cube.ts'
import { groupStates, tellingOptions } from './group-states.ts'
import { layOutMap, type MapRequest } from './layout-map.ts'
import { mapDrawing } from './map-drawing.ts'
import { boxTowards, mapPlaces } from './map-places.ts'
import { type MapOrder, mapFlags, type StateMap } from './state-map.ts'
import { statesAround } from './states-around.ts'

const order = fc.oneof(
  fc.constant<MapOrder>({ by: 'improvements' }),
  fc.constant<MapOrder>({ by: 'moves' }),
  fc.constant<MapOrder>({ by: 'rank', party: 0 }),
)

/** A conflict and a request that fits it. */
const drawn = fc
  .record({
    options: fc.integer({ min: 0, max: 7 }),
    parties: fc.integer({ min: 1, max: 6 }),
    order,
    groupBy: fc.uniqueArray(fc.integer({ min: 0, max: 6 }), { maxLength: 3 }),
    onlyImprovements: fc.boolean(),
  })
  .map(({ options, parties, groupBy, ...rest }) => {
    const input = cube(options, parties)
    const request: MapRequest = { ...rest, groupBy: groupBy.filter((option) => option < options) }
    return { input, request }
  })

function overlaps({ nodes }: StateMap): number {
  let count = 0
  for (let a = 0; a < nodes.count; a += 1) {
    for (let b = a + 1; b < nodes.count; b += 1) {
      const dx = Math.abs(nodes.x[a]! - nodes.x[b]!)
      const dy = Math.abs(nodes.y[a]! - nodes.y[b]!)
      if (dx < nodes.width && dy < nodes.height) count += 1
    }
  }
  return count
}

describe('a state map', () => {
  it('never lets boxes overlap or leave the picture, and holds every state once', () => {
    fc.assert(
      fc.property(drawn, ({ input, request }) => {
        const { map, groups } = layOutMap(input, request)
        expect(overlaps(map)).toBe(0)
        for (let box = 0; box < map.nodes.count; box += 1) {
          expect(map.nodes.x[box]!).toBeGreaterThanOrEqual(0)
          expect(map.nodes.y[box]!).toBeGreaterThanOrEqual(0)
          expect(map.nodes.x[box]! + map.nodes.width).toBeLessThanOrEqual(map.width)
          expect(map.nodes.y[box]! + map.nodes.height).toBeLessThanOrEqual(map.height)
        }
        const held = groups.flatMap(({ states }) => states).sort((a, b) => a - b)
        expect(held).toEqual(Array.from({ length: input.stateCount }, (_, state) => state))
      }),
      { numRuns: 80 },
    )
  })

  it('has an arc exactly where a party can go from a state of one box to a state of another, and draws each once', () => {
    fc.assert(
      fc.property(drawn, ({ input, request }) => {
        const { map, groups } = layOutMap(input, request)
        const boxOf = new Map(groups.flatMap(({ states }, box) => states.map((state) => [state, box] as const)))
        const better = new Set<string>()
        const moves = new Set<string>()
        for (let party = 0; party < input.parties.length; party += 1) {
          for (let state = 0; state < input.stateCount; state += 1) {
            input.forEachMove(party, state, (target) => {
              const [from, to] = [boxOf.get(state)!, boxOf.get(target)!]
              if (from === to) return
              moves.add(`${party} ${from} ${to}`)
              if (input.rankOf(party, target) > input.rankOf(party, state)) better.add(`${party} ${from} ${to}`)
            })
          }
        }
        const { arcs } = map
        const seen = new Set<string>()
        const covered = new Set<string>()
        for (let arc = 0; arc < arcs.count; arc += 1) {
          const key = `${arcs.party[arc]} ${arcs.from[arc]} ${arcs.to[arc]}`
          const back = `${arcs.party[arc]} ${arcs.to[arc]} ${arcs.from[arc]}`
          expect(seen.has(key)).toBe(false)
          seen.add(key)
          covered.add(key).add(back)
          expect(moves.has(key)).toBe(true)
          expect(arcs.improves[arc] === 1).toBe(better.has(key))
          if (arcs.improves[arc] === 0) expect(seen.has(back)).toBe(false)
        }
        for (const key of better) expect(seen.has(key)).toBe(true)
        if (!request.onlyImprovements) for (const key of moves) expect(covered.has(key)).toBe(true)
      }),
      { numRuns: 60 },
    )
  })

  it('is the same for the same request, and so is its file', () => {
    const request: MapRequest = { order: { by: 'improvements' }, groupBy: [0, 3], onlyImprovements: false }
    const write = () =>
      drawingToSvg(
        mapDrawing(layOutMap(cube(7, 3), request).map, { lang: 'zh', title: '图', description: '', legend: [] }),
        {
          theme: 'light',
          lang: 'zh',
        },
      )
    expect(write()).toBe(write())
    expect(write()).toContain('Noto Sans CJK SC')
  })

  it('puts in the file every arc once', () => {
    const { map } = layOutMap(cube(5, 2), { order: { by: 'moves' }, groupBy: [], onlyImprovements: false })
    const { marks } = mapDrawing(map, { lang: 'en', title: '', description: '', legend: [] })
    const curves = marks.flatMap((mark) => (mark.kind === 'path' ? (mark.d.match(/Q/g) ?? []) : []))
    expect(curves.length).toBe(map.arcs.count)
  })

  it('reads from left to right by distance, or by how much a party likes the states', () => {
    const input = cube(6, 3)
    const place = (by: MapOrder) => layOutMap(input, { order: by, groupBy: [], onlyImprovements: true }).map.nodes
    const byMoves = place({ by: 'moves' })
    const byRank = place({ by: 'rank', party: 1 })
    for (let a = 0; a < 64; a += 1) {
      for (let b = 0; b < 64; b += 1) {
        if (input.reach!.moves.distance(a)! < input.reach!.moves.distance(b)!)
          expect(byMoves.x[a]!).toBeLessThan(byMoves.x[b]!)
        if (input.rankOf(1, a) < input.rankOf(1, b)) expect(byRank.columns[a]!).toBeLessThanOrEqual(byRank.columns[b]!)
      }
    }
    expect(byMoves.flags[0]! & mapFlags.statusQuo).toBe(mapFlags.statusQuo)
  })

  it('lays out 4,096 states about as wide as a window', () => {
    const { map } = layOutMap(cube(12, 4), { order: { by: 'improvements' }, groupBy: [], onlyImprovements: true })
    expect(map.nodes.count).toBe(4096)
    expect(map.width / map.height).toBeLessThan(3)
    expect(map.width / map.height).toBeGreaterThan(0.8)
  })

  it('has a place for no states, for one, and for a case without status quo', () => {
    const empty = { ...cube(2, 2), stateCount: 0, equilibria: setOf(0, []) }
    const request: MapRequest = { order: { by: 'improvements' }, groupBy: [], onlyImprovements: false }
    expect(layOutMap(empty, request).map.nodes.count).toBe(0)
    expect(layOutMap(cube(0, 1), request).map.nodes.count).toBe(1)
    const { statusQuo: _, reach: __, ...input } = cube(3, 2)
    const { map } = layOutMap(input, request)
    const right = Math.max(...map.nodes.columns)
    for (let box = 0; box < 8; box += 1)
      expect((map.nodes.flags[box]! & mapFlags.equilibrium) > 0).toBe(map.nodes.columns[box] === right)
    expect(map.headings.at(-1)?.words).toEqual({ code: 'column-to-equilibrium', count: 0 })
  })
})

describe('groups of states', () => {
  it('agree on the options given, and are opened one by one', () => {
    const input = cube(5, 2)
    const all = Array.from({ length: 32 }, (_, state) => state)
    const groups = groupStates(input, all, { options: [0, 4] })
    expect(groups.map(({ key, states }) => [key, states.length])).toEqual([
      ['NN', 8],
      ['YN', 8],
      ['NY', 8],
      ['YY', 8],
    ])
    const opened = groupStates(input, all, { options: [0, 4], opened: ['YN'] })
    expect(opened.length).toBe(3 + 8)
    expect(opened.flatMap(({ states }) => states).sort((a, b) => a - b)).toEqual(all)
  })

  it('are made by the options in which equilibria differ from the status quo', () => {
    const input = cube(6, 2, { equilibria: setOf(64, [0b100010, 0b100000]) })
    expect(tellingOptions(input, { most: 2 })).toEqual([1, 5])
  })
})

describe('places on a map', () => {
  it('are found as if every box were looked at', () => {
    const { map } = layOutMap(cube(7, 3), { order: { by: 'moves' }, groupBy: [], onlyImprovements: true })
    const { nodes } = map
    const places = mapPlaces(nodes)
    fc.assert(
      fc.property(
        fc.double({ min: -50, max: map.width + 50, noNaN: true }),
        fc.double({ min: -50, max: map.height + 50, noNaN: true }),
        fc.integer({ min: 0, max: 30 }),
        (x, y, slack) => {
          const away = Array.from({ length: nodes.count }, (_, box) =>
            Math.hypot(
              Math.max(nodes.x[box]! - x, 0, x - nodes.x[box]! - nodes.width),
              Math.max(nodes.y[box]! - y, 0, y - nodes.y[box]! - nodes.height),
            ),
          )
          const least = Math.min(...away)
          expect(places.at(x, y, slack)).toBe(least <= slack ? away.indexOf(least) : undefined)
        },
      ),
      { numRuns: 300 },
    )
  })

  it('can be walked to and fro', () => {
    const { nodes } = layOutMap(cube(4, 2), { order: { by: 'moves' }, groupBy: [], onlyImprovements: true }).map
    const right = boxTowards(nodes, 0, [1, 0])!
    expect(nodes.x[right]!).toBeGreaterThan(nodes.x[0]!)
    expect(boxTowards(nodes, 0, [-1, 0])).toBeUndefined()
  })
})

describe('the neighbourhood of a state', () => {
  it('is what few moves lead to, both ways', () => {
    const input = cube(6, 3)
    expect(statesAround(input, 5, { steps: 0, most: 100 })).toEqual([5])
    const near = statesAround(input, 5, { steps: 1, most: 100 })
    expect(near.length).toBe(1 + 3 * 3)
    expect(statesAround(input, 5, { steps: 3, most: 100 }).length).toBe(64)
    expect(statesAround(input, 5, { steps: 3, most: 20 }).length).toBe(20)
  })
})
