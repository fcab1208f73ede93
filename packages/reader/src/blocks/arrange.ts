import { flattened } from '../flattened.ts'
import type { ReaderLang } from './block.ts'
import type { Item } from './find-items.ts'
import { headingsStandAfter, shared, termsOf } from './heading-side.ts'
import { headingParts, isHeadlineShaped, type Part } from './headings.ts'
import { type Layout, medianWidth } from './layout.ts'

/** Blocks of one article in reading order. */
export interface ArticleParts {
  readonly headline: Part | undefined
  readonly parts: readonly Part[]
}

/** A page put into reading order. */
export interface Arranged {
  readonly articles: readonly ArticleParts[]
  /** What belongs to the page and to no article of it. */
  readonly rest: readonly Part[]
  readonly headings: 'before' | 'after'
}

/** Tells headlines from subheadings, finds the articles, and puts displaced headings before the text that they head. */
export function arrange(items: readonly Item[], layout: Layout, lang: ReaderLang): Arranged {
  const standsAfter = headingsStandAfter(items, lang)
  const parts = headingParts(items, lang, standsAfter)
  const arranged = standsAfter ? afterText(parts, lang) : beforeText(parts, layout, lang)
  const filled = arranged.articles.filter((article) => article.headline || article.parts.length > 0)
  return { ...arranged, articles: filled.map((article, index) => (index === 0 ? withLead(article) : article)) }
}

function as(part: Part, kind: Part['kind'], confidence = part.confidence): Part {
  return { ...part, kind, confidence }
}

const isText = ({ kind }: Part): boolean => kind === 'paragraph' || kind === 'lead'

/** Headings before their text: an article begins at each headline. */
function beforeText(parts: readonly Part[], layout: Layout, lang: ReaderLang): Arranged {
  const articles: { headline: Part | undefined; parts: Part[] }[] = [{ headline: undefined, parts: [] }]
  const rest: Part[] = []
  const isPaper = layout.columnWidth > 0 && layout.columnWidth <= 64
  parts.forEach((part, index) => {
    const article = articles.at(-1)!
    if (part.kind === 'credit' && isOfPage(part, lang)) rest.push(part)
    else if (part.kind !== 'heading') article.parts.push(part)
    else if (article.headline === undefined && !article.parts.some(isText)) {
      // What stands above the first headline, a byline for example, stays with it.
      article.headline = as(part, 'headline')
    } else if (!article.parts.some(isText)) article.parts.push(as(part, 'subheading'))
    else if (opensArticle(parts, index, lang, isPaper)) articles.push({ headline: as(part, 'headline'), parts: [] })
    else article.parts.push(as(part, 'subheading'))
  })
  return { articles, rest, headings: 'before' }
}

/** Whether a heading in the midst of a page opens another article: by its shape on a page in columns, else by a byline. */
function opensArticle(parts: readonly Part[], index: number, lang: ReaderLang, isPaper: boolean): boolean {
  const next = parts[index + 1]
  if (next === undefined) return false
  if (next.kind === 'byline') return true
  const opening = next.lines[0]?.text.slice(0, 60) ?? ''
  if (next.kind === 'paragraph' && isDateline(opening, lang)) return true
  return isPaper && isHeadlineShaped(parts[index]!, lang)
}

/** Whether a text opens with the place, date and agency of a report. */
function isDateline(opening: string, lang: ReaderLang): boolean {
  if (lang === 'zh')
    return /^(?:本报|据|新华社|中新[社网]|[\u4e00-\u9fff]{2,4}[社网])[^。]{0,24}(?:电|讯|消息|报道)/.test(opening)
  return /^[A-Z][A-Z .]{2,24}(?:, [A-Z][\w. ]{1,20})?(?: \([\w ]{2,20}\))? [—–-]/.test(opening)
}

/** Headings after their text: an article ends at each headline, a section at each subheading. */
function afterText(parts: readonly Part[], lang: ReaderLang): Arranged {
  const lastHeading = parts.findLastIndex(({ kind }) => kind === 'heading')
  const firstText = parts.findIndex(isText)
  const isOnly = parts.filter(({ kind }) => kind === 'heading').length <= 2
  const firstHeading = parts.findIndex(({ kind }) => kind === 'heading')
  // Only a headline stands displaced in English, unless a subheading stands right before it.
  const subheadingsFirst = firstHeading < firstText || (lang === 'en' && !endsWithTwoHeadings(parts))
  const articles: ArticleParts[] = []
  const rest: Part[] = []
  let sections: Section[] = []
  let open: Part[] = []
  const closeArticle = (headline: Part | undefined): void => {
    const hasLooseText = open.some(isText)
    if (sections.length > 0 && hasLooseText && headline) {
      // Every section but this one has a heading of its own: the headline is that of what follows them.
      articles.push({ headline: undefined, parts: inSections(sections) })
      sections = []
    }
    articles.push({ headline, parts: inSections([...sections, { heading: undefined, parts: open }]) })
    sections = []
    open = []
  }
  parts.forEach((part, index) => {
    if (index > lastHeading && (part.kind === 'credit' || part.kind === 'caption')) rest.push(part)
    else if (part.kind === 'credit' && isOfPage(part, lang)) rest.push(part)
    else if (part.kind !== 'heading') open.push(part)
    else if (index === lastHeading || isHeadlineAfter(parts, index, lang, isOnly))
      closeArticle(as(part, 'headline', 0.8))
    else if (subheadingsFirst) open.push(as(part, 'subheading'))
    else {
      sections.push({ heading: as(part, 'subheading', 0.8), parts: open })
      open = []
    }
  })
  if (sections.length > 0 || open.length > 0) closeArticle(undefined)
  return {
    articles: withCaptions(articles, rest, lang),
    rest: rest.filter(({ kind }) => kind !== 'caption'),
    headings: 'after',
  }
}

/** Whether somewhere after the first text a heading follows another one, captions and the like aside. */
function endsWithTwoHeadings(parts: readonly Part[]): boolean {
  const kinds = parts.slice(parts.findIndex(isText)).flatMap((part) => {
    return isText(part) || part.kind === 'heading' ? [part.kind] : []
  })
  return kinds.some((kind, index) => kind === 'heading' && kinds[index + 1] === 'heading')
}

/** Whether a heading after its text is a headline: by its shape, or because the text after it opens another report. */
function isHeadlineAfter(parts: readonly Part[], index: number, lang: ReaderLang, isOnly: boolean): boolean {
  const part = parts[index]!
  if (isHeadlineShaped(part, lang)) return true
  const next = parts.slice(index + 1, index + 4).find((each) => isText(each) || each.kind === 'heading')
  return isOnly || (next?.kind === 'paragraph' && isDateline(next.lines[0]?.text.slice(0, 60) ?? '', lang))
}

interface Section {
  readonly heading: Part | undefined
  readonly parts: readonly Part[]
}

/** Sections one after the other, each heading before the first text it heads; an opening set wide comes before the first. */
function inSections(sections: readonly Section[]): Part[] {
  const lists = sections.map(({ heading, parts }, index) => {
    if (!heading) return parts
    const first = parts.findIndex(isText)
    const at = first < 0 ? 0 : index === 0 && isWideOpening(parts) ? first + 1 : first
    return [...parts.slice(0, at), heading, ...parts.slice(at)]
  })
  return flattened(lists)
}

/** Whether the first text is set clearly wider than the one after it. */
function isWideOpening(parts: readonly Part[]): boolean {
  const [first, second] = parts.filter(isText)
  if (!first || !second || first.lines.length < 2 || second.lines.length < 3) return false
  return medianWidth(first.lines.slice(0, -1)) >= 1.25 * medianWidth(second.lines.slice(0, -1))
}

function withLead(article: ArticleParts): ArticleParts {
  if (!isWideOpening(article.parts)) return article
  const at = article.parts.findIndex(isText)
  const lead: Part = { ...article.parts[at]!, kind: 'lead', reason: 'wide-opening', confidence: 0.9 }
  return { ...article, parts: article.parts.map((part, index) => (index === at ? lead : part)) }
}

/** Captions after the last headline go to the end of the article they share most words with. */
function withCaptions(articles: readonly ArticleParts[], rest: readonly Part[], lang: ReaderLang): ArticleParts[] {
  const captions = rest.filter(({ kind }) => kind === 'caption')
  // Comparing many with many would not be linear; such a text is no page.
  if (captions.length === 0 || articles.length === 0) return [...articles]
  if (captions.length * articles.length > 1000) {
    const last = articles.at(-1)!
    return [...articles.slice(0, -1), { ...last, parts: [...last.parts, ...captions] }]
  }
  const wanted = captions.map((caption) => termsOf(textOf(caption), lang))
  const any = new Set(flattened(wanted.map((each) => [...each])))
  const terms = articles.map(({ parts }) => termsOf(parts.slice(0, 60).map(textOf).join(' ').slice(0, 6000), lang, any))
  const homes = wanted.map((each) => {
    const counts = terms.map((others) => shared(each, others))
    return counts.indexOf(Math.max(...counts))
  })
  return articles.map(({ headline, parts }, index) => ({
    headline,
    parts: [...parts, ...captions.filter((_, at) => homes[at] === index)],
  }))
}

function textOf({ lines }: Part): string {
  return lines.map(({ text }) => text).join(' ')
}

/** Whether a credit speaks of the whole page. */
function isOfPage({ lines }: Part, lang: ReaderLang): boolean {
  return lang === 'zh' && /^[（(]?(?:本版|以上|均|图文|文图)/.test(lines[0]?.text ?? '')
}
