import type { KnownActor } from '../found-name.ts'
import type { KnownName } from '../known-names.ts'
import { formAt } from './form-at.ts'
import { type Lands, landAt } from './lands.ts'
import type { Token } from './tokens.ts'

/** A name of the tables at a place of an English text. */
export interface Hit {
  readonly start: number
  readonly end: number
  /** The tokens that it takes up: first, and the one after the last. */
  readonly tokens: readonly [number, number]
  readonly use: KnownName['use']
  readonly actor: KnownActor
}

/** Words that turn a name of the tables into another name. */
const notBefore =
  /^(?:[ -](?:Bank|Virginia|Point|Palm|Side|Wing|Coast|Indies|Ham|End|Hollywood|Carolina|Dakota|Jersey|Hampshire|Orleans|Mexico City|Samoa|Tech|Lake|Street|Avenue|Road|Bay|Beach|County|Hotel|Columbia|Museum))(?![a-z])/

/** Names of the tables, and the lands that the page itself names, by the token that they begin with; none overlaps another. */
export function hitsOf(text: string, tokens: readonly Token[], lands: Lands): ReadonlyMap<number, Hit> {
  const hits = new Map<number, Hit>()
  const names = new Set<string>()
  for (let at = 0; at < tokens.length; at += 1) {
    const { start, end: wordEnd, text: word } = tokens[at]!
    const known = formAt(text, start)
    if (!known) {
      const last = isOfLand(tokens, at) ? tokens[at + 2]! : undefined
      const land = tokens[at]!.isCapital ? landAt(lands, last?.text ?? word) : undefined
      if (!land) continue
      hits.set(at, { start, end: last?.end ?? wordEnd, tokens: [at, at + (last ? 3 : 1)], ...land })
      if (last) at += 2
      continue
    }
    const end = start + known.form.length
    if (notBefore.test(text.slice(end, end + 12))) continue
    let next = at
    while (next < tokens.length && tokens[next]!.start < end) next += 1
    hits.set(at, { start, end, tokens: [at, next], use: known.use, actor: known.actor })
    if (known.use !== 'adjective') names.add(known.form)
    at = next - 1
  }
  // Georgia is a state of two federations: it counts only where the page speaks of Georgians or Tbilisi.
  const isGeorgia = [...hits.values()].some(({ actor, use }) => actor.stands === 'ge' && use !== 'name')
  if (!isGeorgia) for (const [at, { actor }] of hits) if (actor.stands === 'ge') hits.delete(at)
  return hits
}

/** “Republic of Kor”. */
const isOfLand = (tokens: readonly Token[], at: number): boolean =>
  /^(?:Republic|Kingdom|Sultanate|Emirate)$/.test(tokens[at]!.text) &&
  tokens[at + 1]?.text === 'of' &&
  tokens[at + 2]?.isCapital === true
