import type { Case, Edit, QuotedPlace, Value } from '@anchorage/casefile'
import type { BlockKind } from '@anchorage/reader'

/** What is said of a passage: see `Correction` of the case file. */
export interface NewCorrection {
  readonly speaker?: string
  readonly statement?: boolean
  readonly block?: BlockKind
  readonly split?: true
  readonly join?: NewPlace
  readonly before?: NewPlace
  readonly after?: NewPlace
}

/** Where something stands, as a case file says it. */
export interface NewPlace {
  readonly [key: string]: Value
}

const blockKeys = ['split', 'join', 'before', 'after', 'block'] as const
const moves = ['before', 'after'] as const

/**
 * The edits that keep a correction with a source: in place of an earlier one of the same words, else after the others.
 * What changes blocks is made in the order of the file, so that it only takes the place of the last such correction.
 */
export function correctionEdits(
  of: Case,
  source: string,
  anchor: NewPlace,
  correction: NewCorrection,
): readonly Edit[] {
  const found = of.sources.find(({ id }) => id === source)
  if (found === undefined) return []
  const place = placeOf(anchor)
  const path = [...found.path, 'corrections']
  const before = found.corrections ?? []
  const values = Object.fromEntries(
    Object.entries(correction).map(([key, value]) => [key, typeof value === 'object' ? short(value) : value]),
  )
  const own = blockKeys.some((key) => key in correction)
  const lastOfBlocks = before.findLastIndex((each) => blockKeys.some((key) => key in each))
  const same = before.findLastIndex((each) => isSamePlace(each, place))
  const mayReplace = same >= 0 && (!own || (same >= lastOfBlocks && !('split' in correction || 'join' in correction)))
  if (before.length === 0) return [{ kind: 'set', path, value: [{ ...place, ...values }] }]
  if (!mayReplace) return [{ kind: 'set', path: [...path, before.length], value: { ...place, ...values } }]
  // A move takes the place of the one before it.
  const gone = moves.filter((key) => key in before[same]! && !(key in values) && moves.some((each) => each in values))
  return [
    ...gone.map((key): Edit => ({ kind: 'delete', path: [...path, same, key] })),
    ...Object.entries(values).map(([key, value]): Edit => ({ kind: 'set', path: [...path, same, key], value })),
  ]
}

/** The edit that takes one correction of a source away, or all of them. */
export function clearCorrections(of: Case, source: string, correction?: number): readonly Edit[] {
  const found = of.sources.find(({ id }) => id === source)
  if (found?.corrections === undefined) return []
  const path = [...found.path, 'corrections']
  if (correction === undefined || found.corrections.length === 1) return [{ kind: 'delete', path }]
  return found.corrections[correction] === undefined ? [] : [{ kind: 'delete', path: [...path, correction] }]
}

/** The words of an anchor, without its source. */
function placeOf({ source: _, ...place }: NewPlace): NewPlace {
  return place
}

/** A place as the words alone, where they are enough. */
function short(place: NewPlace): Value {
  const { quote, ...around } = placeOf(place)
  return Object.keys(around).length === 0 ? quote! : { quote: quote!, ...around }
}

function isSamePlace({ quote, prefix, suffix }: QuotedPlace, place: NewPlace): boolean {
  return quote === place.quote && prefix === place.prefix && suffix === place.suffix
}
