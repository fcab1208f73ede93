import type { Formula } from './formula.ts'

/** How an option may change: freely, only from not taken to taken, or only from taken to not taken. */
export type Change = 'both' | 'forward' | 'back'

/** An option of one party. */
export interface OptionSpec {
  readonly party: number
  readonly change: Change
}

/**
 * A conflict in option form (Howard 1971; Fraser & Hipel 1984): a state says which options are taken.
 *
 * A party moves by changing any of its own options at once, and those of others that it has power over, all others
 * fixed, to a feasible state.
 */
export interface OptionModel {
  readonly partyCount: number
  readonly options: readonly OptionSpec[]
  /** A state is feasible where every one of these holds. */
  readonly constraints: readonly Formula[]
  /** The feasible states in which `where` holds are one state; a representative names the member whose rank counts. */
  readonly merges?: readonly { readonly where: Formula; readonly representative?: Formula }[]
  /** No party may move from a state in which `from` holds to one in which `to` holds. */
  readonly forbidden?: readonly { readonly from: Formula; readonly to: Formula }[]
  /** What parties can do with options of others. */
  readonly powers?: readonly Power[]
}

/**
 * Power of a party over an option of another (Yu, Hipel, Kilgour & Zhao 2015): the party's moves may change that option
 * too, in this direction, as well as its own options. What is irreversible for its owner is so for the powerful.
 */
export interface Power {
  readonly party: number
  readonly option: number
  /** `forward`: make it take the option (direct positive); `back`: make it drop it (direct negative). */
  readonly change: Change
}

/** The moves of one party in a conflict given as a graph: arc `k` leads from `from[k]` to `to[k]`. */
export interface ArcList {
  readonly from: ArrayLike<number>
  readonly to: ArrayLike<number>
}

/** A conflict given as a graph: states by number, and each party's arcs, which need not be transitive. */
export interface GraphModel {
  readonly partyCount: number
  readonly stateCount: number
  /** One list per party. Loops are dropped, repeated arcs count once. */
  readonly arcs: readonly ArcList[]
}

/**
 * One party's preference. Higher ranks are preferred; equal ranks are ties.
 *
 * `priorities`: formulas, most important first; states compare lexicographically by truth (Peng, Hipel, Kilgour &
 * Fang 1997). `weights`: one number per option, summed over the options taken. `ranking`: classes of tied states,
 * best first. `ranks`: one number per state.
 */
export type Preference =
  | { readonly kind: 'priorities'; readonly formulas: readonly Formula[] }
  | { readonly kind: 'weights'; readonly weights: readonly number[] }
  | { readonly kind: 'ranking'; readonly classes: readonly (readonly number[])[] }
  | { readonly kind: 'ranks'; readonly ranks: ArrayLike<number> }

/** How large a model may be. Past a limit it is refused, not cut. */
export interface Limits {
  /** Feasible states, and the box they are listed from. */
  readonly states: number
  /** Arcs of all parties together, where moves have to be listed one by one. */
  readonly arcs: number
}

/** 2^25 states, 2^27 arcs. */
export const defaultLimits: Limits = { states: 2 ** 25, arcs: 2 ** 27 }
