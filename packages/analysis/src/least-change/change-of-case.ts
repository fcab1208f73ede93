import { type Path, preferencesInForce, type Situation } from '@anchorage/casefile'
import {
  type AbortSignalLike,
  type ChangeConcept,
  type Coverage,
  leastChange,
  leastDisplacement,
  listStates,
  type StateSet,
} from '@anchorage/engine'
import { type StatementChange, statementChange, type WrittenList } from './statement-edits.ts'

/** What is asked of a situation: which change of priorities makes one of the states an equilibrium, or none. */
export interface CaseChangeQuestion {
  readonly concept: ChangeConcept
  readonly states: StateSet
  readonly goal: 'holds' | 'prevented'
  /** How many edits to look for. */
  readonly edits: number
  /** Only these parties' priorities may change; all unless given. */
  readonly parties?: readonly number[]
  readonly limit?: number
  readonly signal?: AbortSignalLike
  readonly onProgress?: (done: number, most: number) => void
}

/** A change of one party's list, and which lists of its answer rank the states alike. */
export interface RankedChange extends StatementChange {
  readonly ranking: number
}

/** The answer in the words of the case. */
export interface CaseChange {
  /** Edits of all parties together; 0 if nothing has to change; undefined if there is no answer within the bound. */
  readonly edits: number | undefined
  readonly ways: readonly {
    readonly changes: readonly { readonly party: number; readonly lists: readonly RankedChange[] }[]
    readonly states: readonly number[]
  }[]
  /** For one state under Nash, GMR or SMR: the fewest edits of each party's own list. */
  readonly perParty?: readonly (number | undefined)[]
  /** Parties whose preference is no priority list or was moved by hand, or that were not to change. */
  readonly untouched: readonly number[]
  readonly coverage: Coverage
}

/** The least change of a case's priorities. Parties that rank by weights, a ranking or a table, or whose ranking was moved by hand, are left as they are. */
export function changeOfCase(situation: Situation, question: CaseChangeQuestion): CaseChange {
  const written = writtenLists(situation)
  const lists = written.map((list, party) =>
    list && (question.parties?.includes(party) ?? true) ? list.priorities.map(({ want }) => want.formula) : undefined,
  )
  const { parties: _, ...asked } = question
  const answer = leastChange({ ...asked, conflict: situation.conflict, lists })
  return {
    edits: answer.edits,
    ways: answer.ways.map(({ changes, states }) => ({
      states,
      changes: changes.map(({ party, lists: edited }) => ({
        party,
        lists: edited.map(({ edits, ranking }) => {
          const list = written[party]
          if (!situation.case || !list) throw new TypeError('a list that was edited stands in the case')
          return { ...statementChange(situation.case, list, edits), ranking }
        }),
      })),
    })),
    ...(answer.perParty && { perParty: answer.perParty }),
    untouched: lists.flatMap((list, party) => (list ? [] : [party])),
    coverage: answer.coverage,
  }
}

/** Where each party's priorities stand; undefined for other preferences and for tables. */
function writtenLists(situation: Situation): (WrittenList | undefined)[] {
  const c = situation.case
  const preferences = preferencesInForce(situation)
  if (!c || !preferences) return situation.parties.map(() => undefined)
  return preferences.map((preference, index) => {
    const party = c.parties[index]
    const reading = party?.readings.find(({ id }) => id === situation.choice?.readings?.[party.id])
    const whole = reading?.preference ?? party?.preference
    const path: Path = [...((reading ?? party)?.path ?? []), 'priorities']
    // A list below a ranking that was moved by hand does not make that ranking alone.
    if (preference.tuned !== undefined) return undefined
    if (preference.kind === 'none') return { path, length: 0, priorities: [] }
    if (preference.kind !== 'priorities' || whole?.kind !== 'priorities') return undefined
    return { path, length: whole.priorities.length, priorities: preference.priorities }
  })
}

/** How far a state would have to rise in each party's ranking, in classes. */
export interface Displacement {
  readonly state: number
  /** Per party: how many classes, and how many the party's ranking has. */
  readonly parties: readonly { readonly rises: number; readonly classes: number }[]
}

/**
 * The displacement (see `leastDisplacement`) of the state that has to rise least, all parties added up; the first of
 * them if several are equal.
 */
export function nearestState(
  { conflict }: Situation,
  concept: ChangeConcept,
  states: StateSet,
): Displacement | undefined {
  let nearest: { state: number; rises: number[]; sum: number } | undefined
  for (const state of listStates(states)) {
    const rises = leastDisplacement(conflict, concept, state)
    const sum = rises.reduce((total, each) => total + each, 0)
    if (!nearest || sum < nearest.sum) nearest = { state, rises, sum }
  }
  return (
    nearest && {
      state: nearest.state,
      parties: nearest.rises.map((rises, party) => ({
        rises,
        classes: new Set(conflict.ranks[party]).size,
      })),
    }
  )
}
