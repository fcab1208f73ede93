import type { Attitudes, Conflict, Likelihood, PairPreference, StateSet } from '@anchorage/engine'
import type { Case } from './case.ts'
import type { Diagnostic } from './diagnostics/diagnostic.ts'
import type { Text } from './text.ts'

/** How a case is to be read: as of which date, with which end of uncertain windows, with which rival readings. */
export interface Choice {
  /** `YYYY-MM-DD`; missing = the case's own date. */
  readonly asOf?: string
  /** Which end of uncertain intervals counts; missing = earliest. */
  readonly end?: 'earliest' | 'latest'
  /** Party id → id of one of the party's readings. */
  readonly readings?: Readonly<Record<string, string>>
  /** Count as unknown, in each party's preference pair by pair, what its readings do not agree on. */
  readonly unknownReadings?: true
}

/** How likely each party's preferences are, pair by pair, and how sure each has to be (fuzzy preference). */
export interface Likelihoods {
  readonly likelihoods: readonly Likelihood[]
  /** Above 0 and at most 1, one for each party. */
  readonly thresholds: readonly number[]
}

/** What the analysis works on: a case as of a date, or a table. */
export interface Situation {
  readonly title: Text
  readonly parties: readonly { readonly id: string; readonly name: Text }[]
  /** `id` is the full `party.option`. */
  readonly options: readonly { readonly id: string; readonly party: number; readonly name: Text }[]
  readonly conflict: Conflict
  /** Each party's preference pair of states by pair, with strength and unknown pairs; worked out when first asked for. */
  pairPreferences(): readonly PairPreference[]
  readonly statusQuo?: number
  /** The name that goes out: made of the options taken for cases; the table's own id with its JSON type for tables. */
  stateId(state: number): string | number
  /**
   * The options taken in a state, ascending indices into `options`. `either` are those that a merged state, or a table,
   * leaves open.
   */
  taken(state: number): { readonly taken: readonly number[]; readonly either: readonly number[] }
  /** A human name where one was given (`states:` in a case, label in a table). */
  stateName(state: number): Text | undefined
  /** The state that a name from `states:`, a state id, or a list of options joined by + means. */
  findState(reference: string): number | undefined
  /**
   * The feasible states in a formula, a term or a state reference.
   *
   * A name from `states:`, `none`, and options joined by `+` mean one state; everything else is a formula. So
   * `us.cooperate` is every state in which it is taken; the state in which nothing else is has to be named.
   */
  statesIn(text: string): { readonly states?: StateSet; readonly diagnostics: readonly Diagnostic[] }
  /** Worked out when it is asked for; absent where all preferences are as certain as their ranks. */
  readonly likelihoods?: () => Likelihoods
  /** How each party feels about each; absent where the case says nothing: positive to oneself, neutral to others. */
  readonly attitudes?: Attitudes
  readonly case?: Case
  readonly choice?: Choice
}
