import type { Verdict } from '@anchorage/analysis'
import type { Case, CaseEdit, Choice, Diagnostic, Lang, Removed, Text } from '@anchorage/casefile'
import type { Concept } from '@anchorage/engine'
import type { Scene } from '@anchorage/scene'
import type { SeeWorkshop } from './see-protocol.ts'

/** The concepts that the workbench offers, from the least to the most foresight of the others’ answers. */
export const offeredConcepts = ['nash', 'gmr', 'smr', 'seq', 'symseq'] as const satisfies readonly Concept[]

/** A concept that the workbench offers. */
export type OfferedConcept = (typeof offeredConcepts)[number]

/** A diagnostic with its place and its words in every language. */
export interface DiagnosticView {
  readonly code: string
  readonly severity: Diagnostic['severity']
  readonly file: string
  readonly line: number
  readonly column: number
  readonly start: number
  readonly end: number
  readonly words: Readonly<Record<Lang, { readonly message: string; readonly hint?: string }>>
}

/** What opening a case gives: the case, unless its file is broken, and what is wrong with it. */
export interface OpenedCase {
  readonly case?: Case
  /** What the text calls itself, also where it cannot be read as a case. */
  readonly title?: Text
  readonly diagnostics: readonly DiagnosticView[]
  /** Feasible states as of the case’s own date; absent when the case cannot be analysed. */
  readonly stateCount?: number
  /** Dates on which what is on the table changes. */
  readonly dates: readonly string[]
  /** Whether some window ends at an uncertain date. */
  readonly hasUncertainEnd: boolean
}

/**
 * A text after edits, or why there is none: `problem` is for developers; `words` say, to whoever made them, why a case
 * that can be read could not be read after them.
 */
export type EditedText =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly problem: string; readonly words?: DiagnosticView['words'] }

/** Which analysis is asked for. */
export interface Question {
  readonly slug: string
  readonly choice: Choice
  readonly concept: OfferedConcept
  readonly lang: Lang
}

/** A state as it is shown: its number inside this analysis, its name that goes out, its words. */
export interface StateView {
  readonly state: number
  readonly id: string
  readonly words: string
}

/** Equilibria of one pattern. */
export interface OutcomeView {
  /** A, B, … in the order shown. */
  readonly letter: string
  readonly pattern: readonly ('Y' | 'N' | '-')[]
  readonly count: number
  /** The words of the first of its states. */
  readonly words: string
  /** The name of one of its states, if any has one. */
  readonly name?: string
  readonly reachable?: 'start' | 'improvements' | 'moves' | 'no'
  /** The first of its exact states. */
  readonly states: readonly StateView[]
  /** Per party, compared with the status quo; empty without one. */
  readonly gains: readonly GainView[]
  /** How many of its states are equilibria under each concept; absent where the concept does not apply. */
  readonly under: Readonly<Partial<Record<OfferedConcept, 'all' | 'some' | 'none'>>>
}

/** What a change means to a party: better or worse in every case, the same, or it depends. */
export type GainView = 'gains' | 'loses' | 'same' | 'mixed'

/** What an answer comes to in figures: they are there long before its words. */
export interface Figures {
  /** Feasible states; absent when the case cannot be analysed. */
  readonly stateCount?: number
  /** Equilibria under each concept; absent where it does not apply. */
  readonly counts: Readonly<Partial<Record<OfferedConcept, number>>>
  /** Whether the status quo is an equilibrium under the question’s concept; absent without one. */
  readonly statusQuoHolds?: boolean
}

/** What can hold. */
export type Answer =
  | {
      readonly ok: true
      readonly question: Question
      readonly stateCount: number
      readonly equilibriumCount: number
      readonly counts: Figures['counts']
      readonly outcomes: readonly OutcomeView[]
      /** Equilibria that belong to none of the outcomes listed. */
      readonly restCount: number
      readonly statusQuo?: StateView & { readonly isEquilibrium: boolean }
      readonly outlooks: readonly OutlookView[]
      readonly diagnostics: readonly DiagnosticView[]
    }
  | { readonly ok: false; readonly question: Question; readonly diagnostics: readonly DiagnosticView[] }

/** Which states the table of states shows, and in what order. What is not said leaves all in. */
export interface TableQuery {
  /** Ids of options that have to be taken, and of those that must not. */
  readonly taken: readonly string[]
  readonly notTaken: readonly string[]
  /** A formula, a term or the name of a state; empty for none. */
  readonly formula: string
  /** Equilibrium under the concept, or not. */
  readonly holds: Readonly<Partial<Record<OfferedConcept, 'yes' | 'no'>>>
  /** By party id: stable for it under the question’s concept, or not. */
  readonly stable: Readonly<Record<string, 'yes' | 'no'>>
  /** Only what can be reached from the status quo. */
  readonly reach?: 'improvements' | 'moves'
  readonly sort?: { readonly party: string; readonly first: 'best' | 'worst' }
  /** Rows at a time. */
  readonly count: number
}

/** A state as a row: option by option, concept by concept, party by party. */
export interface StateRow extends StateView {
  readonly pattern: readonly ('Y' | 'N' | '-')[]
  readonly isStatusQuo: boolean
  readonly letter?: string
  /** Equilibrium under each offered concept; undefined where it does not apply. */
  readonly holds: readonly (boolean | undefined)[]
  /** Stable for each party under the question’s concept. */
  readonly stable: readonly (boolean | undefined)[]
  /** Level of preference of each party: 1 is its best. */
  readonly levels: readonly number[]
  /** From the status quo; undefined without one. */
  readonly reach: 'improvements' | 'moves' | 'no' | undefined
}

/** Rows of the table of states. */
export interface TablePage {
  /** Position of the first row among all that match. */
  readonly from: number
  readonly matchCount: number
  readonly rows: readonly StateRow[]
  /** Why the formula cannot be read. */
  readonly problem?: Readonly<Record<Lang, { readonly message: string; readonly hint?: string }>>
}

/** A state in a party's ranking. */
export interface RankingRow extends StateView {
  /** What the file calls it. */
  readonly reference: string
  /** 1 is the best. */
  readonly level: number
  /** The level that priorities or weights give it, before anything is moved by hand. */
  readonly levelBefore: number
  /** Whether it was moved by hand itself: others change their level when it leaves theirs or comes between. */
  readonly isByHand: boolean
  /** The rows next to it. */
  readonly above?: RankingNeighbour
  readonly below?: RankingNeighbour
}

/** A row next to another one. */
export interface RankingNeighbour {
  readonly reference: string
  readonly isTied: boolean
}

/** Rows of a party's ranking, best first. */
export interface RankingPage {
  /** Position of the first row. */
  readonly from: number
  readonly rowCount: number
  readonly levelCount: number
  readonly rows: readonly RankingRow[]
  /** What becomes of each move by hand, in the order of the file. */
  readonly moves: readonly ('made' | 'idle' | 'passed-over')[]
}

/** An expectation from the sources, held against the model. */
export interface OutlookView {
  /** Index into `Case.outlooks`. */
  readonly outlook: number
  /** Under the question’s concept, or the claim’s own; absent when the outlook is not modelled. */
  readonly answer?: OutlookVerdict
  /** Under every concept, where the claim names none. */
  readonly answers: readonly OutlookVerdict[]
}

/** What the model says to a claim under one concept. */
export interface OutlookVerdict {
  readonly concept?: string
  readonly verdict: Verdict
  /** The claim holds because there is nothing that it speaks of. */
  readonly vacuous: boolean
  readonly witnesses: readonly StateView[]
}

/** A move that an explanation speaks of. */
export interface MoveView {
  readonly party: number
  readonly from: number
  readonly to: number
}

/** Why a party stays in a state or leaves it. */
export interface ReasonView {
  readonly party: number
  readonly isStable: boolean
  /** What the party does, then why. */
  readonly sentences: readonly string[]
  readonly moves: readonly MoveView[]
}

/** A step of a way: who does what, and where it leads. */
export interface StepView extends StateView {
  readonly party: number
  readonly move: string
}

/** Everything about one state. */
export interface Explanation extends StateView {
  readonly pattern: readonly ('Y' | 'N' | '-')[]
  readonly isStatusQuo: boolean
  readonly isEquilibrium: boolean
  readonly letter?: string
  readonly reasons: readonly ReasonView[]
  /** Per concept: stable for each party; undefined where the concept does not apply. */
  readonly stable: Readonly<Partial<Record<OfferedConcept, readonly boolean[]>>>
  /** The shortest way from the status quo: by improvements if there is one, else by any moves. */
  readonly way?: { readonly by: 'improvements' | 'moves'; readonly steps: readonly StepView[] }
  /** What each party could improve to from here, at most eight each. */
  readonly improvements: readonly {
    readonly party: number
    readonly count: number
    readonly steps: readonly StepView[]
  }[]
}

/** The case with one thing changed: another date, or a rival reading of one party. */
export interface Variant {
  readonly choice: Choice
  /** Whether the question is about this very variant. */
  readonly isAsked: boolean
  /** Absent where it cannot be analysed. */
  readonly answer?: {
    readonly stateCount: number
    readonly equilibriumCount: number
    readonly statusQuoHolds: boolean
    /** The outcomes that hold and can be reached by improvements, in words; at most three. */
    readonly reached: readonly string[]
    readonly reachedCount: number
    /** Whether the same states hold as in the case as it is. */
    readonly isSame: boolean
  }
}

/** The state graph and the names of its states. */
export interface Picture {
  readonly scene: Scene
  readonly ids: Readonly<Record<number, string>>
}

/** How the state graph is asked for. */
export interface PictureRequest {
  readonly focus?: string
  /** Up to so many states are all drawn. */
  readonly limit: number
}

/**
 * What computes: reads case texts and answers questions about them. Runs in a worker; every answer is plain data.
 */
export interface Workshop extends SeeWorkshop<Question> {
  /**
   * Reads a case; later questions name it by its slug. A text that cannot be read as a case does not take the place of
   * one that could: questions are then still answered about the earlier text.
   */
  open(slug: string, text: string): Promise<OpenedCase>
  /** Whether a text can be read as a case; changes nothing. */
  reads(slug: string, text: string): Promise<boolean>
  /**
   * The text after edits that keep its comments and layout, or why they cannot be made. A case that can be read is left
   * one that can.
   */
  edit(slug: string, text: string, edits: readonly CaseEdit[]): Promise<EditedText>
  /** Further diagnostics that need time or the source files. */
  check(slug: string, files: ReadonlyMap<string, Uint8Array | undefined>): Promise<readonly DiagnosticView[]>
  /** How many states each constraint removes. */
  removals(slug: string): Promise<readonly Removed[]>
  answer(question: Question): Promise<Answer>
  figures(question: Question): Promise<Figures>
  /** The exact states of an outcome, called by its letter; at most a hundred. */
  outcomeStates(question: Question, letter: string): Promise<readonly StateView[]>
  /**
   * Rows of a party's ranking (an index into `Case.parties`): those from `from` on, or around the state `beside`. Undefined
   * where the case cannot be analysed.
   */
  ranking(
    question: Question,
    party: number,
    rows: { readonly from: number; readonly count: number; readonly beside?: number },
  ): Promise<RankingPage | undefined>
  /** Rows from `from` on of the states that the query leaves. */
  table(question: Question, query: TableQuery, from: number): Promise<TablePage>
  /** The case as it is, then as of every other date and in every rival reading, one at a time. */
  compare(question: Question): Promise<readonly Variant[]>
  /** `state` is the name that goes out; undefined when there is no such feasible state. */
  explain(question: Question, state: string): Promise<Explanation | undefined>
  picture(question: Question, request: PictureRequest): Promise<Picture | undefined>
  /** The picture as an SVG file. */
  pictureFile(question: Question, request: PictureRequest, theme: 'light' | 'dark'): Promise<string | undefined>
}
