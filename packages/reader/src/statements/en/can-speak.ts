import type { CueForm } from './cue-verbs.ts'
import { nounPhraseAfter } from './noun-phrase-after.ts'
import type { NounPhrase } from './noun-phrase-before.ts'
import { hasQuotation } from './region-before.ts'
import type { Token } from './tokens.ts'
import { isDeterminer, isPossessive } from './word-class.ts'
import { documentNouns, prepositions, roleNouns, subjectPronouns, timeWords } from './words.ts'

/** Verbs that things do as well: “the dam threatens supplies”, “the clash highlights a gap”. */
const doneByThings = /^(?:threaten|promise|suggest|highlight|underline|underscore|signal|echo|affirm|confirm)$/

/** Whether a verb tells of something said by its subject, rather than of what a thing does. */
export function isToldBy(tokens: readonly Token[], { form, speaker, content, isModal }: Telling): boolean {
  if (form.lemma === 'dismiss') return !isSacked(tokens, content)
  // “It would threaten the port”: an effect.
  if (form.lemma === 'threaten' && isModal) return false
  if (!doneByThings.test(form.lemma) || !speaker || hasQuotation(tokens, content)) return true
  return canSpeak(tokens, speaker)
}

/** “dismissed the finance minister”, “dismissed minister Toll”, unlike “dismissed Toll’s plea”, “dismissed Toll as a liar”. */
function isSacked(tokens: readonly Token[], { from, to }: Telling['content']): boolean {
  const person = nounPhraseAfter(tokens, from, to, 'object')
  if (!person || (tokens[person.to]?.lower === 'as' && person.to < to) || hasQuotation(tokens, { from, to }))
    return false
  const isOwned = tokens.slice(from, person.to).some(isPossessive)
  const head = tokens[person.to - 1]!
  return (
    !isOwned &&
    tokens.slice(from, person.to).some(({ lower }) => offices.test(lower)) &&
    (head.isCapital || offices.test(head.lower))
  )
}

const offices = /^(?:minister|secretary|chief|head|director|governor|commander|general|ambassador|official|judge)s?$/

interface Telling {
  readonly form: CueForm
  readonly speaker: NounPhrase | undefined
  /** Whether the verb has “will” or “would”. */
  readonly isModal: boolean
  readonly content: { readonly from: number; readonly to: number }
}

/** Whether a phrase can stand for somebody who speaks: a name, a pronoun, a role, a body, a document, or a noun for people. */
function canSpeak(tokens: readonly Token[], { from, headTo }: NounPhrase): boolean {
  const isRelative = headTo - from === 1 && /^(?:that|which)$/.test(tokens[from]!.lower)
  // Of “the rain, which threatens”, the noun before.
  const last = isRelative ? (tokens[from - 1]?.text === ',' ? from - 2 : from - 1) : headTo - 1
  let first = isRelative ? last : from
  // “A company’s bid” is what the bid does.
  for (let at = first; at < last; at += 1) if (isPossessive(tokens[at]!)) first = at + 1
  if (last < 0 || subjectPronouns.has(tokens[first]!.lower) || tokens[first]!.lower === 'who') return true
  let [end, of] = [first, -1]
  while (end <= last && (tokens[end]!.lower === 'of' || !prepositions.has(tokens[end]!.lower))) {
    const { lower } = tokens[end]!
    if (roleNouns.has(lower) || documentNouns.has(lower) || bodies.has(lower) || people.test(lower)) return true
    if (of < 0 && lower === 'of') of = end
    end += 1
  }
  let head = (of < 0 ? end : of) - 1
  // “Toll late on Friday threatened it”, “Toll and Senn both suggested it”
  while (
    head > first &&
    (tokens[head]!.kind === 'mark' || timeWords.has(tokens[head]!.lower) || isDeterminer(tokens[head]!))
  )
    head -= 1
  return tokens[head]?.isCapital === true
}

const people =
  /(?:[^v]ers|[^st]ors|ists|ians|ants|ents|men|women|people|rebels?|allies|parties|militias?|sides?|board|majority|minority|republicans|democrats)$/

/** Bodies that act and speak as one, beside those among the roles. */
const bodies = new Set(
  'administration airline alliance army assembly association bank cabinet camp carrier chamber charity city club coalition congress countries country crew embassy federation firm firms guild league legislature military movement nation nations navy opposition parliament regime republic senate staff state states team town village'.split(
    ' ',
  ),
)
