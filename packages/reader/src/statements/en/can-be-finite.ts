import { type CueForm, cueForms, nounForms } from './cue-verbs.ts'
import type { Token } from './tokens.ts'
import { isAdverb, isArticle, isDeterminer, isFiniteVerb, isNounLike, isPossessive } from './word-class.ts'
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
    const isInverted = left.text === ',' && form.form === 's' && form.inverts && isNamed(tokens, verb + 1)
    return left.text !== '.' && left.text !== ':' && (!isNounForm || isFollowed || isVow || isInverted)
  }
  if (coordinators.has(left.lower)) return !isNounForm || isFollowed
  if (isArticle(left) || isPossessive(left) || prepositions.has(left.lower)) return false
  if (/^(?:who|that|which)$/.test(left.lower))
    return form.form === 's' || !isNounForm || isFollowed || opensPhrase(next)
  // “plays down fears that”, “peaceful protests that”, “protests that shut the port”: nouns.
  if (isNounForm && (particles.has(left.lower) || isAdjective(left) || isRelated(tokens, verb + 1))) return false
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
      ((roleNouns.has(left.lower) || documentNouns.has(left.lower)) && opensPhrase(next)) ||
      (documentNouns.has(left.lower) && (next === undefined || next.text === '.'))
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

const particles = new Set(['down', 'up', 'out', 'off', 'away', 'back', 'aside'])

const isAdjective = ({ lower, isCapital }: Token): boolean =>
  !isCapital && /(?:ful|ous|ive|less|ible|able|ical)$/.test(lower) && !roleNouns.has(lower) && lower !== 'executive'

/** Whether “that” is the subject of the verb after it. */
const isRelated = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lower === 'that' && isFiniteVerb(tokens, at + 1)

/** “…, notes Toll, …”, “…, reports the Gazette.”: nothing but a name up to the next mark. */
function isNamed(tokens: readonly Token[], from: number): boolean {
  let at = tokens[from]?.lower === 'the' ? from + 1 : from
  const first = at
  while (tokens[at]?.isCapital === true) at += 1
  return at > first && (tokens[at] === undefined || /^[.,]$/.test(tokens[at]!.text))
}

const opensPhrase = (next: Token | undefined): boolean =>
  next !== undefined &&
  (isDeterminer(next) || subjectPronouns.has(next.lower) || next.isCapital || next.lower === 'there')

const isPluralNoun = ({ lower }: Token): boolean =>
  (lower.endsWith('s') && !lower.endsWith('ss') && !lower.endsWith('us') && lower.length > 3) ||
  /^(?:people|police|men|women|children|some|many|others|both|media|most)$/.test(lower)
