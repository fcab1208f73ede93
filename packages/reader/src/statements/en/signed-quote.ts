import type { Block } from '../../blocks/block.ts'
import { directWords } from '../direct-words.ts'
import type { FoundStatement } from '../statement.ts'
import type { Place } from './speakers.ts'

const name = "\\p{Lu}[\\p{L}.’'-]*(?: (?:\\p{Lu}[\\p{L}.’'-]*|de|van|von|bin|al|of|the|and|&)){1,6}"
/** “…” — Ann Lee, mayor of Harrow. */
const signed = new RegExp(
  `^[“"][^“”"]{8,1200}[”"]\\s?(?:—|–|--|-)\\s?(${name})(?:,[^.;:]{2,80}|, \\(?\\d[^.;:]{0,20})?\\.?$`,
  'u',
)

/** A paragraph that is a quotation with its speaker behind a dash, as what he says. */
export function signedQuote({ kind, text }: Block): FoundStatement | undefined {
  const match = kind !== 'caption' && /^[“"]/.test(text) ? signed.exec(text) : null
  if (!match) return undefined
  const closing = Math.max(text.lastIndexOf('”'), text.lastIndexOf('"')) + 1
  const dash = closing + text.slice(closing).search(/[—–-]/)
  const start = text.indexOf(match[1]!, dash)
  return directWords(
    { start: 0, end: closing },
    { speaker: { start, end: start + match[1]!.length }, cue: { start: dash, end: dash + 1 }, confidence: 0.85 },
  )
}

/** “Quotes attributable to the minister, Ann Lee:”, as press releases have it. */
const announcing =
  /^(?:the following )?(?:quotes?|comments?|statements?|remarks|lines)(?: (?:is|are|can be|may be|to be))? (?:attribut\w+ to|from|by) (?:the )?([^:“”"]+?):?$/i

/** Whose quotations follow a line that only says so. */
export function attributable({ id, text }: Block): Place | undefined {
  const match = text.length < 200 ? announcing.exec(text) : null
  if (!match) return undefined
  const start = text.lastIndexOf(match[1]!)
  return { block: id, start, end: start + match[1]!.length }
}
