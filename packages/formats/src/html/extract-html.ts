import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import type { DocumentFacts, NotExtracted } from '../extracted-text.ts'
import { nestingOf } from './nesting.ts'
import { type Paragraph, paragraphsOf, paragraphText, type TreeNode } from './paragraphs-of.ts'

/** Elements within elements, above which a page is not read: finding the article takes quadratic time over depth. */
const depthLimit = 800
const elementLimit = 100_000

/**
 * The article of a web page as text: its title, then its paragraphs. Where no article can be told from the rest, the text of
 * the whole page. Scripts are never executed: there is nothing here that could.
 */
export function extractHtml(
  html: string,
): { readonly text: string; readonly about: DocumentFacts } | (NotExtracted & { readonly text?: never }) {
  const { depth, elements } = nestingOf(html)
  if (depth > depthLimit) return { reason: 'html-too-deep' }
  if (elements > elementLimit) return { reason: 'html-too-large' }
  const { document } = parseHTML(withRoot(html))
  const whole = paragraphsOf((document.querySelector('body') ?? document) as unknown as TreeNode)
  const published = dayOf(publishedIn(document))
  const heading =
    document.querySelectorAll('h1').length === 1 ? words(document.querySelector('h1')?.textContent) : undefined
  const ownTitle = words(document.querySelector('title')?.textContent)
  const article = articleOf(document)
  const title = article?.title ?? ownTitle
  const about = {
    // Titles of pages go on with the name of the site; the heading does not.
    title: heading !== undefined && title?.startsWith(heading) ? heading : title,
    author: article?.author,
    publisher: article?.publisher,
    published: published ?? dayOf(article?.published),
  } satisfies DocumentFacts
  const found = article && article.paragraphs.length > 0 ? article.paragraphs : whole
  const isTitled = about.title === undefined || found.slice(0, 3).some(({ text }) => text === about.title)
  const paragraphs = isTitled ? found : [{ text: about.title!, isProse: false }, ...found]
  return { text: paragraphText(paragraphs), about }
}

/** The parser makes no root element where the page leaves it out. */
function withRoot(html: string): string {
  if (/<html[\s>]/i.test(html)) return html
  const rest = html.replace(/^\s*<!doctype[^>]{0,500}>/i, '')
  return `<!doctype html><html>${/<body[\s>]/i.test(rest) ? rest : `<body>${rest}</body>`}</html>`
}

interface FoundArticle {
  readonly paragraphs: readonly Paragraph[]
  readonly title: string | undefined
  readonly author: string | undefined
  readonly publisher: string | undefined
  readonly published: string | undefined
}

/** Readability changes the document it looks at. */
function articleOf(document: Document): FoundArticle | undefined {
  try {
    const found = new Readability<TreeNode>(document, { serializer: (node) => node as unknown as TreeNode }).parse()
    if (!found?.content) return undefined
    return {
      paragraphs: paragraphsOf(found.content),
      title: words(found.title),
      author: words(found.byline),
      publisher: words(found.siteName),
      published: words(found.publishedTime),
    }
  } catch {
    // A page that it cannot make sense of is read whole.
    return undefined
  }
}

/** Where pages say when they were published, beside the metadata that Readability knows. */
function publishedIn(document: Document): string | undefined {
  const names = ['article:published_time', 'datePublished', 'pubdate', 'publishdate', 'date', 'DC.date.issued']
  for (const meta of document.querySelectorAll('meta')) {
    const name = meta.getAttribute('property') ?? meta.getAttribute('name') ?? meta.getAttribute('itemprop') ?? ''
    if (names.includes(name)) return meta.getAttribute('content') ?? undefined
  }
  return undefined
}

function dayOf(time: string | undefined): string | undefined {
  const [, year, month, day] = /^\s*(\d{4})-(\d{2})-(\d{2})/.exec(time ?? '') ?? []
  const text = `${year}-${month}-${day}`
  const date = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text) ? text : undefined
}

function words(text: string | null | undefined): string | undefined {
  const found = text
    ?.replaceAll(/[\s\p{Cc}]+/gu, ' ')
    .trim()
    .slice(0, 500)
  return found ? found : undefined
}
