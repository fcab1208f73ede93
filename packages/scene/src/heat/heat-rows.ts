/** Stability of every state, in flat arrays. */
export interface HeatInput {
  readonly stateCount: number
  readonly partyCount: number
  /** Per state, then per party: 1 for stable. */
  readonly stable: Uint8Array
}

/** Which states a heat map lists: all, those stable for everybody, or those stable for all parties but one as well. */
export type HeatFilter = 'all' | 'equilibria' | 'near'

/** States that are stable for the same parties. */
export interface HeatGroup {
  /** One character a party: 1 for stable. */
  readonly pattern: string
  readonly stableCount: number
  /** Ascending, or in the order asked for. */
  readonly states: readonly number[]
}

/** The states grouped by the parties they are stable for: for most parties first, then by pattern. */
export function heatGroups(
  { stateCount, partyCount, stable }: HeatInput,
  filter: HeatFilter,
  compare: (a: number, b: number) => number = (a, b) => a - b,
): HeatGroup[] {
  const groups = new Map<string, number[]>()
  for (let state = 0; state < stateCount; state += 1) {
    const row = stable.subarray(state * partyCount, (state + 1) * partyCount)
    const lacking = row.reduce((count, isStable) => count + (isStable ? 0 : 1), 0)
    if (filter === 'equilibria' ? lacking > 0 : filter === 'near' && lacking > 1) continue
    const pattern = row.join('')
    const group = groups.get(pattern)
    if (group) group.push(state)
    else groups.set(pattern, [state])
  }
  const counted = [...groups].map(
    ([pattern, states]): HeatGroup => ({
      pattern,
      stableCount: pattern.split('1').length - 1,
      states: states.sort(compare),
    }),
  )
  return counted.sort((a, b) => b.stableCount - a.stableCount || (a.pattern < b.pattern ? 1 : -1))
}
