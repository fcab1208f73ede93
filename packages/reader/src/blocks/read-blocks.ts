import { flattened } from '../flattened.ts'
import { type ArticleParts, arrange } from './arrange.ts'
import type { Article, Block, BlockKind, Page, ReaderLang } from './block.ts'
import { findItems } from './find-items.ts'
import { shared, type Term, termsOf } from './heading-side.ts'
import type { Part } from './headings.ts'
import { joinLines } from './join-lines.ts'
import { languageOf } from './language.ts'
import { layoutOf } from './layout.ts'
import { linesOf } from './lines.ts'
import { setsOffWords } from './markdown-marks.ts'
import { type PageChange, type PlacedPart, withChanges } from './page-changes.ts'
import { segmentsOf } from './segments.ts'
import { vocabularyOf } from './vocabulary.ts'

/**
 * A raw text as blocks in reading order.
 *
 * Wrapped lines are joined, column breaks inside paragraphs closed, headings told from text, and headings that stand after
 * their text put before it. Every block says what it was decided by and how sure that is. Offsets are those of the raw
 * text. Time is linear in its length. Never throws: a text without order is blocks without headings.
 *
 * `lang` is found out from the letters if it is not given. `changes` are made to the blocks found, in their order; a block
 * keeps its id through them.
 */
export function readBlocks(raw: string, options: BlockOptions = {}): Page {
  const lang = options.lang ?? languageOf(raw)
  const lines = linesOf(raw)
  const layout = layoutOf(lines)
  const markdown = layout.hasMarks || setsOffWords(lines)
  const items = findItems(segmentsOf(lines, layout, lang), layout, lang)
  const { articles, rest, headings } = arrange(items, layout, lang)
  const vocabulary = vocabularyOf(lang === 'en' ? lines : [])
  const { parts, unfit } = withChanges(placedParts(articles, rest), options.changes ?? [])
  const blocks = parts.map(({ id, part, article }, order): Block => {
    const { text, map } = joinLines(raw, part.lines, lang, { vocabulary, markdown })
    const [first, last] = [part.lines[0]!, part.lines.at(-1)!]
    return {
      id,
      kind: part.kind as BlockKind,
      article: article === undefined ? undefined : articleId(article),
      order,
      lines: [first.number, last.number],
      rawStart: first.start,
      rawEnd: last.end,
      text,
      map,
      reason: part.reason,
      confidence: part.confidence,
    }
  })
  const mainTerms = articles.length > 1 ? openingOf(articles[0]!, 2, lang) : new Set<Term>()
  const own = articles.map((): PlacedPart[] => [])
  for (const part of parts) if (part.article !== undefined) own[part.article]!.push(part)
  const named = articles.map((each, index): Article => {
    const here = own[index]!
    const role = index === 0 ? 'main' : opensAlike(mainTerms, each, lang) ? 'sidebar' : 'other'
    return {
      id: articleId(index),
      headline: here.find(({ heads }) => heads === index)?.id,
      ...{ role, blocks: here.map(({ id }) => id), headings },
    }
  })
  return { lang, articles: named, blocks, ...(unfit.length > 0 && { unfit }) }
}

/** What is known of the blocks of a text before they are sought. */
export interface BlockOptions {
  readonly lang?: ReaderLang
  readonly changes?: readonly PageChange[]
}

const articleId = (index: number): string => `a${index + 1}`

/** Articles one after the other, headline first, then what belongs to the page: `b1`, `b2`, … */
function placedParts(articles: readonly ArticleParts[], rest: readonly Part[]): readonly PlacedPart[] {
  const placed: PlacedPart[] = []
  const add = (part: Part, article: number | undefined, heads: number | undefined): void => {
    placed.push({ id: `b${placed.length + 1}`, part, article, heads })
  }
  articles.forEach(({ headline, parts }, article) => {
    if (headline) add(headline, article, article)
    for (const part of parts) add(part, article, undefined)
  })
  for (const part of rest) add(part, undefined, undefined)
  return placed
}

/** Whether the opening of an article takes up what the main one opens with: a third of its terms, and at least four. */
function opensAlike(mainTerms: ReadonlySet<Term>, other: ArticleParts, lang: ReaderLang): boolean {
  const terms = openingOf(other, 1, lang)
  const count = shared(terms, mainTerms)
  return count >= 4 && count * 3 >= terms.size
}

function openingOf({ parts }: ArticleParts, count: number, lang: ReaderLang): Set<Term> {
  const texts = parts.filter(({ kind }) => kind === 'paragraph' || kind === 'lead').slice(0, count)
  const lines = flattened(texts.map((each) => each.lines))
  return termsOf(lines.map(({ text }) => text).join(lang === 'zh' ? '' : ' '), lang)
}
