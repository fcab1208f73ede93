import type { Case, Text } from '@anchorage/casefile'

/** What words of a table name: one thing, several, or none. */
export type FoundName = number | 'several' | undefined

const folded = (text: string) => text.normalize('NFKC').trim().toLowerCase().replaceAll(/\s+/g, ' ')

function wordsOf(name: Text | undefined): readonly string[] {
  if (name === undefined) return []
  return typeof name === 'string' ? [name] : [name.en, name.zh].flatMap((words) => words ?? [])
}

/** Looks words up among names: an id first, then a name in either language. */
function lookup(things: readonly { readonly ids: readonly string[]; readonly name: Text | undefined }[]) {
  return (text: string): FoundName => {
    const wanted = folded(text)
    if (wanted === '') return undefined
    for (const words of [
      (thing: (typeof things)[number]) => thing.ids,
      (thing: (typeof things)[number]) => wordsOf(thing.name),
    ]) {
      const found = things.flatMap((thing, index) =>
        words(thing).some((word) => folded(word) === wanted) ? [index] : [],
      )
      if (found.length === 1) return found[0]
      if (found.length > 1) return 'several'
    }
    return undefined
  }
}

/** Options by id (`us.sign`), key (`sign`) or name: indices into `Case.options`. */
export function optionsByName(of: Case, party?: number): (text: string) => FoundName {
  const any = lookup(of.options.map(({ id, key, name }) => ({ ids: [id, key], name })))
  const own = lookup(
    of.options.map(({ id, key, name, party: owner }) =>
      owner === party ? { ids: [id, key], name } : { ids: [], name: undefined },
    ),
  )
  return (text) => own(text) ?? any(text)
}

/** Named states by id or name: indices into `Case.states`. */
export function statesByName(of: Case): (text: string) => FoundName {
  return lookup(of.states.map(({ id, name }) => ({ ids: [id], name })))
}

/** Parties by id or name: indices into `Case.parties`. */
export function partiesByName(of: Case): (text: string) => FoundName {
  return lookup(of.parties.map(({ id, name }) => ({ ids: [id], name })))
}
