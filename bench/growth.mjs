// How the cost grows with the number of states, out of several rounds of the same sizes.

/** The cost of the dearest size over that of the cheapest must not be greater. */
const bar = 2

/** The round that took the least processor time, with the median of all rounds beside it. */
export function leastOf(rounds) {
  const least = rounds.reduce((best, each) => (each.processorBest < best.processorBest ? each : best))
  const passes = rounds.map(({ passBest }) => passBest).sort((a, b) => a - b)
  const medians = rounds.map(({ processorSeconds }) => processorSeconds).sort((a, b) => a - b)
  return { ...least, passBest: passes[0], processorSeconds: medians[medians.length >> 1] }
}

/** A point of a curve: nanoseconds of processor time per state and party, and per state of a plain pass. */
export function pointOf({ shape, size }, found) {
  const per = 1e9 / (found.states * found.parties)
  return {
    shape,
    size,
    nanoseconds: found.processorBest * per,
    median: found.processorSeconds * per,
    pass: (found.passBest * 1e9) / found.states,
  }
}

/** Lines to print: what each size costs, and whether free options keep the bar. */
export function growthLines(points) {
  const lines = ['', 'Processor nanoseconds per state and party: least, median; a plain pass over as many ranks, least']
  for (const { shape, size, nanoseconds, median, pass } of points) {
    const [a, b, c] = [nanoseconds.toFixed(1), median.toFixed(1), pass.toFixed(2)]
    lines.push(`${`${shape}, 2^${size}`.padEnd(24)}${a.padStart(10)}${b.padStart(10)}${c.padStart(10)}`)
  }
  const free = points.filter(({ shape }) => shape === 'free').map(({ nanoseconds }) => nanoseconds)
  if (free.length > 1) {
    const factor = Math.max(...free) / Math.min(...free)
    lines.push(
      `free options, dearest over cheapest size: ${factor.toFixed(2)} (bar: ${bar}) ${factor <= bar ? 'met' : 'missed'}`,
    )
  }
  return lines
}
