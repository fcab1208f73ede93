import { type Lang, type Situation, textIn } from '@anchorage/casefile'
import { asPart, type ChangeConcept, listStates, type StateSet, type Work } from '@anchorage/engine'
import { askedJson } from '../asked-json.ts'
import { takenWords } from '../words.ts'
import { type Agreements, agreementsThatDo } from './agreements.ts'
import { type CaseChange, type Displacement, nearestState, type RankedChange } from './change-of-case.ts'
import { type ChangePairs, changePairs } from './change-pairs.ts'
import { type RuleChange, type SingleChanges, singleChanges } from './single-changes.ts'

/** Everything that `anchorage change` found. */
export interface ChangeAnswer {
  readonly situation: Situation
  readonly concept: ChangeConcept
  readonly goal: 'holds' | 'prevented'
  /** As typed. */
  readonly wanted: string
  readonly states: StateSet
  /** The bound that was asked for. */
  readonly bound: number
  readonly change: CaseChange
  /** Absent where the goal is to prevent. */
  readonly nearest?: Displacement
  /** Absent where nothing has to change. */
  readonly single?: SingleChanges
  /** Absent where nothing has to change. */
  readonly agreements?: Agreements
  /** Present where no single edit, change or agreement does. */
  readonly pairs?: ChangePairs
}

/** What was asked, and what changes of priorities were found (`changeOfCase`). */
export interface ChangeAsked {
  readonly concept: ChangeConcept
  readonly goal: 'holds' | 'prevented'
  /** The formula as typed, and its states. */
  readonly wanted: string
  readonly states: StateSet
  readonly bound: number
  readonly parties?: readonly number[]
  readonly limit?: number
  readonly change: CaseChange
}

/**
 * Puts beside the changes of priorities what else would do: single changes of what can happen, agreements, and two changes
 * together where none does by itself. Yields the share of the work that is done.
 */
export function* changeAnswer(situation: Situation, asked: ChangeAsked): Work<ChangeAnswer> {
  const { concept, goal, wanted, states, bound, parties, limit, change } = asked
  const nearest = goal === 'holds' ? nearestState(situation, concept, states) : undefined
  const base = { situation, concept, goal, wanted, states, bound, change, ...(nearest && { nearest }) }
  if (change.edits === 0) return base
  const question = { concept, wanted, goal }
  yield 0
  const single = singleChanges(situation, question)
  const agreements = yield* asPart(agreementsThatDo(situation, question), { from: 0.1, to: 0.5 })
  const isDoneByOne = (change.edits ?? 2) < 2 || [single, agreements].some(({ found }) => found.length > 0)
  if (bound < 2 || isDoneByOne) return { ...base, single, agreements }
  const search = { ...question, ...(parties && { parties }), ...(limit !== undefined && { limit }) }
  const pairs = yield* asPart(changePairs(situation, search), { from: 0.5, to: 1 })
  return { ...base, single, agreements, pairs }
}

/** The answer as data; states are ids, places count from 1. */
export function changeJson(answer: ChangeAnswer, lang: Lang): object {
  const { situation, change, nearest, single, agreements, pairs } = answer
  const { parties } = situation
  const partyId = (party: number): string => parties[party]?.id ?? String(party)
  const ids = (states: readonly number[]) => states.map((state) => situation.stateId(state))
  const list = ({ edits, statements, ranking, caseEdits }: RankedChange) => ({ edits, statements, ranking, caseEdits })
  return {
    ...askedJson(situation, lang),
    parties: parties.map(({ id, name }) => ({ id, name: textIn(name, lang) })),
    stateCount: situation.conflict.space.stateCount,
    concept: answer.concept,
    goal: answer.goal,
    wanted: answer.wanted,
    states: ids(listStates(answer.states)),
    edits: change.edits ?? null,
    ways: change.ways.map(({ changes, states }) => ({
      changes: changes.map(({ party, lists }) => ({ party: partyId(party), lists: lists.map(list) })),
      states: ids(states),
    })),
    ...(change.perParty && {
      perParty: Object.fromEntries(change.perParty.map((edits, party) => [partyId(party), edits ?? null])),
    }),
    untouched: change.untouched.map(partyId),
    coverage: {
      ...change.coverage,
      lists: Object.fromEntries(change.coverage.lists.map((count, party) => [partyId(party), count])),
    },
    ...(nearest && {
      displacement: {
        state: situation.stateId(nearest.state),
        words: takenWords(situation, nearest.state, lang),
        parties: Object.fromEntries(nearest.parties.map((each, party) => [partyId(party), each])),
      },
    }),
    ...(single && {
      singleChanges: {
        tried: single.tried,
        undecided: single.undecided,
        found: single.found.map(({ change: rule, ...each }) => ({
          ...each,
          change: named(answer, rule),
          parties: each.parties.map(partyId),
        })),
      },
    }),
    ...(agreements && {
      agreements: {
        tried: agreements.tried,
        undecided: agreements.undecided,
        found: agreements.found.map(({ agreement, ...each }) => ({
          ...each,
          agreement: {
            kind: agreement.kind,
            first: situation.options[agreement.first]?.id,
            second: situation.options[agreement.second]?.id,
          },
          parties: each.parties.map(partyId),
        })),
      },
    }),
    ...(pairs && {
      pairs: {
        tried: pairs.tried,
        undecided: pairs.undecided,
        isCut: pairs.isCut,
        found: pairs.found.map(({ rules, priorities, ...each }) => ({
          ...each,
          changes: rules.map((rule) => named(answer, rule)),
          ...(priorities && { priorities: { party: partyId(priorities.party), lists: priorities.lists.map(list) } }),
          parties: each.parties.map(partyId),
        })),
      },
    }),
  }
}

function named({ situation }: ChangeAnswer, rule: RuleChange): object {
  return 'option' in rule ? { ...rule, option: situation.options[rule.option]?.id } : rule
}
