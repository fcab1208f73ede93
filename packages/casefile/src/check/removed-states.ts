import { countPatterns, not } from '@anchorage/engine'
import type { Case } from '../case.ts'
import { removalOf } from '../compile/in-force.ts'

/** How many of the states that options alone would make a constraint removes. */
export interface Removed {
  /** Index into `Case.constraints`. */
  readonly constraint: number
  /** If it were the only one. */
  readonly alone: number
  /** Of those that the constraints before it leave. */
  readonly inOrder: number
}

/**
 * What each `never` and `require` removes, as written: whatever its dates. Constraints whose count would take too long
 * are left out, and so are those that remove no states but merge them or forbid moves.
 */
export function removedStates(of: Case): Removed[] {
  const size = of.options.length
  let left = countPatterns(size, [])
  const before: Parameters<typeof countPatterns>[1][number][] = []
  return of.constraints.flatMap((constraint): Removed[] => {
    const [removal] = removalOf(constraint)
    if (removal === undefined) return []
    const alone = countPatterns(size, [not(removal.formula)])
    before.push(removal.formula)
    const after = countPatterns(size, before)
    const inOrder = left.count - after.count
    const isExact = alone.exact && left.exact && after.exact
    left = after
    return isExact ? [{ constraint: constraint.index, alone: alone.count, inOrder }] : []
  })
}
