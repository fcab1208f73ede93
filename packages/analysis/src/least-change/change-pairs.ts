import type { Case, Edit, Situation } from '@anchorage/casefile'
import { type CaseChange, changeOfCase, type RankedChange } from './change-of-case.ts'
import { type ChangeToJudge, judgeChange } from './judge-change.ts'
import { caseEditsOf, confidenceOf, partiesOf, ruleChangesOf, supportGivenUp } from './rule-edits.ts'
import { changedCase, type RuleChange } from './single-changes.ts'

/** Two changes that do together what is asked: two of rules, or one of rules and one edit of a party's priorities. */
export interface PairOfChanges {
  readonly rules: readonly RuleChange[]
  /** With one change of rules: any one of these edited lists besides. */
  readonly priorities?: { readonly party: number; readonly lists: readonly RankedChange[] }
  /** Who would have to agree, ascending: the owners of the options, and the party whose priorities change. */
  readonly parties: readonly number[]
  /** The ids of the states asked about that are equilibria then. */
  readonly states: readonly (string | number)[]
  readonly endsStatusQuo?: true
  /** The changes of rules, for `editCase`; the lists bring their own. */
  readonly caseEdits: readonly Edit[]
}

/** What pairs of changes do, and how much was looked at. */
export interface ChangePairs {
  readonly found: readonly PairOfChanges[]
  /** Pairs of rules, and rules combined with every edit of priorities, that were tried. */
  readonly tried: { readonly rules: number; readonly mixed: number }
  /** Pairs of rules after which the case has no answer. */
  readonly undecided: number
  /** Whether the limit ended the search. */
  readonly isCut: boolean
}

/** What is asked, whose priorities may change, and how many pairs may be tried. */
export interface ChangePairsQuestion extends ChangeToJudge {
  readonly parties?: readonly number[]
  /** 200,000 unless given. */
  readonly limit?: number
}

/**
 * Which two changes together meet the goal, where none does by itself: asked when neither one edit of priorities nor one
 * change of rules is enough, so that every pair found is a least change. First what fewer parties have to agree to, then
 * what gives up judgements with less support. Yields the share that is done.
 */
export function* changePairs(situation: Situation, question: ChangePairsQuestion): Generator<number, ChangePairs> {
  const c = situation.case
  const none = { found: [], tried: { rules: 0, mixed: 0 }, undecided: 0, isCut: false }
  if (!c) return none
  const { limit = 200_000 } = question
  const rules = ruleChangesOf(c)
  const pairs = rules.flatMap((first, index) =>
    rules.slice(index + 1).flatMap((second) => (goTogether(first, second) ? [[first, second] as const] : [])),
  )
  const found: (PairOfChanges & { readonly support: number })[] = []
  let undecided = 0
  let tried = 0
  // One change with all edits of priorities costs about as much as this many pairs.
  const mixedCost = 20
  const most = pairs.length + mixedCost * rules.length
  for (const [first, second] of pairs) {
    if (tried >= limit) break
    yield tried / most
    tried += 1
    const judged = judgeChange(situation, changedCase(changedCase(c, first), second), question)
    if (!judged) undecided += 1
    if (!judged?.meets) continue
    found.push({
      rules: [first, second],
      parties: ascending([...partiesOf(c, first), ...partiesOf(c, second)]),
      states: judged.states,
      ...(judged.endsStatusQuo && { endsStatusQuo: true }),
      caseEdits: editsOfBoth(c, first, second),
      support: supportOf(c, first) + supportOf(c, second),
    })
  }
  let mixed = 0
  for (const rule of rules) {
    if (tried + mixed >= limit) break
    yield (pairs.length + mixedCost * mixed) / most
    mixed += 1
    found.push(...withPriorities(situation, c, rule, question))
  }
  const ordered = found.sort((a, b) => a.parties.length - b.parties.length || a.support - b.support)
  return {
    found: ordered.map(({ support: _, ...pair }) => pair),
    tried: { rules: tried, mixed },
    undecided,
    isCut: tried < pairs.length || mixed < rules.length,
  }
}

/** The single edits of priorities that do after one change of rules. */
function withPriorities(
  situation: Situation,
  c: Case,
  rule: RuleChange,
  question: ChangePairsQuestion,
): (PairOfChanges & { readonly support: number })[] {
  const { concept, goal, wanted, parties } = question
  const judged = judgeChange(situation, changedCase(c, rule), question)
  const states = judged?.changed.statesIn(wanted).states
  if (!judged || !states) return []
  const answer: CaseChange = changeOfCase(judged.changed, {
    concept,
    goal,
    states,
    edits: 1,
    ...(parties && { parties }),
  })
  if (answer.edits !== 1) return []
  return answer.ways.flatMap(({ changes, states: holding }) => {
    const [only, ...others] = changes
    if (!only || others.length > 0) return []
    const support = Math.min(...only.lists.map(({ edits }) => supportGivenUp(edits[0] ?? {})))
    return [
      {
        rules: [rule],
        priorities: only,
        parties: ascending([...partiesOf(c, rule), only.party]),
        states: holding.map((state) => judged.changed.stateId(state)),
        ...(judged.endsStatusQuo && { endsStatusQuo: true as const }),
        caseEdits: caseEditsOf(c, rule),
        support: supportOf(c, rule) + support,
      },
    ]
  })
}

/** Whether two changes can be made together, and are not one and the same thing done twice. */
function goTogether(first: RuleChange, second: RuleChange): boolean {
  if (!('option' in first) || !('option' in second) || first.option !== second.option) return true
  // An option that is ruled out or committed to is not undone any way; it cannot be both.
  return false
}

/** What is added comes before what is dropped, and of two constraints the later goes first, so that all keep their places. */
function editsOfBoth(c: Case, first: RuleChange, second: RuleChange): Edit[] {
  const edits = [...caseEditsOf(c, first), ...caseEditsOf(changedCase(c, first), second)]
  const drops = edits.filter(({ kind }) => kind === 'delete').sort((a, b) => indexIn(b.path) - indexIn(a.path))
  return [...edits.filter(({ kind }) => kind !== 'delete'), ...drops]
}

function indexIn(path: Edit['path']): number {
  const last = path.at(-1)
  return typeof last === 'number' ? last : 0
}

function supportOf(c: Case, rule: RuleChange): number {
  const confidence = confidenceOf(c, rule)
  return supportGivenUp(confidence === undefined ? {} : { confidence })
}

function ascending(parties: readonly number[]): number[] {
  return [...new Set(parties)].sort((a, b) => a - b)
}
