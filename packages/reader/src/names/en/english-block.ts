import type { TextSpan } from '../name-mention.ts'
import type { Hit } from './hits.ts'
import type { Token } from './tokens.ts'

/** A block as the English rules look at it. */
export interface EnglishBlock {
  readonly id: string
  readonly article: string | undefined
  readonly text: string
  /** The text in lower case, of the same length unless it has letters that become two. */
  readonly lower: string
  readonly tokens: readonly Token[]
  readonly hits: ReadonlyMap<number, Hit>
  /** Whether most words begin with a capital, as in many headlines: capitals tell nothing then. */
  readonly isTitleCase: boolean
  /** The names that the page calls a body somewhere. */
  readonly called: ReadonlySet<string>
  /** Speakers' spans. */
  readonly spans: readonly TextSpan[]
}

/** A row of capitalised words, by their tokens: first, and the one after the last. */
export type Run = readonly [number, number]

/** The words of a run. */
export const wordsOf = ({ tokens }: EnglishBlock, [from, to]: Run): string[] =>
  tokens.slice(from, to).map(({ text }) => text)
