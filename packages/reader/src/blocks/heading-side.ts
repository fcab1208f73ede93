import type { ReaderLang } from './block.ts'
import type { Item } from './find-items.ts'

/**
 * Whether headings stand after the text they head, as in text taken out of a page set in columns.
 *
 * They do if the last heading follows the last paragraph and the page does not open with a headline. Otherwise, on a page
 * that opens with text, the words decide that headings share with the text before and after them.
 */
export function headingsStandAfter(items: readonly Item[], lang: ReaderLang): boolean {
  const lastHeading = items.findLastIndex(({ kind }) => kind === 'heading')
  const lastParagraph = items.findLastIndex(({ kind }) => kind === 'paragraph')
  const firstHeading = items.findIndex(({ kind }) => kind === 'heading')
  const firstParagraph = items.findIndex(({ kind }) => kind === 'paragraph')
  if (lastHeading < 0 || lastParagraph < 0) return false
  const opensWithHeading = firstHeading < firstParagraph
  if (lastHeading > lastParagraph) {
    if (!opensWithHeading) return true
    // A subheading may open a page whose headline comes last; a headline may not.
    const [first, last] = [items[firstHeading]!, items[lastHeading]!]
    return first.lines.length === 1 && items[firstHeading + 1]?.kind !== 'heading' && last.lines.length > 1
  }
  return !opensWithHeading && sharesMoreBefore(items, lang)
}

/** Whether the headings share clearly more words with the text before them than with the text after them. */
function sharesMoreBefore(items: readonly Item[], lang: ReaderLang): boolean {
  let [before, after] = [0, 0]
  const sections = sectionsOf(items)
  sections.forEach(({ heading, text }, index) => {
    if (!heading) return
    const wanted = termsOf(textOf([heading]), lang)
    before += shared(wanted, termsOf(sections[index - 1]?.text ?? '', lang))
    after += shared(wanted, termsOf(text, lang))
  })
  return before > 1.5 * after && before >= 2
}

/** The stretches of text between headings, each with the heading before it. */
function sectionsOf(items: readonly Item[]): { heading: Item | undefined; text: string }[] {
  const sections: { heading: Item | undefined; items: Item[] }[] = [{ heading: undefined, items: [] }]
  for (const item of items) {
    if (item.kind === 'heading') sections.push({ heading: item, items: [] })
    else if (item.kind === 'paragraph') sections.at(-1)?.items.push(item)
  }
  return sections.map((section) => ({ heading: section.heading, text: textOf(section.items) }))
}

function textOf(items: readonly { readonly lines: readonly { readonly text: string }[] }[]): string {
  return items.map(({ lines }) => lines.map(({ text }) => text).join(' ')).join(' ')
}

/** A word of English, or two Chinese characters as one number. */
export type Term = string | number

/** What a text is about, roughly: pairs of Chinese characters, or words of at least five letters, in lower case; in Chinese only those `among` others. */
export function termsOf(text: string, lang: ReaderLang, among?: ReadonlySet<Term>): Set<Term> {
  if (lang === 'en') return new Set((text.match(/[A-Za-z]{5,}/g) ?? []).map((word) => word.toLowerCase()))
  const terms = new Set<Term>()
  let before = 0
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index)
    if (code <= 0x20) continue
    const isChinese = code >= 0x4e00 && code <= 0x9fff
    if (isChinese && before > 0) {
      const term = (before - 0x4e00) * 0x5200 + code - 0x4e00
      if (!among || among.has(term)) terms.add(term)
    }
    before = isChinese ? code : 0
  }
  return terms
}

/** How many terms two texts share. */
export function shared(some: ReadonlySet<Term>, others: ReadonlySet<Term>): number {
  let count = 0
  for (const term of some) if (others.has(term)) count += 1
  return count
}
