import type { KnownActor } from '../found-name.ts'
import { formAt } from './form-at.ts'
import type { Hit } from './hits.ts'
import type { Token } from './tokens.ts'

/** Whether a capital is the place: “in Moscow”, “Moscow, Russia”, a dateline. */
export function isPlaceName(text: string, tokens: readonly Token[], at: number, hit: Hit): boolean {
  const before = tokens[at - 1]?.text.toLowerCase() ?? ''
  const isAfterPlaceWord =
    /^(?:in|near|at|outside|around|to|from|visit|visited|leave|left|reach|reached|via|of|central|downtown|toward|towards|visiting|through)$/.test(
      before,
    )
  const isMeantAnyway =
    /^(?:from|to|of)$/.test(before) &&
    /(?:pressure|message|response|support|relations|demands?|signals?|threats?|concessions?|appeal|ties|warning|ally|allies) \w+ $/.test(
      text.slice(Math.max(0, hit.start - 24), hit.start),
    )
  if (
    before === 'for' &&
    /(?:left|leave|leaving|bound|headed|heading|departed) for $/.test(
      text.slice(Math.max(0, hit.start - 14), hit.start),
    )
  )
    return true
  if (isAfterPlaceWord && !isMeantAnyway) return true
  return /^(?:, [A-Z]|,? [A-Z]\.?[A-Z]|\s?[—–-]|\s?\(|\s(?:meeting|summit|airport|suburb|street|streets|time|region|talks|Post|area|residents?|hotel|office|bureau|event|gala|headquarters)\b|-based)/.test(
    text.slice(hit.end, hit.end + 10),
  )
}

/** The other state of a pair written as one word: US-Russia, Russian-Ukrainian. */
export function rowMate(text: string, hit: Hit): { readonly actor: KnownActor; readonly end: number } | undefined {
  if (!/[-–/]/.test(text[hit.end] ?? '')) return undefined
  const known = formAt(text, hit.end + 1)
  return known && known.actor.key !== hit.actor.key
    ? { actor: known.actor, end: hit.end + 1 + known.form.length }
    : undefined
}
