import type { Case, Lang, UnfitCorrection, Value } from '@anchorage/casefile'
import type { DocumentFormat, NoTextReason } from '@anchorage/formats'
import type { BlockKind, BlockReason, CueClass, ReaderLang, StatementKind, TextSpan } from '@anchorage/reader'

/** A file as somebody brought it. */
export interface BroughtFile {
  readonly name: string
  readonly bytes: Uint8Array
}

/** What somebody says of a file before it becomes a source; what is empty is read from it. */
export interface BroughtFacts {
  readonly title?: string | undefined
  readonly publisher?: string | undefined
  /** ISO 8601, a day. */
  readonly published?: string | undefined
  readonly lang?: ReaderLang | undefined
}

/** Why a file is not taken. */
export type RefusalReason = NoTextReason | 'too-large' | 'empty'

/** What was recognised in a file, to look at before anything is written. */
export interface Preview {
  readonly format: DocumentFormat
  readonly encoding?: string
  readonly pages?: { readonly count: number; readonly withoutText: number }
  readonly lang: ReaderLang
  readonly characters: number
  readonly blocks: Readonly<Partial<Record<BlockKind, number>>>
  readonly articles: number
  readonly statements: number
  readonly facts: {
    readonly title?: string
    readonly author?: string
    readonly publisher?: string
    readonly published?: string
  }
  /** The first blocks, cut short. */
  readonly opening: readonly { readonly kind: BlockKind; readonly text: string }[]
  /** Some of what is said. */
  readonly said: readonly { readonly speaker?: string; readonly text: string }[]
}

/** A preview, or why there is none. */
export type Previewed =
  | { readonly ok: true; readonly preview: Preview }
  | { readonly ok: false; readonly reason: RefusalReason }

/** A file of a case's `sources/` that is to be stored; `name` is that of the file alone. */
export interface FileToStore {
  readonly name: string
  readonly bytes: Uint8Array
}

/** A new case, as the text of its file, and what belongs beside it. `counts` is absent for one that is empty. */
export interface NewCase {
  readonly text: string
  readonly title: string
  readonly files: readonly FileToStore[]
  readonly counts?: Readonly<Record<'parties' | 'options' | 'outlooks' | 'evidence', number>>
}

/** An entry for `sources:`, and the files that it names; or the id of the source that has this document already. */
export type NewSource =
  | { readonly known: string }
  | { readonly id: string; readonly entry: Value; readonly files: readonly FileToStore[] }

/** A stretch of the clean text of a block: UTF-16 offsets, end exclusive. */
export interface Stretch {
  readonly block: string
  readonly start: number
  readonly end: number
}

/** A block as it is shown. */
export interface BlockView {
  readonly id: string
  readonly kind: BlockKind
  readonly article: string | undefined
  /** Whether its article stands beside the main one. */
  readonly isAside: boolean
  readonly text: string
  readonly lines: readonly [number, number]
  /** Offsets of the raw text. */
  readonly rawStart: number
  readonly rawEnd: number
  readonly reason: BlockReason
  readonly confidence: number
}

/** A statement as evidence that the case could have. */
export interface Proposal {
  /** The id of a person or party of the case, or of the person to add; absent for the reporter. */
  readonly by?: string
  readonly person?: { readonly id: string; readonly value: Value }
  /** The entry for `evidence:`. */
  readonly value: { readonly [key: string]: Value }
}

/** A statement as it is shown. */
export interface StatementView {
  readonly id: string
  /** What was said, part by part. */
  readonly marks: readonly Stretch[]
  readonly text: string
  readonly speaker?: string
  readonly cue?: string
  readonly cueClass: CueClass
  readonly tier: 1 | 2 | 3
  readonly kind: StatementKind
  readonly negated: boolean
  readonly hedge?: string
  readonly date?: string
  readonly echoes?: string
  readonly confidence: number
}

/** A source as it was read. */
export interface ReadText {
  /** By which later questions name it. */
  readonly key: string
  readonly lang: ReaderLang
  readonly blocks: readonly BlockView[]
  readonly statements: readonly StatementView[]
  /** Corrections of the source that do not fit its text any more. */
  readonly unfit: readonly UnfitCorrection[]
}

/** The entries that a case could have of each statement, by its id; of a long text, of the first ones. */
export type Proposals = Readonly<Record<string, readonly Proposal[]>>

/** Where an entry of `evidence:` stands in a source; no marks where it is not found. */
export interface EvidencePlace {
  readonly evidence: string
  readonly marks: readonly Stretch[]
}

/**
 * What reads documents and sources. Runs in a worker of its own, which can be stopped: a document may take long, or more
 * memory than there is. Nothing in a document is executed or fetched; every answer is plain data.
 */
export interface ReadingRoom {
  preview(file: BroughtFile, facts: BroughtFacts): Promise<Previewed>
  /** A first model drawn up from the files; undefined where nobody in them acts or speaks for a side. */
  draft(files: readonly (BroughtFile & { facts: BroughtFacts })[], lang: Lang): Promise<NewCase | undefined>
  /** A case with the files as sources, and nothing else. */
  empty(files: readonly (BroughtFile & { facts: BroughtFacts })[], title: string, lang: Lang): Promise<NewCase>
  /** `taken`: names of the files that the case has in `sources/`. */
  source(file: BroughtFile, facts: BroughtFacts, of: Case, taken: readonly string[]): Promise<NewSource>
  /** A source of a case, whose file says `text`. */
  read(of: Case, source: number, text: string): Promise<ReadText>
  /** What a source that was read says, as entries of this case: who speaks is looked up among its people and parties. */
  proposals(key: string, of: Case, source: number, lang: Lang): Promise<Proposals>
  /** Where the evidence of the case stands in a source that was read. */
  places(key: string, of: Case, source: number): Promise<readonly EvidencePlace[]>
  /** The places in the raw text of stretches of a source that was read. */
  spans(key: string, stretches: readonly Stretch[]): Promise<readonly TextSpan[]>
  /** Where raw places stand in a source that was read, perhaps otherwise than before. */
  stretches(key: string, spans: readonly TextSpan[]): Promise<readonly Stretch[]>
  /** The anchors of stretches of a source that was read; fewer where there are no words that a file could hold. */
  anchors(key: string, stretches: readonly Stretch[]): Promise<readonly { readonly [key: string]: Value }[]>
}
