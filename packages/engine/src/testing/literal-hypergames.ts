import { not, option } from '../formula.ts'
import type { HypergameQuestion } from '../hypergames/hypergame.ts'
import type { OptionModel } from '../model.ts'
import { graphSpace } from '../space/arcs.ts'
import type { Conflict } from '../stability/concepts.ts'
import { isStable } from '../stability/oracle.ts'
import { literalModel } from './literal-model.ts'

/** What each combination of options is worth to a party, by its code: bit `k` says that option `k` is taken. */
export type Worth = readonly number[]

/** How a party sees a conflict, with everything as tables. */
export interface LiteralPerception {
  readonly hidden: readonly number[]
  /** By party; its own entry is not read. */
  readonly believes: readonly Worth[]
  /** By party; undefined for itself and for who is taken to see the same. */
  readonly others: readonly (LiteralPerception | undefined)[]
}

/** A hypergame without merged states, as tables. */
export interface LiteralHypergame {
  readonly model: OptionModel
  readonly worth: readonly Worth[]
  readonly perceptions: readonly LiteralPerception[]
}

interface Game {
  readonly codes: readonly number[]
  readonly worth: readonly Worth[]
  readonly hidden: number
  isStable(party: number, code: number): boolean
}

/** The hypergame read from the definitions aloud: the codes that hold, by class, and those that each party expects. */
export function literalHypergame(
  { model, worth, perceptions }: LiteralHypergame,
  { concept, level }: HypergameQuestion,
): { steady: number[]; unsteady: number[]; stealthy: number[]; expected: number[][] } {
  const gameOf = (hidden: readonly number[], tables: readonly Worth[]): Game => {
    const constraints = [...model.constraints, ...hidden.map((each) => not(option(each)))]
    const { graph, members } = literalModel({ ...model, constraints })
    const codes = members.map(([taken = []]) => taken.reduce((sum, each) => sum + 2 ** each, 0))
    const ranks = tables.map((table) => Uint32Array.from(codes, (code) => table[code] ?? 0))
    const conflict: Conflict = { space: graphSpace(graph), ranks }
    return {
      codes,
      worth: tables,
      hidden: hidden.reduce((sum, each) => sum | (1 << each), 0),
      isStable: (party, code) => isStable(conflict, concept, codes.indexOf(code), party),
    }
  }
  const seen = (game: Game, code: number): number | undefined => {
    const projected = code & ~game.hidden
    return game.codes.includes(projected) ? projected : undefined
  }
  const truth = gameOf([], worth)
  const own = perceptions.map((perception, party) => {
    const tables = worth.map((table, each) => (each === party ? table : (perception.believes[each] ?? table)))
    const game = level === 0 ? truth : gameOf(perception.hidden, tables)
    const theirs = worth.map((_, each): Game | undefined => {
      const other = level === 2 && each !== party ? perception.others[each] : undefined
      if (!other) return undefined
      const theirTables = game.worth.map((table, third) => (third === each ? table : (other.believes[third] ?? table)))
      return gameOf([...new Set([...perception.hidden, ...other.hidden])], theirTables)
    })
    const actedOn = game.worth.map((table, each) => {
      const other = theirs[each]
      return other ? table.map((value, code) => table[seen(other, code) ?? code] ?? value) : table
    })
    const aware = theirs.some(Boolean) ? gameOf(perception.hidden, actedOn) : game
    const expects = (code: number): boolean =>
      worth.every((_, each) => {
        if (each === party) return aware.isStable(party, code)
        const other = theirs[each] ?? game
        const projected = seen(other, code)
        return projected !== undefined && other.isStable(each, projected)
      })
    return {
      game,
      expected: game.codes.filter(expects),
      stays: (code: number) => aware.isStable(party, code),
    }
  })
  const equilibria = truth.codes.filter((code) =>
    own.every(({ game, stays }) => {
      const projected = seen(game, code)
      return projected !== undefined && stays(projected)
    }),
  )
  const isSeen = (code: number): boolean => own.every(({ game }) => (code & game.hidden) === 0)
  const isKnown = (code: number): boolean => own.every(({ expected }) => expected.includes(code))
  return {
    steady: equilibria.filter((code) => isSeen(code) && isKnown(code)),
    unsteady: equilibria.filter((code) => isSeen(code) && !isKnown(code)),
    stealthy: equilibria.filter((code) => !isSeen(code)),
    expected: own.map(({ expected }) => expected),
  }
}
