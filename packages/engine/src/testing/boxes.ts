import type { Box } from '../space/box.ts'
import { infeasible } from '../stability/class-orders.ts'

/** A box with the given numbers of patterns; with `hole`, the codes for which it answers true are infeasible. */
export function boxWith(radices: readonly number[], hole?: (code: number) => boolean): Box {
  const strides: number[] = []
  let size = 1
  for (const radix of radices) {
    strides.push(size)
    size *= radix
  }
  if (!hole) return { radices, strides, size }
  const codes = Array.from({ length: size }, (_, code) => code).filter((code) => !hole(code))
  const stateOfCode = new Int32Array(size).fill(-1)
  codes.forEach((code, state) => {
    stateOfCode[code] = state
  })
  return { radices, strides, size, codeOfState: Uint32Array.from(codes), stateOfCode }
}

/** Numbers from 0 below `levels`, the same for the same seed. */
export function seededNumbers(count: number, seed: number, levels: number): number[] {
  let state = seed | 1
  return Array.from({ length: count }, () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * levels)
  })
}

/** A box with the ranks of its parties over the codes, and one of them to look at. */
export interface BoxCase {
  readonly box: Box
  readonly focal: number
  readonly ranks: readonly Int32Array[]
}

const radixLists = [[4, 3, 2], [2, 1, 5], [3, 11], [6], [2, 2, 2, 2]]

/** Every party of some boxes as the focal one, with and without infeasible codes, a whole empty class among them. */
export function boxCases(levels: number): BoxCase[] {
  return radixLists.flatMap((radices) =>
    [undefined, (code: number) => code % 5 === 2 || code < radices[0]].flatMap((hole) => {
      const box = boxWith(radices, radices.length > 1 ? hole : undefined)
      const ranks = radices.map((_, party) =>
        Int32Array.from(seededNumbers(box.size, party + 3, levels), (number, code) =>
          box.stateOfCode && box.stateOfCode[code] < 0 ? infeasible : number,
        ),
      )
      return radices.map((_, focal) => ({ box, focal, ranks }))
    }),
  )
}

/** All codes of a box. */
export function codesOf(box: Box): number[] {
  return Array.from({ length: box.size }, (_, code) => code)
}

/** The digit of one party in a code. */
export function digitOf({ radices, strides }: Box, code: number, party: number): number {
  return Math.floor(code / strides[party]) % radices[party]
}

/** A code's place in its slice: the code without the focal party's digit. */
export function placeOf({ radices, strides }: Box, code: number, focal: number): number {
  const period = strides[focal] * radices[focal]
  return Math.floor(code / period) * strides[focal] + (code % strides[focal])
}
