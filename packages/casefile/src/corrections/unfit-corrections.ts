import { type PageChange, type ReaderLang, readBlocks, type SearchedText } from '@anchorage/reader'
import type { Correction } from '../case.ts'
import { locatedCorrections } from './located-corrections.ts'

/** Indices of the corrections whose words are in the source, but which part, join or move none of its blocks. */
export function unfitCorrections(
  searched: SearchedText,
  corrections: readonly Correction[],
  lang: ReaderLang | undefined,
): readonly number[] {
  const isOfBlocks = ({ split, join, before, after }: Correction): boolean =>
    (split ?? join ?? before ?? after) !== undefined
  if (!corrections.some(isOfBlocks)) return []
  const located = locatedCorrections(searched, corrections)
  const changes = located.flatMap((each) => each.changes)
  const { unfit = [] } = readBlocks(searched.raw, { ...(lang && { lang }), changes })
  return ownersOf(located, unfit)
}

/** The corrections to which changes belong that fit no block. */
export function ownersOf(
  located: readonly { readonly changes: readonly PageChange[] }[],
  unfit: readonly number[],
): readonly number[] {
  const owners = located.flatMap(({ changes }, index) => changes.map(() => index))
  return [...new Set(unfit.map((change) => owners[change]!))]
}
