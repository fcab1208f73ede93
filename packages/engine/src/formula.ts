/**
 * A Boolean formula over options, as plain data. Options are named by their index in the model.
 *
 * `A if B` is written `or(A, not B)`, `A requires B` is `or(not A, B)`; `count` holds when at least `least` and at
 * most `most` of its operands hold.
 */
export type Formula =
  | { readonly kind: 'constant'; readonly value: boolean }
  | { readonly kind: 'option'; readonly option: number }
  | { readonly kind: 'not'; readonly operand: Formula }
  | { readonly kind: 'and' | 'or'; readonly operands: readonly Formula[] }
  | { readonly kind: 'iff'; readonly left: Formula; readonly right: Formula }
  | { readonly kind: 'count'; readonly least: number; readonly most: number; readonly operands: readonly Formula[] }

/** The formula that always holds, or never. */
export function constant(value: boolean): Formula {
  return { kind: 'constant', value }
}

/** Holds where the option is taken. */
export function option(index: number): Formula {
  return { kind: 'option', option: index }
}

/** Holds where the operand does not. */
export function not(operand: Formula): Formula {
  return { kind: 'not', operand }
}

/** Holds where every operand holds; without operands, always. */
export function and(...operands: readonly Formula[]): Formula {
  return { kind: 'and', operands }
}

/** Holds where some operand holds; without operands, never. */
export function or(...operands: readonly Formula[]): Formula {
  return { kind: 'or', operands }
}

/** Whether the formula holds in the state in which `isTaken` says which options are taken. */
export function evaluate(formula: Formula, isTaken: (option: number) => boolean): boolean {
  switch (formula.kind) {
    case 'constant':
      return formula.value
    case 'option':
      return isTaken(formula.option)
    case 'not':
      return !evaluate(formula.operand, isTaken)
    case 'and':
      return formula.operands.every((operand) => evaluate(operand, isTaken))
    case 'or':
      return formula.operands.some((operand) => evaluate(operand, isTaken))
    case 'iff':
      return evaluate(formula.left, isTaken) === evaluate(formula.right, isTaken)
    case 'count': {
      let holding = 0
      for (const operand of formula.operands) if (evaluate(operand, isTaken)) holding += 1
      return formula.least <= holding && holding <= formula.most
    }
  }
}

/**
 * Kleene's three-valued reading: true or false where the known options decide, undefined where they do not.
 * `isTaken` answers undefined for an option that is not decided yet.
 */
export function evaluatePartly(
  formula: Formula,
  isTaken: (option: number) => boolean | undefined,
): boolean | undefined {
  switch (formula.kind) {
    case 'constant':
      return formula.value
    case 'option':
      return isTaken(formula.option)
    case 'not': {
      const value = evaluatePartly(formula.operand, isTaken)
      return value === undefined ? undefined : !value
    }
    case 'and':
    case 'or': {
      const deciding = formula.kind === 'or'
      let open = false
      for (const operand of formula.operands) {
        const value = evaluatePartly(operand, isTaken)
        if (value === deciding) return deciding
        open ||= value === undefined
      }
      return open ? undefined : !deciding
    }
    case 'iff': {
      const left = evaluatePartly(formula.left, isTaken)
      if (left === undefined) return undefined
      const right = evaluatePartly(formula.right, isTaken)
      return right === undefined ? undefined : left === right
    }
    case 'count': {
      let holding = 0
      let open = 0
      for (const operand of formula.operands) {
        const value = evaluatePartly(operand, isTaken)
        if (value === undefined) open += 1
        else if (value) holding += 1
      }
      if (holding > formula.most || holding + open < formula.least) return false
      return holding >= formula.least && holding + open <= formula.most ? true : undefined
    }
  }
}

/** The options that the formula mentions, ascending, each once. */
export function optionsOf(formula: Formula): number[] {
  const found = new Set<number>()
  const visit = (node: Formula): void => {
    switch (node.kind) {
      case 'constant':
        return
      case 'option':
        found.add(node.option)
        return
      case 'not':
        visit(node.operand)
        return
      case 'iff':
        visit(node.left)
        visit(node.right)
        return
      case 'and':
      case 'or':
      case 'count':
        for (const operand of node.operands) visit(operand)
    }
  }
  visit(formula)
  return [...found].sort((a, b) => a - b)
}
