import type { Case, Confidence, Constraint, Edit, Situation } from '@anchorage/casefile'
import { type Change, constant, not, option } from '@anchorage/engine'
import { type ChangeToJudge, judgeChange } from './judge-change.ts'
import { requiring } from './requiring.ts'
import { caseEditsOf, confidenceOf, optionOf, partiesOf, ruleChangesOf, supportGivenUp } from './rule-edits.ts'

/** A change of what can happen: a constraint or window goes, an option is ruled out or committed to, or undone otherwise. */
export type RuleChange =
  | { readonly kind: 'rule-out' | 'commit'; readonly option: number }
  | { readonly kind: 'reversibility'; readonly option: number; readonly change: Change }
  | { readonly kind: 'drop-constraint'; readonly constraint: number }
  | { readonly kind: 'drop-window'; readonly window: number }

/** A change that does, by itself. */
export interface SingleChange {
  readonly change: RuleChange
  /** Whose options it touches: who would have to agree. */
  readonly parties: readonly number[]
  /** How well the file supports the judgement that is given up; absent where none is. */
  readonly confidence?: Confidence
  /** The ids of the states asked about that are equilibria then. */
  readonly states: readonly (string | number)[]
  /** Present where the change rules out the status quo too: the case needs another one then. */
  readonly endsStatusQuo?: true
  /** For `editCase`. */
  readonly caseEdits: readonly Edit[]
}

/** What single changes do, and how many were tried. */
export interface SingleChanges {
  readonly found: readonly SingleChange[]
  readonly tried: number
  /** Changes after which the case has no answer: nothing is feasible, or a ranking leaves out states that become so. */
  readonly undecided: number
}

/**
 * Which single change of feasibility or reversibility meets the goal: the mediator as a modifier of the conflict
 * (Kinsara, Kilgour & Hipel 2015). Changes of preference are found by `changeOfCase` with one edit.
 *
 * Every change is made to the case, which is opened and solved anew. Cheapest first: those that fewer parties have to
 * agree to, then those that give up a judgement with less support. That order is ours.
 */
export function singleChanges(situation: Situation, question: ChangeToJudge): SingleChanges {
  const c = situation.case
  if (!c) return { found: [], tried: 0, undecided: 0 }
  const all = ruleChangesOf(c)
  let undecided = 0
  const found = all.flatMap((change): SingleChange[] => {
    question.signal?.throwIfAborted()
    const judged = judgeChange(situation, changedCase(c, change), question)
    if (!judged) undecided += 1
    if (!judged?.meets) return []
    const confidence = confidenceOf(c, change)
    return [
      {
        change,
        parties: partiesOf(c, change),
        ...(confidence && { confidence }),
        states: judged.states,
        ...(judged.endsStatusQuo && { endsStatusQuo: true }),
        caseEdits: caseEditsOf(c, change),
      },
    ]
  })
  found.sort((a, b) => a.parties.length - b.parties.length || supportGivenUp(a) - supportGivenUp(b))
  return { found, tried: all.length, undecided }
}

/** The case after the change. What is dropped is made to rule out nothing, so that everything keeps its number. */
export function changedCase(c: Case, change: RuleChange): Case {
  switch (change.kind) {
    case 'rule-out':
    case 'commit': {
      const literal = option(change.option)
      return requiring(c, {
        text: optionOf(c, change.option).id,
        formula: change.kind === 'commit' ? literal : not(literal),
        by: change.option,
      })
    }
    case 'reversibility':
      return {
        ...c,
        options: c.options.map((each) => (each.index === change.option ? { ...each, change: change.change } : each)),
      }
    case 'drop-constraint':
      return { ...c, constraints: c.constraints.map((each) => (each.index === change.constraint ? idle(each) : each)) }
    case 'drop-window':
      return { ...c, windows: c.windows.filter((_, window) => window !== change.window) }
  }
}

function idle(constraint: Constraint): Constraint {
  const never = (condition: Extract<Constraint, { kind: 'merge' }>['condition']) => ({
    ...condition,
    formula: constant(false),
  })
  switch (constraint.kind) {
    case 'require':
      return { ...constraint, condition: { ...constraint.condition, formula: constant(true) } }
    case 'never':
    case 'merge':
      return { ...constraint, condition: never(constraint.condition) }
    case 'forbid':
      return { ...constraint, from: never(constraint.from) }
  }
}
