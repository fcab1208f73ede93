/** How degrees are written; beyond these by as many signs. */
const marks: Readonly<Record<number, string>> = { 2: '≫', 3: '⋙' }

/** A class of a ranking that is to be written: its states, and by how many degrees it is preferred to what comes next. */
export interface RankingRow {
  readonly states: readonly string[]
  readonly toNext: number
}

/** A ranking as a file says it: best first, ties as lists, marks where something is preferred by more than one degree. */
export function rankingValue(rows: readonly RankingRow[]): (string | string[])[] {
  const value: (string | string[])[] = []
  let degree = 1
  for (const { states, toNext } of rows) {
    const [only] = states
    if (only !== undefined) {
      if (value.length > 0 && degree > 1) value.push(rankingMark(degree))
      value.push(states.length === 1 ? only : [...states])
      degree = 1
    }
    degree = Math.max(degree, toNext)
  }
  return value
}

/** The mark for a degree of preference: `>` for 1, ≫ for 2, ⋙ for 3, and as many signs beyond. */
export function rankingMark(degree: number): string {
  return marks[degree] ?? '>'.repeat(degree)
}
