import { type Cue, quotedBefore } from './find-cues.ts'
import { nounPhraseAfter } from './noun-phrase-after.ts'
import { type NounPhrase, nounPhraseBefore } from './noun-phrase-before.ts'
import { plainPhrase } from './plain-phrase.ts'
import { hasVerb, isComma } from './region-before.ts'
import type { Sentence } from './sentences.ts'
import type { Token } from './tokens.ts'
import { isAdverb, isFiniteVerb, isNounLike } from './word-class.ts'
import { coordinators, mediaNouns, prepositions, roleNouns, subjectPronouns, timeWords } from './words.ts'

/** Who speaks at a cue, and on which side. */
export interface Subject {
  readonly phrase: NounPhrase | undefined
  readonly inherited: NounPhrase | undefined
  readonly isInverted: boolean
  /** Y of “Y quoted X as saying”. */
  readonly via?: NounPhrase | undefined
  /** X of “X was rejected by Y”. */
  readonly about?: NounPhrase
  /** What it is called: “X was called “a farce” by Y”. */
  readonly named?: { readonly from: number; readonly to: number } | undefined
  /** “Neither Smith nor Jones”, “nobody”. */
  readonly isNobody?: boolean
}

/**
 * Who speaks at a cue: the noun phrase before it or, where it is inverted, after it; for participles and coordinate verbs
 * the one who spoke last in the sentence, else its main subject. Undefined where the verb brings in no statement.
 */
export function subjectOf(
  tokens: readonly Token[],
  sentence: Sentence,
  end: number,
  cue: Cue,
  previous: NounPhrase | undefined,
  mainPhrase: () => NounPhrase | undefined,
): Subject | undefined {
  const left = cue.from > sentence.from ? tokens[cue.from - 1] : undefined
  const inherits = (): Subject | undefined => {
    const inherited =
      previous ?? (cue.use === 'participle' ? clauseSubject(tokens, sentence, cue, mainPhrase) : mainPhrase())
    return inherited && inherited.from < cue.from ? { phrase: undefined, inherited, isInverted: false } : undefined
  }
  const quoted = cue.form.form === 'ing' ? quotedSubject(tokens, sentence, cue) : undefined
  if (quoted) return quoted
  if (cue.use === 'participle') {
    if (!left) {
      if (isGerund(tokens, sentence, cue)) return undefined
      // “Claiming that …, Smith left”: whose it is comes after it.
      const inherited = mainPhrase()
      return inherited && inherited.from > cue.to ? { phrase: undefined, inherited, isInverted: false } : undefined
    }
    const isLoose = isComma(left) || left.quotation !== undefined || timeWords.has(left.lower)
    if (isLoose || /^(?:and|but|by|while|or)$/.test(left.lower)) return inherits()
    if (
      !/^(?:saying|claiming|arguing|alleging|accusing|calling|demanding|urging|suggesting|warning|insisting|stating|asking|telling)$/.test(
        tokens[cue.verb]!.lower,
      )
    )
      return undefined
    const phrase = nounPhraseBefore(tokens, sentence.from, cue.from)
    return phrase && tokens[phrase.to - 1]!.kind === 'word'
      ? { phrase, inherited: undefined, isInverted: false }
      : undefined
  }
  if (cue.use === 'passive') return agentOf(tokens, sentence, end, cue)
  if (cue.use === 'infinitive') return inherits()
  if (cue.form.lemma === 'ask' && left && isBeingAsked(tokens, end, cue, left)) return undefined
  const inverted = invertedSubject(tokens, sentence, end, cue, left)
  if (inverted) return { phrase: inverted, inherited: undefined, isInverted: true }
  if (!left) return undefined
  if (coordinators.has(left.lower)) return inherits()
  const phrase = nounPhraseBefore(tokens, sentence.from, cue.from)
  if (phrase) {
    const word = phrase.from > sentence.from ? tokens[phrase.from - 1]! : undefined
    if (word && (/^(?:what|whatever)$/.test(word.lower) || isRelative(tokens, sentence.from, phrase.from)))
      return undefined
    // “If he refuses to go” tells of nothing that was refused, nor does what a page tells its reader: “you agree to our terms”.
    if (word && isCondition(word, cue)) return undefined
    // “The row threatens to overshadow the vote”
    if (/^(?:threaten|promise)$/.test(cue.form.lemma) && events.has(tokens[phrase.headTo - 1]!.lower)) return undefined
    // “41 per cent oppose it”
    if (tokens[phrase.to - 1]!.lower === 'cent') return undefined
    if (cue.form.lemma === 'agree' && tokens[phrase.from]!.lower === 'you') return undefined
    return { ...withNeither(tokens, sentence.from, phrase), inherited: undefined, isInverted: false }
  }
  return isComma(left) || left.kind === 'word' ? inherits() : undefined
}

/** “A crisis looms after nurses gave notice, accusing …”: who acts in the clause before, where the main subject cannot speak. */
function clauseSubject(
  tokens: readonly Token[],
  { from }: Sentence,
  cue: Cue,
  mainPhrase: () => NounPhrase | undefined,
): NounPhrase | undefined {
  const main = mainPhrase()
  const head = main && tokens[main.headTo - 1]!
  if (!head || head.isCapital || roleNouns.has(head.lower) || /^\w+[^ius]s$|^(?:he|she|they|it|we|i)$/.test(head.lower))
    return main
  for (let at = cue.from - 2; at > Math.max(from, cue.from - 30); at -= 1) {
    if (!/^(?:after|as|when|before|while)$/.test(tokens[at]!.lower)) continue
    const subject = nounPhraseAfter(tokens, at + 1, cue.from, 'object')
    let verb = subject?.to ?? cue.from
    while (verb < cue.from && (isAdverb(tokens[verb]!) || timeWords.has(tokens[verb]!.lower))) verb += 1
    return subject && verb < cue.from && isFiniteVerb(tokens, verb) ? subject : main
  }
  return main
}

/** “Rejecting the plan, he said, would be costly”: the subject of what is said. */
function isGerund(tokens: readonly Token[], { to }: Sentence, cue: Cue): boolean {
  let comma = cue.to
  while (comma < to && tokens[comma]!.text !== ',') comma += 1
  const speaker = nounPhraseAfter(tokens, comma + 1, Math.min(to, comma + 8), 'object')
  const after = (speaker?.to ?? to) + 1
  return after + 1 < to && tokens[after]!.text === ',' && isFiniteVerb(tokens, after + 1)
}

/** What happens and says nothing. */
const events = new Set(
  'row dispute crisis storm plan move strike strikes shutdown war drought rise fall ruling vote scandal deal law bill policy change cuts fire flood fight standoff stand-off feud split delay delays shortage virus outbreak conflict recession weather season'.split(
    ' ',
  ),
)

/** “if he confirms it”, “when courts find that”: what has not been said, unlike “when he said”. */
const isCondition = ({ lower }: Token, { form, from, verb }: Cue): boolean =>
  /^(?:if|unless)$/.test(lower) ||
  (/^(?:when|whenever|once|until)$/.test(lower) && form.form !== 'past' && from === verb)

/** “Smith, asked whether it would hold, said”, “said when asked”: a participle, which the verb of Smith's own follows after a comma. */
function isBeingAsked(tokens: readonly Token[], end: number, { from, to }: Cue, left: Token): boolean {
  if (left.lower === 'when' || left.lower === 'if') return true
  if (!isComma(left)) return false
  if (!/^(?:whether|if|about|why|how|what|when|where|who|by)$/.test(tokens[to]?.lower ?? '')) return false
  for (let index = to + 1; index + 1 < Math.min(end, from + 40); index += 1)
    if (isComma(tokens[index])) return isFiniteVerb(tokens, index + 1) || isAdverb(tokens[index + 1]!)
  return false
}

/** Y of “X was rejected by Y”; X is the content. */
function agentOf(tokens: readonly Token[], { from }: Sentence, end: number, cue: Cue): Subject | undefined {
  const { frames, lemma } = cue.form
  if (frames.has('hearer-of')) return accuserOf(tokens, end, cue)
  if (frames.has('hearer') && tokens[cue.to]?.lower === 'by' && cue.to < end) {
    // “was told by X that …”
    const teller = nounPhraseAfter(tokens, cue.to + 1, end, 'object')
    const isTold = teller !== undefined && teller.to < end && tokens[teller.to]!.lower === 'that'
    return isTold ? { phrase: teller, inherited: undefined, isInverted: true } : undefined
  }
  const isNaming = /^(?:describe|call|dub|label|brand)$/.test(lemma)
  const opening = isNaming && tokens[cue.to]?.lower === 'as' ? cue.to + 1 : cue.to
  const by = isNaming && opening < end && tokens[opening]!.quotation ? opening + 1 : agentFrom(tokens, cue.to, end)
  const named = isNaming && by > cue.to && tokens[by - 1]!.quotation ? { from: cue.to, to: by } : undefined
  if (!(named || frames.has('noun')) || by >= end || tokens[by]!.lower !== 'by') return undefined
  const phrase = nounPhraseAfter(tokens, by + 1, end, 'subject')
  const about = nounPhraseBefore(tokens, from, cue.from)
  if (!phrase || !about || tokens[about.from]!.lower === 'who') return undefined
  if (about.from > from && /^(?:if|unless)$/.test(tokens[about.from - 1]!.lower)) return undefined
  return { phrase, inherited: undefined, isInverted: true, about, named }
}

/** The “by” of “was rejected by”, “was criticised outside the court by”. */
function agentFrom(tokens: readonly Token[], from: number, end: number): number {
  if (from + 1 >= end || !/^(?:outside|inside|in|at|on|before)$/.test(tokens[from]!.lower)) return from
  for (let at = from + 1; at < Math.min(end, from + 5); at += 1) {
    if (tokens[at]!.lower === 'by') return at
    if (tokens[at]!.kind !== 'word') break
  }
  return from
}

/** Y of “X was accused by Y of lying”; “lying” is the content. */
function accuserOf(tokens: readonly Token[], end: number, { to }: Cue): Subject | undefined {
  const phrase = tokens[to]?.lower === 'by' && to < end ? nounPhraseAfter(tokens, to + 1, end, 'accused') : undefined
  const of = phrase?.to ?? end
  if (of + 1 >= end || tokens[of]!.lower !== 'of') return undefined
  let stop = of + 1
  while (stop < end && !isComma(tokens[stop]) && tokens[stop]!.text !== ';') stop += 1
  return { phrase, inherited: undefined, isInverted: true, about: { from: of + 1, to: stop, headTo: stop } }
}

/** The phrase with the first half of “neither … nor …”, and whether it says that nobody speaks, or “not everyone”. */
function withNeither(
  tokens: readonly Token[],
  from: number,
  phrase: NounPhrase,
): { readonly phrase: NounPhrase; readonly isNobody: boolean } {
  if (tokens[phrase.from - 1]?.lower === 'nor' && phrase.from - 1 > from)
    for (let index = phrase.from - 2; index >= Math.max(from, phrase.from - 12); index -= 1)
      if (tokens[index]!.lower === 'neither') return { phrase: { ...phrase, from: index + 1 }, isNobody: true }
  // “No 10 said”
  if (tokens[phrase.from + 1]?.kind === 'number') return { phrase, isNobody: false }
  const first = tokens[phrase.from]!.lower
  const before = phrase.from > from ? tokens[phrase.from - 1]!.lower : ''
  const isNotAll = before === 'not' && /^(?:every\w*|all)$/.test(first)
  return { phrase, isNobody: /^(?:neither|no|nobody|none)$/.test(first) || before === 'neither' || isNotAll }
}

/** X of “Y quoted X as saying”, “X was quoted by Y as saying”, “X was quoted as saying”, with Y as who passes it on. */
function quotedSubject(tokens: readonly Token[], { from }: Sentence, cue: Cue): Subject | undefined {
  const at = quotedBefore(tokens, from, cue.verb)
  if (at === undefined) return undefined
  const as = cue.verb - 1
  const subject = nounPhraseBefore(tokens, from, cue.from)
  if (at + 1 === as) return subject && { phrase: subject, inherited: undefined, isInverted: false }
  const isPassive = tokens[at + 1]!.lower === 'by'
  const inner = nounPhraseAfter(tokens, isPassive ? at + 2 : at + 1, as, 'subject')
  if (!inner) return undefined
  const [phrase, via] = isPassive ? [subject, inner] : [inner, subject]
  return phrase && { phrase, inherited: undefined, isInverted: false, via }
}

/** “the money he says he raised”: a pronoun right after a noun opens a relative clause, unless that ends a phrase of place or time. */
function isRelative(tokens: readonly Token[], from: number, at: number): boolean {
  const left = tokens[at - 1]!
  if (!subjectPronouns.has(tokens[at]!.lower) || left.isCapital || left.kind !== 'word') return false
  if (!isNounLike(tokens, at - 1) || timeWords.has(left.lower) || mediaNouns.has(left.lower)) return false
  const start = plainPhrase(tokens, from, at - 1)
  return (
    start !== undefined &&
    !(start > from && prepositions.has(tokens[start - 1]!.lower)) &&
    !prepositions.has(tokens[start]!.lower)
  )
}

/** Where the subject of a sentence begins, past its conjunction. */
const mainFrom = (tokens: readonly Token[], { from }: Sentence): number =>
  coordinators.has(tokens[from]!.lower) ? from + 1 : from

/** X in “…, said X”. */
function invertedSubject(
  tokens: readonly Token[],
  sentence: Sentence,
  end: number,
  cue: Cue,
  left: Token | undefined,
): NounPhrase | undefined {
  if (!cue.form.inverts || cue.form.form === 'base' || cue.form.form === 'ing' || cue.from !== cue.verb)
    return undefined
  if (left && !left.quotation && !isComma(left)) return undefined
  const phrase = nounPhraseAfter(tokens, cue.to, end, 'subject')
  if (!phrase) return undefined
  const next = tokens[phrase.to]
  if (!left) return next?.text === ':' || next?.text === ',' ? phrase : undefined
  if (phrase.to < end && isFiniteVerb(tokens, phrase.to)) return undefined
  // “Smith, who asked not to be named, said a deal …”: the comma closes a relative clause.
  const own = isComma(left) ? nounPhraseBefore(tokens, sentence.from, cue.from) : undefined
  if (
    own &&
    own.from === mainFrom(tokens, sentence) &&
    /^(?:who|whose|which)$/.test(tokens[own.headTo + 1]?.lower ?? '')
  )
    return undefined
  const quotes = left.quotation ?? tokens[cue.from - 2]?.quotation
  if (quotes) return phrase
  const opens = tokens[cue.to]!
  if (
    !opens.isCapital &&
    !roleNouns.has(opens.lower) &&
    opens.text !== 'the' &&
    opens.text !== 'a' &&
    opens.text !== 'an' &&
    !/s$/.test(tokens[phrase.headTo - 1]!.lower)
  )
    return undefined
  if (phrase.to < end && !isComma(next) && !prepositions.has(next!.lower) && !/^(?:who|on|in|:)$/.test(next!.lower))
    return undefined
  // “The plan of the bloc, notes Toll, would …”
  const isInserted = isComma(next) && phrase.to + 1 < end && isFiniteVerb(tokens, phrase.to + 1)
  return isInserted || hasVerb(tokens, sentence.from, cue.from - 1) ? phrase : undefined
}
