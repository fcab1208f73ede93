import type { Case, Confidence, Constraint, Edit } from '@anchorage/casefile'
import { optionsOf } from '@anchorage/engine'
import type { RuleChange } from './single-changes.ts'

/** Every single change of rules that a case allows. */
export function ruleChangesOf(c: Case): RuleChange[] {
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

/** How much support is given up with a judgement, from 0 (none is given up) to 3 (attested). */
export function supportGivenUp({ confidence }: { readonly confidence?: Confidence }): number {
  return confidence === undefined ? 0 : 1 + (['assumed', 'inferred', 'attested'] as const).indexOf(confidence)
}

/** The option of that number. Throws a RangeError if there is none. */
export function optionOf(c: Case, index: number): Case['options'][number] {
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

/** The parties whose options a change touches, ascending: who would have to agree. */
export function partiesOf(c: Case, change: RuleChange): number[] {
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

/** How well the file supports the judgement that a change gives up; undefined where it gives up none. */
export function confidenceOf(c: Case, change: RuleChange): Confidence | undefined {
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

/** A change as edits of the case file. */
export function caseEditsOf(c: Case, change: RuleChange): Edit[] {
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
