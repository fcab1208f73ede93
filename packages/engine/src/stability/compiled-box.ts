import type { Box } from '../space/box.ts'
import { boxKernel } from './box-kernel.ts'
import { instanceOf } from './compiled-module.ts'

/** What the compiled kernel exports; see tools/kernel/box-kernel.as. Addresses and numbers are 32 bits. */
interface Kernel {
  readonly highest: (rank: number, size: number) => number
  readonly spreadOut: (list: number, codes: number, states: number, rank: number, size: number) => void
  readonly bestOfClasses: (rank: number, best: number, count: number, radix: number, stride: number) => void
  readonly whereAtMost: (...numbers: readonly number[]) => void
  readonly jointMoves: (...numbers: readonly number[]) => void
  readonly layLane: (...numbers: readonly number[]) => void
  readonly answer: (...numbers: readonly number[]) => number
  readonly classOrders: (...numbers: readonly number[]) => void
}

/** A box laid out in the memory of a compiled kernel. */
export interface CompiledBox {
  readonly kernel: Kernel
  readonly radices: readonly number[]
  readonly strides: readonly number[]
  /** Addresses of what is made anew for each party. */
  readonly at: Readonly<
    Record<
      'rank' | 'top' | 'left' | 'leftTop' | 'both' | 'slice' | 'beside' | 'words' | 'lanes' | 'tile' | 'digits',
      number
    >
  >
  /** The memory that the kernel writes a set of states to. */
  readonly words: Uint32Array
  /** Puts the ranks of one party into memory. */
  load(list: Uint32Array): void
  /** Sorts the classes of the party whose ranks are loaded. */
  order(party: number): void
  /** Describes these opponents of the focal party to the kernel; their number. */
  layLanes(focal: number, parties: readonly number[]): number
  /** How many states of a slice of the focal party lie in memory between two gaps. */
  run(focal: number): number
}

/** States left free after each run of a slice; the kernel has the same. */
const gap = 8

/** Strides from here on that are multiples of it let states far apart meet in few sets of the cache. */
const closeStride = 128

const laneBytes = 64

/** The orders of a slice that lie in pieces shorter than this many entries are put together before they are read. */
const longRun = 2 ** 11

/** Slices side by side are laid in batches of as many, unless the digits of the focal party lie as far apart. */
const batch = 16

/** Where the tables of all focal parties together stay below this many numbers, they are laid once. */
const keptTables = 2 ** 22

/** Lays a box out for the compiled kernel; undefined where the host cannot run it: see `instanceOf`. */
export function compiledBox(box: Box): CompiledBox | undefined {
  const plan = planOf(box)
  const made = instanceOf(boxKernel, plan.end)
  return made && laidOut(box, plan, made.exports as Kernel, made.buffer)
}

function laidOut(box: Box, plan: Plan, kernel: Kernel, buffer: ArrayBuffer): CompiledBox {
  const { radices, strides, size, codeOfState } = box
  const { at } = plan
  const rank = new Uint32Array(buffer, at.rank, size)
  const states = codeOfState?.length ?? size
  const list = codeOfState && new Uint32Array(buffer, at.list, states)
  if (codeOfState) new Uint32Array(buffer, at.codes, states).set(codeOfState)
  const numbers = new Int32Array(buffer)
  const laid = new Set<number>()
  const layTables = (focal: number): void => {
    if (laid.has(focal)) return
    if (!plan.keepsTables) laid.clear()
    laid.add(focal)
    const padded = paddedStrides(box, focal)
    for (const { party, bases, classCount } of plan.tables[focal]) {
      const others = radices.map((_, other) => other).filter((other) => other !== focal && other !== party)
      const scratch = [0, 1, 2].map((row) => at.scratch + row * 4 * radices.length)
      others.forEach((other, place) => {
        numbers[scratch[0] / 4 + place] = radices[other]
        numbers[scratch[1] / 4 + place] = padded[other]
      })
      kernel.layLane(bases, classCount, others.length, ...scratch)
    }
  }
  return {
    kernel,
    radices,
    strides,
    at,
    words: new Uint32Array(buffer, at.words, (states + 31) >>> 5),
    load(ranks) {
      if (!list) return rank.set(ranks)
      list.set(ranks)
      return kernel.spreadOut(at.list, at.codes, states, at.rank, size)
    },
    order(party) {
      const counts = plan.counts?.[party] ?? 0
      const room = [at.tile, at.keys, at.spare, at.digits]
      kernel.classOrders(at.rank, size, radices[party], strides[party], plan.entries[party], counts, ...room)
    },
    layLanes(focal, parties) {
      layTables(focal)
      const padded = paddedStrides(box, focal)
      parties.forEach((party, index) => {
        const { bases, classCount } = plan.tables[focal].find((table) => table.party === party)!
        const run = focal < party ? strides[focal] : strides[focal] / radices[party]
        const [entries, counts] = [plan.entries[party], plan.counts?.[party] ?? 0]
        const isCopied = run < classCount && run * radices[party] < longRun
        const own = isCopied ? [plan.ownEntries[party], plan.ownCounts?.[party] ?? 0] : [0, 0]
        numbers.set(
          [radices[party], padded[party], classCount, bases, run, entries, counts, ...own],
          (at.lanes + index * laneBytes) / 4,
        )
      })
      return parties.length
    },
    run: (focal) => runOf(box, focal),
  }
}

interface LaneTable {
  readonly party: number
  readonly classCount: number
  /** An address. */
  readonly bases: number
}

type Plan = ReturnType<typeof planOf>

/** Where everything lies: addresses in bytes, nothing at 0. */
function planOf(box: Box) {
  const { radices, strides, size, codeOfState } = box
  let end = 1024
  const room = (bytes: number): number => {
    const address = end
    end += Math.ceil(bytes / 64) * 64
    return address
  }
  const states = codeOfState?.length ?? size
  const count = Math.max(...radices.map((radix) => size / radix))
  const widest = Math.max(...radices)
  const sliceBytes = 8 * Math.max(...radices.map((_, focal) => sliceLength(box, focal)))
  const besideBytes = Math.max(
    ...radices.map((radix, focal) => (strides[focal] < batch ? 4 * (size / radix + 16) * Math.min(batch, radix) : 0)),
  )
  const tables: LaneTable[][] = []
  const tableNumbers = radices.map((_, focal) =>
    opponentsOf(box, focal).reduce((sum, party) => sum + size / radices[focal] / radices[party], 0),
  )
  const keepsTables = tableNumbers.reduce((sum, each) => sum + each, 0) <= keptTables
  const sharedTables = end
  let tablesEnd = end
  radices.forEach((focalRadix, focal) => {
    if (!keepsTables) end = sharedTables
    tables.push(
      opponentsOf(box, focal).map((party) => {
        const classCount = size / focalRadix / radices[party]
        return { party, classCount, bases: room(4 * classCount) }
      }),
    )
    tablesEnd = Math.max(tablesEnd, end)
  })
  end = tablesEnd
  return {
    tables,
    keepsTables,
    at: {
      rank: room(4 * size + 64),
      list: room(codeOfState ? 4 * states : 0),
      codes: room(codeOfState ? 4 * states : 0),
      top: room(4 * count),
      left: room(4 * count),
      leftTop: room(4 * count),
      both: room(8 * count),
      slice: room(sliceBytes),
      beside: room(besideBytes),
      words: room(Math.ceil(states / 32) * 4),
      lanes: room(laneBytes * radices.length),
      scratch: room(3 * 4 * radices.length),
      tile: room(8 * 16 * widest),
      keys: room(8 * widest),
      spare: room(8 * widest),
      digits: room(4 * widest),
    },
    entries: radices.map(() => room(2 * size)),
    counts: codeOfState && radices.map((radix) => room((2 * size) / radix)),
    ownEntries: radices.map(() => room(2 * count)),
    ownCounts: codeOfState && radices.map((radix) => room((2 * count) / radix)),
    end,
  }
}

function opponentsOf({ radices }: Box, focal: number): number[] {
  return radices.flatMap((radix, party) => (party === focal || radix < 2 ? [] : [party]))
}

/** States of a slice between two gaps: the first of its strides that would make states meet in the cache, or all. */
function runOf({ radices, size }: Box, focal: number): number {
  let stride = 1
  for (const [party, radix] of radices.entries()) {
    if (party === focal) continue
    if (stride >= closeStride && stride % closeStride === 0) return stride
    stride *= radix
  }
  return size / radices[focal]
}

function sliceLength(box: Box, focal: number): number {
  const count = box.size / box.radices[focal]
  return count + (count / runOf(box, focal)) * gap
}

/** What one step of each party's digit adds in a slice of the focal party, with the gaps. */
function paddedStrides(box: Box, focal: number): number[] {
  const run = runOf(box, focal)
  return box.strides.map((stride, party) => {
    const inSlice = party < focal ? stride : stride / box.radices[focal]
    return inSlice < run ? inSlice : inSlice + (inSlice / run) * gap
  })
}
