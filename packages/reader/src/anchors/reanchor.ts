import { eachOccurrence } from '../occurrences.ts'
import { partitionPoint } from '../text/partition-point.ts'
import { type ComparisonForm, comparisonForm } from './comparison-form.ts'
import { extendMatch } from './extend-match.ts'
import { seekApproximately } from './seek-approximately.ts'

/** A quotation, and the words before and after it where it stands more than once (W3C TextQuoteSelector). */
export interface QuoteSelector {
  readonly exact: string
  readonly prefix?: string
  readonly suffix?: string
}

/** A stretch of a text in UTF-16 offsets, end exclusive. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** A passage as it was marked: its words and, where known, its place and the text it was marked in. */
export interface AnchorSelector extends QuoteSelector {
  readonly position?: Span
  /** Identifies the text that `position` counts in, for instance its SHA-256. */
  readonly textHash?: string
}

/** A text to find passages in; prepared once, since every search folds it. */
export interface SearchedText {
  readonly raw: string
  /** Compared with `AnchorSelector.textHash`. */
  readonly textHash?: string
  readonly form: ComparisonForm
}

/**
 * What became of an anchor.
 *
 * `exact`: it stands where it did, or once, letter by letter. `moved`: letter by letter, at another place than the one
 * known. `folded`: with other white space, quotation marks, dashes, width, case or script. `fuzzy`: with a few errors;
 * somebody has to confirm it. `ambiguous`: in several places that nothing tells apart. `lost`: nowhere.
 */
export type Reanchoring =
  | (Span & {
      readonly found: 'exact' | 'moved' | 'folded' | 'fuzzy'
      /** Characters left out, put in or replaced, in the form in which texts are compared. */
      readonly errors: number
      /** From 0 to 1: how much of the quote and of its known surroundings agrees with the text. */
      readonly confidence: number
    })
  | { readonly found: 'ambiguous'; readonly places: readonly Span[] }
  | { readonly found: 'lost' }

/** Prepares a text for `reanchor`. */
export function searchedText(raw: string, textHash?: string): SearchedText {
  return { raw, form: comparisonForm(raw), ...(textHash !== undefined && { textHash }) }
}

/** At most this many errors are forgiven, and at most this share of the quote. */
const mostErrors = 8
const mostErrorShare = 0.1
/** The share of the known surroundings that has to agree where the quote itself does not. */
const leastContext = 0.6
/** The share of them that has to agree where they choose among places that have the quote: one side may be gone. */
const leastChoice = 0.4
/** How many more characters must disagree at every other place. */
const clearMargin = 2
/** As much of the surroundings as counts, on each side. */
const contextLength = 64
/** Places beyond these are not looked at: so many are ambiguous. */
const mostPlaces = 64

/**
 * Finds an anchored passage again in a text that may have changed, by the first of these that holds: the same text and
 * the known place; the known place has the words; the words stand once; they stand several times, once clearly best in
 * the known surroundings; the same in the form in which texts are compared; with at most 8 errors and 10 % of the
 * quote, 60 % of the known surroundings, and no second place nearly as good.
 *
 * Never picks one of several places that are alike. Time is linear in text and quote, memory too.
 */
export function reanchor(text: SearchedText, selector: AnchorSelector): Reanchoring {
  const quote = comparisonForm(selector.exact).text
  if (quote === '') return { found: 'lost' }
  const sought: Sought = {
    text,
    quote,
    prefix: comparisonForm((selector.prefix ?? '').slice(-contextLength)).text,
    suffix: comparisonForm((selector.suffix ?? '').slice(0, contextLength)).text,
  }
  return atPosition(sought, selector) ?? asWritten(sought, selector) ?? whenFolded(sought) ?? withErrors(sought)
}

interface Sought {
  readonly text: SearchedText
  /** In the form of comparison, like the surroundings. */
  readonly quote: string
  readonly prefix: string
  readonly suffix: string
}

/** A place in the form of comparison. */
interface Candidate {
  readonly start: number
  readonly end: number
  readonly errors: number
}

function atPosition({ text, quote }: Sought, { exact, position, textHash }: AnchorSelector): Reanchoring | undefined {
  if (!position || !isWithin(text.raw, position)) return undefined
  const there = text.raw.slice(position.start, position.end)
  const isSameText = textHash !== undefined && textHash === text.textHash
  const agrees = there === exact || (isSameText && comparisonForm(there).text === quote)
  return agrees ? { found: 'exact', ...position, errors: 0, confidence: 1 } : undefined
}

function isWithin(text: string, { start, end }: Span): boolean {
  return Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start < end && end <= text.length
}

function asWritten(sought: Sought, selector: AnchorSelector): Reanchoring | undefined {
  const { raw, form } = sought.text
  const { exact, prefix = '', suffix = '' } = selector
  const places = placesOf(raw, exact)
  if (places.length === 0) return undefined
  const found = selector.position ? 'moved' : 'exact'
  const inContext = prefix + suffix === '' ? [] : placesOf(raw, prefix + exact + suffix)
  const written = places.length === 1 ? places[0] : inContext.length === 1 ? inContext[0]! + prefix.length : undefined
  const candidates = places.map((start) => foldedSpan(form, { start, end: start + exact.length }))
  if (written !== undefined) {
    const chosen = foldedSpan(form, { start: written, end: written + exact.length })
    return { found, start: written, end: written + exact.length, errors: 0, confidence: confidenceOf(sought, chosen) }
  }
  const best = clearWinner(sought, candidates, leastChoice)
  if (!best) return { found: 'ambiguous', places: places.map((start) => ({ start, end: start + exact.length })) }
  const start = places[candidates.indexOf(best)]!
  return { found, start, end: start + exact.length, errors: 0, confidence: confidenceOf(sought, best) }
}

function whenFolded(sought: Sought): Reanchoring | undefined {
  const { quote, text } = sought
  const candidates = placesOf(text.form.text, quote).map((start) => ({ start, end: start + quote.length, errors: 0 }))
  if (candidates.length === 0) return undefined
  const best = candidates.length === 1 ? candidates[0] : clearWinner(sought, candidates, leastChoice)
  return best ? foundAt(sought, best, 'folded') : ambiguous(sought, candidates)
}

function withErrors(sought: Sought): Reanchoring {
  const { text, quote, prefix, suffix } = sought
  const limit = Math.min(mostErrors, Math.floor(quote.length * mostErrorShare))
  if (limit === 0) return { found: 'lost' }
  // One error more than is forgiven, so as to see the places that come close.
  const { places, isComplete } = seekApproximately(text.form.text, quote, limit + clearMargin - 1)
  const candidates = places.filter(({ errors }) => errors <= limit)
  const hasContext = prefix + suffix !== ''
  const fitting = hasContext ? candidates.filter((each) => contextOf(sought, each) >= leastContext) : candidates
  if (fitting.length === 0) return { found: 'lost' }
  const best = isComplete ? clearWinner(sought, places, leastContext) : undefined
  if (best && fitting.includes(best)) return foundAt(sought, best, 'fuzzy')
  return fitting.length > 1 || places.length > 1 ? ambiguous(sought, places) : { found: 'lost' }
}

/** Offsets of a pattern in a text, the first of them. */
function placesOf(text: string, pattern: string): number[] {
  const places: number[] = []
  eachOccurrence(text, pattern, (at) => places.push(at) < mostPlaces)
  return places
}

/** The place that agrees best with quote and surroundings, if all others agree clearly less. */
function clearWinner(sought: Sought, candidates: readonly Candidate[], least: number): Candidate | undefined {
  const hasContext = sought.prefix + sought.suffix !== ''
  if (candidates.length >= mostPlaces) return undefined
  const ranked = candidates
    .map((candidate) => ({ candidate, against: candidate.errors + contextErrors(sought, candidate) }))
    .sort((a, b) => a.against - b.against)
  const [first, second] = ranked
  if (!first) return undefined
  if (hasContext && contextOf(sought, first.candidate) < least) return undefined
  const margin = first.against === 0 ? 1 : clearMargin
  return second && second.against < first.against + margin ? undefined : first.candidate
}

/** Characters of the known surroundings that do not stand around a place. */
function contextErrors({ text, prefix, suffix }: Sought, { start, end }: Candidate): number {
  const effort = { spent: 0, most: Number.POSITIVE_INFINITY }
  const before = { quoteAt: prefix.length, textAt: start, direction: 'backwards' } as const
  const after = { quoteAt: 0, textAt: end, direction: 'forwards' } as const
  const left = extendMatch(prefix, text.form.text, before, prefix.length, effort)
  const right = extendMatch(suffix, text.form.text, after, suffix.length, effort)
  return (left?.errors ?? prefix.length) + (right?.errors ?? suffix.length)
}

/** The share of the known surroundings that stands around a place. */
function contextOf(sought: Sought, candidate: Candidate): number {
  const length = sought.prefix.length + sought.suffix.length
  return length === 0 ? 1 : 1 - contextErrors(sought, candidate) / length
}

function confidenceOf(sought: Sought, candidate: Candidate): number {
  const length = sought.quote.length + sought.prefix.length + sought.suffix.length
  return Math.max(0, 1 - (candidate.errors + contextErrors(sought, candidate)) / length)
}

function foundAt(sought: Sought, candidate: Candidate, found: 'folded' | 'fuzzy'): Reanchoring {
  const span = rawSpan(sought, candidate)
  return { found, ...span, errors: candidate.errors, confidence: confidenceOf(sought, candidate) }
}

function ambiguous(sought: Sought, candidates: readonly Candidate[]): Reanchoring {
  return { found: 'ambiguous', places: candidates.map((candidate) => rawSpan(sought, candidate)) }
}

/** Where a passage stands; undefined unless it stands there word by word, spacing, marks, width, case and script aside. */
export function certainPlace(outcome: Reanchoring): Span | undefined {
  const { found } = outcome
  return found === 'exact' || found === 'moved' || found === 'folded' ? outcome : undefined
}

function rawSpan({ text }: Sought, { start, end }: Candidate): Span {
  return { start: text.form.starts[start]!, end: text.form.ends[end - 1]! }
}

/** The stretch of the form that stands for a stretch of the raw text. */
function foldedSpan(form: ComparisonForm, span: Span): Candidate {
  return {
    start: partitionPoint(form.starts, (offset) => offset < span.start),
    end: partitionPoint(form.starts, (offset) => offset < span.end),
    errors: 0,
  }
}
