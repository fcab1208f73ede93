import type { MapOrder, StateMap } from '@anchorage/scene'
import type { OfferedConcept, StateView } from './protocol.ts'

/** Conflicts of up to so many states have pictures in which every state can be found. */
export const mostPictured = 20_000

/** How the large state graph is asked for. */
export interface SeeMapRequest {
  readonly order: MapOrder
  /** Options whose values put states together; `auto` groups large conflicts by the telling ones, small ones not at all. */
  readonly groupBy: readonly number[] | 'auto'
  /** Keys of groups that are shown as single states. */
  readonly opened: readonly string[]
  /** Only what lies within so many moves of a state, by the name that goes out. */
  readonly around?: { readonly state: string; readonly steps: number } | undefined
  readonly onlyImprovements: boolean
}

/** The large state graph with the names and words of its boxes; words are empty for groups. */
export interface SeeMap {
  readonly map: StateMap
  readonly keys: readonly string[]
  readonly ids: readonly string[]
  readonly words: readonly string[]
  /** The options grouped by, as asked or as chosen by `auto`. */
  readonly groupBy: readonly number[]
  /** The box of each state; -1 where it is not shown. */
  readonly boxOf: Int32Array
}

/** Every state of a conflict: its name that goes out, its words, its rank and stability for each party. */
export interface StateTable {
  readonly count: number
  readonly ids: readonly string[]
  readonly words: readonly string[]
  /** Per state a letter for each option: `Y`, `N`, or `-` where the members of a merged state differ. */
  readonly values: readonly string[]
  readonly statusQuo?: number
  /** Per party, then per state; higher is preferred. */
  readonly ranks: readonly Int32Array[]
  /** Per concept that applies: per state, then per party, 1 for stable. */
  readonly stable: Readonly<Partial<Record<OfferedConcept, Uint8Array>>>
}

/** States that were looked for. */
export interface FoundStates {
  /** As a name or formula, by their words, or not at all. */
  readonly how: 'formula' | 'words' | 'none'
  readonly states: Int32Array
  /** The first of them. */
  readonly first: readonly StateView[]
}

/** What the pictures of the See page are made from; undefined where there is no analysis, or too many states. */
export interface SeeWorkshop<Question> {
  seeMap(question: Question, request: SeeMapRequest): Promise<SeeMap | undefined>
  seeStates(question: Question): Promise<StateTable | undefined>
  findStates(question: Question, text: string): Promise<FoundStates | undefined>
}
