import type { After } from './content-after.ts'
import type { Cue } from './find-cues.ts'
import { nounPhraseBefore } from './noun-phrase-before.ts'
import type { Token } from './tokens.ts'
import { coordinators } from './words.ts'

interface Ahead {
  readonly cues: readonly Cue[]
  readonly index: number
  readonly after: After
  readonly end: number
}

/**
 * Where the content that a cue brings in after it ends: with the sentence, with its quotation, or where a coordinate cue
 * begins (“…, adding that”, “… and warned”, “…, but Jones said”).
 */
export function cutContent(tokens: readonly Token[], { cues, index, after, end }: Ahead): number {
  const content = after.content!
  if (after.isQuoted && tokens[content]!.quotation) return quotedEnd(tokens, content, end)
  for (const next of cues.slice(index + 1, index + 9)) {
    if (next.from <= content) continue
    const cut = cutAt(tokens, content, next)
    if (cut !== undefined && cut > content) return cut
  }
  for (let at = content + 1; at + 1 < end; at += 1)
    if (tokens[at]!.lower === 'according' && tokens[at + 1]!.lower === 'to' && tokens[at - 1]!.text === ',')
      return at - 1
  return end
}

function quotedEnd(tokens: readonly Token[], content: number, end: number): number {
  let to = content + 1
  while (to < end) {
    let next = to
    while (next < end && /^(?:and|,|then|but|that|or)$/.test(tokens[next]!.lower)) next += 1
    if (next === to || next >= end || !tokens[next]!.quotation) return to
    to = next + 1
  }
  return to
}

function cutAt(tokens: readonly Token[], content: number, next: Cue): number | undefined {
  const left = tokens[next.from - 1]!
  if (next.use === 'participle') {
    if (left.text === ',') return next.from - 1
    if (left.lower === 'and' || left.lower === 'but') return beforeComma(tokens, next.from - 1)
    return undefined
  }
  if (next.form.cueClass !== 'speech' || next.use === 'passive') return undefined
  if (coordinators.has(left.lower)) return beforeComma(tokens, next.from - 1)
  const phrase = nounPhraseBefore(tokens, content, next.from)
  const word = phrase && phrase.from > content ? tokens[phrase.from - 1] : undefined
  if (!phrase || !word) return undefined
  const isParted =
    tokens[phrase.from - 2]?.text === ',' && /^(?:but|and|while|though|although|as|yet)$/.test(word.lower)
  return isParted ? phrase.from - 2 : undefined
}

const beforeComma = (tokens: readonly Token[], at: number): number => (tokens[at - 1]!.text === ',' ? at - 1 : at)
