import {
  type ChangeAnswer,
  changeAnswer,
  changeOfCase,
  constraintWords,
  exampleState,
  type PairOfChanges,
  type RankedChange,
  type RuleChange,
  type StatementEdit,
  stateWords,
} from '@anchorage/analysis'
import { describeDiagnostic, type Edit, type Lang, type Situation } from '@anchorage/casefile'
import { asPart, countStates, type Work } from '@anchorage/engine'
import type { OfferedConcept } from '../protocol.ts'

/** What is asked: which outcome is to hold, or not; how many edits are looked for, and in whose priorities (ids). */
export interface ChangeAsk {
  readonly to: string
  readonly goal: 'holds' | 'prevented'
  readonly edits: number
  readonly parties: readonly string[]
}

/** One step of a proposal: an edit of a party's list, a change of a rule, or an agreement. Indices into the case. */
export type ProposedStep =
  | {
      readonly kind: 'statement'
      readonly party: number
      readonly edit: StatementEdit
      readonly places: readonly number[]
    }
  | {
      readonly kind: 'rule'
      readonly rule: RuleChange['kind']
      readonly option?: number
      readonly change?: string
      readonly text?: string
    }
  | {
      readonly kind: 'agreement'
      readonly agreement: 'requires' | 'not-both' | 'one-of'
      readonly first: number
      readonly second: number
    }

/** Something that does what is asked. */
export interface Proposal {
  readonly kind: 'priorities' | 'rule' | 'agreement' | 'pair'
  /** Who has to change, or to agree. */
  readonly parties: readonly number[]
  readonly steps: readonly ProposedStep[]
  /** How well the best supported judgement is attested that is given up; absent where none is. */
  readonly support?: 'assumed' | 'inferred' | 'attested'
  /** How many lists differ from this one in places only. */
  readonly alike: number
  readonly endsStatusQuo: boolean
  readonly caseEdits: readonly Edit[]
}

/** What would it take. */
export interface ChangeView {
  readonly concept: OfferedConcept
  readonly goal: ChangeAsk['goal']
  readonly stateCount: number
  /** 0: nothing has to change; undefined: no change of priorities within the bound does it. */
  readonly edits?: number
  readonly bound: number
  /** Of the states asked about, one that holds then. */
  readonly example: string
  readonly proposals: readonly Proposal[]
  readonly more: number
  readonly tried: {
    readonly lists: number
    readonly rules: number
    readonly agreements: number
    readonly pairs: number
  }
  readonly isCut: boolean
  /** Parties whose preference is no list that could be edited. */
  readonly untouched: readonly number[]
  /** How far each party is from the nearest of the states: classes that it has to rise. */
  readonly nearest?: {
    readonly words: string
    readonly parties: readonly { readonly rises: number; readonly classes: number }[]
  }
}

const most = { proposals: 40, ways: 60, states: 20_000 }

/** Searches for the least changes; undecided questions come back in words. */
export function* changeView(
  situation: Situation,
  ask: ChangeAsk,
  about: { readonly concept: OfferedConcept; readonly lang: Lang; readonly onProgress: (share: number) => void },
): Work<{ readonly view: ChangeView } | { readonly problems: readonly string[] } | { readonly no: 'too-many' }> {
  const { concept, lang, onProgress } = about
  const { stateCount } = situation.conflict.space
  if (stateCount > most.states) return { no: 'too-many' }
  const wanted = situation.statesIn(ask.to)
  if (wanted.states === undefined) {
    return { problems: wanted.diagnostics.map((each) => describeDiagnostic(each, lang).message) }
  }
  const { goal, edits } = ask
  const chosen = situation.parties.flatMap(({ id }, party) => (ask.parties.includes(id) ? [party] : []))
  const parties = chosen.length > 0 && chosen.length < situation.parties.length ? { parties: chosen } : {}
  const change = changeOfCase(situation, {
    concept,
    states: wanted.states,
    goal,
    edits,
    ...parties,
    onProgress: (done, all) => onProgress(0.5 * Math.min(1, done / all)),
  })
  const asked = { concept, goal, wanted: ask.to, states: wanted.states, bound: edits, change, ...parties }
  const answer = yield* asPart(changeAnswer(situation, asked), { from: 0.5, to: 1 })
  return { view: viewOf(answer, concept, lang) }
}

function viewOf(answer: ChangeAnswer, concept: OfferedConcept, lang: Lang): ChangeView {
  const { situation, change, single, agreements, pairs, nearest, states } = answer
  const all = change.edits === 0 ? [] : proposalsOf(answer)
  const example = exampleState(
    situation,
    change.ways.flatMap((way) => way.states),
  )
  return {
    concept,
    goal: answer.goal,
    stateCount: countStates(states),
    bound: answer.bound,
    example: example === undefined ? '' : stateWords(situation, example, lang),
    proposals: all.slice(0, most.proposals),
    more: Math.max(0, all.length - most.proposals),
    tried: {
      lists: change.coverage.combinations,
      rules: single?.tried ?? 0,
      agreements: agreements?.tried ?? 0,
      pairs: (pairs?.tried.rules ?? 0) + (pairs?.tried.mixed ?? 0),
    },
    isCut: change.coverage.isCut || pairs?.isCut === true,
    untouched: change.untouched,
    ...(change.edits === undefined ? {} : { edits: change.edits }),
    ...(nearest === undefined
      ? {}
      : { nearest: { words: stateWords(situation, nearest.state, lang), parties: nearest.parties } }),
  }
}

const levels = ['assumed', 'inferred', 'attested'] as const

/** First what fewer parties have to agree to, then what gives up judgements with less support. */
function proposalsOf(answer: ChangeAnswer): Proposal[] {
  const { change, single, agreements, pairs } = answer
  const byPriorities = change.ways.slice(0, most.ways).flatMap(({ changes }) => {
    const [only, ...others] = changes
    if (only === undefined) return []
    if (others.length === 0) return alikeLists(only.lists).map((lists) => ofLists(only.party, lists))
    return [joined(changes.map(({ party, lists }) => ofLists(party, lists.slice(0, 1))))]
  })
  const found: Proposal[] = [
    ...byPriorities,
    ...(single?.found ?? []).map(
      ({ change: rule, parties, confidence, endsStatusQuo, caseEdits }): Proposal => ({
        kind: 'rule',
        parties,
        steps: [ruleStep(answer, rule)],
        alike: 0,
        endsStatusQuo: endsStatusQuo === true,
        caseEdits,
        ...(confidence === undefined ? {} : { support: confidence }),
      }),
    ),
    ...(agreements?.found ?? []).map(
      ({ agreement, parties, endsStatusQuo, caseEdits }): Proposal => ({
        kind: 'agreement',
        parties,
        steps: [{ kind: 'agreement', agreement: agreement.kind, first: agreement.first, second: agreement.second }],
        alike: 0,
        endsStatusQuo: endsStatusQuo === true,
        caseEdits,
      }),
    ),
    ...(pairs?.found ?? []).map((pair) => ofPair(answer, pair)),
  ]
  const support = (each: Proposal) => (each.support === undefined ? -1 : levels.indexOf(each.support))
  return found.sort((a, b) => a.parties.length - b.parties.length || support(a) - support(b))
}

/** Lists that differ only in the places things go to. */
function alikeLists(lists: readonly RankedChange[]): RankedChange[][] {
  const groups = new Map<string, RankedChange[]>()
  for (const list of lists) {
    const key = JSON.stringify(list.edits.map(({ kind, statement, from }) => [kind, statement, from]))
    groups.set(key, [...(groups.get(key) ?? []), list])
  }
  return [...groups.values()]
}

function ofLists(party: number, lists: readonly RankedChange[]): Proposal {
  const [first] = lists
  const edits = first?.edits ?? []
  const levelOf = Math.max(-1, ...edits.map(({ confidence }) => (confidence ? levels.indexOf(confidence) : -1)))
  const support = levels[levelOf]
  return {
    kind: 'priorities',
    parties: [party],
    steps: edits.map((edit, index) => ({
      kind: 'statement',
      party,
      edit,
      places: [...new Set(lists.flatMap((each) => each.edits[index]?.to ?? []))].sort((a, b) => a - b),
    })),
    alike: Math.max(0, lists.length - 1),
    endsStatusQuo: false,
    caseEdits: first?.caseEdits ?? [],
    ...(support === undefined ? {} : { support }),
  }
}

function joined(parts: readonly Proposal[]): Proposal {
  const best = Math.max(-1, ...parts.map(({ support }) => (support ? levels.indexOf(support) : -1)))
  const support = levels[best]
  return {
    kind: parts[0]!.kind,
    parties: [...new Set(parts.flatMap(({ parties }) => parties))].sort((a, b) => a - b),
    steps: parts.flatMap(({ steps }) => steps),
    alike: 0,
    endsStatusQuo: parts.some(({ endsStatusQuo }) => endsStatusQuo),
    caseEdits: parts.flatMap(({ caseEdits }) => caseEdits),
    ...(support === undefined ? {} : { support }),
  }
}

function ofPair(
  answer: ChangeAnswer,
  { rules, priorities, parties, endsStatusQuo, caseEdits }: PairOfChanges,
): Proposal {
  const lists = priorities && ofLists(priorities.party, priorities.lists)
  return {
    kind: 'pair',
    parties,
    steps: [...rules.map((rule) => ruleStep(answer, rule)), ...(lists?.steps ?? [])],
    alike: lists?.alike ?? 0,
    endsStatusQuo: endsStatusQuo === true,
    caseEdits: [...caseEdits, ...(lists?.caseEdits ?? [])],
  }
}

function ruleStep({ situation }: ChangeAnswer, rule: RuleChange): ProposedStep {
  const { constraints = [], windows = [] } = situation.case ?? {}
  switch (rule.kind) {
    case 'drop-constraint': {
      const constraint = constraints[rule.constraint]
      return { kind: 'rule', rule: rule.kind, text: constraint === undefined ? '' : constraintWords(constraint) }
    }
    case 'drop-window':
      return { kind: 'rule', rule: rule.kind, text: windows[rule.window]?.condition.text ?? '' }
    case 'reversibility':
      return { kind: 'rule', rule: rule.kind, option: rule.option, change: rule.change }
    default:
      return { kind: 'rule', rule: rule.kind, option: rule.option }
  }
}
