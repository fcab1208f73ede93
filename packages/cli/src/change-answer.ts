import {
  type CaseChange,
  type Displacement,
  type RankedChange,
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
}

/** The answer as data; states are ids, places count from 1. */
export function changeAnswerJson(answer: ChangeAnswer, lang: Lang): object {
  const { situation, change, nearest, single } = answer
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
        found: single.found.map((each) => ({ ...named(answer, each), parties: each.parties.map(partyId) })),
      },
    }),
  }
}

function named({ situation }: ChangeAnswer, each: SingleChanges['found'][number]): object {
  const { change, ...rest } = each
  if ('option' in change) return { ...rest, change: { ...change, option: situation.options[change.option]?.id } }
  return each
}
