/** How fast samples are worked out. */
interface SamplingPace {
  /** So many are done at this time, in seconds. */
  mark(time: number, done: number): void
  /** Samples a second as of late; undefined while too little is known. */
  rate(): number | undefined
}

/** Marks from which nothing is inferred: the first chunks are slow, since the program is not warm yet. */
const cold = 2

/** So many seconds, and so many chunks, have to be known after these. */
const least = { seconds: 2, marks: 3 }

/** What lies further back says little about now. */
const memory = 20

/** Takes the rate from chunks that came after the program got warm, and from those that came last. */
export function samplingPace(): SamplingPace {
  const marks: { readonly time: number; readonly done: number }[] = []
  let seen = 0
  return {
    mark: (time, done) => {
      seen += 1
      // The last of the cold ones is where the rest is counted from.
      if (seen < cold) return
      marks.push({ time, done })
      const [, second] = marks
      if (marks.length > memory + 1 && second && time - second.time >= least.seconds) marks.shift()
    },
    rate: () => {
      const [first] = marks
      const last = marks.at(-1)
      if (!first || !last || marks.length <= least.marks || last.time - first.time < least.seconds) return undefined
      return (last.done - first.done) / (last.time - first.time)
    },
  }
}
