import type { Block, BlockKind, Page, ReaderLang } from './blocks/block.ts'
import { readBlocks } from './blocks/read-blocks.ts'
import { readDates } from './dates/read-dates.ts'
import { saidOn } from './dates/said-on.ts'
import { actorsIn, byBlock } from './names/actors-in.ts'
import type { TextSpan } from './names/name-mention.ts'
import { readNames } from './names/read-names.ts'
import { type HeadContext, headsIn } from './names/speaker-heads.ts'
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
  /** Blocks that are something else than they look like, each by an offset of the raw text inside it. */
  readonly retyped?: readonly { readonly at: number; readonly kind: BlockKind }[]
}

/**
 * A raw text read: blocks in reading order, who is named, who said what, and when.
 *
 * Statements are in reading order; their offsets, unlike those of names and dates, are those of the raw text, UTF-16, end
 * exclusive. Pure: the same text and options give the same reading. Time is linear in the length of the text. Never throws.
 */
export function read(raw: string, options: ReadOptions = {}): Reading {
  const page = retyped(readBlocks(raw, options.lang ? { lang: options.lang } : {}), options.retyped ?? [])
  const found = page.lang === 'zh' ? statementsZh(page.blocks) : statementsEn(page.blocks)
  const echoes = echoesOf(page, found)
  const blocks = new Map(page.blocks.map((block) => [block.id, block]))
  const { names, mentions } = readNames(page, speakerSpans(found))
  const kinds = new Map(names.map(({ id, kind }) => [id, kind]))
  const context: HeadContext = { index: byBlock(mentions), kindOf: (actor) => kinds.get(actor), lang: page.lang }
  const dates = readDates(page, options)
  const datesOf = byBlock(dates)
  const statements = found.map((each, at) => ({
    ...statementOf(raw, blocks, each, at, echoes[at]),
    ...speakersOf(context, each, blocks),
    date: saidOn(blocks.get(each.block)!.text, each.statement, datesOf.get(each.block) ?? []),
  }))
  return { ...page, names, mentions, dates, statements }
}

/** The page with blocks retyped; what was said of a block last counts. Articles stay as they are. */
function retyped(page: Page, changes: NonNullable<ReadOptions['retyped']>): Page {
  if (changes.length === 0) return page
  const blocks = page.blocks.map((block) => {
    const change = changes.findLast(({ at }) => block.rawStart <= at && at < block.rawEnd)
    return change === undefined ? block : { ...block, kind: change.kind, confidence: 1 }
  })
  return { ...page, blocks }
}

/** Where statements name a speaker, or somebody who passes words on: the best evidence of who is a person. */
function speakerSpans(found: readonly FoundIn[]): readonly SpeakerSpan[] {
  return found.flatMap(({ block, statement: { speaker, via, antecedent } }) => [
    ...[speaker, via].flatMap((span) => (span ? [{ block, start: span.start, end: span.end }] : [])),
    ...(antecedent ? [antecedent] : []),
  ])
}

/** Who speaks, and who passes it on: ids of actors. */
function speakersOf(
  context: HeadContext,
  { block, statement }: FoundIn,
  blocks: ReadonlyMap<string, Block>,
): Pick<Statement, 'speakers' | 'via'> {
  const { speaker, antecedent, via } = statement
  const heads = (id: string, { start, end }: TextSpan): readonly string[] =>
    headsIn(context, { block: id, text: blocks.get(id)!.text, start, end })
  const named = speaker ? heads(block, speaker) : []
  const speakers = named.length === 0 && antecedent ? heads(antecedent.block, antecedent) : named
  return { speakers, via: via ? actorsIn(context.index, block, via) : [] }
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
