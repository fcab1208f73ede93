import type { Change, Concept, Formula } from '@anchorage/engine'
import type { Expression } from './formula/expression.ts'
import type { Range } from './range.ts'
import type { Text } from './text.ts'

/** The way from the top of the file to an element, as `editCase` takes it: `['parties', 'us', 'priorities', 2]`. */
export type Path = readonly (string | number)[]

/** Where an element stands in case.yaml. */
export interface Located {
  readonly range: Range
  readonly path: Path
}

/** How well a judgement is supported: said by the party itself, following from what was reported, or said by nobody. */
export type Confidence = 'attested' | 'inferred' | 'assumed'

/** What every judgement carries: the evidence for it, how sure it is (missing = assumed), and a remark. */
export interface Judgement extends Located {
  /** Ids of `Case.evidence`. */
  readonly because: readonly string[]
  readonly confidence: Confidence
  /** Where the file states the confidence; absent when it is assumed for want of a word. */
  readonly confidenceRange?: Range
  readonly note?: Text
}

/** A formula of the file: its words, where they stand, and what they mean to the engine. */
export interface Condition {
  /** As written. */
  readonly text: string
  /** Printed in the one canonical way, options in full. */
  readonly canonical: string
  /** The syntax tree, with the terms and bare names as written; its ranges are offsets into the scalar's value. */
  readonly expression: Expression
  /** Terms expanded, options by their index in `Case.options`. */
  readonly formula: Formula
  readonly range: Range
}

/** A day, `YYYY-MM-DD`. Days compare as strings. */
export type DateText = string

/** A day, a month or a year, as far as it is known: `2025-08-15`, `2025-08`, `2025`. */
export type PartialDate = string

/** Days, both ends included; a missing end is open. An uncertain end has `earliest` before `latest`. */
export interface Interval {
  readonly from?: DateText
  readonly until?: { readonly earliest: DateText; readonly latest: DateText }
  readonly range: Range
}

/** When a source was published: as far as it is known, or not before a day. */
export type Published = PartialDate | { readonly notBefore: DateText }

/** Where evidence is taken from: a file beside the case, or only a bibliographic entry. */
export interface Source extends Located {
  readonly id: string
  readonly title?: Text
  /** Relative to the case's folder, `/` between folders; absent for a citation. */
  readonly file?: string
  readonly fileRange?: Range
  /** Lower-case hexadecimal, of the file's bytes. */
  readonly sha256?: string
  readonly sha256Range?: Range
  readonly lang?: string
  readonly rendering?: 'citation' | 'paraphrase' | 'original'
  readonly published?: Published
  readonly author?: Text
  readonly publisher?: Text
  readonly url?: string
  readonly pages?: string
  readonly note?: Text
}

/** Somebody who speaks in the evidence. */
export interface Person extends Located {
  readonly id: string
  readonly name: Text
  readonly role?: Text
  readonly affiliation?: Text
  /** The party the person speaks for, as an index into `Case.parties`. */
  readonly party?: number
  readonly note?: Text
}

/** An entry of the timeline. */
export interface CaseEvent extends Judgement {
  /** Absent when nobody says when it was. */
  readonly date?: PartialDate
  readonly what: Text
}

/** The direction of the relation of two parties; for readers, not for the engine. */
export interface Relation extends Judgement {
  /** Indices into `Case.parties`. */
  readonly between: readonly [number, number]
  readonly direction: 'warming' | 'cooling' | 'frozen' | 'strained' | 'mixed'
}

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

/** A party's complete preference, and what is not known of it. `none`: every state is as good as every other. */
export type PartyPreference = WrittenPreference & {
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

/** A named formula. */
export interface Term extends Located {
  readonly id: string
  readonly name?: Text
  readonly note?: Text
  readonly condition: Condition
}

interface ConstraintBase extends Judgement {
  /** Position in `Case.constraints`. */
  readonly index: number
  readonly during?: Interval
}

/** What cannot be. `never` and `require` remove states, `merge` makes states one, `forbid` removes moves. */
export type Constraint = ConstraintBase &
  (
    | { readonly kind: 'never' | 'require'; readonly condition: Condition }
    | { readonly kind: 'merge'; readonly condition: Condition; readonly representative?: Condition }
    | { readonly kind: 'forbid'; readonly from: Condition; readonly to: Condition }
  )

/** A time in which the states of a formula are off the table. */
export interface Window extends Judgement {
  readonly condition: Condition
  readonly unavailable: Interval
}

/** A name for one exact state: the options taken, nothing else. */
export interface NamedState extends Located {
  readonly id: string
  /** Ascending indices into `Case.options`. */
  readonly taken: readonly number[]
  readonly name?: Text
  readonly note?: Text
}

/** Where things stand; of several entries the first whose interval contains the date counts. */
export interface StatusQuo extends Judgement {
  readonly state: StateReference
  readonly during?: Interval
}

/** A set of states in a claim: one exact state, or all feasible states in which a formula holds. */
export type Pattern =
  | { readonly kind: 'state'; readonly state: StateReference }
  | { readonly kind: 'formula'; readonly condition: Condition }

/** A sentence about outcomes that the analysis can answer. */
export type Claim =
  | {
      /** `no reachable equilibrium under gmr has settled` */
      readonly kind: 'equilibria'
      readonly quantifier: 'all' | 'some' | 'no'
      /** Reachable from the status quo: by improvements only, or by any moves; absent: all equilibria. */
      readonly reachable?: 'improvements' | 'moves'
      readonly concept?: Concept
      readonly has: Condition
    }
  | {
      /** `settled requires europe.endorse`: every equilibrium in which the first holds has the second. */
      readonly kind: 'requires'
      readonly when: Condition
      readonly then: Condition
      readonly concept?: Concept
    }
  | {
      /** `russia gains from before to settled` */
      readonly kind: 'gains'
      readonly party: number
      readonly from: Pattern
      readonly to: Pattern
    }

/** Who says something: a person or a party by index; absent means the reporter. */
export type Speaker =
  | { readonly kind: 'person'; readonly person: number }
  | { readonly kind: 'party'; readonly party: number }

/** What somebody in the sources expects. Has a `claim`, or says why there is none (`notModelled`). */
export interface Outlook extends Judgement {
  readonly id: string
  readonly by?: Speaker
  readonly text?: Text
  readonly claim?: Claim
  /** The claim's own words and place. */
  readonly claimText?: string
  readonly claimRange?: Range
  readonly notModelled?: Text
  readonly resolution?: { readonly criterion: Text; readonly date?: DateText }
}

/** The passage of a source that supports something. */
export interface Anchor extends Located {
  /** Index into `Case.sources`. */
  readonly source: number
  readonly quote: string
  readonly quoteRange: Range
  readonly prefix?: string
  readonly suffix?: string
}

/** Something that was said or reported. */
export interface Evidence extends Located {
  readonly id: string
  readonly by?: Speaker
  readonly kind: 'statement' | 'report' | 'judgement'
  readonly said?: PartialDate
  readonly reported?: PartialDate
  readonly setting?: Text
  readonly note?: Text
  readonly anchors: readonly Anchor[]
}

/** A conflict as case.yaml states it: every reference resolved, every element with its place in the file. */
export interface Case extends Located {
  /** The path under which the file was read, as diagnostics name it. */
  readonly file: string
  readonly title: Text
  readonly question?: Text
  readonly summary?: Text
  /** The date the model speaks of; absent when nothing in the case is dated. */
  readonly asOf?: DateText
  readonly asOfRange?: Range
  readonly sources: readonly Source[]
  readonly people: readonly Person[]
  readonly events: readonly CaseEvent[]
  readonly relations: readonly Relation[]
  readonly parties: readonly Party[]
  /** The options of all parties in declared order: the numbering of every formula. */
  readonly options: readonly Option[]
  readonly terms: readonly Term[]
  readonly constraints: readonly Constraint[]
  readonly windows: readonly Window[]
  readonly states: readonly NamedState[]
  /** Empty when the case names none. */
  readonly statusQuo: readonly StatusQuo[]
  readonly outlooks: readonly Outlook[]
  readonly evidence: readonly Evidence[]
}
