import type { StateSpace } from '../space/space.ts'

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

/** The parties that can move to `state` from anywhere, ascending: nobody enters a state that has none. */
export function entrants(space: StateSpace, state: number): number[] {
  return Array.from({ length: space.partyCount }, (_, party) => party).filter((party) => {
    let isEntered = false
    forEachMoveInto(space, party, state, () => {
      isEntered = true
    })
    return isEntered
  })
}
