/** A colour by what it is for: an ink of the theme, or a party’s. */
export type Ink = 'ink' | 'faint' | 'line' | 'paper' | { readonly party: number }

interface Look {
  readonly fill?: Ink
  readonly stroke?: Ink
  /** Width of the stroke; 1 when absent. */
  readonly weight?: number
  readonly dash?: string
  readonly opacity?: number
}

/** One primitive of a drawing, in pixels from the top left. */
export type Mark =
  | (Look & {
      readonly kind: 'rect'
      readonly x: number
      readonly y: number
      readonly width: number
      readonly height: number
      readonly radius?: number
      /** Said when it is pointed at. */
      readonly title?: string
    })
  /** An SVG path; `at` shifts it, and turns it by degrees clockwise. */
  | (Look & {
      readonly kind: 'path'
      readonly d: string
      readonly at?: { readonly x: number; readonly y: number; readonly angle?: number }
    })
  | {
      readonly kind: 'text'
      readonly x: number
      readonly y: number
      readonly text: string
      readonly size: number
      readonly ink: Ink
      readonly anchor?: 'start' | 'middle' | 'end'
      readonly isStrong?: boolean
    }

/** A picture as a flat list of primitives; what comes later lies above. Title and description are for those who do not see it. */
export interface Drawing {
  readonly width: number
  readonly height: number
  readonly title: string
  readonly description: string
  readonly marks: readonly Mark[]
}
