import { type ArticleParts, arrange } from './arrange.ts'
import type { Article, Block, BlockKind, Page, ReaderLang } from './block.ts'
import { findItems } from './find-items.ts'
import { shared, type Term, termsOf } from './heading-side.ts'
import type { Part } from './headings.ts'
import { joinLines } from './join-lines.ts'
import { languageOf } from './language.ts'
import { layoutOf } from './layout.ts'
import { linesOf } from './lines.ts'
import { segmentsOf } from './segments.ts'
import { vocabularyOf } from './vocabulary.ts'

/**
 * A raw text as blocks in reading order.
 *
 * Wrapped lines are joined, column breaks inside paragraphs closed, headings told from text, and headings that stand after
 * their text put before it. Every block says what it was decided by and how sure that is. Offsets are those of the raw
 * text. Time is linear in its length. Never throws: a text without order is blocks without headings.
 *
 * `lang` is found out from the letters if it is not given.
 */
export function readBlocks(raw: string, options: { readonly lang?: ReaderLang } = {}): Page {
  const lang = options.lang ?? languageOf(raw)
  const lines = linesOf(raw)
  const layout = layoutOf(lines)
  const items = findItems(segmentsOf(lines, layout, lang), layout, lang)
  const { articles, rest, headings } = arrange(items, layout, lang)
  const vocabulary = vocabularyOf(lang === 'en' ? lines : [])
  const blocks: Block[] = []
  const add = (part: Part, article: string | undefined): string => {
    const order = blocks.length
    const id = `b${order + 1}`
    const { text, map } = joinLines(raw, part.lines, lang, vocabulary)
    const [first, last] = [part.lines[0]!, part.lines.at(-1)!]
    blocks.push({
      id,
      kind: part.kind as BlockKind,
      article,
      order,
      lines: [first.number, last.number],
      rawStart: first.start,
      rawEnd: last.end,
      text,
      map,
      reason: part.reason,
      confidence: part.confidence,
    })
    return id
  }
  const mainTerms = articles.length > 1 ? openingOf(articles[0]!, 2, lang) : new Set<Term>()
  const named = articles.map(({ headline, parts }, index): Article => {
    const id = `a${index + 1}`
    const headlineId = headline && add(headline, id)
    const ids = parts.map((part) => add(part, id))
    const role = index === 0 ? 'main' : opensAlike(mainTerms, articles[index]!, lang) ? 'sidebar' : 'other'
    return { id, headline: headlineId, role, blocks: headlineId ? [headlineId, ...ids] : ids, headings }
  })
  for (const part of rest) add(part, undefined)
  return { lang, articles: named, blocks }
}

/** Whether the opening of an article takes up what the main one opens with: a third of its terms, and at least four. */
function opensAlike(mainTerms: ReadonlySet<Term>, other: ArticleParts, lang: ReaderLang): boolean {
  const terms = openingOf(other, 1, lang)
  const count = shared(terms, mainTerms)
  return count >= 4 && count * 3 >= terms.size
}

function openingOf({ parts }: ArticleParts, count: number, lang: ReaderLang): Set<Term> {
  const texts = parts.filter(({ kind }) => kind === 'paragraph' || kind === 'lead').slice(0, count)
  return termsOf(texts.flatMap(({ lines }) => lines.map(({ text }) => text)).join(lang === 'zh' ? '' : ' '), lang)
}
