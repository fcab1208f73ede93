import type { Case, Edit, Situation } from '@anchorage/casefile'
import { and, type Formula, not, option, or } from '@anchorage/engine'
import { type ChangeToJudge, judgeChange } from './judge-change.ts'
import { requiring } from './requiring.ts'
import { optionOf } from './rule-edits.ts'

/**
 * An agreement of two parties about an option of each, made a constraint: the one only with the other (`requires`), not
 * both (`not-both`), or at least one of them (`one-of`). Indices into `Case.options`.
 */
export interface Agreement {
  readonly kind: 'requires' | 'not-both' | 'one-of'
  readonly first: number
  readonly second: number
}

/** An agreement that does what is asked, by itself. */
export interface AgreementThatDoes {
  readonly agreement: Agreement
  /** The two parties, ascending. */
  readonly parties: readonly number[]
  readonly states: readonly (string | number)[]
  readonly endsStatusQuo?: true
  readonly caseEdits: readonly Edit[]
}

/** What agreements do, how many were tried, and how many gave no answer. */
export interface Agreements {
  readonly found: readonly AgreementThatDoes[]
  readonly tried: number
  readonly undecided: number
}

/**
 * Which agreement between two parties, added as a constraint, meets the goal: conditional commitments that a third party
 * could broker. An agreement also takes moves away; what holds with it may hold because a party can no longer leave. Yields
 * the share that is done.
 */
export function* agreementsThatDo(situation: Situation, question: ChangeToJudge): Generator<number, Agreements> {
  const c = situation.case
  if (!c) return { found: [], tried: 0, undecided: 0 }
  const all = agreementsOf(c)
  const found: AgreementThatDoes[] = []
  let undecided = 0
  for (const [index, agreement] of all.entries()) {
    yield index / all.length
    const judged = judgeChange(situation, agreedCase(c, agreement), question)
    if (!judged) undecided += 1
    if (!judged?.meets) continue
    const parties = [agreement.first, agreement.second].map((each) => optionOf(c, each).party).sort((a, b) => a - b)
    found.push({
      agreement,
      parties,
      states: judged.states,
      ...(judged.endsStatusQuo && { endsStatusQuo: true }),
      caseEdits: [
        { kind: 'set', path: ['constraints', c.constraints.length], value: { require: textOf(c, agreement) } },
      ],
    })
  }
  return { found, tried: all.length, undecided }
}

function agreementsOf(c: Case): Agreement[] {
  return c.options.flatMap((first) =>
    c.options
      .filter((second) => second.index > first.index && second.party !== first.party)
      .flatMap((second): Agreement[] => [
        { kind: 'requires', first: first.index, second: second.index },
        { kind: 'requires', first: second.index, second: first.index },
        { kind: 'not-both', first: first.index, second: second.index },
        { kind: 'one-of', first: first.index, second: second.index },
      ]),
  )
}

function agreedCase(c: Case, agreement: Agreement): Case {
  return requiring(c, { text: textOf(c, agreement), formula: formulaOf(agreement), by: agreement.first })
}

function formulaOf({ kind, first, second }: Agreement): Formula {
  switch (kind) {
    case 'requires':
      return or(not(option(first)), option(second))
    case 'not-both':
      return not(and(option(first), option(second)))
    case 'one-of':
      return or(option(first), option(second))
  }
}

/** The constraint in the words of the file. */
function textOf(c: Case, { kind, first, second }: Agreement): string {
  const [one, other] = [optionOf(c, first).id, optionOf(c, second).id]
  switch (kind) {
    case 'requires':
      return `${one} requires ${other}`
    case 'not-both':
      return `not (${one} and ${other})`
    case 'one-of':
      return `${one} or ${other}`
  }
}
