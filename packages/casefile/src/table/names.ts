import { type Problem, problem } from '../diagnostics/diagnostic.ts'
import { suggest } from '../diagnostics/suggest.ts'
import { child, itemsOf, wordsOf } from '../parse/reading.ts'
import type { Range } from '../range.ts'
import type { Tree } from '../yaml/tree.ts'

/** A decision maker of a table: `key` as the table writes it, `id` as formulas do. */
export interface TableParty {
  readonly id: string
  readonly key: string
  readonly name: string
  readonly range: Range
}

/** An option of a table. */
export interface TableOption {
  readonly party: number
  readonly name: string
}

/** The decision makers, with ids made of their names. */
export function tablePartiesOf(tree: Tree): TableParty[] {
  const used = new Set<string>()
  return itemsOf(child(tree, 'decision_makers'), []).flatMap(({ item }, index) => {
    const name = wordsOf(child(item, 'name')) ?? wordsOf(item)
    return name === undefined
      ? []
      : [{ id: unused(slug(name, `party-${index + 1}`), used), key: name, name, range: item.range }]
  })
}

/** The options in the order of the option form: `options[]`, or else those of the decision makers one after another. */
export function tableOptionsOf(tree: Tree, parties: readonly TableParty[], problems: Problem[]): TableOption[] {
  const listed = itemsOf(child(tree, 'options'), [])
  if (listed.length === 0) {
    return itemsOf(child(tree, 'decision_makers'), []).flatMap(({ item }, party) =>
      itemsOf(child(item, 'options'), []).flatMap(({ item: option }) => {
        const name = wordsOf(option)
        return name === undefined || party >= parties.length ? [] : [{ party, name }]
      }),
    )
  }
  return listed.flatMap(({ item }, index) => {
    const owner = wordsOf(child(item, 'dm')) ?? ''
    const party = parties.findIndex(({ key }) => key === owner)
    if (party < 0) {
      const suggestions = suggest(
        owner,
        parties.map(({ key }) => key),
      )
      problems.push(problem('table-unknown-party', (child(item, 'dm') ?? item).range, { party: owner, suggestions }))
      return []
    }
    return [{ party, name: wordsOf(child(item, 'name')) ?? `option ${index + 1}` }]
  })
}

/** Options with ids `party.option` made of their names, each once. */
export function withOptionIds(
  parties: readonly TableParty[],
  options: readonly TableOption[],
): (TableOption & { readonly id: string })[] {
  const used = new Set<string>()
  return options.map((option, index) => ({
    ...option,
    id: unused(`${parties[option.party]!.id}.${slug(option.name, `option-${index + 1}`)}`, used),
  }))
}

function slug(name: string, otherwise: string): string {
  const made = name
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '')
  return /[a-z]/.test(made) ? made : otherwise
}

function unused(wanted: string, used: Set<string>): string {
  let name = wanted
  for (let number = 2; used.has(name); number += 1) name = `${wanted}-${number}`
  used.add(name)
  return name
}
