import type { NounPhrase } from './noun-phrase-before.ts'
import type { Token } from './tokens.ts'
import { isAdverb, isDeterminer, isFiniteVerb, isNounLike, isPossessive } from './word-class.ts'
import { mediaNouns, prepositions, roleNouns, subjectPronouns, subordinators, timeWords } from './words.ts'

const objectPronouns = new Set([
  'him',
  'her',
  'them',
  'me',
  'us',
  'it',
  'you',
  'everyone',
  'nobody',
  'anyone',
  'someone',
  'people',
  'himself',
  'herself',
  'themselves',
  'both',
])

/** How far a noun phrase reaches: `subject` takes appositions and long attributes along, `object` is one who is told something, and one who is `accused` of something ends before “of”. */
type PhraseUse = 'subject' | 'object' | 'accused'

/** The noun phrase that begins at a token; undefined if none does. */
export function nounPhraseAfter(
  tokens: readonly Token[],
  from: number,
  sentenceTo: number,
  use: PhraseUse,
): NounPhrase | undefined {
  const first = tokens[from]
  const to = Math.min(sentenceTo, from + 60)
  if (!first || from >= to) return undefined
  if (
    subjectPronouns.has(first.lower) ||
    (use !== 'subject' && objectPronouns.has(first.lower) && !isNounLikeAfter(tokens, from))
  )
    return { from, to: from + 1, headTo: from + 1 }
  const head = plainEnd(tokens, from, to, use)
  if (head === undefined) return undefined
  const end = use === 'subject' ? withAppositions(tokens, head, to) : head
  return { from, to: end, headTo: head }
}

const isNounLikeAfter = (tokens: readonly Token[], index: number): boolean =>
  /^(?:her|both)$/.test(tokens[index]!.lower) && isNounLike(tokens, index + 1) && !tokens[index + 1]!.quotation

function plainEnd(tokens: readonly Token[], from: number, to: number, use: PhraseUse): number | undefined {
  let index = from
  let nouns = 0
  let hasLowerNoun = false
  while (index < to) {
    const token = tokens[index]!
    if (isDeterminer(token) && nouns === 0) index += 1
    // “told the BBC the airline would wait”: a second article opens what is told.
    else if (use !== 'subject' && /^(?:the|a|an)$/.test(token.lower) && token.kind === 'word') break
    else if ((isPossessive(token) || token.text === '’') && nouns > 0) {
      index += 1
      nouns = 0
    } else if (token.quotation && nouns > 0 && use !== 'subject') break
    else if (isNounLike(tokens, index) && !(nouns > 0 && timeWords.has(token.lower) && !token.isCapital)) {
      const isCut = isFiniteVerb(tokens, index + 1) && tokens[index + 1]!.lower !== 'not'
      if (use !== 'subject' && nouns > 0 && isCut && !tokens[index - 1]!.isCapital) break
      nouns += 1
      if (!token.isCapital) hasLowerNoun = true
      index += 1
    } else if (token.text === '(' && nouns > 0) {
      const close = closingBracket(tokens, index, to)
      if (close === undefined) break
      index = close + 1
    } else if (
      nouns > 0 &&
      hasLowerNoun &&
      use === 'subject' &&
      participles.has(token.lower) &&
      /^(?:by|in|to|for)$/.test(tokens[index + 1]?.lower ?? '')
    ) {
      index += 2
      nouns = 0
    } else if (nouns > 0 && continues(tokens, index, to, { hasLowerNoun, use })) {
      index += 1
      nouns = 0
    } else break
  }
  return nouns > 0 ? index : undefined
}

function closingBracket(tokens: readonly Token[], open: number, to: number): number | undefined {
  for (let index = open + 1; index < Math.min(to, open + 12); index += 1) if (tokens[index]!.text === ')') return index
  return undefined
}

/** “a copy seen by”, “a report released by”. */
const participles = new Set(
  'seen obtained reviewed released published issued conducted commissioned compiled written led made posted provided signed'.split(
    ' ',
  ),
)

/** Whether a preposition or “and” goes on with the phrase. */
function continues(
  tokens: readonly Token[],
  index: number,
  to: number,
  { hasLowerNoun, use }: { readonly hasLowerNoun: boolean; readonly use: PhraseUse },
): boolean {
  const { lower } = tokens[index]!
  const next = tokens[index + 1]
  if (!next || index + 1 >= to) return false
  if (lower === 'and' || lower === '&') {
    if (!next.isCapital && !isDeterminer(next) && !roleNouns.has(next.lower)) return false
    if (subjectPronouns.has(next.lower)) return false
    for (let at = index + 1; at < Math.min(to, index + 7); at += 1) {
      if (isFiniteVerb(tokens, at)) return false
      if (tokens[at]!.kind === 'mark') break
    }
    return true
  }
  if (lower === 'of') return use === 'subject' || (use === 'object' && (next.isCapital || !next.lower.endsWith('ing')))
  if (lower === 'for') return hasLowerNoun
  if (!['at', 'from', 'in', 'with', 'on', 'to', 'by'].includes(lower) || !hasLowerNoun) return false
  if (use !== 'subject' && lower !== 'at' && lower !== 'from' && lower !== 'in') return false
  for (let at = index + 1; at < Math.min(to, index + 5); at += 1) {
    const word = tokens[at]!
    if (timeWords.has(word.lower) || mediaNouns.has(word.lower)) return false
    if (prepositions.has(word.lower) || word.kind === 'mark') break
  }
  return isDeterminer(next) || next.isCapital || isNounLike(tokens, index + 1)
}

/** The end of the appositions after a name: “Smith, the chairman of the board, …”. */
function withAppositions(tokens: readonly Token[], head: number, to: number): number {
  let end = head
  for (let count = 0; count < 3; count += 1) {
    if (tokens[end]?.text !== ',' || end + 1 >= to) return end
    const next = tokens[end + 1]!
    // “X, a day after the vote”
    if (
      (isDeterminer(next) || next.kind === 'number') &&
      /^(?:hour|day|week|month|year)s?$/.test(tokens[end + 2]?.lower ?? '')
    )
      return end
    const isOne =
      next.kind === 'number' ||
      isDeterminer(next) ||
      roleNouns.has(next.lower) ||
      next.lower === 'who' ||
      next.lower === 'one' ||
      next.lower === 'whose' ||
      next.lower === 'former' ||
      (next.isCapital && !subordinators.has(next.lower) && !isAdverb(next, { atStart: true })) ||
      isRoleSoon(tokens, end + 1, to)
    if (!isOne) return end
    let close = end + 1
    while (close < to && tokens[close]!.text !== ',' && !isEndMark(tokens[close]!)) close += 1
    if (tokens[close]?.text !== ',' && !isEndMark(tokens[close] ?? next) && close < to) return end
    if (isEndMark(tokens[close] ?? next) || close >= to) return close
    end = close
  }
  return end
}

const isEndMark = ({ text }: Token): boolean =>
  text === '.' || text === '?' || text === '!' || text === ';' || text === ':'

function isRoleSoon(tokens: readonly Token[], from: number, to: number): boolean {
  for (let index = from; index < Math.min(to, from + 4); index += 1) {
    if (!isNounLike(tokens, index)) return false
    if (roleNouns.has(tokens[index]!.lower)) return true
  }
  return false
}
