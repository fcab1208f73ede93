import type { Situation } from '../situation.ts'
import { contains } from './in-force.ts'

/** The constraints and windows of a case that hold in a situation, by their index; undefined for tables. */
export function rulesInForce({
  case: source,
  choice,
}: Situation): { readonly constraints: readonly number[]; readonly windows: readonly number[] } | undefined {
  if (!source) return undefined
  const date = choice?.asOf ?? source.asOf ?? ''
  const end = choice?.end ?? 'earliest'
  return {
    constraints: source.constraints.flatMap(({ during, index }) => (contains(during, date, end) ? [index] : [])),
    windows: source.windows.flatMap(({ unavailable }, index) => (contains(unavailable, date, end) ? [index] : [])),
  }
}
