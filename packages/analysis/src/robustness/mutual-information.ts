/** What knowing one thing tells about another, in bits, estimated from counts. */
export interface Information {
  /** Corrected for bias and not below 0. */
  readonly bits: number
  /** An approximate 95 % interval, by the normal approximation to the corrected estimate; not below 0. */
  readonly low: number
  readonly high: number
  /** By how much the plain estimate is too high on average, which has been taken off. */
  readonly bias: number
}

const z = 1.959963984540054

/**
 * The mutual information (Shannon 1948) of a fate and an answer, from how often each fate came and how often the answer
 * was yes then.
 *
 * The plain estimate is too high on average by about (fates − 1)(answers − 1) / (2 N ln 2) (Miller 1955); that is taken
 * off. The spread is that of the mean of the pointwise information.
 */
export function mutualInformation(came: readonly number[], yes: readonly number[]): Information {
  const samples = came.reduce((sum, count) => sum + count, 0)
  const hits = yes.reduce((sum, count) => sum + count, 0)
  if (samples === 0 || hits === 0 || hits === samples) return { bits: 0, low: 0, high: 0, bias: 0 }
  let plain = 0
  let squares = 0
  came.forEach((count, fate) => {
    const held = yes[fate] ?? 0
    for (const [joint, answer] of [
      [held, hits],
      [count - held, samples - hits],
    ] as const) {
      if (joint === 0) continue
      const pointwise = Math.log2((joint * samples) / (count * answer))
      plain += (joint / samples) * pointwise
      squares += (joint / samples) * pointwise ** 2
    }
  })
  const fates = came.filter((count) => count > 0).length
  const bias = (fates - 1) / (2 * samples * Math.LN2)
  const spread = z * Math.sqrt(Math.max(0, squares - plain ** 2) / samples)
  const bits = plain - bias
  return { bits: Math.max(0, bits), low: Math.max(0, bits - spread), high: Math.max(0, bits + spread), bias }
}
