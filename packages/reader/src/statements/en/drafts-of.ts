import { accordingTo } from './according-to.ts'
import { type After, afterAdverbials, contentAfter } from './content-after.ts'
import { cutContent } from './content-end.ts'
import type { Draft } from './draft.ts'
import { type Cue, cuesOf } from './find-cues.ts'
import { mainSubject } from './main-subject.ts'
import { nounPhraseAfter } from './noun-phrase-after.ts'
import { type NounPhrase, nounPhraseBefore } from './noun-phrase-before.ts'
import type { Sentence } from './sentences.ts'
import type { Token } from './tokens.ts'
import { isFiniteVerb } from './word-class.ts'
import { coordinators, prepositions } from './words.ts'

/** Who speaks at a cue, and on which side. */
interface Subject {
  readonly phrase: NounPhrase | undefined
  readonly inherited: NounPhrase | undefined
  readonly isInverted: boolean
}

/** The statements of a sentence, in the order of their cues. */
export function draftsOf(tokens: readonly Token[], sentence: Sentence): readonly Draft[] {
  const end = withoutEndMarks(tokens, sentence)
  const cues = cuesOf(tokens, sentence)
  const drafts: Draft[] = []
  let claimed = sentence.from
  let subject: Subject | undefined
  let main: NounPhrase | undefined | 'unknown' = 'unknown'
  const mainPhrase = (): NounPhrase | undefined => {
    if (main === 'unknown') main = mainSubject(tokens, sentence)
    return main
  }
  for (const [index, cue] of cues.entries()) {
    const found = subjectOf(tokens, sentence, end, cue, subject?.phrase ?? subject?.inherited, mainPhrase)
    if (!found) continue
    const after = contentAfter(tokens, found.isInverted ? { ...cue, to: found.phrase!.to } : cue, end)
    const draft = draftAt({ tokens, sentence, end, cues, index, subject: found, after, claimed })
    if (!draft) continue
    drafts.push(draft)
    claimed = Math.max(claimed, draft.cue.to, ...draft.parts.map(({ to }) => to))
    if (cue.form.cueClass !== 'evidential') subject = found
  }
  return [...drafts, ...accordingTo(tokens, sentence, end)].toSorted((one, other) => one.cue.from - other.cue.from)
}

function withoutEndMarks(tokens: readonly Token[], { from, to }: Sentence): number {
  let end = to
  while (end > from && /^[.?!…)\]]+$/.test(tokens[end - 1]!.text)) {
    if (tokens[end - 1]!.text === ')' && !/^[.?!]$/.test(tokens[end - 2]?.text ?? '')) break
    end -= 1
  }
  return end
}

const isComma = (token: Token | undefined): boolean => token !== undefined && /^(?:,|—|–|--|―)$/.test(token.text)

function subjectOf(
  tokens: readonly Token[],
  sentence: Sentence,
  end: number,
  cue: Cue,
  previous: NounPhrase | undefined,
  mainPhrase: () => NounPhrase | undefined,
): Subject | undefined {
  const left = cue.from > sentence.from ? tokens[cue.from - 1] : undefined
  const inherits = (): Subject | undefined => {
    const inherited = previous ?? mainPhrase()
    return inherited && inherited.from < cue.from ? { phrase: undefined, inherited, isInverted: false } : undefined
  }
  if (cue.use === 'participle') {
    if (!left) return undefined
    if (isComma(left) || /^(?:and|but|by|while|or)$/.test(left.lower) || left.quotation) return inherits()
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
  if (cue.use === 'passive') return undefined
  const inverted = invertedSubject(tokens, sentence, end, cue, left)
  if (inverted) return { phrase: inverted, inherited: undefined, isInverted: true }
  if (!left) return undefined
  if (coordinators.has(left.lower)) return inherits()
  const phrase = nounPhraseBefore(tokens, sentence.from, cue.from)
  if (phrase) {
    const word = tokens[phrase.from - 1]
    if (word && phrase.from > sentence.from && /^(?:what|whatever|as)$/.test(word.lower) && word.lower !== 'as')
      return undefined
    return { phrase, inherited: undefined, isInverted: false }
  }
  return isComma(left) || left.kind === 'word' ? inherits() : undefined
}

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
  const quotes = left.quotation ?? tokens[cue.from - 2]?.quotation
  if (quotes) return phrase
  const opens = tokens[cue.to]!
  if (
    !opens.isCapital &&
    opens.text !== 'the' &&
    opens.text !== 'a' &&
    opens.text !== 'an' &&
    !/s$/.test(tokens[phrase.headTo - 1]!.lower)
  )
    return undefined
  if (phrase.to < end && !isComma(next) && !prepositions.has(next!.lower) && !/^(?:who|on|in)$/.test(next!.lower))
    return undefined
  return hasVerb(tokens, sentence.from, cue.from - 1) ? phrase : undefined
}

function hasVerb(tokens: readonly Token[], from: number, to: number): boolean {
  for (let index = from; index < to; index += 1) if (isFiniteVerb(tokens, index)) return true
  return false
}

interface Context {
  readonly tokens: readonly Token[]
  readonly sentence: Sentence
  readonly end: number
  readonly cues: readonly Cue[]
  readonly index: number
  readonly subject: Subject
  readonly after: After
  /** What stands before this token belongs to an earlier statement. */
  readonly claimed: number
}

function draftAt(context: Context): Draft | undefined {
  const { tokens, end, cues, index, subject, after, claimed } = context
  const cue = cues[index]!
  const base = {
    cue: { from: cue.from, to: Math.max(cue.to, subject.isInverted ? cue.to : after.cueTo) },
    cueClass: cue.form.cueClass,
    speaker: subject.phrase,
    inherited: subject.inherited,
    via: undefined,
    isNegated: cue.isNegated,
    modal: cue.modal,
  }
  const clauseFrom = subject.isInverted ? cue.from : (subject.phrase?.from ?? cue.from)
  const before = subject.inherited ? undefined : regionBefore(tokens, claimed, clauseFrom)
  const isAfterQuoted = after.content !== undefined && after.isQuoted && tokens[after.content]!.quotation !== undefined
  const certainty = subject.inherited ? 0.1 : 0
  if (before && takesBefore(tokens, before, after, isAfterQuoted)) {
    const parts: { from: number; to: number }[] = [before]
    if (isAfterQuoted) parts.push({ from: after.content!, to: after.content! + 1 })
    else {
      const rest = parentheticalRest(context, subject.isInverted ? subject.phrase!.to : cue.to)
      if (rest) parts.push(rest)
      else if (!before.isQuoted && !hasVerb(tokens, before.from, before.to)) return undefined
    }
    const confidence = before.isQuoted ? 0.97 : 0.9
    return { ...base, parts: parts.map(({ from, to }) => ({ from, to })), isOpen: before.isQuoted, confidence }
  }
  if (after.content !== undefined && after.content < end) {
    const to = cutContent(tokens, { cues, index, after, end })
    if (to <= after.content) return undefined
    const confidence = (after.isFirm ? 0.95 : 0.75) - certainty - (cue.use === 'participle' ? 0.05 : 0)
    return { ...base, parts: [{ from: after.content, to }], isOpen: false, confidence }
  }
  // What is announced by a colon at the end stands in the next paragraph.
  if (tokens[end - 1]?.text === ':' && index === cues.length - 1 && cue.form.cueClass === 'speech')
    return { ...base, parts: [], isOpen: false, confidence: 0.85 }
  if (cue.isNegated && cue.form.cueClass === 'speech') {
    return { ...base, parts: [{ from: cue.from, to: Math.max(cue.to, after.cueTo) }], isOpen: false, confidence: 0.8 }
  }
  return undefined
}

interface Region {
  readonly from: number
  readonly to: number
  /** Whether it ends with a quotation. */
  readonly isQuoted: boolean
}

/** What stands before a speaker or an inverted cue and is parted from it by a comma, a dash or the end of a quotation. */
function regionBefore(tokens: readonly Token[], claimed: number, clauseFrom: number): Region | undefined {
  let to = clauseFrom
  const last = tokens[to - 1]
  if (to - 1 < claimed || !last) return undefined
  if (!last.quotation && !isComma(last)) return undefined
  if (!last.quotation) to -= 1
  if (to <= claimed) return undefined
  let from = claimed
  while (from < to && tokens[from]!.kind === 'mark' && !/^[$([#@]$/.test(tokens[from]!.text)) from += 1
  return from < to ? { from, to, isQuoted: tokens[to - 1]!.quotation !== undefined } : undefined
}

function takesBefore(tokens: readonly Token[], region: Region, after: After, isAfterQuoted: boolean): boolean {
  const first = tokens[region.from]!
  const isWhole = first.quotation !== undefined && region.to - region.from === 1
  if (after.content === undefined) return true
  if (!region.isQuoted) return false
  if (isWhole && tokens[region.from]!.quotation!.words > 1)
    return after.isQuoted || !after.isFirm || /[,?!—.]/.test(first.quotation!.endMark)
  if (prepositions.has(first.lower) && !hasVerb(tokens, region.from, region.to)) return false
  return isAfterQuoted
    ? first.quotation !== undefined || hasVerb(tokens, region.from, region.to)
    : !after.isFirm || first.quotation !== undefined
}

/** “The plan, Smith said, would fail”: what follows the second comma, if it goes on with the first part. */
function parentheticalRest(
  { tokens, cues, index, end }: Context,
  from: number,
): { from: number; to: number } | undefined {
  const { at } = afterAdverbials(tokens, from, end)
  if (!isComma(tokens[at]) || at + 1 >= end) return undefined
  const next = cues[index + 1]
  const first = tokens[at + 1]!
  if (next && next.from <= at + 3) return undefined
  if (
    /^(?:but|while|though|although|according|citing|adding|who|which|as|after|before|when|because|where|noting|referring|in|during|on|at|a|an|speaking)$/.test(
      first.lower,
    )
  )
    return undefined
  if (/ing$/.test(first.lower) || first.isCapital) return undefined
  return { from: at + 1, to: end }
}
