import type { Box } from '../space/box.ts'
import { instanceOf } from './compiled-module.ts'
import { vectorKernel } from './vector-kernel.ts'

/** What the compiled kernel exports; see tools/kernel/vector-kernel.as. The first argument is the address of the plan. */
interface Kernel {
  /** 0 where a rank is too high. */
  readonly take: (plan: number, party: number) => number
  /** 0 where the sweeps did not come to rest. */
  readonly stable: (plan: number, focal: number, asked: number, roundLimit: number) => number
}

/** A small box laid out in the memory of a compiled kernel. */
export interface VectorBox {
  /** Takes in the ranks of one party; false if one is too high for 16 bits. */
  take(party: number, ranks: Uint32Array): boolean
  /** Works out the sets of a party for the concepts whose bits are set; false if sweeps did not come to rest. */
  solve(focal: number, asked: number, roundLimit: number): boolean
  /** The set that was worked out for the concept of this number: a copy of its words. */
  words(concept: number): Uint32Array
}

/** Where the plan lies: nothing lies at 0. */
const planAt = 64

/** Costs of infeasible codes and of lanes without a digit; the kernel has the same. */
const infeasible = 0x7fff

/** Lays a box out for the compiled kernel; undefined where the host cannot run it: see `instanceOf`. */
export function vectorBox(box: Box, concepts: number): VectorBox | undefined {
  const plan = planOf(box, concepts)
  const made = instanceOf(vectorKernel, plan.end)
  if (!made) return undefined
  const { take, stable } = made.exports as Kernel
  const { buffer } = made
  const { radices, strides, codeOfState, size } = box
  const states = codeOfState?.length ?? size
  const parties = radices.length
  new Int32Array(buffer, planAt, plan.numbers.length).set(plan.numbers)
  new Int32Array(buffer, plan.radices, parties).set(radices)
  new Int32Array(buffer, plan.strides, parties).set(strides)
  if (codeOfState) {
    new Uint32Array(buffer, plan.codes, states).set(codeOfState)
    new Uint16Array(buffer, plan.codeCosts, (parties * plan.codeCostRow) / 2).fill(infeasible)
  }
  radices.forEach((radix, party) => {
    const classes = new Uint16Array(buffer, plan.classes + party * plan.classRow, states)
    const stride = strides[party]
    for (let state = 0; state < states; state += 1) {
      const code = codeOfState?.[state] ?? state
      classes[state] = 2 * ((code % stride) + Math.floor(code / stride / radix) * stride)
    }
  })
  const ranks = radices.map((_, party) => new Uint32Array(buffer, plan.ranks + party * plan.rankRow, states))
  const words = Array.from(
    { length: concepts },
    (_, concept) => new Uint32Array(buffer, plan.words + concept * plan.wordRow, (states + 31) >>> 5),
  )
  return {
    take(party, list) {
      ranks[party].set(list)
      return take(planAt, party) !== 0
    },
    solve: (focal, asked, roundLimit) => stable(planAt, focal, asked, roundLimit) !== 0,
    words: (concept) => words[concept].slice(),
  }
}

/** Where everything lies: addresses and lengths of rows, in bytes; rows and rooms are multiples of 64. */
function planOf({ radices, size, codeOfState }: Box, concepts: number) {
  let end = planAt + 128
  const parties = radices.length
  const states = codeOfState?.length ?? size
  const most = Math.max(...radices.map((radix) => size / radix))
  const vectors = Math.max(...radices.map((radix) => (size / radix) * Math.ceil(radix / 8)))
  const row = (bytes: number): number => Math.ceil(bytes / 64) * 64
  const room = (bytes: number): number => {
    const address = end
    end += row(bytes)
    return address
  }
  const codes = codeOfState ? room(4 * states) : 0
  const [radixList, strides, highest] = [room(4 * parties), room(4 * parties), room(4 * parties)]
  const rankRow = row(4 * states)
  const ranks = room(rankRow * parties)
  const costRow = row(2 * states)
  const costs = room(costRow * parties)
  const codeCostRow = row(2 * size)
  const codeCosts = codeOfState ? room(codeCostRow * parties) : costs
  const classRow = row(2 * states)
  const classes = room(classRow * parties)
  const laneRow = row(16 * vectors)
  const lanes = room(laneRow * parties)
  const keys = room(16 * most)
  const [top, left, leftTop] = [room(2 * most), room(2 * most), room(2 * most)]
  const wordRow = row((states + 31) >>> 3)
  const words = room(wordRow * concepts)
  const numbers = [
    ...[parties, states, size, codes, radixList, strides, highest],
    ...[ranks, rankRow, costs, costRow, codeCosts, codeCostRow, classes, classRow],
    ...[lanes, laneRow, keys, top, left, leftTop, words, wordRow],
  ]
  return {
    ...{ numbers, codes, radices: radixList, strides, ranks, rankRow, codeCosts, codeCostRow },
    ...{ classes, classRow, words, wordRow, end },
  }
}
