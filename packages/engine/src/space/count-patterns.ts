import { evaluatePartly, type Formula, optionsOf } from '../formula.ts'

/** Branches that are looked at before a count is left as a lower bound. */
const branchLimit = 2 ** 18

/**
 * How many ways there are to take or not take `optionCount` options so that every constraint holds, without listing
 * them: as soon as every constraint is decided, the options that are still open double the count each.
 * The count may be far beyond 2^53; it is exact up to there. With `exact` false it is a lower bound.
 */
export function countPatterns(
  optionCount: number,
  constraints: readonly Formula[],
): { readonly count: number; readonly exact: boolean } {
  const mentioned = [...new Set(constraints.flatMap(optionsOf))]
  const free = 2 ** (optionCount - mentioned.length)
  const value = new Map<number, boolean>()
  const isTaken = (option: number): boolean | undefined => value.get(option)
  let branches = 0
  let exact = true
  const descend = (depth: number, open: readonly Formula[]): number => {
    branches += 1
    if (branches > branchLimit) {
      exact = false
      return 0
    }
    const undecided: Formula[] = []
    for (const formula of open) {
      const holds = evaluatePartly(formula, isTaken)
      if (holds === false) return 0
      if (holds === undefined) undecided.push(formula)
    }
    if (undecided.length === 0) return 2 ** (mentioned.length - depth)
    const option = mentioned[depth]
    let count = 0
    for (const taken of [false, true]) {
      value.set(option, taken)
      count += descend(depth + 1, undecided)
    }
    value.delete(option)
    return count
  }
  return { count: descend(0, constraints) * free, exact }
}
