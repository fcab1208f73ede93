import { countStates, not, type OptionModel, statesWhere } from '@anchorage/engine'
import type { Removal } from '../compile/in-force.ts'
import { type Problem, problem } from '../diagnostics/diagnostic.ts'
import { openedWithin, type Permanent } from './permanent.ts'

/** Constraints that remove no state the others leave, or that remove every state by themselves. */
export function idleConstraints({ model, removals }: Permanent): Problem[] {
  return removals.flatMap((removal): Problem[] => {
    const { condition } = removal
    const alone = openedWithin({ ...model, constraints: [] })
    if (alone !== undefined && countStates(statesWhere(alone, removal.formula).all) === 0) {
      return [problem('constraint-removes-everything', condition.range, { formula: condition.text })]
    }
    const others = openedWithin(modelWithout(model, removals, removal))
    if (others === undefined || countStates(statesWhere(others, not(removal.formula)).all) > 0) return []
    return [problem('constraint-removes-nothing', condition.range, { formula: condition.text })]
  })
}

function modelWithout(model: OptionModel, removals: readonly Removal[], left: Removal): OptionModel {
  return { ...model, constraints: removals.filter((removal) => removal !== left).map(({ formula }) => formula) }
}
