import { type FormIndex, formIndex } from '../form-index.ts'
import type { KnownActor } from '../found-name.ts'
import { type KnownName, knownNames } from '../known-names.ts'
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

let index: FormIndex<KnownName> | undefined

/** Words that turn a name of the tables into another name. */
const notBefore =
  /^(?:[ -](?:Bank|Virginia|Point|Palm|Side|Wing|Coast|Indies|Ham|End|Hollywood|Carolina|Dakota|Jersey|Hampshire|Orleans|Mexico City|Samoa|Tech|Lake|Street|Avenue|Road|Bay|Beach|County|Hotel))(?![a-z])/

/** Names of the tables by the token that they begin with; none overlaps another. */
export function hitsOf(text: string, tokens: readonly Token[]): ReadonlyMap<number, Hit> {
  const hits = new Map<number, Hit>()
  const names = new Set<string>()
  for (let at = 0; at < tokens.length; at += 1) {
    const { start } = tokens[at]!
    const known = formAt(text, start)
    if (!known) continue
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

/** The name of the tables that begins at a place and ends with a word. */
export function formAt(text: string, start: number): KnownName | undefined {
  index ??= formIndex(knownNames('en'))
  const known = index(text, start)
  if (!known) return undefined
  const end = start + known.form.length
  const isWhole = !/[\p{L}\p{N}]/u.test(text[end] ?? '') || known.form.endsWith('.')
  if (isWhole) return known
  const shorter = [...text.slice(start, end).matchAll(/[ -]/g)].at(-1)
  return shorter ? index(`${text.slice(start, start + shorter.index)} `, 0) : undefined
}
