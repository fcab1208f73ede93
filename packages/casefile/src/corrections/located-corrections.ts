import { certainPlace, type PageChange, reanchor, type SearchedText, type TextSpan } from '@anchorage/reader'
import type { Correction, QuotedPlace } from '../case.ts'

/** Why a correction does not do, or does not surely do, what it says. */
export type UnfitReason =
  /** Words of it are not in the source. */
  | 'lost'
  /** Words of it stand in several places. */
  | 'ambiguous'
  /** It was made where words stand that are nearly its own. */
  | 'changed'
  /** Its words are there, and nothing is to be done there. */
  | 'no-effect'

/** A correction that no longer fits its source. */
export interface UnfitCorrection {
  /** Index among the corrections of the source. */
  readonly correction: number
  readonly why: UnfitReason
}

/** A correction with its place in the raw text, and what it makes of blocks; no span where it cannot be made. */
export interface LocatedCorrection {
  readonly span?: TextSpan
  readonly why?: UnfitReason
  readonly changes: readonly PageChange[]
}

/** Looks for the words of corrections, each on its own. */
export function locatedCorrections(
  searched: SearchedText,
  corrections: readonly Correction[],
): readonly LocatedCorrection[] {
  return corrections.map((correction): LocatedCorrection => {
    const { join, before, after, split, block } = correction
    const own = placeIn(searched, correction)
    const others = [join, before, after].map((place) => (place === undefined ? undefined : placeIn(searched, place)))
    const all = [own, ...others.flatMap((place) => place ?? [])]
    const whys = all.flatMap(({ why }) => why ?? [])
    const [joined, beside, behind] = others
    const why = (['lost', 'ambiguous', 'changed'] as const).find((each) => whys.includes(each))
    if (own.span === undefined || all.some(({ span }) => span === undefined)) {
      return { ...(why && { why }), changes: [] }
    }
    const at = own.span.start
    const changes: readonly PageChange[] = [
      ...(split ? [{ kind: 'split' as const, at }] : []),
      ...(joined?.span ? [{ kind: 'join' as const, at, next: joined.span.start }] : []),
      ...(beside?.span ? [{ kind: 'move' as const, at, to: beside.span.start, side: 'before' as const }] : []),
      ...(behind?.span ? [{ kind: 'move' as const, at, to: behind.span.start, side: 'after' as const }] : []),
      ...(block === undefined ? [] : [{ kind: 'retype' as const, at, to: block }]),
    ]
    return { span: own.span, ...(why && { why }), changes }
  })
}

function placeIn(
  searched: SearchedText,
  { quote, prefix, suffix }: QuotedPlace,
): { readonly span?: TextSpan; readonly why?: UnfitReason } {
  const outcome = reanchor(searched, {
    exact: quote,
    ...(prefix !== undefined && { prefix }),
    ...(suffix !== undefined && { suffix }),
  })
  if (!('start' in outcome)) return { why: outcome.found === 'ambiguous' ? 'ambiguous' : 'lost' }
  const span = { start: outcome.start, end: outcome.end }
  return { span, ...(certainPlace(outcome) === undefined && { why: 'changed' as const }) }
}
