import { evidenceOn } from '../../reading/coverage.ts'
import type { EvidencePlace, StatementView, Stretch } from '../../reading/protocol.ts'

/** What somebody is looking at in a source: a statement, a passage of one’s own, or evidence of the case. */
export type Chosen =
  | { readonly kind: 'statement'; readonly id: string }
  | { readonly kind: 'evidence'; readonly id: string }
  | { readonly kind: 'passage'; readonly marks: readonly Stretch[] }

/** Where it stands. */
export function marksOf(
  chosen: Chosen | undefined,
  statements: readonly StatementView[],
  places: readonly EvidencePlace[],
): readonly Stretch[] {
  switch (chosen?.kind) {
    case undefined:
      return []
    case 'passage':
      return chosen.marks
    case 'statement':
      return statements.find(({ id }) => id === chosen.id)?.marks ?? []
    case 'evidence':
      return places.find(({ evidence }) => evidence === chosen.id)?.marks ?? []
  }
}

/** What stands at a place of the text: evidence of the case first, then a statement. */
export function chosenAt(
  block: string,
  offset: number,
  statements: readonly StatementView[],
  places: readonly EvidencePlace[],
): Chosen | undefined {
  const here = [{ block, start: offset, end: offset + 1 }]
  const [evidence] = evidenceOn(places, here)
  if (evidence !== undefined) return { kind: 'evidence', id: evidence }
  const statement = statements.find(({ marks }) =>
    marks.some((mark) => mark.block === block && mark.start <= offset && offset < mark.end),
  )
  return statement && { kind: 'statement', id: statement.id }
}
