import type { After } from './content-after.ts'
import type { Token } from './tokens.ts'
import { isAdverb, isFiniteVerb } from './word-class.ts'
import { prepositions, subordinators } from './words.ts'

/** What stands before a speaker or a cue. */
export interface Region {
  readonly from: number
  readonly to: number
  /** Whether it ends with a quotation. */
  readonly isQuoted: boolean
}

/** Whether it is a comma or a dash. */
export const isComma = (token: Token | undefined): boolean =>
  token !== undefined && /^(?:,|—|–|--|-|―)$/.test(token.text)

/** What stands before a speaker or an inverted cue and is parted from it by a comma, a dash or the end of a quotation. */
export function regionBefore(tokens: readonly Token[], claimed: number, clauseFrom: number): Region | undefined {
  let to = clauseFrom
  const last = tokens[to - 1]
  if (to - 1 < claimed || !last) return undefined
  if (!last.quotation && !isComma(last)) return undefined
  if (!last.quotation) to -= 1
  if (to <= claimed) return undefined
  const isQuoted = tokens[to - 1]!.quotation !== undefined
  // “…, which, he said, would …” is only of the relative clause.
  if (/^(?:which|who)$/.test(tokens[to - 1]!.lower) && tokens[to - 2]?.text === ',' && to - 1 >= claimed)
    return { from: to - 1, to, isQuoted: false }
  if (tokens[to - 1]!.lower === 'where' && to - 1 >= claimed) return { from: to - 1, to, isQuoted: false }
  const from = withoutOpening(tokens, afterColon(tokens, claimed, to), to)
  return from < to ? { from, to, isQuoted } : undefined
}

/** Past “The mood was grim:” or “What it means:”, which tells of what was said and is no part of it. */
export function afterColon(tokens: readonly Token[], from: number, to: number): number {
  for (let index = to - 2; index > from; index -= 1)
    if (tokens[index]!.text === ':') return index - from <= 4 || hasVerb(tokens, from, index) ? index + 1 : from
  return from
}

const openers = new Set([
  'still',
  'meanwhile',
  'however',
  'instead',
  'moreover',
  'furthermore',
  'nevertheless',
  'also',
  'indeed',
])

/** Past marks and words that link a sentence to the one before: “But”, “In addition,”. */
function withoutOpening(tokens: readonly Token[], start: number, to: number): number {
  let from = start
  while (from < to) {
    const { kind, text, lower } = tokens[from]!
    const next = tokens[from + 1]
    if (kind === 'mark' && !/^[$([#@]$/.test(text)) from += 1
    else if (/^(?:but|and|so|yet)$/.test(lower) || (openers.has(lower) && next?.text === ',')) from += 1
    else if (lower === 'in' && next?.lower === 'addition' && tokens[from + 2]?.text === ',') from += 3
    else break
  }
  return from < to ? from : start
}

/** Whether what stands before the cue is what was said, rather than what follows it. */
export function takesBefore(
  tokens: readonly Token[],
  region: Region,
  after: After,
  { isAfterQuoted, end }: { readonly isAfterQuoted: boolean; readonly end: number },
): boolean {
  const first = tokens[region.from]!
  // “The plan, Smith said, “was never serious””: the quotation goes on with the sentence.
  if (isAfterQuoted && !region.isQuoted && isSubject(tokens, region, after.content!)) return true
  if (isAfterQuoted && !region.isQuoted && goesOn(tokens, region, after.content!)) return true
  const isWhole = first.quotation !== undefined && region.to - region.from === 1
  if (after.content === undefined) return true
  // “The talks went on, she said at the door”: a circumstance that follows.
  const isCircumstance =
    !after.isFirm && prepositions.has(tokens[after.content]!.lower) && !hasVerb(tokens, after.content, end)
  if (!region.isQuoted) return isCircumstance && hasVerb(tokens, region.from, region.to)
  if (isWhole && tokens[region.from]!.quotation!.words > 1)
    return after.isQuoted || !after.isFirm || /[,?!—.]/.test(first.quotation!.endMark)
  if (prepositions.has(first.lower) && !hasVerb(tokens, region.from, region.to)) return false
  return isAfterQuoted
    ? first.quotation !== undefined || hasVerb(tokens, region.from, region.to)
    : !after.isFirm || first.quotation !== undefined
}

/** Whether a quotation hangs on the clause before: “Rates will hold, Smith wrote, “unless …””. */
function goesOn(tokens: readonly Token[], { from, to }: Region, quotation: number): boolean {
  const { lower } = tokens[from]!
  if (prepositions.has(lower) || subordinators.has(lower) || !canBeSaid(tokens, { from, to })) return false
  return hasVerb(tokens, from, to) && /^[^\p{L}\p{N}]{1,2}\p{Ll}/u.test(tokens[quotation]!.text)
}

/** Whether a quotation in small letters, which opens with a verb or an adverb, can go on with a noun phrase. */
function isSubject(tokens: readonly Token[], { from, to }: Region, quotation: number): boolean {
  const first = tokens[from]!
  if (prepositions.has(first.lower) || subordinators.has(first.lower) || isAdverb(first, { atStart: true }))
    return false
  if (first.kind !== 'word' || /(?:ing|ed)$/.test(first.lower) || hasVerb(tokens, from, to)) return false
  return /^[^\p{L}\p{N}]{1,2}\p{Ll}/u.test(tokens[quotation]!.text)
}

/** Whether a stretch without quotation can be what was said: not “In a statement, Smith said.” */
export function canBeSaid(
  tokens: readonly Token[],
  { from, to }: { readonly from: number; readonly to: number },
): boolean {
  const { lower } = tokens[from]!
  if (/^(?:asked|pressed|questioned|quizzed)$/.test(lower)) return false
  if (hasVerb(tokens, from, to)) return true
  if (
    prepositions.has(lower) ||
    subordinators.has(lower) ||
    /(?:ing|ed|ly)$/.test(lower) ||
    isAdverb(tokens[from]!, { atStart: true })
  )
    return false
  for (let index = from; index < to; index += 1) if (!tokens[index]!.isCapital) return true
  return false
}

/** Whether a verb with tense stands in a range of tokens. */
export function hasVerb(tokens: readonly Token[], from: number, to: number): boolean {
  for (let index = from; index < to; index += 1) if (isFiniteVerb(tokens, index)) return true
  return false
}

/** Whether a quotation stands in a range of tokens. */
export function hasQuotation(
  tokens: readonly Token[],
  { from, to }: { readonly from: number; readonly to: number },
): boolean {
  for (let index = from; index < to; index += 1) if (tokens[index]!.quotation) return true
  return false
}
