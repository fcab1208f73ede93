import type { Block, ReaderLang } from './blocks/block.ts'
import type { PageChange } from './blocks/page-changes.ts'
import { readBlocks } from './blocks/read-blocks.ts'
import { readDates } from './dates/read-dates.ts'
import { saidOn } from './dates/said-on.ts'
import { flattened } from './flattened.ts'
import { actorsIn, byBlock } from './names/actors-in.ts'
import type { TextSpan } from './names/name-mention.ts'
import { readNames } from './names/read-names.ts'
import { type HeadContext, headsIn } from './names/speaker-heads.ts'
import type { SpeakerSpan } from './names/speaker-span.ts'
import { pronounSubject } from './names/zh/pronoun-subject.ts'
import type { Reading } from './reading.ts'
import { echoesOf } from './statements/echoes.ts'
import { statementsEn } from './statements/en/statements-en.ts'
import { rawSpan, rawSpans } from './statements/raw-spans.ts'
import type { FoundIn, FoundStatement, Statement } from './statements/statement.ts'
import { statementsZh } from './statements/zh/statements-zh.ts'

/** What is known of a text before it is read. */
export interface ReadOptions {
  /** Found out from the letters if it is not given. */
  readonly lang?: ReaderLang
  /** The day of publication, ISO 8601, which relative dates count from. */
  readonly date?: string
  /** What the blocks are otherwise than they look: made before anything is sought in them. */
  readonly changes?: readonly PageChange[]
}

/**
 * A raw text read: blocks in reading order, who is named, who said what, and when.
 *
 * Statements are in reading order; their offsets, unlike those of names and dates, are those of the raw text, UTF-16, end
 * exclusive. Pure: the same text and options give the same reading. Time is linear in the length of the text. Never throws.
 */
export function read(raw: string, options: ReadOptions = {}): Reading {
  const { lang, changes } = options
  const page = readBlocks(raw, { ...(lang && { lang }), ...(changes && { changes }) })
  const found = page.lang === 'zh' ? statementsZh(page.blocks) : statementsEn(page.blocks)
  const echoes = echoesOf(page, found)
  const blocks = new Map(page.blocks.map((block) => [block.id, block]))
  const { names, mentions } = readNames(page, speakerSpans(found))
  const kinds = new Map(names.map(({ id, kind }) => [id, kind]))
  const context: HeadContext = { index: byBlock(mentions), kindOf: (actor) => kinds.get(actor), lang: page.lang }
  const dates = readDates(page, options)
  const datesOf = byBlock(dates)
  const statements = found.map((each, index) => {
    const date = saidOn(
      blocks.get(each.block)!.text,
      each.statement,
      datesOf.get(each.block) ?? [],
      beside(found, index),
    )
    return statementOf(raw, blocks, each, {
      index,
      echo: echoes[index],
      date,
      speakers: speakersOf(context, each, blocks),
      via: each.statement.via ? actorsIn(context.index, each.block, each.statement.via) : [],
    })
  })
  return { ...page, names, mentions, dates, statements }
}

/** The statements right before and behind one in its block. */
function beside(found: readonly FoundIn[], index: number): readonly FoundStatement[] {
  const near = [found[index - 2], found[index - 1], found[index + 1], found[index + 2]]
  return near.flatMap((each) => (each && each.block === found[index]!.block ? [each.statement] : []))
}

/** Where statements name a speaker, or somebody who passes words on: the best evidence of who is a person. */
function speakerSpans(found: readonly FoundIn[]): readonly SpeakerSpan[] {
  const spans: SpeakerSpan[] = []
  for (const { block, statement } of found) {
    const { speaker, via, antecedent } = statement
    if (speaker) spans.push({ block, start: speaker.start, end: speaker.end })
    if (via) spans.push({ block, start: via.start, end: via.end })
    if (antecedent) spans.push(antecedent)
  }
  return spans
}

/** Who speaks: ids of actors. */
function speakersOf(
  context: HeadContext,
  { block, statement }: FoundIn,
  blocks: ReadonlyMap<string, Block>,
): readonly string[] {
  const { speaker, antecedent } = statement
  const heads = (id: string, { start, end }: TextSpan): readonly string[] =>
    headsIn(context, { block: id, text: blocks.get(id)!.text, start, end })
  const named = speaker ? heads(block, speaker) : []
  if (named.length > 0) return named
  const subject =
    speaker && context.lang === 'zh'
      ? pronounSubject(context, { block, text: blocks.get(block)!.text, ...speaker }, antecedent?.block !== block)
      : undefined
  if (subject) return [subject]
  return antecedent ? heads(antecedent.block, antecedent) : []
}

/** What is known of a statement beside what its sentence says. */
interface Told {
  readonly index: number
  /** The index of the statement that it repeats. */
  readonly echo: number | undefined
  readonly date: string | undefined
  readonly speakers: readonly string[]
  readonly via: readonly string[]
}

function statementOf(
  raw: string,
  blocks: ReadonlyMap<string, Block>,
  { block: id, statement }: FoundIn,
  { index, echo, date, speakers, via }: Told,
): Statement {
  const block = blocks.get(id)!
  const { tier, kind, cueClass, negated, confidence, speaker, antecedent } = statement
  const place = (span: TextSpan | undefined): TextSpan | undefined => span && rawSpan(block, span)
  const parts = flattened(statement.parts.map((part) => rawSpans(raw, block, part)))
  let [start, end] = [Number.POSITIVE_INFINITY, 0]
  for (const part of parts) {
    start = Math.min(start, part.start)
    end = Math.max(end, part.end)
  }
  const named = antecedent && blocks.get(antecedent.block)
  return {
    id: `s${index + 1}`,
    block: id,
    tier,
    kind,
    start,
    end,
    parts,
    speakerSpan: place(speaker) ?? (named && rawSpan(named, antecedent)),
    speakers,
    via,
    cueSpan: place(statement.cue),
    cueClass,
    negated,
    hedge: place(statement.hedge),
    date,
    echoes: echo === undefined ? undefined : `s${echo + 1}`,
    origin: 'rule',
    confidence,
  }
}
