import type { SceneLabel } from '../scene.ts'

/** What the columns of a state map mean, from left to right. */
export type MapOrder =
  /** From the status quo by improvements, then by moves, then what is out of reach. */
  | { readonly by: 'improvements' }
  /** From the status quo by any moves. */
  | { readonly by: 'moves' }
  /** From what a party likes least to what it likes best. */
  | { readonly by: 'rank'; readonly party: number }

/** Bits of `MapNodes.flags`. */
export const mapFlags = { statusQuo: 1, equilibrium: 2, group: 4 } as const

/** The boxes of a map, in flat arrays: box `i` stands at (`x[i]`, `y[i]`), all of one size. */
export interface MapNodes {
  readonly count: number
  readonly x: Float32Array
  readonly y: Float32Array
  readonly width: number
  readonly height: number
  /** The first of the states that a box stands for, and how many it stands for. */
  readonly states: Int32Array
  readonly counts: Int32Array
  /** How many of them are equilibria. */
  readonly equilibria: Int32Array
  readonly flags: Uint8Array
  /** The column as drawn, so that arcs within one can bulge. */
  readonly columns: Int32Array
}

/** The arcs of a map: those of one kind and party lie side by side, other moves before improvements. */
export interface MapArcs {
  readonly count: number
  readonly from: Int32Array
  readonly to: Int32Array
  readonly party: Uint8Array
  /** 1 for an improvement, 0 for another move. */
  readonly improves: Uint8Array
  /** 1 for a move that can be taken back and is no improvement either way. */
  readonly reversible: Uint8Array
}

/** A state graph of any size as flat arrays, for a canvas or an SVG file. */
export interface StateMap {
  readonly width: number
  readonly height: number
  readonly partyCount: number
  readonly nodes: MapNodes
  readonly arcs: MapArcs
  /** Where the square of each option stands in a box. */
  readonly cells: readonly { readonly party: number; readonly x: number; readonly y: number; readonly size: number }[]
  /** Per box, then per option: 0 not taken, 1 taken, 2 not the same in all its states. */
  readonly values: Uint8Array
  /** The names in the boxes, broken into lines; absent where there is no name or no room. */
  readonly lines: readonly (readonly { readonly text: string; readonly y: number }[] | undefined)[]
  readonly headings: readonly SceneLabel[]
  /** States that are in no box. */
  readonly hidden: number
}

/** The box that holds each state, by state; -1 for none. */
export function boxOfEachState(stateCount: number, boxes: readonly (readonly number[])[]): Int32Array {
  const boxOf = new Int32Array(stateCount).fill(-1)
  boxes.forEach((states, box) => {
    for (const state of states) boxOf[state] = box
  })
  return boxOf
}
