import { expect, it } from 'vitest'
import { graphSpace } from '../space/arcs.ts'
import { countStates } from '../state-set.ts'
import { type Concept, isVerdicts } from './concepts.ts'
import { solve } from './solve.ts'

// The 78 strict ordinal 2×2 games (Rapoport & Guyer 1966) as graph models. How many of them have 0, 1, 2 … equilibria:
// 9 without a pure Nash equilibrium is in the catalogue; the other counts come from an independent brute-force checker.
const gamesByEquilibria: Readonly<Record<string, Readonly<Record<number, number>>>> = {
  nash: { 0: 9, 1: 57, 2: 12 },
  gmr: { 1: 26, 2: 42, 3: 10 },
  smr: { 0: 4, 1: 42, 2: 29, 3: 3 },
  seq: { 1: 50, 2: 28 },
  symseq: { 0: 4, 1: 54, 2: 20 },
}

function permutations(items: readonly number[]): number[][] {
  if (items.length === 0) return [[]]
  return items.flatMap((item) => permutations(items.filter((other) => other !== item)).map((rest) => [item, ...rest]))
}

// State = 2 · column + row. A game is a ranking for each player; renaming rows, columns or players gives the same game.
const space = graphSpace({
  partyCount: 2,
  stateCount: 4,
  arcs: [
    { from: [0, 1, 2, 3], to: [1, 0, 3, 2] },
    { from: [0, 1, 2, 3], to: [2, 3, 0, 1] },
  ],
})
const swapRows = [1, 0, 3, 2]
const swapColumns = [2, 3, 0, 1]
const swapPlayers = [0, 2, 1, 3]

type Game = readonly [row: readonly number[], column: readonly number[]]

function renamed(game: Game, by: readonly number[]): Game {
  return [by.map((state) => game[0][state] ?? 0), by.map((state) => game[1][state] ?? 0)]
}

/** The least of the eight ways to write the same game down. */
function canonical(game: Game): string {
  const byStates = [game, renamed(game, swapRows)].flatMap((variant) => [variant, renamed(variant, swapColumns)])
  const all = byStates.flatMap((variant) => {
    const [row, column] = renamed(variant, swapPlayers)
    return [variant, [column, row] as const]
  })
  return all.map((variant) => variant.join(';')).sort()[0] ?? ''
}

it('gives the known numbers of equilibria in the 78 strict 2×2 games', () => {
  const rankings = permutations([0, 1, 2, 3])
  const games = new Map<string, Game>()
  for (const row of rankings) for (const column of rankings) games.set(canonical([row, column]), [row, column])
  expect(games.size).toBe(78)
  const counts: Record<string, Record<number, number>> = {}
  for (const game of games.values()) {
    const solution = solve({ space, ranks: game.map((list) => Uint32Array.from(list)) })
    for (const concept of Object.keys(gamesByEquilibria) as Concept[]) {
      const verdicts = solution[concept]
      if (!isVerdicts(verdicts)) throw new Error('expected verdicts')
      const number = countStates(verdicts.equilibria)
      const row = counts[concept] ?? {}
      row[number] = (row[number] ?? 0) + 1
      counts[concept] = row
    }
  }
  expect(counts).toEqual(gamesByEquilibria)
})
