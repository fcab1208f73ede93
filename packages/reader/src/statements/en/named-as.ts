import type { Draft } from './draft.ts'
import { nounPhraseAfter } from './noun-phrase-after.ts'
import type { Sentence } from './sentences.ts'
import type { Token } from './tokens.ts'
import { isAdverb, isFiniteVerb } from './word-class.ts'

const naming =
  /^(?:describe[sd]?|calls?|called|label(?:s|l?ed)?|dub(?:s|bed)?|term(?:s|ed)|brand(?:s|ed)|characteri[sz]e[sd])$/
/** These take “as” before what a thing is called. */
const judging =
  /^(?:dismisse[sd]|denounce[sd]|condemn(?:s|ed)|reject(?:s|ed)|hail(?:s|ed)|praise[sd]|regard(?:s|ed)|decrie[sd]|derided?)$/

/** What somebody calls a thing in a relative clause: “what one diplomat described as “a farce””, “which critics call a trap”. */
export function namedAs(tokens: readonly Token[], { from }: Sentence, end: number): readonly Draft[] {
  const drafts: Draft[] = []
  for (let index = from; index + 3 < end; index += 1) {
    if (!/^(?:what|which|that)$/.test(tokens[index]!.lower)) continue
    const speaker = nounPhraseAfter(tokens, index + 1, Math.min(end, index + 16), 'object')
    if (!speaker) continue
    let cueFrom = speaker.to
    while (cueFrom < end && (isAdverb(tokens[cueFrom]!) || /^(?:has|have|had)$/.test(tokens[cueFrom]!.lower)))
      cueFrom += 1
    if (cueFrom + 1 >= end) continue
    const isAs = tokens[cueFrom + 1]!.lower === 'as'
    const { lower: verb } = tokens[cueFrom]!
    if (!naming.test(verb) && !(isAs && judging.test(verb))) continue
    // “said that the chair called a meeting”
    if (tokens[index]!.lower === 'that' && !isAs && !tokens[cueFrom + 1]!.quotation) continue
    const content = cueFrom + (isAs ? 2 : 1)
    const to = content < end ? nameEnd(tokens, content, end) : undefined
    if (to === undefined) continue
    drafts.push({
      cue: { from: cueFrom, to: content },
      cueClass: 'speech',
      speaker,
      inherited: undefined,
      via: undefined,
      parts: [{ from: content, to }],
      isNegated: false,
      isOpen: false,
      confidence: 0.8,
      isPassing: true,
    })
  }
  return drafts
}

/** The end of a quotation, or of a noun phrase with an article, that opens here. */
function nameEnd(tokens: readonly Token[], at: number, end: number): number | undefined {
  if (tokens[at]!.quotation) return at + 1
  if (!/^(?:a|an|the|his|her|its|their)$/.test(tokens[at]!.lower)) return undefined
  for (let index = at + 1; index < Math.min(end, at + 14); index += 1) {
    const { quotation, kind } = tokens[index]!
    if (quotation) return index + 1
    if (kind === 'mark' || isFiniteVerb(tokens, index)) break
  }
  return nounPhraseAfter(tokens, at, end, 'object')?.to
}
