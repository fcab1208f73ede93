import { type Formula, not, option } from '../formula.ts'
import { ranksOf } from '../preferences/ranks.ts'
import type { StateSpace } from '../space/space.ts'

/**
 * The statements that a party's priority lists are made of while they are edited, each with a number: those of its
 * list, their opposites, and every option taken or not taken.
 */
export interface Alphabet {
  readonly formulas: readonly Formula[]
  /** The number of the opposite of each statement. */
  readonly opposite: readonly number[]
  /** The party's list as it is. */
  readonly list: readonly number[]
  /** What may be added: an option, or an option not taken. */
  readonly literals: readonly number[]
  /** Where each statement holds, as the words of a state set. */
  readonly columns: readonly Uint32Array[]
}

/**
 * The alphabet of a priority list over the states of a space in option form.
 *
 * An option that is taken in every state, or in none, is no literal: to want it changes nothing. Nor is one in which
 * the members of a merged state differ: a list with it gives no ranks (see `ranksOf`).
 */
export function alphabetOf(space: StateSpace, list: readonly Formula[]): Alphabet {
  const numbers = new Map<string, number>()
  const formulas: Formula[] = []
  const opposite: number[] = []
  const columns: Uint32Array[] = []
  const number = (formula: Formula): number | undefined => {
    const key = JSON.stringify(formula)
    const known = numbers.get(key)
    if (known !== undefined) return known
    const column = columnOf(space, formula)
    if (!column) return undefined
    numbers.set(key, formulas.length)
    formulas.push(formula)
    columns.push(column)
    return formulas.length - 1
  }
  const withOpposite = (formula: Formula): number | undefined => {
    const own = number(formula)
    const other = own === undefined ? undefined : number(oppositeOf(formula))
    if (own === undefined || other === undefined) return undefined
    opposite[own] = other
    // A double negation in the file keeps its own number; the opposite of its opposite is the plain formula.
    opposite[other] ??= number(oppositeOf(formulas[other])) ?? own
    return own
  }
  const own = list.map((formula) => {
    const found = withOpposite(formula)
    if (found === undefined) throw new RangeError('expected a priority list that gives ranks')
    return found
  })
  const literals = (space.options?.patterns.model.options ?? []).flatMap((_, index) => {
    const taken = withOpposite(option(index))
    return taken === undefined || isConstant(columns[taken], space.stateCount) ? [] : [taken, opposite[taken]]
  })
  return { formulas, opposite, list: own, literals, columns }
}

function oppositeOf(formula: Formula): Formula {
  return formula.kind === 'not' ? formula.operand : not(formula)
}

/** Where a statement holds; undefined if the members of a merged state differ in it. */
function columnOf(space: StateSpace, formula: Formula): Uint32Array | undefined {
  const result = ranksOf(space, { kind: 'priorities', formulas: [formula] })
  if (!result.ok) return undefined
  const words = new Uint32Array((space.stateCount + 31) >>> 5)
  // Ranks are dense: a statement that holds everywhere gives rank 0 everywhere, like one that holds nowhere. It parts
  // no states either way.
  result.ranks.forEach((rank, state) => {
    if (rank > 0) words[state >>> 5] |= 1 << (state & 31)
  })
  return words
}

function isConstant(column: Uint32Array, stateCount: number): boolean {
  let count = 0
  for (let state = 0; state < stateCount; state += 1) count += (column[state >>> 5] >>> (state & 31)) & 1
  return count === 0 || count === stateCount
}
