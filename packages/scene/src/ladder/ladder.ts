/** A level of a party’s ladder: states that it likes alike. */
export interface LadderLevel {
  readonly kind: 'level'
  /** 1 for the best level. */
  readonly place: number
  /** Ascending. */
  readonly states: readonly number[]
}

/** Levels on which nothing is marked, put together until somebody opens them. */
export interface LadderFold {
  readonly kind: 'fold'
  readonly first: number
  readonly last: number
  readonly states: number
}

/** A rung: a level, or a fold of several. */
export type LadderRung = LadderLevel | LadderFold

/** Which states keep their level from being folded. */
export interface LadderMarked {
  /** Wherever it stands. */
  isLookedAt(state: number): boolean
  /** On one of the best levels that have such a state. */
  isTelling(state: number): boolean
}

/** Ladders of up to so many levels are shown whole. */
const mostWhole = 24
/** Of longer ones so many levels with telling states stand open. */
const mostTelling = 12

/**
 * A party’s states from best to worst. Of a long ladder the ends and the levels with a marked state are shown (of telling ones
 * the best 12), each run of others is folded into one rung, unless `opened` says that the fold beginning at that place is open.
 */
export function ladderOf(
  ranks: ArrayLike<number>,
  { isLookedAt, isTelling }: LadderMarked,
  opened: readonly number[] = [],
): LadderRung[] {
  const byRank = new Map<number, number[]>()
  for (let state = 0; state < ranks.length; state += 1) {
    const level = byRank.get(ranks[state]!)
    if (level) level.push(state)
    else byRank.set(ranks[state]!, [state])
  }
  const levels = [...byRank]
    .sort(([a], [b]) => b - a)
    .map(([, states], index): LadderLevel => ({ kind: 'level', place: index + 1, states }))
  if (levels.length <= mostWhole) return levels
  const rungs: LadderRung[] = []
  let run: LadderLevel[] = []
  const close = () => {
    const [first] = run
    if (first === undefined) return
    if (run.length < 3 || opened.includes(first.place)) rungs.push(...run)
    else {
      const states = run.reduce((sum, level) => sum + level.states.length, 0)
      rungs.push({ kind: 'fold', first: first.place, last: run.at(-1)!.place, states })
    }
    run = []
  }
  let telling = 0
  levels.forEach((level, index) => {
    const isEnd = index === 0 || index === levels.length - 1
    const isTold = telling < mostTelling && level.states.some(isTelling)
    if (isTold) telling += 1
    if (!isEnd && !isTold && !level.states.some(isLookedAt)) {
      run.push(level)
      return
    }
    close()
    rungs.push(level)
  })
  close()
  return rungs
}
