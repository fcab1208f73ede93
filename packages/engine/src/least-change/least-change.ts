import { coupledChange } from './coupled-change.ts'
import { ownChange } from './own-change.ts'
import { ownPrevention } from './own-prevention.ts'
import type { ChangeQuestion, LeastChange } from './question.ts'

/**
 * The fewest edits of the parties' priority lists after which the goal is met, with all answers of that size.
 *
 * An edit moves a statement, drops it, puts its opposite in its place, or adds an option (taken or not taken) at any
 * place. Under Nash, GMR and SMR a state is stable for a party by the party's own preference alone, so that the parties
 * are searched one by one (Kinsara, Kilgour & Hipel 2015 invert the conditions in the same way). Under SEQ and SymSEQ
 * what the others want decides how they answer, and changes of several parties are solved together. That preference
 * changes with costs are hard to optimise is known (Rêgo et al.); hence the bound, and `coverage`, which says what was
 * searched.
 *
 * Throws a RangeError if sets or lists do not fit the conflict, and what the signal throws.
 */
export function leastChange(question: ChangeQuestion): LeastChange {
  const { concept, goal } = question
  if (concept === 'seq' || concept === 'symseq') return coupledChange(question, concept)
  return goal === 'holds' ? ownChange(question, concept) : ownPrevention(question, concept)
}
