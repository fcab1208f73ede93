import { type OptionModel, optionSpace, type StateSpace } from '@anchorage/engine'
import type { Case, Constraint } from '../case.ts'
import { inForce, type Removal } from '../compile/in-force.ts'

/** Larger models are not searched for doubtful elements; they are analysed all the same. */
export const lintStateLimit = 2 ** 16

/** The case without what holds only for a time: doubts about its elements should not depend on the day. */
export interface Permanent {
  readonly model: OptionModel
  readonly removals: readonly Removal[]
  /** Absent when there is no state, or there are too many to look at. */
  readonly space?: StateSpace
}

/** The states that the constraints without `during` leave; merged states are not merged. */
export function permanentOf(c: Case): Permanent {
  const undated: Case = { ...c, windows: [], constraints: c.constraints.filter(isUndated), statusQuo: [] }
  const force = inForce(undated, {}, [])
  const model: OptionModel = { ...force.model, merges: [], forbidden: [] }
  const space = openedWithin(model)
  return { model, removals: force.removals, ...(space !== undefined && { space }) }
}

/** The space of a model, if it has states and few enough of them. */
export function openedWithin(model: OptionModel): StateSpace | undefined {
  const opened = optionSpace(model, { states: lintStateLimit, arcs: lintStateLimit })
  return opened.ok ? opened.space : undefined
}

function isUndated({ during }: Constraint): boolean {
  return during === undefined
}
