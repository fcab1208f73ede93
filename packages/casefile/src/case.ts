import type { Concept } from '@anchorage/engine'
import type { BlockKind } from '@anchorage/reader'
import type { Option, Party, StateReference } from './case-parties.ts'
import type { Condition, DateText, Interval, Judgement, Located, PartialDate, Path, Varies } from './case-parts.ts'
import type { Range } from './range.ts'
import type { Text } from './text.ts'

export type {
  Attitude,
  Belief,
  Degree,
  Interest,
  Option,
  Party,
  PartyPreference,
  Perception,
  Power,
  Priority,
  Reading,
  StateReference,
  Thought,
  Tuning,
  UnknownStates,
  View,
  Weight,
} from './case-parties.ts'
export type {
  Condition,
  Confidence,
  DateText,
  Interval,
  Judgement,
  Located,
  PartialDate,
  Path,
  Varies,
} from './case-parts.ts'

/** When a source was published: as far as it is known, or not before a day. */
export type Published = PartialDate | { readonly notBefore: DateText }

/** A document that the text of a source was taken from, kept as it came. */
export interface OriginalFile {
  /** Relative to the case's folder, `/` between folders. */
  readonly file: string
  readonly fileRange: Range
  /** Lower-case hexadecimal, of the file's bytes. */
  readonly sha256?: string
  readonly sha256Range?: Range
}

/** Words of a source that say where something stands. */
export interface QuotedPlace {
  readonly quote: string
  readonly quoteRange: Range
  readonly prefix?: string
  readonly suffix?: string
}

/** What somebody says of a passage otherwise than the reader takes it. At least one of what follows the place is there. */
export interface Correction extends Located, QuotedPlace {
  /** Who says it: a name. */
  readonly speaker?: string
  /** Whether it is a statement: false takes away the one that the reader found, true makes one where it found none. */
  readonly statement?: boolean
  /** Whether another block begins where the words do. */
  readonly split?: boolean
  /** The block with these words, which stands further on, goes on the one with the quotation. */
  readonly join?: QuotedPlace
  /** The block is read right before the one with these words. */
  readonly before?: QuotedPlace
  /** The block is read right after the one with these words. */
  readonly after?: QuotedPlace
  /** What the block is in which it stands. */
  readonly block?: BlockKind
}

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
  /** Present where `file` is text taken from a document of another kind; anchors refer to the text. */
  readonly extractedFrom?: OriginalFile
  readonly lang?: string
  /** Absent when there are none. */
  readonly corrections?: readonly Correction[]
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

/** Parties whose acting together is of interest. */
export interface CoalitionOfInterest extends Judgement {
  /** Ascending indices into `Case.parties`, at least one. */
  readonly members: readonly number[]
  readonly name?: Text
}

/** A named formula. */
export interface Term extends Located {
  readonly id: string
  readonly name?: Text
  readonly note?: Text
  readonly condition: Condition
  /** Where the formula itself is written: at the path of the term, or under `formula`. */
  readonly formulaPath: Path
}

interface ConstraintBase extends Judgement {
  /** Position in `Case.constraints`. */
  readonly index: number
  readonly during?: Interval
  /** How likely it is that the constraint does not hold. */
  readonly varies?: Varies
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
  readonly varies?: Varies
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

/** How and when the world tells whether an expectation was right, and what it told. */
export interface Resolution {
  readonly criterion: Text
  /** The day by which it should be known. */
  readonly date?: DateText
  readonly happened?: Happened
}

/** What happened, as whoever keeps the case entered it by the criterion. */
export interface Happened {
  /** Whether what was expected came about. */
  readonly outcome: boolean | 'partly'
  /** The day on which that was known: what was said before is a forecast, what was said later is not. */
  readonly known: DateText
  /** Ids of `Case.evidence`. */
  readonly because: readonly string[]
  /** Index into `Case.sources`, where no passage is quoted. */
  readonly source?: number
  readonly note?: Text
  readonly range: Range
}

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
  readonly resolution?: Resolution
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
  readonly coalitions: readonly CoalitionOfInterest[]
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
