import type { Case } from '../case.ts'
import { type Problem, problem } from '../diagnostics/diagnostic.ts'
import type { Range } from '../range.ts'
import type { Lang, Text } from '../text.ts'

interface Named {
  readonly id: string
  readonly range: Range
  readonly names: readonly Text[]
}

/** Things of one kind that readers cannot tell apart: parties, people, options of one party, terms, states. */
export function duplicateNames(c: Case): Problem[] {
  const groups: Named[][] = [
    c.parties.map(({ id, range, name, aliases }) => ({ id, range, names: [name, ...aliases] })),
    c.people.map(({ id, range, name }) => ({ id, range, names: [name] })),
    ...c.parties.map(({ options }) => options.map(({ id, range, name }) => ({ id, range, names: [name] }))),
    c.terms.map(({ id, range, name }) => ({ id, range, names: name === undefined ? [] : [name] })),
    c.states.map(({ id, range, name }) => ({ id, range, names: name === undefined ? [] : [name] })),
  ]
  return groups.flatMap((group) => {
    const found = langs.flatMap((lang) => duplicatesIn(group, lang))
    // The same two things once, though they may share names in both languages.
    return found.filter((each, index) => index === found.findIndex((other) => isSamePair(each, other)))
  })
}

function isSamePair(a: Problem, b: Problem): boolean {
  return a.range.start === b.range.start && a.parameters.first === b.parameters.first
}

const langs: readonly Lang[] = ['en', 'zh']

function duplicatesIn(group: readonly Named[], lang: Lang): Problem[] {
  const firstWith = new Map<string, string>()
  return group.flatMap(({ id, range, names }) => {
    const own = new Set(names.map((name) => (typeof name === 'string' ? name : (name[lang] ?? ''))))
    return [...own].flatMap((name) => {
      const key = name.trim().toLowerCase()
      if (key === '') return []
      const first = firstWith.get(key)
      if (first === undefined) firstWith.set(key, id)
      return first === undefined || first === id ? [] : [problem('duplicate-name', range, { name, first })]
    })
  })
}

/** Named states that take the same options. */
export function repeatedStates(c: Case): Problem[] {
  const first = new Map<string, string>()
  return c.states.flatMap(({ id, taken, range }) => {
    const key = taken.join(' ')
    const known = first.get(key)
    if (known === undefined) first.set(key, id)
    return known === undefined ? [] : [problem('same-state-twice', range, { state: id, first: known })]
  })
}
