import { rounded } from '../graph/route.ts'
import type { Mark } from './drawing.ts'

/** The options of a state for squares: per option its party, and `Y`, `N` or `-` for either. */
export interface SquareInput {
  readonly parties: readonly number[]
  readonly values: string
}

const side = 7

/** One square for each option, filled if it is taken and dashed if some of the states take it; smaller where there are many. */
export function squareMarks(
  { parties, values }: SquareInput,
  { x, y, width }: { readonly x: number; readonly y: number; readonly width: number },
): Mark[] {
  const breaks = parties.filter((party, option) => option > 0 && party !== parties[option - 1]).length
  const step = Math.min(side + 2, (width - 3 * breaks) / Math.max(1, parties.length))
  const size = rounded(Math.max(1, step - 2))
  let left = x
  return parties.map((party, option): Mark => {
    if (option > 0) left += step + (party === parties[option - 1] ? 0 : 3)
    const value = values[option]
    return {
      kind: 'rect',
      x: rounded(left),
      y,
      width: size,
      height: size,
      radius: 1.5,
      stroke: { party },
      ...(value === 'Y' ? { fill: { party } } : {}),
      ...(value === '-' ? { dash: '2 1.5' } : {}),
    }
  })
}
