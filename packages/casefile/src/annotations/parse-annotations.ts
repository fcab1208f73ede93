import type { Case } from '../case.ts'
import type { MarkedPassage } from './marked-passage.ts'

/** Why one annotation of a file was left out. */
export type AnnotationIssueCode = 'not-an-annotation' | 'no-target' | 'no-quote' | 'quote-too-long'

/** An annotation that was left out: its number in the file from 1, and why. */
export interface AnnotationIssue {
  readonly number: number
  readonly code: AnnotationIssueCode
}

/** The annotations of a file, those left out, or why none could be read. */
export type ParsedAnnotations =
  | { readonly passages: readonly MarkedPassage[]; readonly issues: readonly AnnotationIssue[] }
  | { readonly refused: 'not-json' | 'no-annotations' | 'too-many-annotations' }

/** More annotations than these are not read from one file. */
export const mostAnnotations = 100_000
/** A quotation longer than this, in UTF-16 units, is left out. */
export const longestQuote = 100_000
/** As much of prefix and suffix is kept. */
const longestContext = 1_000

/**
 * Reads annotations from JSON: of the W3C Web Annotation model (one, a list, a page, or a collection with its first
 * page inside), or of Hypothesis (one, a list, or what its search answers, `{rows}`).
 *
 * Quotes are taken from TextQuoteSelectors, also where a selector refines another. Positions are taken from W3C
 * annotations only: those of Hypothesis count in the page as a browser showed it. A source is known by its path beside
 * the case, its URL or its id. The input may be anything: what cannot be used is named, never guessed at.
 */
export function parseAnnotations(json: string, c: Case): ParsedAnnotations {
  let value: unknown
  try {
    value = JSON.parse(json)
  } catch {
    return { refused: 'not-json' }
  }
  const items = itemsOf(value)
  if (!items) return { refused: 'no-annotations' }
  if (items.length > mostAnnotations) return { refused: 'too-many-annotations' }
  const sources = sourceIndex(c)
  const passages: MarkedPassage[] = []
  const issues: AnnotationIssue[] = []
  for (const [index, item] of items.entries()) {
    const read = passagesIn(item, index + 1, sources)
    if (typeof read === 'string') issues.push({ number: index + 1, code: read })
    else passages.push(...read)
  }
  return { passages, issues }
}

function itemsOf(value: unknown): readonly unknown[] | undefined {
  if (Array.isArray(value)) return value
  const first = get(value, 'first')
  const list = [get(value, 'items'), get(first, 'items'), get(value, 'rows')].find(Array.isArray)
  if (list) return list
  return get(value, 'target') === undefined ? undefined : [value]
}

function passagesIn(
  item: unknown,
  number: number,
  sources: ReadonlyMap<string, number>,
): readonly MarkedPassage[] | AnnotationIssueCode {
  if (typeof item !== 'object' || item === null) return 'not-an-annotation'
  const targets = listOf(get(item, 'target'))
  if (targets.length === 0) return 'no-target'
  const isHypothesis = textOf(get(item, 'uri')) !== undefined
  const read = targets.map((target) => passageOf(target, item, isHypothesis, sources))
  const passages = read.flatMap((each) => (typeof each === 'string' ? [] : [each]))
  if (passages.length === 0) return read.find((each) => typeof each === 'string') ?? 'no-quote'
  return passages.map((passage, index) => ({
    ...passage,
    id: `${idOf(item) ?? number}${passages.length > 1 ? `/${index + 1}` : ''}`,
  }))
}

function passageOf(
  target: unknown,
  item: object,
  isHypothesis: boolean,
  sources: ReadonlyMap<string, number>,
): Omit<MarkedPassage, 'id'> | AnnotationIssueCode {
  const selectors = selectorsOf(get(target, 'selector'))
  const quote = selectors.find((each) => get(each, 'type') === 'TextQuoteSelector')
  const exact = textOf(get(quote, 'exact'))
  if (exact === undefined || exact.trim() === '') return 'no-quote'
  if (exact.length > longestQuote) return 'quote-too-long'
  const prefix = textOf(get(quote, 'prefix'))?.slice(-longestContext)
  const suffix = textOf(get(quote, 'suffix'))?.slice(0, longestContext)
  const source = get(target, 'source')
  const name = textOf(source) ?? textOf(get(source, 'id')) ?? textOf(get(source, '@id')) ?? textOf(get(item, 'uri'))
  const known = name === undefined ? undefined : sources.get(addressOf(name))
  const position = isHypothesis ? undefined : positionOf(selectors)
  const sha256 = textOf(get(source, 'sha256'))
  const bodies = listOf(get(item, 'body'))
  const evidence = bodies.find((body) => get(body, 'purpose') === 'tagging')
  const note = textOf(get(item, 'text')) ?? textOf(get(bodies.find(isComment), 'value'))
  const tag = textOf(get(evidence, 'value'))
  return {
    selector: { exact, ...(prefix !== undefined && { prefix }), ...(suffix !== undefined && { suffix }) },
    ...(known !== undefined && { source: known }),
    ...(name !== undefined && { target: name }),
    ...(position && { position }),
    ...(position && sha256 !== undefined && { sha256 }),
    ...(tag !== undefined && { evidence: tag }),
    ...(note !== undefined && note !== '' && { note }),
  }
}

/** The selectors of a target, each followed by what refines it; so deep and no deeper. */
function selectorsOf(value: unknown, depth = 0): readonly unknown[] {
  if (depth > 8) return []
  return listOf(value).flatMap((selector) => [
    selector,
    ...selectorsOf(get(selector, 'items'), depth + 1),
    ...selectorsOf(get(selector, 'refinedBy'), depth + 1),
  ])
}

function positionOf(selectors: readonly unknown[]): { start: number; end: number } | undefined {
  const selector = selectors.find((each) => get(each, 'type') === 'TextPositionSelector')
  const start = get(selector, 'start')
  const end = get(selector, 'end')
  if (typeof start !== 'number' || typeof end !== 'number') return undefined
  const isStretch = Number.isSafeInteger(start) && Number.isSafeInteger(end) && start >= 0 && end > start
  return isStretch ? { start, end } : undefined
}

function isComment(body: unknown): boolean {
  return get(body, 'type') === 'TextualBody' && get(body, 'purpose') !== 'tagging'
}

function idOf(item: object): string | undefined {
  const id = textOf(get(item, 'id')) ?? textOf(get(item, '@id'))
  if (id === undefined || id === '') return undefined
  const own = id.startsWith('#') ? id.slice(1) : id
  return decoded(own)
}

/** Sources by every name under which an annotation may call them. */
function sourceIndex(c: Case): ReadonlyMap<string, number> {
  const index = new Map<string, number>()
  for (const [number, { id, file, url }] of c.sources.entries()) {
    for (const name of [url, file, id]) {
      if (name !== undefined && !index.has(addressOf(name))) index.set(addressOf(name), number)
    }
  }
  return index
}

/** An address as it is compared: decoded, without fragment, `./` and final slash, `http` like `https`. */
function addressOf(name: string): string {
  const bare = name
    .replace(/#.*$/s, '')
    .replace(/^http:/i, 'https:')
    .replace(/^\.\//, '')
  return decoded(bare.endsWith('/') ? bare.slice(0, -1) : bare)
}

function decoded(text: string): string {
  try {
    return decodeURI(text)
  } catch {
    return text
  }
}

function listOf(value: unknown): readonly unknown[] {
  if (value === undefined || value === null) return []
  return Array.isArray(value) ? value : [value]
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined
}

/** The value of an object's own key; undefined for anything else. */
function get(value: unknown, key: string): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined
  return (value as Readonly<Record<string, unknown>>)[key]
}
