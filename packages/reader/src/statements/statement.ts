import type { TextSpan } from '../names/name-mention.ts'

/** What kind of verb brings a statement in. */
export type CueClass = 'speech' | 'opinion' | 'hope' | 'evidential' | 'perspective'

/** How somebody's words are given: quoted, partly quoted, told, or in the slot of a headline (“Smith: talks failed”). */
export type StatementKind = 'direct' | 'mixed' | 'indirect' | 'headline-slot'

/** A statement as the rules of one language find it in one block: all offsets are those of the block's clean text. */
export interface FoundStatement {
  /** 1 = explicit cue and speaker; 2 = a continuation or an attitude, suggested; 3 = in a title or caption. */
  readonly tier: 1 | 2 | 3
  readonly kind: StatementKind
  /** What was said, in order; more than one where the cue interrupts it. Never empty. */
  readonly parts: readonly TextSpan[]
  /** The words that name the speaker; undefined where they are elided. */
  readonly speaker: TextSpan | undefined
  /** Where the name of an elided or pronominal speaker stands, if that was found: in this block or an earlier one. */
  readonly antecedent: (TextSpan & { readonly block: string }) | undefined
  /** Y in “X, quoted by Y”: who passes the statement on. */
  readonly via: TextSpan | undefined
  readonly cue: TextSpan | undefined
  readonly cueClass: CueClass
  /** “did not say”, 没有说, 拒绝证实, and what somebody denies was said: flagged, and no statement of its content. */
  readonly negated: boolean
  /** The word that weakens it: may, 可能, reportedly. */
  readonly hedge: TextSpan | undefined
  /** How sure that is, from 0 to 1: a judgement, not a measured frequency. */
  readonly confidence: number
}

/** A statement as found, and the id of the block that its offsets are those of. */
export interface FoundIn {
  readonly block: string
  readonly statement: FoundStatement
}

/** A statement of a page with its speaker resolved. Offsets are those of the raw text. */
export interface Statement {
  /** `s1`, `s2`, … in reading order. */
  readonly id: string
  /** The id of the block it stands in. */
  readonly block: string
  readonly tier: 1 | 2 | 3
  readonly kind: StatementKind
  /** Around all parts. */
  readonly start: number
  readonly end: number
  readonly parts: readonly TextSpan[]
  /** The words that name the speaker: of an elided one, where it was named last. */
  readonly speakerSpan: TextSpan | undefined
  /** Ids of actors: none when nobody was found, several when speaking together. */
  readonly speakers: readonly string[]
  /** Ids of those who pass the statement on. */
  readonly via: readonly string[]
  readonly cueSpan: TextSpan | undefined
  readonly cueClass: CueClass
  readonly negated: boolean
  readonly hedge: TextSpan | undefined
  /** When it was said, ISO 8601, as far as the text and the date of publication tell. */
  readonly date: string | undefined
  /** A headline slot or caption that repeats a statement of the text names it. */
  readonly echoes: string | undefined
  readonly origin: 'rule' | 'model' | 'analyst'
  readonly confidence: number
}
