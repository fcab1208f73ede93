import type { Block, ReaderLang } from './blocks/block.ts'
import { readBlocks } from './blocks/read-blocks.ts'
import type { NameMention, TextSpan } from './names/name-mention.ts'
import { actorsIn, readNames } from './names/read-names.ts'
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
  const speakers = found.flatMap(({ block, statement: { speaker } }) => (speaker ? [{ block, ...speaker }] : []))
  const { names, mentions } = readNames(page, speakers)
  const statements = found.map((each, index) => ({
    ...statementOf(raw, blocks, each, index, echoes[index]),
    ...whoSpeaks(each, mentions),
  }))
  return { ...page, names, mentions, dates: [], statements }
}

function whoSpeaks(
  { block, statement: { speaker, antecedent, via } }: FoundIn,
  mentions: readonly NameMention[],
): Pick<Statement, 'speakers' | 'via'> {
  const own = speaker ? actorsIn(mentions, block, speaker) : []
  const before = own.length === 0 && antecedent ? actorsIn(mentions, antecedent.block, antecedent) : []
  return { speakers: [...own, ...before], via: via ? actorsIn(mentions, block, via) : [] }
}

function statementOf(
  raw: string,
  blocks: ReadonlyMap<string, Block>,
  { block: id, statement }: FoundIn,
  index: number,
  echo: number | undefined,
): Statement {
  const block = blocks.get(id)!
  const { tier, kind, cueClass, negated, confidence, speaker, antecedent } = statement
  const place = (span: TextSpan | undefined): TextSpan | undefined => span && rawSpan(block, span)
  const parts = statement.parts.flatMap((part) => rawSpans(raw, block, part))
  const named = antecedent && blocks.get(antecedent.block)
  return {
    ...{ id: `s${index + 1}`, block: id, tier, kind, parts },
    start: Math.min(...parts.map(({ start }) => start)),
    end: Math.max(...parts.map(({ end }) => end)),
    speakerSpan: place(speaker) ?? (named && rawSpan(named, antecedent)),
    ...{ speakers: [], via: [], cueSpan: place(statement.cue), cueClass, negated, hedge: place(statement.hedge) },
    ...{ date: undefined, echoes: echo === undefined ? undefined : `s${echo + 1}`, origin: 'rule', confidence },
  }
}
