import { discreteAttitudes } from '@anchorage/engine'
import type { Case } from '../case.ts'
import { type Problem, problem } from '../diagnostics/diagnostic.ts'

/** Parties that are neutral to everybody, themselves included: under attitudes every move tempts them. */
export function indifferentAttitudes(c: Case): Problem[] {
  return c.parties.flatMap(({ id, index, attitudes }) => {
    const own = discreteAttitudes(c.parties.length)[index] ?? []
    for (const { toward, attitude } of attitudes) own[toward] = attitude
    const itself = attitudes.find(({ toward }) => toward === index)
    if (itself === undefined || own.some((attitude) => attitude !== 'neutral')) return []
    return [problem('attitudes-all-neutral', itself.range, { party: id })]
  })
}
