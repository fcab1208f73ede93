import type { Patterns } from './patterns.ts'
import { hasPowers } from './powers.ts'

/**
 * The moves of all parties where most combinations of their own patterns are feasible and nothing is irreversible.
 *
 * A state has a *code*: a mixed-radix number with one digit per party, the first party least significant. A party
 * moves by changing its digit, so that its classes are the codes `base + digit · stride`: nothing has to be listed.
 */
export interface Box {
  /** `radices[party]`: how many patterns the party has; `strides[party]`: what one step of its digit adds to the code. */
  readonly radices: readonly number[]
  readonly strides: readonly number[]
  readonly size: number
  /** Absent where every code is feasible: then states are codes. Codes ascend with the states. */
  readonly codeOfState?: Uint32Array
  /** −1 for an infeasible code. Present with `codeOfState`. */
  readonly stateOfCode?: Int32Array
}

/** Orders of classes are kept in 15 bits a digit. */
const radixLimit = 2 ** 15

/** A box is worth it if at least one in this many codes is feasible. */
const sparseness = 4

/** The patterns as a box; undefined where something is irreversible, powers reach across, or few codes are feasible. */
export function boxOf(patterns: Patterns): Box | undefined {
  const { layout, model, count } = patterns
  if (!layout || count * sparseness < layout.size) return undefined
  if (model.options.some(({ change }) => change !== 'both') || hasPowers(model)) return undefined
  const radices = patterns.parties.map((party) => party.count)
  if (radices.some((radix) => radix > radixLimit)) return undefined
  const { strides, size, codes } = layout
  if (!codes) return { radices, strides, size }
  const stateOfCode = new Int32Array(size).fill(-1)
  for (let state = 0; state < count; state += 1) stateOfCode[codes[state]] = state
  return { radices, strides, size, codeOfState: codes, stateOfCode }
}
