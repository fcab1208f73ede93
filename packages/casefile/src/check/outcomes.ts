import type { Case } from '../case.ts'
import { type Problem, problem } from '../diagnostics/diagnostic.ts'

/** Outcomes of outlooks that nothing supports, and those that were known before the day the case speaks of. */
export function doubtfulOutcomes(c: Case): Problem[] {
  return c.outlooks.flatMap(({ id, resolution }): Problem[] => {
    const { happened } = resolution ?? {}
    if (!happened) return []
    const { because, source, note, known, range } = happened
    const isSupported = because.length > 0 || source !== undefined || note !== undefined
    return [
      ...(isSupported ? [] : [problem('outcome-unsupported', range, { outlook: id })]),
      ...(c.asOf !== undefined && known < c.asOf
        ? [problem('outcome-known-before', range, { outlook: id, known, asOf: c.asOf })]
        : []),
    ]
  })
}
