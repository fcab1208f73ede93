import type { Formula } from '../formula.ts'

/**
 * Evaluates a formula for many states at once, 32 a word.
 *
 * `column(option)` is the bitset of the states in which the option is taken. The result is fresh unless the formula is
 * a single option; spare bits past the last state are not cleared.
 */
export function evaluateColumns(
  formula: Formula,
  wordCount: number,
  column: (option: number) => Uint32Array,
): Uint32Array {
  switch (formula.kind) {
    case 'constant':
      return new Uint32Array(wordCount).fill(formula.value ? 0xffffffff : 0)
    case 'option':
      return column(formula.option)
    case 'not': {
      const words = evaluateColumns(formula.operand, wordCount, column)
      const result = new Uint32Array(wordCount)
      for (let index = 0; index < wordCount; index += 1) result[index] = ~words[index]
      return result
    }
    case 'and': {
      const result = new Uint32Array(wordCount).fill(0xffffffff)
      for (const operand of formula.operands) {
        const words = evaluateColumns(operand, wordCount, column)
        for (let index = 0; index < wordCount; index += 1) result[index] &= words[index]
      }
      return result
    }
    case 'or': {
      const result = new Uint32Array(wordCount)
      for (const operand of formula.operands) {
        const words = evaluateColumns(operand, wordCount, column)
        for (let index = 0; index < wordCount; index += 1) result[index] |= words[index]
      }
      return result
    }
    case 'iff': {
      const left = evaluateColumns(formula.left, wordCount, column)
      const right = evaluateColumns(formula.right, wordCount, column)
      const result = new Uint32Array(wordCount)
      for (let index = 0; index < wordCount; index += 1) result[index] = ~(left[index] ^ right[index])
      return result
    }
    case 'count': {
      const planes = countPlanes(formula.operands, wordCount, column)
      const enough = atLeast(planes, formula.least, wordCount)
      const tooMany = atLeast(planes, formula.most + 1, wordCount)
      for (let index = 0; index < wordCount; index += 1) enough[index] &= ~tooMany[index]
      return enough
    }
  }
}

/** Binary counters, one a state: bit `s` of plane `p` is bit `p` of the number of operands that hold in state `s`. */
function countPlanes(
  operands: readonly Formula[],
  wordCount: number,
  column: (option: number) => Uint32Array,
): Uint32Array[] {
  const planes: Uint32Array[] = []
  for (const operand of operands) {
    const carry = evaluateColumns(operand, wordCount, column).slice()
    for (const plane of planes) {
      for (let index = 0; index < wordCount; index += 1) {
        const both = plane[index] & carry[index]
        plane[index] ^= carry[index]
        carry[index] = both
      }
    }
    if (carry.some((word) => word !== 0)) planes.push(carry)
  }
  return planes
}

/** The states whose counter is at least `bound`. */
function atLeast(planes: readonly Uint32Array[], bound: number, wordCount: number): Uint32Array {
  const result = new Uint32Array(wordCount)
  if (bound <= 0) return result.fill(0xffffffff)
  if (bound >= 2 ** planes.length) return result
  // From the highest bit down: `equal` so far, or already greater.
  const equal = new Uint32Array(wordCount).fill(0xffffffff)
  for (let bit = planes.length - 1; bit >= 0; bit -= 1) {
    const plane = planes[bit]
    const wanted = Math.floor(bound / 2 ** bit) % 2 === 1
    for (let index = 0; index < wordCount; index += 1) {
      if (wanted) {
        equal[index] &= plane[index]
      } else {
        result[index] |= equal[index] & plane[index]
        equal[index] &= ~plane[index]
      }
    }
  }
  for (let index = 0; index < wordCount; index += 1) result[index] |= equal[index]
  return result
}
