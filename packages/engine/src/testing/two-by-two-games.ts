import { graphSpace } from '../space/arcs.ts'
import type { Conflict } from '../stability/concepts.ts'

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

/** The 78 strict ordinal 2×2 games (Rapoport & Guyer 1966) as graph models. */
export function twoByTwoGames(): Conflict[] {
  const rankings = permutations([0, 1, 2, 3])
  const games = new Map<string, Game>()
  for (const row of rankings) for (const column of rankings) games.set(canonical([row, column]), [row, column])
  return [...games.values()].map((game) => ({ space, ranks: game.map((list) => Uint32Array.from(list)) }))
}
