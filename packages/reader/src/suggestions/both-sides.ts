import type { Actor } from '../names/name-mention.ts'
import type { Reading } from '../reading.ts'
import type { PageNames } from './page-names.ts'
import { representsSide, sideOf } from './sides.ts'

const words = {
  en: /\b(?:[Bb]oth sides|[Tt]he two sides|[Ee]ither side|[Nn]either side|[Bb]oth parties|[Tt]he two parties)\b/g,
  zh: /[劳勞][资資][双雙]方|[双雙]方/g,
} as const

/** A reading of a compound that is no more than one of several possible. */
const unsure = 0.5

/**
 * Lets “both sides” and 双方 mean the two that a page speaks of most, where the names before them do not tell: a union and a
 * company, two parties of a coalition.
 */
export function settleSides(page: PageNames, { lang, statements }: Reading): void {
  const pair = mainSides(page, statements)
  if (!pair) return
  const members = pair.map(({ id }) => id)
  for (const { id, kind, name, confidence } of [...page.actors.values()]) {
    const isPair = kind === 'compound' && /side|part|[双雙]方/i.test(name)
    if (isPair && confidence <= unsure) page.change(id, { members })
  }
  const known = [...page.actors.values()].find(
    ({ kind, name }) => kind === 'compound' && /^(?:both sides|双方|雙方)$/.test(name),
  )
  if (known) page.callAlso(known.id, words[lang])
  else {
    const added =
      page.add(lang === 'zh' ? '双方' : 'both sides', 'compound') ??
      page.add(lang === 'zh' ? '雙方' : 'Both sides', 'compound')
    if (added) {
      page.change(added.id, { members })
      page.callAlso(added.id, words[lang])
    }
  }
}

/** The two sides that are named and speak most; undefined where a third comes close to them. */
function mainSides(
  { actors, mentions, moved }: PageNames,
  statements: Reading['statements'],
): readonly Actor[] | undefined {
  const names = [...actors.values()].filter(({ id }) => !moved.has(id))
  const sides = new Map(
    names.map((actor) => {
      const side = representsSide(actor) && actor.kind !== 'outlet' ? sideOf(actor, names) : undefined
      return [actor.id, side]
    }),
  )
  const counts = new Map<string, number>()
  const count = (id: string, weight: number): void => {
    const side = sides.get(id)
    if (side !== undefined) counts.set(side, (counts.get(side) ?? 0) + weight)
  }
  for (const { actor, describes } of mentions) if (describes === undefined) count(actor, 1)
  for (const { speakers } of statements) for (const id of speakers) count(id, 2)
  const found = [...counts].toSorted(([, a], [, b]) => b - a)
  const pair = found.slice(0, 2).flatMap(([side]) => {
    const own = names.find((actor) => isBody(actor) && (actor.stands ?? actor.id) === side)
    return own ? [own] : []
  })
  return pair.length === 2 && found[1]![1] > (found[2]?.[1] ?? 0) ? pair : undefined
}

const isBody = ({ kind }: Actor): boolean => kind === 'state' || kind === 'bloc' || kind === 'organisation'
