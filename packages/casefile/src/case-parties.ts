import type { Change } from '@anchorage/engine'
import type { Condition, Interval, Judgement, Located, Varies } from './case-parts.ts'
import type { Range } from './range.ts'
import type { Text } from './text.ts'

/** Something a party can do or leave undone. */
export interface Option extends Judgement {
  /** The full name, `party.option`. */
  readonly id: string
  /** The name inside the party. */
  readonly key: string
  /** Position in `Case.options`: the number formulas use. */
  readonly index: number
  /** Index into `Case.parties`. */
  readonly party: number
  readonly name: Text
  readonly change: Change
  /** How likely it is that it can be undone after all: only where `change` says that it cannot. */
  readonly varies?: Varies
}

/** Power of a party over an option of another (Yu, Hipel, Kilgour & Zhao 2015). */
export interface Power extends Judgement {
  /** Index into `Case.options`. */
  readonly option: number
  /** `forward`: it can make the other take the option; `back`: drop it. */
  readonly change: Change
}

/** What a party wants, in words, and what carries it in the model. */
export interface Interest extends Judgement {
  readonly text: Text
  /** 1-based numbers of the party's priorities; empty when the interest is not modelled. */
  readonly priorities: readonly number[]
  /** Why the model leaves it out. */
  readonly notModelled?: Text
}

/** One statement of a priority list. */
export interface Priority extends Judgement {
  readonly want: Condition
  readonly during?: Interval
  /** By how many degrees what this decides is preferred, from 1 (preferred); absent for 1. */
  readonly strength?: number
  readonly strengthRange?: Range
  /** It is not known whether the party wants this or its opposite. */
  readonly uncertain?: true
  /** How sure it is that the party wants this and not the opposite, from 0 to 1; absent means sure. */
  readonly certainty?: number
  readonly varies?: Varies
}

/** A pair of states for which the degree of preference is given by itself. */
export interface Degree extends Judgement {
  readonly prefer: StateReference
  readonly to: StateReference
  /** From 0 to 1: for `prefer`; the rest is for `to`. */
  readonly degree: number
}

/** The number a party gives to an option that is taken. */
export interface Weight extends Located {
  readonly option: number
  readonly weight: number
}

/** A state named in the file: by the options taken, or as the state that a merge constraint makes. */
export type StateReference =
  | { readonly kind: 'taken'; readonly text: string; readonly taken: readonly number[]; readonly range: Range }
  | { readonly kind: 'merged'; readonly text: string; readonly constraint: number; readonly range: Range }

/** States of which it is not known how the party ranks them among each other: every two of them. */
export interface UnknownStates {
  readonly states: readonly StateReference[]
  readonly range: Range
}

/** A state put by hand into another place of the ranking that priorities or weights make. */
export interface Tuning extends Judgement {
  readonly move: StateReference
  readonly place: 'above' | 'level' | 'below'
  /** The state beside which it is put. */
  readonly of: StateReference
}

/** A party's complete preference, and what is not known of it. `none`: every state is as good as every other. */
export type PartyPreference = WrittenPreference & {
  /** What was moved by hand after that, in order; never beside a ranking. */
  readonly tuned?: readonly Tuning[]
  readonly unknown?: readonly UnknownStates[]
  readonly degrees?: readonly Degree[]
}

type WrittenPreference =
  | { readonly kind: 'priorities'; readonly priorities: readonly Priority[]; readonly range: Range }
  | { readonly kind: 'weights'; readonly weights: readonly Weight[]; readonly range: Range }
  | {
      readonly kind: 'ranking'
      /** Best first; states of one class are tied. */
      readonly classes: readonly (readonly StateReference[])[]
      /** By how many degrees each class is preferred to the next; absent where no mark says so: 1 everywhere. */
      readonly strengths?: readonly number[]
      readonly range: Range
    }
  | { readonly kind: 'none'; readonly range: Range }

/** A rival complete preference of a party, chosen by `Choice.readings`. */
export interface Reading extends Judgement {
  readonly id: string
  readonly name: Text
  readonly preference: PartyPreference
  /** Ids of the evidence that speaks against it. */
  readonly against: readonly string[]
}

/** A party to the conflict (decision maker). */
export interface Party extends Located {
  readonly id: string
  /** Position in `Case.parties`. */
  readonly index: number
  readonly name: Text
  readonly aliases: readonly string[]
  readonly note?: Text
  readonly options: readonly Option[]
  readonly powers: readonly Power[]
  readonly interests: readonly Interest[]
  readonly preference: PartyPreference
  readonly readings: readonly Reading[]
  readonly attitudes: readonly Attitude[]
  /** How sure the party has to be under fuzzy preference, above 0 and at most 1. */
  readonly threshold?: number
  /** How it sees the conflict, where that is not how the conflict is. */
  readonly perception?: Perception
}

/** What somebody takes a party to want: one of that party's readings, or a preference written out. */
export interface Belief extends Judgement {
  /** Whose preference it is, as an index into `Case.parties`. */
  readonly about: number
  readonly preference: PartyPreference
  /** The id of the reading, where it is one. */
  readonly reading?: string
}

/** What somebody does not see of the conflict, and takes the others to want; who is left out is seen as it is. */
export interface View extends Judgement {
  /** Indices into `Case.options`, ascending. */
  readonly hidden: readonly number[]
  readonly believes: readonly Belief[]
}

/** How a party sees the conflict (first level of a hypergame), and how it takes others to see it (second level). */
export interface Perception extends View {
  readonly thinks: readonly Thought[]
  readonly during?: Interval
}

/** How a party takes another to see the conflict. */
export interface Thought extends View {
  /** Index into `Case.parties`. */
  readonly about: number
}

/** How a party feels about a party, another or itself (Inohara, Hipel & Walker 2007). */
export interface Attitude extends Located {
  /** Index into `Case.parties`. */
  readonly toward: number
  readonly attitude: 'positive' | 'neutral' | 'negative'
}
