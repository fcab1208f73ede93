import type { Lang, Situation } from '@anchorage/casefile'
import type { NotApplicable, Verdicts } from '@anchorage/engine'

/** The numbers that some concepts need; each family has its own defaults for what is missing. */
export type ConceptSettings = Readonly<Record<string, number>>

/** How a concept is called, what it asks in one clause, and which reading of the literature it is, where that is open. */
export interface ConceptDescription {
  readonly name: string
  readonly about: string
  readonly label?: string
}

/** Why a state is stable for a party under a concept, or not: the kind of reason, and in sentences. */
export interface ConceptReason {
  readonly kind: string
  readonly sentences: readonly string[]
}

/** Concepts of one kind, which answer a situation together. */
export interface ConceptFamily {
  /** The name by which the whole family can be asked for. */
  readonly id: string
  /** The concepts, by the names under which they can be asked for, in the order in which they are shown. */
  readonly concepts: readonly string[]
  describe(concept: string, lang: Lang): ConceptDescription
  /** What the concepts ask, for all of them together; without it each is described by itself. */
  about?(situation: Situation, lang: Lang): readonly string[]
  /** The concepts that a name stands for in a situation, where it stands for several. */
  expand?(situation: Situation, concept: string): readonly string[]
  /** Whether the answer takes so long that somebody who waits should be told. */
  isSlow?(situation: Situation): boolean
  /** The reason for a verdict of `solve`. */
  explain?(situation: Situation, concept: string, state: number, party: number, lang: Lang): ConceptReason
  /** The answers to the concepts asked for, all of this family. */
  solve(
    situation: Situation,
    asked: readonly string[],
    settings: ConceptSettings,
  ): Readonly<Record<string, Verdicts | NotApplicable>>
}
