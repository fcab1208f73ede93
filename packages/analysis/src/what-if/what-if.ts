import {
  type Case,
  type Choice,
  type Constraint,
  type Edit,
  editCase,
  type Party,
  type PartyPreference,
  type Path,
  type Priority,
  parseCase,
} from '@anchorage/casefile'
import { caseEditsOf } from '../least-change/rule-edits.ts'
import { statementChange } from '../least-change/statement-edits.ts'

/**
 * One thing supposed to be otherwise. It names what it changes by what that says, and not by its place, so that it
 * means the same thing, or nothing, when the case has been edited since.
 */
export type WhatIf =
  /** The party wants the opposite of a statement, or does not care, or puts it at another place (from 1). */
  | { readonly kind: 'flip' | 'drop'; readonly party: string; readonly statement: string }
  | { readonly kind: 'move'; readonly party: string; readonly to: number; readonly statement: string }
  /** A constraint, in the words of `constraintWords`, does not hold; a window never is. */
  | { readonly kind: 'without'; readonly constraint: string }
  | { readonly kind: 'open'; readonly window: string }
  /** An option can be taken and dropped; it is taken for good; it is ruled out. */
  | { readonly kind: 'undo' | 'commit' | 'rule-out'; readonly option: string }

/** A list of statements that a party is read by: its own, or that of the reading chosen. */
interface StatementList {
  readonly path: Path
  readonly priorities: readonly Priority[]
}

/** A case text with changes made in it, and those that fit nothing in it any more. */
interface WhatIfText {
  readonly text: string
  readonly unfit: readonly WhatIf[]
}

/** A constraint in the words of its formulas, by which a what-if names it. */
export function constraintWords(constraint: Constraint): string {
  if (constraint.kind === 'forbid') return `forbid ${constraint.from.canonical} -> ${constraint.to.canonical}`
  return `${constraint.kind} ${constraint.condition.canonical}`
}

/** The statements that a party is read by; undefined where its preference is no list. */
export function statementListOf(party: Party, choice: Choice): StatementList | undefined {
  const reading = party.readings.find(({ id }) => id === choice.readings?.[party.id])
  const preference: PartyPreference = (reading ?? party).preference
  if (preference.kind !== 'priorities') return undefined
  const { priorities } = preference
  return { path: [...(reading ?? party).path, 'priorities'], priorities }
}

/** Places are those of the list as it is before anything is turned round or left out. */
const order: readonly WhatIf['kind'][] = ['move', 'flip', 'drop']

/**
 * The text of a case with changes made in it, one after the other: first what is moved, then opposites, then the rest. The answer to a what-if is the answer to this text, so
 * that a copy made of it says the same. A change that fits nothing is left out and named. Comments and layout stay.
 */
export function withWhatIfs(
  given: { readonly file: string; readonly text: string },
  choice: Choice,
  list: readonly WhatIf[],
): WhatIfText {
  const unfit: WhatIf[] = []
  let { text } = given
  const turn = ({ kind }: WhatIf): number => (order.includes(kind) ? order.indexOf(kind) : order.length)
  for (const whatIf of [...list].sort((a, b) => turn(a) - turn(b))) {
    const c = parseCase(given.file, text).case
    const edits = c && whatIfEdits(c, choice, whatIf)
    if (edits === undefined) unfit.push(whatIf)
    else text = editCase({ file: given.file, text }, edits)
  }
  return { text, unfit }
}

/** One change as edits of the case file; undefined where there is no such thing to change, or it is so already. */
function whatIfEdits(c: Case, choice: Choice, whatIf: WhatIf): readonly Edit[] | undefined {
  switch (whatIf.kind) {
    case 'flip':
    case 'drop':
    case 'move':
      return statementEdits(c, choice, whatIf)
    case 'without': {
      const found = c.constraints.find((each) => constraintWords(each) === whatIf.constraint)
      return found && caseEditsOf(c, { kind: 'drop-constraint', constraint: found.index })
    }
    case 'open': {
      const window = c.windows.findIndex(({ condition }) => condition.canonical === whatIf.window)
      return window < 0 ? undefined : caseEditsOf(c, { kind: 'drop-window', window })
    }
    default: {
      const found = c.options.find(({ id }) => id === whatIf.option)
      if (found === undefined) return undefined
      const { index: option } = found
      if (whatIf.kind !== 'undo') return caseEditsOf(c, { kind: whatIf.kind, option })
      return found.change === 'both' ? undefined : caseEditsOf(c, { kind: 'reversibility', option, change: 'both' })
    }
  }
}

function statementEdits(
  c: Case,
  choice: Choice,
  whatIf: Extract<WhatIf, { kind: 'flip' | 'drop' | 'move' }>,
): readonly Edit[] | undefined {
  const party = c.parties.find(({ id }) => id === whatIf.party)
  const list = party && statementListOf(party, choice)
  const at = list?.priorities.findIndex(({ want }) => want.canonical === whatIf.statement) ?? -1
  if (party === undefined || list === undefined || at < 0) return undefined
  const { path, priorities } = list
  const written = { path, priorities, length: priorities.length }
  if (whatIf.kind !== 'move') {
    return statementChange(c, written, [{ kind: whatIf.kind === 'flip' ? 'negate' : 'drop', at }]).caseEdits
  }
  const to = whatIf.to - 1
  if (to < 0 || to >= priorities.length || to === at) return undefined
  return statementChange(c, written, [{ kind: 'move', from: at, to }]).caseEdits
}
