import type { Case, Option, Term } from '../case.ts'
import { tokenize } from './token.ts'

/** A word that a formula can go on with, and what it names. */
export interface FormulaCompletion {
  readonly word: string
  readonly option?: Option
  readonly term?: Term
}

/** The words that fit at a place of a formula, and where the word begins that they take the place of. */
export interface FormulaCompletions {
  readonly from: number
  readonly words: readonly FormulaCompletion[]
}

const operators = ['and', 'or', 'if', 'iff', 'requires'] as const
const openings = ['not', 'at most', 'at least', 'exactly', 'true', 'false'] as const

/**
 * What a formula can go on with at a position: names and `not` where an operand is due, operators behind one. Inside
 * `party` (an index into `Case.parties`) its own options come first, and bare unless a dot has been typed.
 */
export function formulaCompletions(of: Case, text: string, position: number, party?: number): FormulaCompletions {
  const before = text.slice(0, position)
  const from = position - (/[\p{L}\p{N}_.-]*$/u.exec(before)?.[0].length ?? 0)
  const [end, last] = tokenize(before.slice(0, from)).tokens.toReversed()
  const previous = end === undefined ? undefined : last
  const word = (each: string): FormulaCompletion => ({ word: each })
  if (previous?.text === 'at') return { from, words: ['most', 'least'].map(word) }
  if (previous?.kind === 'number') return { from, words: [word('of')] }
  if (previous?.text === 'most' || previous?.text === 'least' || previous?.text === 'exactly')
    return { from, words: [] }
  const isBehindOperand =
    previous !== undefined &&
    (previous.text === ')' ||
      (previous.kind === 'word' && !isOpen(previous.text) && !(operators as readonly string[]).includes(previous.text)))
  if (isBehindOperand) return { from, words: operators.map(word) }
  return { from, words: [...namesOf(of, party, before.slice(from)), ...openings.map(word)] }
}

function isOpen(word: string): boolean {
  return word === 'not' || word === 'of'
}

function namesOf(of: Case, party: number | undefined, typed: string): FormulaCompletion[] {
  const own = of.options.filter((option) => option.party === party)
  const others = of.options.filter((option) => option.party !== party)
  return [
    ...own.map((option) => ({ word: typed.includes('.') ? option.id : option.key, option })),
    ...others.map((option) => ({ word: option.id, option })),
    ...of.terms.map((term) => ({ word: term.id, term })),
  ]
}
