import { type CueForm, cueForms, nounForms } from './cue-verbs.ts'
import type { Token } from './tokens.ts'
import { isAdverb, isArticle, isDeterminer, isNounLike, isPossessive } from './word-class.ts'
import { coordinators, documentNouns, prepositions, roleNouns, subjectPronouns } from './words.ts'

/** Whether a form without auxiliary can be a verb after what stands left of it. */
export function canBeFinite(
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
    // “the people cited above”
    if (/^(?:above|earlier|here)$/.test(tokens[verb + 1]?.lower ?? '') && /^(?:cite|quote|mention)$/.test(form.lemma))
      return false
    if (!left) return form.inverts && form.lemma !== 'ask'
    return !isArticle(left) && !isPossessive(left) && !prepositions.has(left.lower)
  }
  if (form.form === 'ing') return true
  if (!left) return false
  const at = from - 1
  const isNounForm = nounForms.has(tokens[verb]!.lower)
  const next = tokens[verb + 1]
  const isFollowed = next !== undefined && (next.lower === 'that' || next.quotation !== undefined || next.text === ':')
  if (left.kind !== 'word' && left.kind !== 'number') {
    // “dismissed as “lies” reports that”
    if (isNounForm && left.quotation && tokens[at - 1]?.lower === 'as') return false
    // “…, vows to fight on”, as headlines have it.
    const isVow = /^(?:vows|pledges|promises|threatens|offers)$/.test(tokens[verb]!.lower) && next?.lower === 'to'
    return left.text !== '.' && left.text !== ':' && (!isNounForm || isFollowed || isVow)
  }
  if (coordinators.has(left.lower)) return !isNounForm || isFollowed
  if (isArticle(left) || isPossessive(left) || prepositions.has(left.lower)) return false
  if (/^(?:who|that|which)$/.test(left.lower))
    return form.form === 's' || !isNounForm || isFollowed || opensPhrase(next)
  // “denied reports that”: the object of a verb.
  if (isNounForm && cueForms.get(left.lower)?.form === 'past') return false
  // “ground rules that”, unlike “the court rules that”
  if (tokens[verb]!.lower === 'rules' && !left.isCapital && !/^(?:court|judge|tribunal|jury|panel)$/.test(left.lower))
    return false
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
  // “Analysts at Deller Bank estimate that …”.
  if (left.isCapital && (next?.lower === 'that' || opensPhrase(next)) && isOfMany(tokens, at)) return true
  if (opensPhrase(next) && isSomeOf(tokens, at)) return true
  return isPluralNoun(left) && (isFollowed || opensPhrase(next)) && tokens[verb]!.lower !== 'state'
}

/** Whether a name is that of the place or body of several people: “analysts at Deller Bank”. */
function isOfMany(tokens: readonly Token[], at: number): boolean {
  for (let index = at - 1; index > Math.max(0, at - 6); index -= 1) {
    if (prepositions.has(tokens[index]!.lower)) return isPluralNoun(tokens[index - 1]!)
    if (!tokens[index]!.isCapital && tokens[index]!.lower !== 'the') return false
  }
  return false
}

/** “Some in the industry”, “many at the ministry”. */
function isSomeOf(tokens: readonly Token[], at: number): boolean {
  for (let index = at; index > Math.max(-1, at - 6); index -= 1) {
    if (tokens[index]!.kind !== 'word') return false
    if (/^(?:some|many|others|few|most|several)$/.test(tokens[index]!.lower))
      return /^(?:in|at|of|on)$/.test(tokens[index + 1]!.lower)
  }
  return false
}

const opensPhrase = (next: Token | undefined): boolean =>
  next !== undefined &&
  (isDeterminer(next) || subjectPronouns.has(next.lower) || next.isCapital || next.lower === 'there')

const isPluralNoun = ({ lower }: Token): boolean =>
  (lower.endsWith('s') && !lower.endsWith('ss') && !lower.endsWith('us') && lower.length > 3) ||
  /^(?:people|police|men|women|children|some|many|others|both|media|most)$/.test(lower)
