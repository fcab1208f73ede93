import {
  type Agreements,
  type CaseChange,
  type ChangePairs,
  type Displacement,
  type RankedChange,
  type RuleChange,
  type SingleChanges,
  takenWords,
} from '@anchorage/analysis'
import { type Lang, type Situation, textIn } from '@anchorage/casefile'
import { type ChangeConcept, listStates, type StateSet } from '@anchorage/engine'

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

/** The answer as data; states are ids, places count from 1. */
export function changeAnswerJson(answer: ChangeAnswer, lang: Lang): object {
  const { situation, change, nearest, single, agreements, pairs } = answer
  const { parties, choice } = situation
  const asOf = choice?.asOf ?? situation.case?.asOf
  const partyId = (party: number): string => parties[party]?.id ?? String(party)
  const ids = (states: readonly number[]) => states.map((state) => situation.stateId(state))
  const list = ({ edits, statements, ranking, caseEdits }: RankedChange) => ({ edits, statements, ranking, caseEdits })
  return {
    title: textIn(situation.title, lang),
    ...(asOf && { asOf }),
    ...(choice?.readings && { readings: choice.readings }),
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
