import type { KnownActor } from '../found-name.ts'
import { formAt } from './form-at.ts'
import { namesBefore } from './names-before.ts'
import { bodyClass } from './organisations.ts'
import { portfolios } from './portfolios.ts'
import { openingWords, stopWords } from './stop-words.ts'

/** States and lands that no table knows, by name. */
export interface Lands {
  readonly byName: ReadonlyMap<string, KnownActor>
  /** The beginning of each name that its adjective shares, with the actor. */
  readonly stems: readonly (readonly [stem: string, actor: KnownActor])[]
}

const name = /(?<![\p{L}’'-])(\p{Lu}\p{Ll}[\p{L}-]{2,24})$/u
const offices = `[Pp]rime|[Ff]oreign|[Ii]nterior|[Dd]efen[cs]e|[Tt]rade|[Ff]inance|${portfolios}`
/** “Zambara’s foreign minister”, “Valoria’s Ministry of Commerce”. */
const owned = new RegExp(
  `(?<=\\p{L})[’']s (?:[a-z]{3,12} )?(?:government|parliament|army|military|navy|armed forces|ambassador|[Mm]inistry|(?:${offices}) (?:[Mm]inister|[Mm]inistry|[Ss]ecretary))\\b`,
  'gu',
)
/** “the Government of Norvania”, “the Republic of Kor”, “the water minister of Oramia”. */
const governed = new RegExp(
  `\\b(?:[Gg]overnment|Republic|Kingdom|Sultanate|Emirate|(?:${offices}) minister) of (\\p{Lu}\\p{Ll}[\\p{L}-]{1,24})(?! (?:and )?\\p{Lu})`,
  'gu',
)

/** “Neighbouring Tolmar”. */
const beside = /\b[Nn]eighbou?ring (\p{Lu}\p{Ll}[\p{L}-]{2,24})(?! \p{Lu})/gu

/**
 * The lands that a page speaks of as states, by what only states have: a government, an army, a foreign minister. A name
 * that is a person's somewhere on the page (“Netanyahu’s government”, “Benjamin Netanyahu”) is none.
 */
export function landsOf(texts: readonly string[]): Lands {
  const found = new Set<string>()
  for (const text of texts) {
    for (const { match } of namesBefore(text, owned, name)) found.add(match[1]!)
    for (const pattern of [governed, beside]) for (const [, land] of text.matchAll(pattern)) found.add(land!)
  }
  const lands = new Map<string, KnownActor>()
  for (const land of ofAdjectives(texts)) found.add(land)
  if (found.size === 0) return { byName: lands, stems: [] }
  const last = lastNames(texts)
  for (const land of found) {
    if (lands.size >= mostLands) break
    if (stopWords.has(land) || openingWords.has(land) || bodyClass([land]) || formAt(land, 0) || last.has(land))
      continue
    lands.set(land, { key: `state ${land}`, kind: 'state', name: land, stands: land, confidence: 0.7 })
  }
  const stems = [...lands].map(([land, actor]) => [land.replace(/[aeiouy]$/, ''), actor] as const)
  return { byName: lands, stems: stems.filter(([stem]) => stem.length > 2) }
}

/** “The Sorvian government”, where the page names Sorvia. */
function ofAdjectives(texts: readonly string[]): readonly string[] {
  const adjectives = new Set<string>()
  for (const text of texts)
    for (const [, word] of text.matchAll(
      /\b[Tt]he (\p{Lu}\p{Ll}{3,20}(?:n|ese|ish)) (?:government|army|parliament)\b/gu,
    ))
      adjectives.add(word!)
  if (adjectives.size === 0) return []
  const words = new Set(texts.flatMap((text) => text.match(/\p{Lu}\p{Ll}{2,20}/gu) ?? []))
  return [...adjectives].flatMap((word) => {
    const stems = [/n$/, /an$/, /ian$/, /ese$/, /ish$/].map((suffix) => word.replace(suffix, ''))
    return (
      stems
        .flatMap((stem) => ['', 'a', 'e', 'o'].map((vowel) => stem + vowel))
        .find((each) => each !== word && words.has(each)) ?? []
    )
  })
}

/** Every word is compared with each of them. */
const mostLands = 20

const pair = /(?<![\p{L}’'-])(\p{Lu}[\p{L}’'-]*\.?) (?=(\p{Lu}[\p{L}-]+))/gu

/** Words that follow another one with a capital, as a last name follows a first name or a title. */
function lastNames(texts: readonly string[]): ReadonlySet<string> {
  const last = new Set<string>()
  for (const text of texts)
    for (const { 1: before, 2: word, index } of text.matchAll(pair)) {
      const opens = index === 0 || /[.!?:”"“—] ?$/.test(text.slice(Math.max(0, index - 2), index))
      const isTitle = /^(?:M(?:r|s|rs)|Dr|President|Minister|Chancellor|King|Queen)\.?$/.test(before!)
      if (isTitle || !(opens || stopWords.has(before!) || /[’']s$/.test(before!))) last.add(word!)
    }
  return last
}

/** The land that a word names or that it is the adjective of: “Norvania”, “Norvanian”. */
export function landAt(
  lands: Lands,
  word: string,
): { readonly actor: KnownActor; readonly use: 'name' | 'adjective' } | undefined {
  if (lands.stems.length === 0) return undefined
  const actor = lands.byName.get(word)
  if (actor) return { actor, use: 'name' }
  for (const [stem, each] of lands.stems)
    if (word.startsWith(stem) && /^[aeio]{0,2}(?:ns?|ese|ish)$|^is?$/.test(word.slice(stem.length)))
      return { actor: each, use: 'adjective' }
  return undefined
}
