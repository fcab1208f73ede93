import type { Trouble } from '../trouble.ts'

/** A case of the shelf. */
export interface ListedCase {
  readonly slug: string
  /** Bytes of its text. */
  readonly size: number
  /** Shipped with the page, and not the reader's own. */
  readonly isExample?: boolean
}

/** A file beside a case's text, its path with forward slashes. */
export interface ListedFile {
  readonly path: string
  readonly size: number
}

/** A case's text and the files beside it. */
export interface ServedCase {
  readonly slug: string
  readonly text: string
  /** SHA-256 of the text's bytes; what a save has to name. */
  readonly version: string
  /** Nothing is saved. */
  readonly readOnly: boolean
  /** Stands on no shelf: it came with a link or with the page, until a copy is kept. */
  readonly guest?: 'link' | 'example'
  readonly files: readonly ListedFile[]
  /** There are more files than are listed. */
  readonly areMore?: boolean
}

/** A text and its version. */
export interface CaseText {
  readonly text: string
  readonly version: string
}

/** An earlier version of a case, as it is listed. */
export interface EarlierVersion {
  readonly id: string
  /** When it was written, ISO 8601. */
  readonly time: string
  readonly version: string
  /** Bytes. */
  readonly size: number
}

/** What became of a save. */
export type SaveAnswer =
  | { readonly kind: 'saved'; readonly version: string }
  | { readonly kind: 'changed'; readonly theirs: CaseText }
  | { readonly kind: 'trouble'; readonly trouble: Trouble }

/** Whether a case on the shelf is still of a version. */
export type CheckAnswer = { readonly kind: 'same' | 'other' } | { readonly kind: 'trouble'; readonly trouble: Trouble }

/** A file of a case that is to be put on a shelf. */
export interface NewFile {
  readonly path: string
  readonly bytes: Uint8Array
}

/** The texts of briefs, in files beside cases. A version that is undefined says that there is no file. */
export interface BriefShelf {
  /** Undefined when the file is not there. */
  read(slug: string, file: string): Promise<CaseText | undefined>
  check(slug: string, file: string, version: string | undefined): Promise<CheckAnswer>
  /** Stores a text, if what stands there is of the version that it rests on; undefined where that is not so. */
  store(
    slug: string,
    file: string,
    written: { readonly text: string; readonly restsOn: string | undefined; readonly isLeaving: boolean },
  ): Promise<Exclude<SaveAnswer, { kind: 'changed' }> | undefined>
}

/**
 * Where cases stand: a folder behind our server, or the storage of this browser. What is asked for and cannot be had is thrown as a
 * `TroubleError`; saving and checking answer instead, since they go on by themselves.
 */
export interface Shelf {
  readonly kind: 'server' | 'browser'
  list(): Promise<readonly ListedCase[]>
  fetch(slug: string): Promise<ServedCase>
  /** The bytes of a file of a case. */
  file(slug: string, path: string): Promise<Uint8Array>
  /** Saves a text whole, if what it rests on is still there; the text from before is put by. */
  save(slug: string, text: string, restsOn: string, options?: { readonly isLeaving?: boolean }): Promise<SaveAnswer>
  check(slug: string, version: string): Promise<CheckAnswer>
  /** The earlier versions of a case, latest first. */
  versions(slug: string): Promise<readonly EarlierVersion[]>
  versionText(slug: string, id: string): Promise<string>
  /** A new case with its text alone. */
  create(slug: string, text: string): Promise<void>
  /** A new file in the `sources/` of a case; one that is there is never replaced. */
  storeSource(slug: string, name: string, bytes: Uint8Array): Promise<void>
  /** A new case with the files beside it. Answers with the paths that this shelf does not take. */
  add(slug: string, text: string, files: readonly NewFile[]): Promise<readonly string[]>
  readonly briefs: BriefShelf
  /** Takes a case away for good; absent where that is not ours to do. */
  readonly remove?: (slug: string) => Promise<void>
}
