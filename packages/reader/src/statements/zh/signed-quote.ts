import type { Block } from '../../blocks/block.ts'
import { directWords } from '../direct-words.ts'
import type { FoundStatement } from '../statement.ts'
import { plainForm } from './plain-form.ts'

const signature = /^(?:——|--|[—–])\s*([^，。；：！？“”—]{2,40})(?:，[^。！？“”]{1,30})?$/

/** A paragraph that is a quotation with the name of its author behind a dash, as what he says; undefined if it is none. */
export function signedQuote({ text }: Block): FoundStatement | undefined {
  if (!/^["＂“「『]/.test(text) || !/[—–-]/.test(text.slice(-90))) return undefined
  const plain = plainForm(text)
  const quoteEnd = plain.lastIndexOf('”') + 1
  if (quoteEnd < 5 || plain.length - quoteEnd > 90) return undefined
  const rest = plain.slice(quoteEnd)
  const start = quoteEnd + (rest.length - rest.trimStart().length)
  const name = signature.exec(rest.trim())?.[1]
  if (!name) return undefined
  const from = plain.indexOf(name, start)
  return directWords(
    { start: 0, end: quoteEnd },
    { speaker: { start: from, end: from + name.trimEnd().length }, confidence: 0.75 },
  )
}
