import {
  type Case,
  type CorrectedReading,
  type Correction,
  correctedReading,
  type Lang,
  proposedEvidence,
  type ReadSource,
  sourceAnchors,
  type Value,
} from '@anchorage/casefile'
import {
  type Reading,
  reanchor,
  type SearchedText,
  searchedText,
  suggestionsOf,
  type TextSpan,
  withHomes,
} from '@anchorage/reader'
import type { BlockView, EvidencePlace, Proposal, Proposals, ReadText, Stretch } from './protocol.ts'
import { readingKey } from './reading-key.ts'
import { statementView } from './statement-view.ts'
import { type BlockIndex, blockIndex, rawSpanOf, stretchesOf } from './stretches.ts'

/** A source that was read, and what can be asked about its text. */
export interface TextRead {
  readonly view: ReadText
  /** What does not depend on the case, for the next reading of the same text. */
  readonly base: TextBase
  proposals(of: Case, source: number, lang: Lang): Proposals
  places(of: Case, source: number): readonly EvidencePlace[]
  spans(stretches: readonly Stretch[]): readonly TextSpan[]
  stretches(spans: readonly TextSpan[]): readonly Stretch[]
  anchors(stretches: readonly Stretch[]): readonly { readonly [key: string]: Value }[]
}

interface TextBase {
  readonly raw: string
  readonly read: ReadSource
  readonly unfit: CorrectedReading['unfit']
  readonly blocks: BlockIndex
  readonly searched: SearchedText
  /** Where selectors stand, so that none is sought twice. */
  readonly found: Map<string, readonly Stretch[]>
}

/** Reads a source of a case; the same text once only. */
export function readText(of: Case, source: number, raw: string, before: ReadonlyMap<string, TextRead>): TextRead {
  const { id, lang: textLang, published } = of.sources[source]!
  const day = typeof published === 'string' ? published : published?.notBefore
  const date = day !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(day) ? day : undefined
  const { corrections = [] } = of.sources[source]!
  const key = readingKey(of, source)
  const known = before.get(key)
  if (known?.base.raw === raw) return known
  const base = baseOf(id, raw, { textLang, date, corrections })
  const { reading } = base.read
  const anchors = sourceAnchors(base.read)
  let proposed: { readonly cast: string; readonly proposals: Proposals } | undefined
  return {
    base,
    view: {
      key,
      lang: reading.lang,
      blocks: blockViews(reading),
      statements: reading.statements.map((each) => statementView(each, reading, raw, base.blocks)),
      unfit: base.unfit,
    },
    proposals: (now, index, lang) => {
      const cast = JSON.stringify([
        index,
        lang,
        now.people,
        now.parties.map((party) => [party.id, party.name, party.aliases]),
      ])
      if (proposed?.cast !== cast) proposed = { cast, proposals: proposalsOf(now, index, base.read, lang) }
      return proposed.proposals
    },
    places: (now, index) =>
      now.evidence.flatMap(({ id: evidence, anchors: own }) => {
        const here = own.filter((anchor) => anchor.source === index)
        return here.length === 0 ? [] : [{ evidence, marks: here.flatMap((anchor) => placeOf(base, anchor)) }]
      }),
    spans: (stretches) => stretches.flatMap((stretch) => rawSpanOf(base.blocks, stretch) ?? []),
    stretches: (spans) => spans.flatMap((span) => stretchesOf(base.blocks, span)),
    anchors: (stretches) =>
      stretches.flatMap((stretch) => {
        const span = rawSpanOf(base.blocks, stretch)
        const anchor = span && anchors.anchorOf(stretch.block, span)
        return anchor === undefined ? [] : [anchor]
      }),
  }
}

function proposalsOf(of: Case, source: number, read: ReadSource, lang: Lang): Proposals {
  const byStatement: Record<string, Proposal[]> = {}
  for (const { entry, by, person, value } of proposedEvidence(of, source, read, lang).entries) {
    const own = byStatement[entry.from] ?? []
    own.push({ ...(by !== undefined && { by }), ...(person !== undefined && { person }), value })
    byStatement[entry.from] = own
  }
  return byStatement
}

interface KnownOfText {
  readonly textLang: string | undefined
  readonly date: string | undefined
  readonly corrections: readonly Correction[]
}

function baseOf(id: string, raw: string, { textLang, date, corrections }: KnownOfText): TextBase {
  const lang = textLang === 'zh' || textLang === 'en' ? textLang : undefined
  const { reading: read, unfit } = correctedReading(
    raw,
    { ...(lang && { lang }), ...(date !== undefined && { date }) },
    corrections,
  )
  const reading = withHomes(read)
  const suggestions = suggestionsOf(reading)
  return {
    raw,
    unfit,
    read: { id, raw, reading, suggestions, ...(date !== undefined && { date }) },
    blocks: blockIndex(reading.blocks),
    searched: searchedText(raw),
    found: new Map(),
  }
}

function blockViews({ blocks, articles }: Reading): readonly BlockView[] {
  const aside = new Set(articles.filter(({ role }) => role === 'sidebar').map(({ id }) => id))
  return blocks.map(({ id, kind, article, text, lines, rawStart, rawEnd, reason, confidence }) => ({
    ...{ id, kind, article, text, lines, rawStart, rawEnd, reason, confidence },
    isAside: article !== undefined && aside.has(article),
  }))
}

/** Where an anchor stands; nowhere if that is not sure. */
function placeOf(
  { searched, blocks, found }: TextBase,
  { quote, prefix, suffix }: { readonly quote: string; readonly prefix?: string; readonly suffix?: string },
): readonly Stretch[] {
  const key = JSON.stringify([quote, prefix, suffix])
  const known = found.get(key)
  if (known !== undefined) return known
  const outcome = reanchor(searched, {
    exact: quote,
    ...(prefix !== undefined && { prefix }),
    ...(suffix !== undefined && { suffix }),
  })
  const place = 'start' in outcome ? stretchesOf(blocks, outcome) : []
  found.set(key, place)
  return place
}
