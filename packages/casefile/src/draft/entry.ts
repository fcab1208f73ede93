import type { Statement, Suggestion, TextSpan } from '@anchorage/reader'
import type { Value } from '../edit/edits.ts'
import type { ReadSource } from './read-source.ts'
import { type SourceAnchors, sourceAnchors } from './source-anchors.ts'
import { speakersOf, type Voice } from './voice.ts'

/** A passage of a source that may become an entry under `evidence:`. */
export interface Entry {
  /** Index into the sources given. */
  readonly source: number
  /** The statement, or the suggestion outside any, that it comes from. */
  readonly from: string
  /** Raw offsets, around all parts. */
  readonly span: TextSpan
  /** Who says it; undefined for the reporter. */
  readonly by: Voice | undefined
  /** Whether others say the same in the same words. */
  readonly isJoint: boolean
  readonly kind: 'statement' | 'report' | 'judgement'
  readonly said: string | undefined
  readonly anchors: readonly { readonly [key: string]: Value }[]
  readonly cue: string
  readonly confidence: number
  /** The model that proposed it; undefined where a rule found it. */
  readonly origin: string | undefined
}

/** A passage that something rests on and that is neither a statement nor a suggestion. */
export interface Passage {
  readonly id: string
  readonly block: string
  /** Raw offsets. */
  readonly span: TextSpan
}

/** More than this of one source nobody goes through. */
const mostEntries = 300

/**
 * What a source says, as entries: each statement, once for each who makes it, and the sentences of suggestions that
 * stand in none, and the passages given that overlap neither. Statements that are denied are left out, and titles and captions that repeat one.
 *
 * Of a long text the first entries are kept; `leftOut` counts the others.
 */
export function entriesOf(
  source: ReadSource,
  index: number,
  passages: readonly Passage[] = [],
): { readonly entries: readonly Entry[]; readonly leftOut: number } {
  const anchors = sourceAnchors(source)
  const { statements } = source.reading
  const stated = statements.filter(
    (each) => !each.negated && each.echoes === undefined && each.tier < 3 && !isScrap(each, source.raw),
  )
  const ids = new Set(stated.map(({ id }) => id))
  const others = firstInSentence(
    source.suggestions.filter(({ statement }) => statement === undefined || !ids.has(statement)),
  )
  const spans = [...stated, ...others.map(({ sentence }) => sentence)]
  const alone = passages.filter(({ span }) => !spans.some(({ start, end }) => start < span.end && span.start < end))
  const makers = [
    ...stated.map((statement) => ({ at: statement.start, make: () => ofStatement(source, index, statement, anchors) })),
    ...others.map((suggestion) => ({ at: suggestion.start, make: () => ofSuggestion(index, suggestion, anchors) })),
    ...alone.map((passage) => ({ at: passage.span.start, make: () => ofPassage(index, passage, anchors) })),
  ].sort((a, b) => a.at - b.at)
  return {
    entries: makers.slice(0, mostEntries).flatMap(({ make }) => make()),
    leftOut: Math.max(0, makers.length - mostEntries),
  }
}

/** Whether a statement is too few words to be evidence of anything, or breaks off: “it”, “[16]”, “a meeting with the”. */
function isScrap({ kind, parts }: Statement, raw: string): boolean {
  const words = parts
    .map(({ start, end }) => raw.slice(start, end))
    .join(' ')
    .replaceAll(/\[\d{1,3}\]/g, ' ')
  if (/\b(?:of|to|at|with|from|the|an?)[\s*_]*$/i.test(words)) return true
  const han = words.match(/\p{Script=Han}/gu)?.length ?? 0
  const latin = words.match(/[\p{Script=Latin}\p{N}]{2,}/gu)?.length ?? 0
  return kind === 'direct' ? han + latin < 2 : han < 4 && latin < 2
}

function ofStatement(source: ReadSource, index: number, statement: Statement, { anchorOf }: SourceAnchors): Entry[] {
  const { id, block, parts, start, end, date, confidence, cueSpan } = statement
  const quoted = parts.map((part) => anchorOf(block, part)).filter((anchor) => anchor !== undefined)
  if (quoted.length === 0) return []
  const speakers = speakersOf(statement, source.reading, source.raw)
  const entry = (by: Voice | undefined): Entry => ({
    ...{ source: index, from: id, span: { start, end }, by, isJoint: speakers.length > 1, said: date, anchors: quoted },
    kind: by === undefined ? 'report' : by.side === undefined ? 'judgement' : 'statement',
    cue: cueSpan ? source.raw.slice(cueSpan.start, cueSpan.end).replaceAll(/\s+/g, ' ') : '',
    ...{ confidence, origin: undefined },
  })
  return speakers.length === 0 ? [entry(undefined)] : speakers.map(entry)
}

function ofSuggestion(index: number, suggestion: Suggestion, { anchorOf }: SourceAnchors): Entry[] {
  const { id, block, sentence, cue, confidence, origin } = suggestion
  const anchor = anchorOf(block, sentence) ?? anchorOf(block, suggestion)
  if (!anchor) return []
  return [
    {
      ...{ source: index, from: id, span: sentence, by: undefined, isJoint: false, kind: 'report', said: undefined },
      ...{ anchors: [anchor], cue, confidence, origin: origin === 'rule' ? undefined : origin },
    },
  ]
}

function ofPassage(index: number, { id, block, span }: Passage, { anchorOf }: SourceAnchors): Entry[] {
  const anchor = anchorOf(block, span)
  if (!anchor) return []
  const rest = { by: undefined, isJoint: false, kind: 'report', said: undefined, cue: '', origin: undefined } as const
  return [{ source: index, from: id, span, anchors: [anchor], confidence: 1, ...rest }]
}

/** One suggestion of each sentence: they share its passage. */
function firstInSentence<Each extends Suggestion>(suggestions: readonly Each[]): Each[] {
  const seen = new Set<number>()
  return suggestions.filter(({ sentence }) => {
    if (seen.has(sentence.start)) return false
    seen.add(sentence.start)
    return true
  })
}
