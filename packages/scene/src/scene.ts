import type { SceneWords } from './words.ts'

/** A picture as flat lists of primitives, in pixels from the top left; what comes later lies above. */
export interface Scene {
  readonly width: number
  readonly height: number
  readonly edges: readonly SceneEdge[]
  readonly nodes: readonly SceneNode[]
  readonly labels: readonly SceneLabel[]
  readonly legend: readonly LegendEntry[]
  /** States that the picture leaves out. */
  readonly hidden: number
}

/** Whether an option is taken in a state, by party; `-` where the members of a merged state differ. */
export interface SceneCell {
  readonly party: number
  readonly value: 'Y' | 'N' | '-'
  /** Top left, relative to the node. */
  readonly x: number
  readonly y: number
  readonly size: number
}

/** A state: a box with one cell for each option. */
export interface SceneNode {
  readonly state: number
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly isStatusQuo: boolean
  readonly isEquilibrium: boolean
  readonly cells: readonly SceneCell[]
  /** The name, broken into lines, centred in the box below the cells. */
  readonly lines: readonly { readonly text: string; readonly y: number }[]
  /** A mark of one or two characters on the upper edge, such as the outcome that the state belongs to. */
  readonly badge?: string
  /** The full words for the state. */
  readonly title: string
}

/** The shape of an arrow head; each party has its own, so that colour is not needed to tell parties apart. */
export type ArrowShape = 'triangle' | 'chevron' | 'diamond' | 'disc' | 'square' | 'bar' | 'ring' | 'kite'

/** An arrow head: its point, and the direction it flies in, in degrees clockwise from the right. */
export interface SceneArrow {
  readonly x: number
  readonly y: number
  readonly angle: number
}

/** A move of one party between two states. A pair of opposite moves is one edge. */
export interface SceneEdge {
  readonly party: number
  readonly from: number
  readonly to: number
  readonly kind: 'improvement' | 'move'
  /** The party can also go back. */
  readonly isReversible: boolean
  /** An SVG path: one cubic curve. */
  readonly path: string
  readonly arrows: readonly SceneArrow[]
}

/** A line of text. */
export interface SceneLabel {
  readonly x: number
  readonly y: number
  readonly anchor: 'start' | 'middle' | 'end'
  readonly role: 'heading' | 'note'
  readonly words: SceneWords
}

/** One line of the legend. */
export type LegendEntry =
  | { readonly kind: 'party'; readonly party: number; readonly words: SceneWords }
  | { readonly kind: 'status-quo' | 'equilibrium' | 'improvement' | 'move'; readonly words: SceneWords }
