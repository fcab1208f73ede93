/**
 * How many random models a property test draws: `usual` in `npm test`, times `ANCHORAGE_RUNS` where that is set (50 for
 * a long run, a fraction for mutation testing). At least one.
 */
export function runs(usual: number): number {
  return Math.ceil(usual * Number(process.env.ANCHORAGE_RUNS ?? 1))
}
