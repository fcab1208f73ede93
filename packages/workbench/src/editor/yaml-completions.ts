import { type Case, formulaCompletions, type Lang, referenceAt, textIn } from '@anchorage/casefile'
import { keysAt, type Schema, wordsAt } from './schema-at.ts'
import type { YamlPlace } from './yaml-place.ts'

/** A word offered while somebody is typing. */
export interface Offer {
  readonly label: string
  /** What is put in, where that is not the label. */
  readonly apply?: string
  readonly detail?: string
  readonly kind: 'key' | 'word' | 'name'
}

/** Offers, and the column of the line from which they take the place of what stands there. */
export interface Offers {
  readonly from: number
  readonly offers: readonly Offer[]
}

/** What can be written at a place of a case file: keys of the schema, its words, and names of the case. */
export function yamlCompletions(
  place: YamlPlace,
  typed: string,
  { schema, of, lang }: { readonly schema: Schema; readonly of: Case | undefined; readonly lang: Lang },
): Offers {
  const keys = (): Offer[] =>
    keysAt(schema, place.path).map(({ key, about }) => ({
      label: key,
      apply: `${key}: `,
      kind: 'key',
      ...(about === undefined ? {} : { detail: about }),
    }))
  if (place.role === 'key') return { from: place.from, offers: keys() }
  const named = of === undefined ? undefined : names(place, typed, of, lang)
  if (named !== undefined) return named
  const words = wordsAt(schema, place.path).map((label): Offer => ({ label, kind: 'word' }))
  return { from: place.from, offers: place.role === 'either' ? [...words, ...keys()] : words }
}

/** Names that fit where the place asks for one. */
function names({ path, from }: YamlPlace, typed: string, of: Case, lang: Lang): Offers | undefined {
  const reference = referenceAt(path)
  const party = path[0] === 'parties' ? of.parties.findIndex(({ id }) => id === path[1]) : -1
  const all = (list: readonly { id: string; name?: Parameters<typeof textIn>[0] }[]): Offer[] =>
    list.map(({ id, name }) => ({
      label: id,
      kind: 'name',
      ...(name === undefined ? {} : { detail: textIn(name, lang) }),
    }))
  switch (reference) {
    case undefined:
      return undefined
    case 'formula':
    case 'claim':
      return formulaOffers(of, typed, from, party < 0 ? undefined : party, lang)
    case 'state':
      return { from, offers: [...all(of.states), { label: 'none', kind: 'word' }] }
    case 'option':
      return { from, offers: all(of.options) }
    case 'party':
      return { from, offers: all(of.parties) }
    case 'speaker':
      return { from, offers: [...all(of.people), ...all(of.parties)] }
    case 'source':
      return {
        from,
        offers: of.sources.map(({ id, title }) => ({
          label: id,
          kind: 'name',
          detail: title === undefined ? '' : textIn(title, lang),
        })),
      }
    case 'evidence':
      return {
        from,
        offers: of.evidence.map(({ id, anchors }) => ({
          label: id,
          kind: 'name',
          detail: anchors[0]?.quote.slice(0, 60) ?? '',
        })),
      }
  }
}

/** What a formula can go on with, with the names of what it speaks of. */
export function formulaOffers(of: Case, typed: string, from: number, party: number | undefined, lang: Lang): Offers {
  const found = formulaCompletions(of, typed, typed.length, party)
  const offers = found.words.map(({ word, option, term }): Offer => {
    if (option !== undefined) return { label: word, kind: 'name', detail: textIn(option.name, lang) }
    if (term === undefined) return { label: word, kind: 'word', apply: `${word} ` }
    return {
      label: word,
      kind: 'name',
      detail: term.name === undefined ? term.condition.text : textIn(term.name, lang),
    }
  })
  return { from: from + found.from, offers }
}
