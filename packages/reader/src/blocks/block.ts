import type { OffsetMap } from '../text/offset-map.ts'

/** The languages that the rules know. */
export type ReaderLang = 'zh' | 'en'

/** What a block of a page is; a `jump-line` leads elsewhere: “See FERRY, Page 4”, 上一篇, the small print on rights. */
export type BlockKind = 'headline' | 'subheading' | 'lead' | 'paragraph' | 'caption' | 'byline' | 'credit' | 'jump-line'

/** Why a block was taken for what it is, or begins where it does. Words for people are made from this elsewhere. */
export type BlockReason =
  | 'indent'
  | 'blank-line'
  | 'own-line'
  | 'after-heading'
  | 'wide-opening'
  | 'display-text'
  | 'narrow-lines'
  | 'broken-headline'
  | 'marker-words'
  | 'set-apart'
  | 'shape'

/** A stretch of a page that belongs together, with its place in the raw text and in the reading order. */
export interface Block {
  /** `b1`, `b2`, … in the order in which they were found to be read; a block split off has that of the other with its place. */
  readonly id: string
  readonly kind: BlockKind
  /** The id of its article; undefined for what belongs to the whole page. */
  readonly article: string | undefined
  /** Its place in the reading order, from 0. */
  readonly order: number
  /** First and last line, from 1. */
  readonly lines: readonly [number, number]
  /** Offsets into the raw text, UTF-16, end exclusive. A block interrupted by another one spans it. */
  readonly rawStart: number
  readonly rawEnd: number
  /** The clean text, its lines joined. */
  readonly text: string
  /** From offsets in `text` to offsets in the raw text, and back. */
  readonly map: OffsetMap
  readonly reason: BlockReason
  /** How sure that is, from 0 to 1: a judgement, not a measured frequency. */
  readonly confidence: number
}

/** Blocks that belong together under one headline, if they have one. */
export interface Article {
  /** `a1`, `a2`, … in reading order. */
  readonly id: string
  /** The id of the headline block; undefined where the page has none for it. */
  readonly headline: string | undefined
  /** A sidebar opens with what the first article is about. */
  readonly role: 'main' | 'sidebar' | 'other'
  /** Ids in reading order. */
  readonly blocks: readonly string[]
  /** Whether headings stood before their text on the page or after it. */
  readonly headings: 'before' | 'after'
}

/** A page in blocks. */
export interface Page {
  readonly lang: ReaderLang
  readonly articles: readonly Article[]
  /** In reading order. */
  readonly blocks: readonly Block[]
  /** Indices of the changes asked for that fit no block; absent when there are none. */
  readonly unfit?: readonly number[]
}
