import type { Path } from '../case.ts'
import { type Problem, problem } from '../diagnostics/diagnostic.ts'
import { child, optional, textOf, wordsOf } from '../parse/reading.ts'
import type { Text } from '../text.ts'
import type { Tree } from '../yaml/tree.ts'

/** A state of a table. */
export interface TableState {
  readonly id: string | number
  readonly label?: Text
  /** One letter per option: Y, N, or - for either. */
  readonly form?: string
}

/** The states of a table; ids have to differ also when written as text, since moves name them so. */
export function tableStatesOf(
  items: readonly { readonly item: Tree; readonly path: Path }[],
  optionCount: number,
  problems: Problem[],
): TableState[] {
  const seen = new Set<string>()
  return items.map(({ item }, index) => {
    const idTree = child(item, 'id')
    const value = idTree?.kind === 'scalar' ? idTree.value : undefined
    if (typeof value !== 'string' && typeof value !== 'number') {
      problems.push(problem('missing-key', item.range, { key: 'id', at: `states.${index}` }))
      return { id: index }
    }
    if (seen.has(String(value))) problems.push(problem('duplicate-id', idTree!.range, { id: String(value) }))
    seen.add(String(value))
    const formTree = child(item, 'option_form')
    const form = wordsOf(formTree)
    if (form !== undefined && (form.length !== optionCount || !/^[YN-]*$/.test(form))) {
      problems.push(problem('table-option-form', formTree!.range, { state: String(value), form, count: optionCount }))
    }
    return { id: value, ...optional('label', textOf(child(item, 'label'))), ...optional('form', form) }
  })
}

/** The id of a state as moves name it: numbers in their usual spelling. */
export function stateKey(tree: Tree): string | undefined {
  return tree.kind === 'scalar' && tree.value !== undefined ? String(tree.value) : undefined
}
