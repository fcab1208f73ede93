import type { Lang, Situation } from '@anchorage/casefile'
import type { NotApplicable, Verdicts } from '@anchorage/engine'

/** Numbers that some concepts need, by name; `threshold.us` is the threshold of one party. */
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
  /**
   * The settings that the concepts read, each from 0 to 1, with what counts where they are not given. One that is `perParty`
   * can also be given for one party alone, as `name.party`.
   */
  readonly settings?: Readonly<Record<string, { readonly usual: number; readonly perParty?: true }>>
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
  ): Readonly<Record<string, Verdicts | Graded | NotApplicable>>
}

/** Verdicts with a number for each party and state: by how much it is stable, in millionths; below 0 it is not. */
export interface Graded extends Verdicts {
  readonly margins: readonly Int32Array[]
}

/** Whether an answer says by how much. */
export function isGraded(answer: Verdicts | Graded | NotApplicable): answer is Graded {
  return 'margins' in answer
}
