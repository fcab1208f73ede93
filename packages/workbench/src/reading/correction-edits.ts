import type { Case, Edit, Value } from '@anchorage/casefile'
import type { BlockKind } from '@anchorage/reader'

/** What is said of a passage: see `Correction` of the case file. */
export interface NewCorrection {
  readonly speaker?: string
  readonly statement?: boolean
  readonly block?: BlockKind
}

/** The edits that keep a correction with a source: in place of an earlier one of the same words, else after the others. */
export function correctionEdits(
  of: Case,
  source: string,
  anchor: { readonly [key: string]: Value },
  correction: NewCorrection,
): readonly Edit[] {
  const found = of.sources.find(({ id }) => id === source)
  if (found === undefined) return []
  const { source: _, ...place } = anchor
  const path = [...found.path, 'corrections']
  const before = found.corrections ?? []
  const same = before.findIndex(
    ({ quote, prefix, suffix }) => quote === place.quote && prefix === place.prefix && suffix === place.suffix,
  )
  if (before.length === 0) return [{ kind: 'set', path, value: [{ ...place, ...correction }] }]
  if (same < 0) return [{ kind: 'set', path: [...path, before.length], value: { ...place, ...correction } }]
  return Object.entries(correction).map(([key, value]): Edit => ({ kind: 'set', path: [...path, same, key], value }))
}

/** The edit that takes all corrections of a source away. */
export function clearCorrections(of: Case, source: string): readonly Edit[] {
  const found = of.sources.find(({ id }) => id === source)
  return found?.corrections === undefined ? [] : [{ kind: 'delete', path: [...found.path, 'corrections'] }]
}
