import { certainPlace, reanchor, type SearchedText, searchedText } from '../anchors/reanchor.ts'
import type { Block } from '../blocks/block.ts'
import type { TextSpan } from '../names/name-mention.ts'
import type { Reading } from '../reading.ts'
import { sentencesOf } from '../suggestions/sentences.ts'
import type { ActKind, Suggestion, SuggestionKind } from '../suggestions/suggestion.ts'

/** Why a proposal of a model was not taken. */
export type RejectionReason =
  | 'not-an-object'
  | 'bad-kind'
  | 'no-paragraph'
  | 'no-quote'
  | 'too-long'
  | 'not-verbatim'
  | 'elsewhere'
  | 'too-many'

/** A proposal that was not taken, with as much of it as can be shown. */
export interface Rejection {
  readonly reason: RejectionReason
  readonly paragraph: string
  readonly quote: string
}

/** What a model proposed, sorted by whether it stands in the source. */
export interface LocatedProposals {
  readonly suggestions: readonly Suggestion[]
  readonly rejected: readonly Rejection[]
}

/** Nobody goes through more. */
const mostProposals = 200
const longestQuote = 600

/** The proposals in the answer of a model; undefined where it is not the JSON that was asked for. */
export function proposalsIn(answer: string): readonly unknown[] | undefined {
  const fenced = /^\s*```(?:json)?\s*\n([\s\S]*?)\n\s*```\s*$/.exec(answer)
  try {
    const value: unknown = JSON.parse(fenced?.[1] ?? answer)
    if (Array.isArray(value)) return value
    const list = isRecord(value) ? value.proposals : undefined
    return Array.isArray(list) ? list : undefined
  } catch {
    return undefined
  }
}

/**
 * Holds the proposals of a model against the source: each must name a paragraph and quote it, letter by letter or in
 * folded form ({@link reanchor}). Whatever does not is rejected, and shown as rejected. Ids go on from `first`.
 */
export function locatedProposals(
  reading: Reading,
  proposals: readonly unknown[],
  { origin, first = 1 }: { readonly origin: string; readonly first?: number },
): LocatedProposals {
  const suggestions: Suggestion[] = []
  const rejected: Rejection[] = []
  const texts = blockTexts(reading)
  for (const [index, proposal] of proposals.entries()) {
    const given = isRecord(proposal) ? proposal : {}
    const quote = typeof given.quote === 'string' ? given.quote : ''
    const found = index < mostProposals ? located(texts, proposal) : 'too-many'
    if (typeof found === 'string') {
      rejected.push({ reason: found, paragraph: shown(given.paragraph), quote: quote.slice(0, longestQuote) })
    } else {
      const id = `g${first + suggestions.length}`
      suggestions.push({ id, ...suggestionAt(reading, found), ...whose(reading, given), origin })
    }
  }
  return { suggestions, rejected }
}

interface Located {
  readonly block: Block
  readonly place: TextSpan
  readonly kind: Kind
}

/** Where a proposal stands, or why it is rejected. */
function located(texts: ReadonlyMap<string, BlockText>, proposal: unknown): Located | RejectionReason {
  if (!isRecord(proposal)) return 'not-an-object'
  const kind = kinds.get(typeof proposal.kind === 'string' ? proposal.kind : '')
  if (!kind) return 'bad-kind'
  const text = texts.get(shown(proposal.paragraph).replaceAll(/[[\]\s]/g, ''))
  if (!text) return 'no-paragraph'
  const quote = typeof proposal.quote === 'string' ? proposal.quote : ''
  if (quote.trim().length < 2) return 'no-quote'
  if (quote.length > longestQuote) return 'too-long'
  const place = placeIn(text, quote)
  if (place) return { block: text.block, place, kind }
  return [...texts.values()].some((other) => placeIn(other, quote) !== undefined) ? 'elsewhere' : 'not-verbatim'
}

function suggestionAt(
  reading: Reading,
  { block, place, kind }: Located,
): Omit<Suggestion, 'id' | 'origin' | 'holders' | 'targets' | 'negated'> {
  const { text, map } = block
  const [start, end] = map.spanToRaw(place.start, place.end)
  const around = sentencesOf(text).find((each) => each.start <= place.start && place.start < each.end) ?? place
  const [from, to] = map.spanToRaw(around.start, Math.max(around.end, place.end))
  return {
    ...{
      ...kind,
      block: block.id,
      start,
      end,
      content: text.slice(place.start, place.end),
      cue: kind.act ?? kind.kind,
    },
    ...{ cueSpan: { start, end }, sentence: { start: from, end: to }, condition: undefined, confidence: 0.5 },
    statement: statementAt(reading, { start, end }),
  }
}

function whose(
  reading: Reading,
  proposal: { readonly [key: string]: unknown },
): Pick<Suggestion, 'holders' | 'targets' | 'negated'> {
  const { holder, target, negated } = proposal
  return {
    holders: actorsNamed(reading, holder),
    targets: actorsNamed(reading, target),
    negated: negated === true,
  }
}

interface Kind {
  readonly kind: SuggestionKind
  readonly act: ActKind | undefined
}

const kinds = new Map<string, Kind>([
  ...(['interest', 'constraint', 'outlook'] as const).map((kind) => [kind, { kind, act: undefined }] as const),
  ...(['promised', 'threatened', 'demanded', 'refused'] as const).map((act) => [act, { kind: 'act', act }] as const),
])

/** A paragraph, made ready for being searched when it is first searched. */
interface BlockText {
  readonly block: Block
  readonly searched: () => SearchedText
}

function blockTexts({ blocks }: Reading): ReadonlyMap<string, BlockText> {
  return new Map(
    blocks.map((block) => {
      let searched: SearchedText | undefined
      return [block.id, { block, searched: () => (searched ??= searchedText(block.text)) }]
    }),
  )
}

function placeIn({ block: { text }, searched }: BlockText, quote: string): TextSpan | undefined {
  const exact = text.indexOf(quote)
  if (exact >= 0) return { start: exact, end: exact + quote.length }
  return certainPlace(reanchor(searched(), { exact: quote }))
}

/** Those whom a page calls so; nobody where it calls nobody so. */
function actorsNamed({ names }: Reading, name: unknown): readonly string[] {
  if (typeof name !== 'string' || name.trim() === '') return []
  const wanted = name.trim().toLowerCase()
  const found = names.find((actor) => [actor.name, ...actor.aliases].some((form) => form.toLowerCase() === wanted))
  return found ? [found.id] : []
}

function statementAt({ statements }: Reading, { start, end }: TextSpan): string | undefined {
  return statements.find((each) => !each.negated && each.parts.some((part) => part.start < end && start < part.end))?.id
}

function shown(value: unknown): string {
  return typeof value === 'string' ? value.slice(0, 40) : typeof value === 'number' ? String(value) : ''
}

function isRecord(value: unknown): value is { readonly [key: string]: unknown } {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
