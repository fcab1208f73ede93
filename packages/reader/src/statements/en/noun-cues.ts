import type { CueClass } from '../statement.ts'
import { cueForms } from './cue-verbs.ts'
import type { Draft } from './draft.ts'
import { nounPhraseAfter } from './noun-phrase-after.ts'
import type { NounPhrase } from './noun-phrase-before.ts'
import { plainPhrase } from './plain-phrase.ts'
import type { Sentence } from './sentences.ts'
import type { Token } from './tokens.ts'
import { isDeterminer, isFiniteVerb, isNounLike, isPossessive } from './word-class.ts'
import { auxiliaries } from './words.ts'

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '))

/** Nouns of saying and what may open the content after them: “that”, an infinitive, a preposition. */
const nouns: readonly (readonly [CueClass, ReadonlySet<string>, ReadonlySet<string>])[] = [
  [
    'speech',
    setOf('that'),
    setOf(
      'claim claims assertion assertions allegation allegations statement statements contention warning warnings suggestion suggestions argument arguments admission announcement prediction predictions insistence assurance assurances accusation accusations complaint complaints declaration acknowledgment acknowledgement demand demands promise promises pledge pledges threat threats vow vows denial proposal proposals',
    ),
  ],
  ['speech', setOf('to'), setOf('promise promises pledge pledges vow vows threat threats refusal demand demands')],
  ['speech', setOf('for'), setOf('call calls demand demands')],
  ['speech', setOf('of about'), setOf('claims allegations accusations warnings warning complaints')],
  ['opinion', setOf('that'), setOf('belief view conviction fear fears')],
  ['hope', setOf('that'), setOf('hope hopes wish')],
]

const allNouns: ReadonlySet<string> = new Set(nouns.flatMap(([, , words]) => [...words]))

const owners = setOf('his her its their my our')

/** What a noun of saying with its owner brings in: “Velmar’s claim that …”, “their threat to …”, “claims by Velmar that …”. */
export function nounCuesOf(tokens: readonly Token[], { from }: Sentence, end: number): readonly Draft[] {
  const drafts: Draft[] = []
  for (let index = from; index + 2 < end; index += 1) {
    const { lower } = tokens[index]!
    if (!allNouns.has(lower)) continue
    const speaker = ownerBefore(tokens, from, index)
    const after = speaker ? { speaker, at: index + 1 } : byAfter(tokens, index, end)
    if (!after) continue
    const opening = tokens[after.at]?.lower ?? ''
    const cueClass = nouns.find(([, links, words]) => words.has(lower) && links.has(opening))?.[0]
    const next = tokens[after.at + 1]
    if (!cueClass || !next || (opening === 'to' && (next.kind !== 'word' || next.isCapital || isDeterminer(next))))
      continue
    const content = opening === 'that' || opening === 'to' ? after.at : after.at + 1
    const to = contentEnd(tokens, content, end)
    if (to <= content) continue
    drafts.push({
      cue: { from: index, to: index + 1 },
      cueClass,
      speaker: after.speaker,
      inherited: undefined,
      via: undefined,
      parts: [{ from: content, to }],
      isNegated: lower === 'denial',

      isOpen: false,
      confidence: 0.7,
    })
  }
  return drafts
}

/** The owner before a noun and its adjectives. */
function ownerBefore(tokens: readonly Token[], from: number, noun: number): NounPhrase | undefined {
  for (let index = noun - 1; index >= Math.max(from, noun - 4); index -= 1) {
    const token = tokens[index]!
    if (owners.has(token.lower)) return { from: index, to: index + 1, headTo: index + 1 }
    if (isPossessive(token) && index > from) {
      const start = ownerFrom(tokens, from, index - 1)
      return start === undefined ? undefined : { from: start, to: index, headTo: index }
    }
    if (!isNounLike(tokens, index)) return undefined
  }
  return undefined
}

/** Where an owner begins: a name with what is written with a capital before it, or a noun phrase. */
function ownerFrom(tokens: readonly Token[], from: number, last: number): number | undefined {
  if (!tokens[last]!.isCapital) return plainPhrase(tokens, from, last)
  let start = last
  while (start > from && tokens[start - 1]!.isCapital && isNounLike(tokens, start - 1)) start -= 1
  // “Calling Velmar’s demand …”
  if (start === from && start < last && tokens[start]!.lower.endsWith('ing')) start += 1
  return start > from && /^(?:the|a|an)$/.test(tokens[start - 1]!.lower) ? start - 1 : start
}

/** “claims by Velmar that …”. */
function byAfter(tokens: readonly Token[], noun: number, end: number): { speaker: NounPhrase; at: number } | undefined {
  if (tokens[noun + 1]!.lower !== 'by' && tokens[noun + 1]!.lower !== 'from') return undefined
  const speaker = nounPhraseAfter(tokens, noun + 2, end, 'object')
  return speaker && speaker.to < end ? { speaker, at: speaker.to } : undefined
}

/** Whether a subject with its verb follows a comma, as after an opening “Citing Velmar’s promise of aid, …”. */
function opensMainClause(tokens: readonly Token[], at: number, end: number): boolean {
  const subject = nounPhraseAfter(tokens, at, Math.min(end, at + 8), 'object')
  return subject !== undefined && subject.to < end && isFiniteVerb(tokens, subject.to)
}

/** The end of the content: before a verb that the noun itself is the subject of, or a clause that comments on it. */
function contentEnd(tokens: readonly Token[], content: number, end: number): number {
  let isOwnVerbOpen = tokens[content]!.lower === 'that'
  for (let index = content + 1; index < end; index += 1) {
    const { text, quotation } = tokens[index]!
    const before = tokens[index - 1]!.lower
    const next = tokens[index + 1]?.lower ?? ''
    if (text === ',' && /^(?:but|which|who|while|although|though|and)$/.test(next)) return index
    if (text === ',' && cueForms.get(next)?.form === 'ing') return index
    if (text === ';' || (text === ',' && tokens[content]!.lower !== 'that' && opensMainClause(tokens, index + 1, end)))
      return index
    if (quotation?.endMark === '.') return index + 1
    if (!isFiniteVerb(tokens, index) || auxiliaries.has(before) || /^(?:and|or|that|who|which|not)$/.test(before))
      continue
    if (!isOwnVerbOpen) return index
    isOwnVerbOpen = false
  }
  return end
}
