import {
  type Case,
  type Confidence,
  type Constraint,
  type Edit,
  type Situation,
  situationOf,
} from '@anchorage/casefile'
import {
  type AbortSignalLike,
  type Change,
  type ChangeConcept,
  constant,
  hasState,
  isVerdicts,
  listStates,
  not,
  option,
  optionsOf,
  solve,
} from '@anchorage/engine'

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

/** What the mediator is after. */
export interface SingleChangeQuestion {
  readonly concept: ChangeConcept
  /** A state reference or a formula, as `Situation.statesIn` takes it: the states may differ after the change. */
  readonly wanted: string
  readonly goal: 'holds' | 'prevented'
  readonly signal?: AbortSignalLike
}

/**
 * Which single change of feasibility or reversibility meets the goal: the mediator as a modifier of the conflict
 * (Kinsara, Kilgour & Hipel 2015). Changes of preference are found by `changeOfCase` with one edit.
 *
 * Every change is made to the case, which is opened and solved anew. Cheapest first: those that fewer parties have to
 * agree to, then those that give up a judgement with less support. That order is ours.
 */
export function singleChanges(situation: Situation, question: SingleChangeQuestion): SingleChanges {
  const c = situation.case
  if (!c) return { found: [], tried: 0, undecided: 0 }
  const all = changesOf(c)
  let undecided = 0
  const found = all.flatMap((change): SingleChange[] => {
    question.signal?.throwIfAborted()
    const changed = situationOf(changedCase(c, change), situation.choice ?? {}).situation
    const states = changed?.statesIn(question.wanted).states
    const verdicts = changed && solve(changed.conflict, { concepts: [question.concept] })[question.concept]
    if (!changed || !states || !isVerdicts(verdicts)) {
      undecided += 1
      return []
    }
    const holding = listStates(states).filter((state) => hasState(verdicts.equilibria, state))
    if (question.goal === 'holds' ? holding.length === 0 : holding.length > 0) return []
    const confidence = confidenceOf(c, change)
    return [
      {
        change,
        parties: partiesOf(c, change),
        ...(confidence && { confidence }),
        states: holding.map((state) => changed.stateId(state)),
        ...(situation.statusQuo !== undefined && changed.statusQuo === undefined && { endsStatusQuo: true }),
        caseEdits: caseEditsOf(c, change),
      },
    ]
  })
  const support = ({ confidence }: SingleChange): number =>
    confidence === undefined ? 0 : 1 + (['assumed', 'inferred', 'attested'] as const).indexOf(confidence)
  found.sort((a, b) => a.parties.length - b.parties.length || support(a) - support(b))
  return { found, tried: all.length, undecided }
}

function changesOf(c: Case): RuleChange[] {
  return [
    ...c.options.flatMap(({ index }): RuleChange[] => [
      { kind: 'commit', option: index },
      { kind: 'rule-out', option: index },
    ]),
    ...c.options.flatMap(({ index, change }): RuleChange[] =>
      (['both', 'forward', 'back'] as const)
        .filter((other) => other !== change)
        .map((other) => ({ kind: 'reversibility', option: index, change: other })),
    ),
    ...c.constraints.map(({ index }): RuleChange => ({ kind: 'drop-constraint', constraint: index })),
    ...c.windows.map((_, window): RuleChange => ({ kind: 'drop-window', window })),
  ]
}

/** The case after the change. What is dropped is made to rule out nothing, so that everything keeps its number. */
export function changedCase(c: Case, change: RuleChange): Case {
  switch (change.kind) {
    case 'rule-out':
    case 'commit': {
      const { id, range, path } = optionOf(c, change.option)
      const literal = option(change.option)
      const formula = change.kind === 'commit' ? literal : not(literal)
      const condition = {
        text: id,
        canonical: id,
        expression: { kind: 'name', name: id, range },
        formula,
        range,
      } as const
      const rule: Constraint = {
        kind: 'require',
        condition,
        index: c.constraints.length,
        because: [],
        confidence: 'assumed',
        range,
        path,
      }
      return { ...c, constraints: [...c.constraints, rule] }
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

function optionOf(c: Case, index: number): Case['options'][number] {
  const found = c.options[index]
  if (!found) throw new RangeError(`there is no option ${index}`)
  return found
}

function constraintOf(c: Case, index: number): Constraint {
  const found = c.constraints[index]
  if (!found) throw new RangeError(`there is no constraint ${index}`)
  return found
}

function windowOf(c: Case, index: number): Case['windows'][number] {
  const found = c.windows[index]
  if (!found) throw new RangeError(`there is no window ${index}`)
  return found
}

function partiesOf(c: Case, change: RuleChange): number[] {
  const touched = (): number[] => {
    switch (change.kind) {
      case 'drop-constraint': {
        const constraint = constraintOf(c, change.constraint)
        return constraint.kind === 'forbid'
          ? [...optionsOf(constraint.from.formula), ...optionsOf(constraint.to.formula)]
          : optionsOf(constraint.condition.formula)
      }
      case 'drop-window':
        return optionsOf(windowOf(c, change.window).condition.formula)
      default:
        return [change.option]
    }
  }
  const parties = touched().map((index) => optionOf(c, index).party)
  return [...new Set(parties)].sort((a, b) => a - b)
}

function confidenceOf(c: Case, change: RuleChange): Confidence | undefined {
  switch (change.kind) {
    case 'rule-out':
    case 'commit':
      return undefined
    case 'reversibility':
      return optionOf(c, change.option).confidence
    case 'drop-constraint':
      return constraintOf(c, change.constraint).confidence
    case 'drop-window':
      return windowOf(c, change.window).confidence
  }
}

function caseEditsOf(c: Case, change: RuleChange): Edit[] {
  switch (change.kind) {
    case 'rule-out':
    case 'commit': {
      const key = change.kind === 'commit' ? 'require' : 'never'
      const path = ['constraints', c.constraints.length]
      return [{ kind: 'set', path, value: { [key]: optionOf(c, change.option).id } }]
    }
    case 'reversibility':
      return [{ kind: 'set', path: [...optionOf(c, change.option).path, 'change'], value: change.change }]
    case 'drop-constraint':
      return [{ kind: 'delete', path: constraintOf(c, change.constraint).path }]
    case 'drop-window':
      return [{ kind: 'delete', path: windowOf(c, change.window).path }]
  }
}
