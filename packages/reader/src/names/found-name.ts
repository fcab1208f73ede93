import type { NameKind, TextSpan } from './name-mention.ts'

/** Somebody or something as the rules of one language know it, before it has a number. */
export interface KnownActor {
  /** What tells it from every other actor of the page. */
  readonly key: string
  readonly kind: NameKind
  readonly name: string
  readonly role?: string | undefined
  readonly affiliation?: string | undefined
  readonly stands?: string | undefined
  /** Those that a compound may stand for. */
  readonly members?: readonly KnownActor[]
  readonly confidence: number
}

/** A place where it is named. Offsets are those of the block's clean text. */
export interface FoundName extends TextSpan {
  readonly block: string
  readonly actor: KnownActor
  /** The key of the actor that this name only helps to describe: Russia in “the Russian president Putin”. */
  readonly describes: string | undefined
  /** Whether the words only point back to a name: 该组织, “the ministry”. They are no other form of it. */
  readonly isPointer?: boolean
}
