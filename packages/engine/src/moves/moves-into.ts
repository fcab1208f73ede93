import type { StateSpace } from '../space/space.ts'
import type { Conflict } from '../stability/concepts.ts'
import type { MoveKind } from './legal-sequences.ts'

/** Calls `visit` for every state from which the party can move to `state`, in no particular order, each once. */
export function forEachMoveInto(
  space: StateSpace,
  party: number,
  state: number,
  visit: (source: number) => void,
): void {
  const { moves } = space
  if (moves.kind === 'arcs') {
    const { sourceStart, source } = moves.parties[party]
    for (let index = sourceStart[state]; index < sourceStart[state + 1]; index += 1) visit(source[index])
    return
  }
  if (moves.kind === 'box') {
    const { radices, strides, codeOfState, stateOfCode } = moves.box
    const code = codeOfState ? codeOfState[state] : state
    const stride = strides[party]
    const base = code - (Math.floor(code / stride) % radices[party]) * stride
    for (let digit = 0, other = base; digit < radices[party]; digit += 1, other += stride) {
      const source = stateOfCode ? stateOfCode[other] : other
      if (source >= 0 && source !== state) visit(source)
    }
    return
  }
  const { groupOfState, groupStart, members, belowStart, below } = moves.parties[party]
  const group = groupOfState[state]
  const read = (from: number): void => {
    for (let index = groupStart[from]; index < groupStart[from + 1]; index += 1) {
      if (members[index] !== state) visit(members[index])
    }
  }
  read(group)
  for (let link = belowStart[group]; link < belowStart[group + 1]; link += 1) read(below[link])
}

/** The parties that can enter `state` from anywhere by a move, or by one that is an improvement for them; ascending. */
export function entrants({ space, ranks }: Conflict, state: number, kind: MoveKind): number[] {
  return ranks.flatMap((rank, party) => {
    let enters = false
    forEachMoveInto(space, party, state, (source) => {
      enters ||= kind === 'moves' || rank[state] > rank[source]
    })
    return enters ? [party] : []
  })
}
