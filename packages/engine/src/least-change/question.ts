import type { Formula } from '../formula.ts'
import { ranksOf } from '../preferences/ranks.ts'
import type { AbortSignalLike } from '../stability/abort.ts'
import type { Concept, Conflict } from '../stability/concepts.ts'
import { listStates, type StateSet } from '../state-set.ts'
import { type EditedList, formulasOf, type ListEdit } from './list-edits.ts'
import type { Alphabet } from './statements.ts'

/** The concepts for which a least change can be looked for. */
export type ChangeConcept = Exclude<Concept, 'sim' | 'seqsim'>

/** What would it take: the fewest edits of priority lists after which the wanted outcome holds. */
export interface ChangeQuestion {
  readonly conflict: Conflict
  readonly concept: ChangeConcept
  /** The states asked about. */
  readonly states: StateSet
  /** `holds`: one of the states is an equilibrium; `prevented`: none of them is. */
  readonly goal: 'holds' | 'prevented'
  /** Per party its priority list, which gives the ranks of the conflict; undefined where it may not be edited. */
  readonly lists: readonly (readonly Formula[] | undefined)[]
  /** How many edits to look for: of each party, or of all together (see `Coverage.bound`). */
  readonly edits: number
  /** How many changes may be solved one by one (SEQ, SymSEQ); 200,000 unless given. */
  readonly limit?: number
  readonly signal?: AbortSignalLike
  /** Called now and then with the changes looked at so far and the most that there can be. */
  readonly onProgress?: (done: number, most: number) => void
}

/** One edited priority list that is part of an answer. */
export interface EditedPriorities {
  readonly edits: readonly ListEdit[]
  readonly formulas: readonly Formula[]
  /** Lists of one party in one answer with the same number rank all states alike. */
  readonly ranking: number
}

/** Changes that do: for each party named, any one of its lists, together with any one of each other party's. */
export interface Way {
  readonly changes: readonly { readonly party: number; readonly lists: readonly EditedPriorities[] }[]
  /** The states asked about that are equilibria then, and no others of them; empty where the goal is to prevent. */
  readonly states: readonly number[]
}

/** What was looked at. */
export interface Coverage {
  /** `each-party`: up to `edits` edits of every party; `all-together`: up to `edits` edits in all. */
  readonly bound: 'each-party' | 'all-together'
  /** Changes of up to so many edits were looked at in full; those of parties and states that cannot matter left out. */
  readonly edits: number
  /** Per party, the different changed lists looked at. */
  readonly lists: readonly number[]
  /** Lists, or lists of several parties together, that had to be looked at one by one, and how many of them solved. */
  readonly combinations: number
  readonly solved: number
  /** Whether the limit ended the search before the bound. */
  readonly isCut: boolean
}

/** The fewest edits that do, all ways to make them, and what was searched. */
export interface LeastChange {
  /** Edits of all parties together; 0 if nothing has to change; undefined if no answer lies within the bound. */
  readonly edits: number | undefined
  readonly ways: readonly Way[]
  /**
   * Where one state is asked about under Nash, GMR or SMR: the fewest edits after which it is stable for each party;
   * undefined for a party where it takes more than the bound, or where the list may not be edited.
   */
  readonly perParty?: readonly (number | undefined)[]
  readonly coverage: Coverage
}

/** A way before it is put in terms of formulas. */
export interface FoundWay {
  readonly changes: readonly { readonly party: number; readonly lists: readonly EditedList[] }[]
  readonly states: readonly number[]
}

/** Ways in terms of formulas; the lists of each party are numbered by the ranking that they give. */
export function waysOf(
  { conflict }: ChangeQuestion,
  alphabets: readonly (Alphabet | undefined)[],
  found: readonly FoundWay[],
): Way[] {
  return found.map(({ changes, states }) => ({
    states,
    changes: changes.map(({ party, lists }) => {
      const rankings = new Map<string, number>()
      return {
        party,
        lists: lists.map(({ list, edits }): EditedPriorities => {
          const formulas = formulasOf(alphabets[party]!, list)
          const key = ranksOfList(conflict, formulas).join()
          const ranking = rankings.get(key) ?? rankings.size
          rankings.set(key, ranking)
          return { edits, formulas, ranking }
        }),
      }
    }),
  }))
}

/** The ranks that an edited list gives. */
export function ranksOfList({ space }: Conflict, formulas: readonly Formula[]): Uint32Array {
  const result = ranksOf(space, { kind: 'priorities', formulas })
  if (!result.ok) throw new TypeError('statements in which the members of a merged state differ are not in an alphabet')
  return result.ranks
}

/** The states asked about, in order; throws a RangeError where the question does not fit the conflict. */
export function askedStates({ conflict, states, lists }: ChangeQuestion): number[] {
  if (states.size !== conflict.space.stateCount) {
    throw new RangeError(`expected a set of ${conflict.space.stateCount} states, got one of ${states.size}`)
  }
  if (lists.length !== conflict.space.partyCount) {
    throw new RangeError(`expected ${conflict.space.partyCount} lists, got ${lists.length}`)
  }
  return listStates(states)
}

/** A set of some of the states asked about, by their index among them, as a key. */
export function keyOfBits(bits: readonly boolean[]): string {
  return bits.map((bit) => (bit ? '1' : '0')).join('')
}
