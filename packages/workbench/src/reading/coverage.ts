import type { EvidencePlace, StatementView, Stretch } from './protocol.ts'

/** Whether two stretches have a character in common. */
export function overlaps(a: Stretch, b: Stretch): boolean {
  return a.block === b.block && a.start < b.end && b.start < a.end
}

/** The evidence that stands on any of the stretches. */
export function evidenceOn(places: readonly EvidencePlace[], marks: readonly Stretch[]): readonly string[] {
  return places
    .filter((place) => place.marks.some((mark) => marks.some((each) => overlaps(mark, each))))
    .map((place) => place.evidence)
}

/** Statements that somebody made, and that nothing in the case uses: without denials, headlines and what only repeats another. */
export function unusedStatements(
  statements: readonly StatementView[],
  places: readonly EvidencePlace[],
): readonly StatementView[] {
  const byBlock = new Map<string, Stretch[]>()
  for (const mark of places.flatMap(({ marks }) => marks))
    byBlock.set(mark.block, [...(byBlock.get(mark.block) ?? []), mark])
  return statements.filter(
    ({ marks, negated, echoes, tier }) =>
      !negated &&
      echoes === undefined &&
      tier < 3 &&
      !marks.some((mark) => byBlock.get(mark.block)?.some((used) => overlaps(mark, used))),
  )
}
