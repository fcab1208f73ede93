/**
 * The 95 % interval of Wilson (1927) for a share of which a random sample had `hits` out of `samples` (at least 1): unlike
 * the usual interval it stays within 0 … 1 and says something even if there was no hit.
 */
export function wilsonInterval(hits: number, samples: number): { readonly low: number; readonly high: number } {
  const z = 1.959963984540054
  const share = hits / samples
  const spread = z * Math.sqrt((share * (1 - share)) / samples + (z / (2 * samples)) ** 2)
  const scale = 1 + z ** 2 / samples
  const middle = share + z ** 2 / (2 * samples)
  return {
    low: hits === 0 ? 0 : (middle - spread) / scale,
    high: hits === samples ? 1 : (middle + spread) / scale,
  }
}
