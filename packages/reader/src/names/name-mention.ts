/** A stretch of a text, UTF-16 offsets, end exclusive. Whether of a raw text or a block's clean one, the owner says. */
export interface TextSpan {
  readonly start: number
  readonly end: number
}

/** What a name stands for. */
export type NameKind = 'person' | 'state' | 'bloc' | 'organisation' | 'outlet' | 'group' | 'compound'

/** A place of a text where somebody or something is named. Offsets are those of the block's clean text. */
export interface NameMention extends TextSpan {
  /** The id of its block. */
  readonly block: string
  /** The id of the actor it was resolved to, an entry of `Reading.names`. */
  readonly actor: string
  /** The id of the actor that it only helps to describe: Russia in “the Russian president Putin”. Undefined where it stands for itself. */
  readonly describes: string | undefined
}

/** Somebody or something that a page names, with everything the page calls it. */
export interface Actor {
  /** `n1`, `n2`, … in order of first mention. */
  readonly id: string
  readonly kind: NameKind
  /** The fullest form of the name. */
  readonly name: string
  /** Other forms that were resolved to it, in order of first mention. */
  readonly aliases: readonly string[]
  /** What the page calls a person: president, spokesman, researcher. */
  readonly role: string | undefined
  /** The name of the state or organisation that a person belongs to, as the page gives it. */
  readonly affiliation: string | undefined
  /**
   * What the actor acts for where a table knows: the ISO 3166 code of a state in lower case (`us`, `ru`), `eu`, `nato`, …; for
   * a state that no table knows, its name.
   */
  readonly stands: string | undefined
  /** For 双方, 俄美, “both sides”: candidate members, for the analyst to confirm. Ids of actors. */
  readonly members: readonly string[]
  /** How sure that is, from 0 to 1: a judgement, not a measured frequency. */
  readonly confidence: number
}
