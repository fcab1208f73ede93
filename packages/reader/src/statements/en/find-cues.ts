import { type CueForm, cueForms, nounForms } from './cue-verbs.ts'
import type { Sentence } from './sentences.ts'
import type { Token } from './tokens.ts'
import { isAdverb, isArticle, isDeterminer, isNounLike, isPossessive } from './word-class.ts'
import {
  auxiliaries,
  coordinators,
  documentNouns,
  modals,
  negations,
  prepositions,
  roleNouns,
  subjectPronouns,
} from './words.ts'

/** How a cue stands in its clause. */
export type CueUse = 'finite' | 'participle' | 'passive'

/** A verb that may bring in a statement, with its auxiliaries and adverbs. */
export interface Cue {
  /** The verb itself. */
  readonly verb: number
  /** The first token of the group of verbs: “has repeatedly said”. */
  readonly from: number
  /** The token after the verb and its particle: “called for”. */
  readonly to: number
  readonly form: CueForm
  readonly use: CueUse
  readonly isNegated: boolean
  /** An auxiliary that makes it less than a report: “may say”. */
  readonly modal: number | undefined
}

const positiveChains = new Set([
  'on',
  'continue',
  'continued',
  'continues',
  'continuing',
  'began',
  'begins',
  'appeared',
  'appears',
  'seemed',
  'seems',
  'came',
  'twitter',
  'facebook',
  'intervened',
  'used',
])
const negativeChains = new Set([
  'declined',
  'declines',
  'declining',
  'refused',
  'refuses',
  'refusing',
  'decline',
  'refuse',
  'failed',
  'fails',
  'unable',
  'unwilling',
  'reluctant',
  'neglected',
  'hesitated',
])
/** What somebody could, should or must say has not been said. */
const reportingModals = new Set(['will', "'ll", 'would', "'d"])
const be = new Set(['is', 'are', 'was', 'were', 'be', 'been', 'being', 'am', "'re", "'m"])
const have = new Set(['has', 'have', 'had', "'ve", "'d", 'having'])

/** The verbs of saying and thinking in a sentence, outside quotations, without those that are nouns or attributes there. */
export function cuesOf(tokens: readonly Token[], sentence: Sentence): readonly Cue[] {
  const cues: Cue[] = []
  for (let index = sentence.from; index < sentence.to; index += 1) {
    const token = tokens[index]!
    if (token.kind !== 'word') continue
    const form = cueForms.get(token.lower)
    if (
      !form ||
      tokens[index + 1]?.lower.startsWith('tank') ||
      (token.isCapital && index > sentence.from && !isAllTitle(tokens, sentence))
    )
      continue
    const cue = cueAt(tokens, sentence, index, form)
    if (cue) cues.push(cue)
  }
  return cues
}

/** Whether most words of a sentence begin with a capital, as in a headline. */
export function isAllTitle(tokens: readonly Token[], { from, to }: Sentence): boolean {
  if (to - from > 40) return false
  let capital = 0
  let words = 0
  for (let index = from; index < to; index += 1) {
    const { kind, lower, isCapital } = tokens[index]!
    if (kind !== 'word' || lower.length < 4) continue
    words += 1
    if (isCapital) capital += 1
  }
  return words > 2 && capital >= words * 0.75
}

function cueAt(tokens: readonly Token[], sentence: Sentence, verb: number, form: CueForm): Cue | undefined {
  let from = verb
  let isNegated = false
  let modal: number | undefined
  let isPassive = false
  let isProgressive = false
  let hasAuxiliary = false
  let isInfinitive = false
  if (
    tokens[from - 1]?.lower === 'as' &&
    form.form === 'ing' &&
    /^(?:quoted|cited)$/.test(tokens[from - 2]?.lower ?? '')
  ) {
    from -= 2
    hasAuxiliary = true
  }
  while (from > sentence.from) {
    const left = tokens[from - 1]!
    if (left.kind !== 'word') break
    if (left.lower === 'to') {
      if (form.form !== 'base' || isInfinitive) break
      const chain = tokens[from - 2]?.lower ?? ''
      if (!positiveChains.has(chain) && !negativeChains.has(chain)) return undefined
      isNegated ||= negativeChains.has(chain)
      isInfinitive = true
      from -= chain === 'on' ? 3 : 2
      continue
    }
    if (negations.has(left.lower)) isNegated = true
    else if (left.lower === "'s") {
      const owner = tokens[from - 2]
      const isVerbal = owner !== undefined && (subjectPronouns.has(owner.lower) || owner.lower === 'who')
      if (!isVerbal && form.form !== 'ing') return undefined
      hasAuxiliary = true
      isProgressive ||= form.form === 'ing'
    } else if (auxiliaries.has(left.lower)) {
      hasAuxiliary = true
      if (be.has(left.lower) && from === verb) isPassive ||= form.form === 'past'
      if (be.has(left.lower)) {
        isProgressive ||= form.form === 'ing'
        isPassive ||= form.form === 'past' && !isInfinitive && !hasHave(tokens, from, verb)
      }
      if (modals.has(left.lower)) modal = from - 1
    } else if (!isAdverb(left) || left.isCapital) break
    from -= 1
  }
  from = Math.max(from, sentence.from)
  while (from < verb && isAdverb(tokens[from]!) && tokens[from]!.lower === 'though') from += 1
  const left = from > sentence.from ? tokens[from - 1] : undefined
  const use: CueUse = isPassive
    ? 'passive'
    : form.form === 'ing' && !isProgressive && !hasAuxiliary
      ? 'participle'
      : 'finite'
  if (use === 'finite' && !isInfinitive && !hasAuxiliary && !canBeFinite(tokens, { verb, from, form, left }))
    return undefined
  const isReport = modal === undefined || isNegated || form.lemma === 'say' || reportingModals.has(tokens[modal]!.lower)
  if (use === 'finite' && !isReport) return undefined
  if (use === 'participle' && left && (isDeterminer(left) || isPossessive(left))) return undefined
  return { verb, from, to: verb + 1, form, use, isNegated, modal }
}

function hasHave(tokens: readonly Token[], from: number, verb: number): boolean {
  for (let index = from; index < verb; index += 1) if (have.has(tokens[index]!.lower)) return true
  return false
}

/** Whether a form without auxiliary can be a verb after what stands left of it. */
function canBeFinite(
  tokens: readonly Token[],
  {
    verb,
    from,
    form,
    left,
  }: { readonly verb: number; readonly from: number; readonly form: CueForm; readonly left: Token | undefined },
): boolean {
  if (form.form === 'past') {
    const isBareParticiple = form.isParticiple && form.lemma !== 'show' && /(?:en|wn)$/.test(tokens[verb]!.lower)
    if (isBareParticiple) return false
    if (!left) return form.inverts && form.lemma !== 'ask'
    return !isArticle(left) && !isPossessive(left) && !prepositions.has(left.lower)
  }
  if (form.form === 'ing') return true
  if (!left) return false
  const at = from - 1
  const isNounForm = nounForms.has(tokens[verb]!.lower)
  const next = tokens[verb + 1]
  const isFollowed = next !== undefined && (next.lower === 'that' || next.quotation !== undefined || next.text === ':')
  if (left.kind !== 'word' && left.kind !== 'number')
    return left.text !== '.' && left.text !== ':' && (!isNounForm || isFollowed)
  if (coordinators.has(left.lower)) return !isNounForm || isFollowed
  if (isArticle(left) || isPossessive(left) || prepositions.has(left.lower)) return false
  if (/^(?:who|that|which)$/.test(left.lower)) return true
  if (form.form === 's') {
    if (/^(?:he|she|it)$/.test(left.lower)) return true
    if (isPluralNoun(left) && !left.isCapital) return false
    if (!isNounForm) return isNounLike(tokens, at) || isAdverb(left)
    return (
      isFollowed ||
      left.isCapital ||
      ((roleNouns.has(left.lower) || documentNouns.has(left.lower)) && opensPhrase(next))
    )
  }
  if (/^(?:i|we|you|they)$/.test(left.lower)) return true
  if (!isNounForm) return isPluralNoun(left) || isNounLike(tokens, at) || isDeterminer(left)
  return isPluralNoun(left) && (isFollowed || opensPhrase(next)) && tokens[verb]!.lower !== 'state'
}

const opensPhrase = (next: Token | undefined): boolean =>
  next !== undefined &&
  (isDeterminer(next) || subjectPronouns.has(next.lower) || next.isCapital || next.lower === 'there')

const isPluralNoun = ({ lower }: Token): boolean =>
  (lower.endsWith('s') && !lower.endsWith('ss') && !lower.endsWith('us') && lower.length > 3) ||
  /^(?:people|police|men|women|children|some|many|others|both|media|most)$/.test(lower)
