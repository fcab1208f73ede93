import type { SceneCell } from '../scene.ts'
import { textLines } from '../text-lines.ts'
import type { StateGraphInput } from './input.ts'
import { rounded } from './route.ts'

/** Size of the names in boxes. */
export const nameSize = 12.5

const padding = 7
const lineHeight = 16
const perRow = 24

/** The size of all boxes of a picture, and where the cells stand in them. */
export interface BoxPlan {
  readonly width: number
  readonly height: number
  readonly cells: readonly { readonly party: number; readonly x: number; readonly y: number; readonly size: number }[]
  readonly lines: ReadonlyMap<number, readonly { readonly text: string; readonly y: number }[]>
}

/** Plans boxes that hold one cell for each option, parties apart, and names of up to two lines. */
export function planBoxes(input: StateGraphInput, states: readonly number[]): BoxPlan {
  const optionCount = input.options.length
  const size = optionCount <= 8 ? 11 : optionCount <= 14 ? 9 : 7
  const places: { party: number; x: number; y: number; size: number }[] = []
  let x = 0
  let y = padding + 1
  let cellsWidth = 0
  input.options.forEach((option, index) => {
    const previous = input.options[index - 1]
    if (index > 0 && index % perRow === 0) {
      x = 0
      y += size + 3
    } else if (previous && previous.party !== option.party) x += 5
    places.push({ party: option.party, x, y, size })
    x += size + 2
    cellsWidth = Math.max(cellsWidth, x - 2)
  })
  const names = states.map((state) => ({
    state,
    name: input.nameOf(state) ?? (optionCount === 0 ? input.titleOf(state) : undefined),
  }))
  const named = names.some(({ name }) => name !== undefined && name !== '')
  const width = Math.max(cellsWidth + 2 * padding, named ? 134 : 44)
  const top = optionCount === 0 ? padding : y + size + 3
  const lines = new Map<number, { text: string; y: number }[]>()
  let deepest = 0
  for (const { state, name } of names) {
    const broken = name ? textLines(name, { width: width - 2 * padding, fontSize: nameSize, limit: 2 }) : []
    deepest = Math.max(deepest, broken.length)
    lines.set(
      state,
      broken.map((text, index) => ({ text, y: rounded(top + lineHeight * (index + 1) - 4) })),
    )
  }
  const left = (width - cellsWidth) / 2
  return {
    width: rounded(width),
    height: rounded(top + deepest * lineHeight + (deepest > 0 ? padding - 2 : padding - 3)),
    cells: places.map((cell) => ({ ...cell, x: rounded(cell.x + left), y: rounded(cell.y) })),
    lines,
  }
}

/** The cells of a state; in a box without a name they stand in the middle. */
export function cellsOf(plan: BoxPlan, state: number, pattern: readonly ('Y' | 'N' | '-')[]): SceneCell[] {
  const isNamed = (plan.lines.get(state)?.length ?? 0) > 0
  const lowest = Math.max(0, ...plan.cells.map((cell) => cell.y + cell.size))
  const shift = isNamed ? 0 : (plan.height - lowest - padding - 1) / 2
  return plan.cells.map((cell, option) => ({ ...cell, y: rounded(cell.y + shift), value: pattern[option] ?? 'N' }))
}
