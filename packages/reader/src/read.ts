import type { Block, ReaderLang } from './blocks/block.ts'
import { readBlocks } from './blocks/read-blocks.ts'
import { readDates } from './dates/read-dates.ts'
import { saidOn } from './dates/said-on.ts'
import { actorsIn, byBlock, type MentionIndex } from './names/actors-in.ts'
import type { TextSpan } from './names/name-mention.ts'
import { readNames } from './names/read-names.ts'
import type { SpeakerSpan } from './names/speaker-span.ts'
import type { Reading } from './reading.ts'
import { echoesOf } from './statements/echoes.ts'
import { statementsEn } from './statements/en/statements-en.ts'
import { rawSpan, rawSpans } from './statements/raw-spans.ts'
import type { FoundIn, Statement } from './statements/statement.ts'
import { statementsZh } from './statements/zh/statements-zh.ts'

/** What is known of a text before it is read. */
export interface ReadOptions {
  /** Found out from the letters if it is not given. */
  readonly lang?: ReaderLang
  /** The day of publication, ISO 8601, which relative dates count from. */
  readonly date?: string
}

/**
 * A raw text read: blocks in reading order, who is named, who said what, and when.
 *
 * Statements are in reading order; their offsets, unlike those of names and dates, are those of the raw text, UTF-16, end
 * exclusive. Pure: the same text and options give the same reading. Time is linear in the length of the text. Never throws.
 */
export function read(raw: string, options: ReadOptions = {}): Reading {
  const page = readBlocks(raw, options.lang ? { lang: options.lang } : {})
  const found = page.lang === 'zh' ? statementsZh(page.blocks) : statementsEn(page.blocks)
  const echoes = echoesOf(page, found)
  const blocks = new Map(page.blocks.map((block) => [block.id, block]))
  const { names, mentions } = readNames(page, speakerSpans(found))
  const index = byBlock(mentions)
  const dates = readDates(page, options)
  const datesOf = byBlock(dates)
  const statements = found.map((each, at) => ({
    ...statementOf(raw, blocks, each, at, echoes[at]),
    ...speakersOf(index, each, blocks.get(each.block)!.text),
    date: saidOn(blocks.get(each.block)!.text, each.statement, datesOf.get(each.block) ?? []),
  }))
  return { ...page, names, mentions, dates, statements }
}

/** Where statements name a speaker, or somebody who passes words on: the best evidence of who is a person. */
function speakerSpans(found: readonly FoundIn[]): readonly SpeakerSpan[] {
  return found.flatMap(({ block, statement: { speaker, via, antecedent } }) => [
    ...[speaker, via].flatMap((span) => (span ? [{ block, start: span.start, end: span.end }] : [])),
    ...(antecedent ? [antecedent] : []),
  ])
}

/** Who speaks, and who passes it on: ids of actors. `text` is that of the block. */
function speakersOf(
  index: MentionIndex,
  { block, statement }: FoundIn,
  text: string,
): Pick<Statement, 'speakers' | 'via'> {
  const { speaker, antecedent, via } = statement
  const named = speaker ? actorsIn(index, block, withoutClause(text, speaker)) : []
  const speakers = named.length === 0 && antecedent ? actorsIn(index, antecedent.block, antecedent) : named
  return { speakers, via: via ? actorsIn(index, block, via) : [] }
}

/** A speaker's words up to the clause that only tells more of him. */
function withoutClause(text: string, { start, end }: TextSpan): TextSpan {
  const clause = text.slice(start, end).search(/,? (?:who|whom|which|whose)\b/)
  return { start, end: clause > 0 ? start + clause : end }
}

function statementOf(
  raw: string,
  blocks: ReadonlyMap<string, Block>,
  { block: id, statement }: FoundIn,
  index: number,
  echo: number | undefined,
): Omit<Statement, 'speakers' | 'via' | 'date'> {
  const block = blocks.get(id)!
  const { tier, kind, cueClass, negated, confidence, speaker, antecedent } = statement
  const place = (span: TextSpan | undefined): TextSpan | undefined => span && rawSpan(block, span)
  const parts = statement.parts.flatMap((part) => rawSpans(raw, block, part))
  const named = antecedent && blocks.get(antecedent.block)
  return {
    id: `s${index + 1}`,
    block: id,
    tier,
    kind,
    start: parts.reduce((least, { start }) => Math.min(least, start), Number.POSITIVE_INFINITY),
    end: parts.reduce((most, { end }) => Math.max(most, end), 0),
    parts,
    speakerSpan: place(speaker) ?? (named && rawSpan(named, antecedent)),
    cueSpan: place(statement.cue),
    cueClass,
    negated,
    hedge: place(statement.hedge),
    echoes: echo === undefined ? undefined : `s${echo + 1}`,
    origin: 'rule',
    confidence,
  }
}
