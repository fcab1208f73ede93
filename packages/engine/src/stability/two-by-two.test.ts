import { expect, it } from 'vitest'
import { countStates } from '../state-set.ts'
import { twoByTwoGames } from '../testing/two-by-two-games.ts'
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

it('gives the known numbers of equilibria in the 78 strict 2×2 games', () => {
  const games = twoByTwoGames()
  expect(games).toHaveLength(78)
  const counts: Record<string, Record<number, number>> = {}
  for (const game of games) {
    const solution = solve(game)
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
