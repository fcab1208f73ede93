import { type Comparison, linesOf, type Run, sideBySide } from './side-by-side.ts'

/** After so many milliseconds two texts count as different throughout. */
export const patience = 1_500

/** Compares two texts line by line. What compares is loaded when it is first needed. */
export async function compareTexts(left: string, right: string): Promise<Comparison> {
  const { diffArrays } = await import('diff')
  const [before, after] = [linesOf(left), linesOf(right)]
  const runs: readonly Run[] = diffArrays(before, after, { timeout: patience }) ?? [
    { value: before, removed: true },
    { value: after, added: true },
  ]
  return sideBySide(runs)
}
