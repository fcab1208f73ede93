import type { Parameters } from './en.ts'

/** The words of `anchorage read` in English. */
export const readEn = {
  about: 'a raw text as blocks in reading order: headings, paragraphs, captions, credits, articles',
  argument: 'a text file (.txt, .md)',
  langOf: 'language of the text: zh or en (default: found out from its letters)',
  languages: { zh: 'Chinese', en: 'English' },
  summary: (lang: string, blocks: number, articles: number, chars: string, encoding: string): string =>
    `${lang}, ${chars} characters in ${encoding}: ${blocks} ${blocks === 1 ? 'block' : 'blocks'} in ${articles} ${articles === 1 ? 'article' : 'articles'}.`,
  displaced: 'Headings stood after their text and have been put before it.',
  empty: 'There is no text in this file.',
  article: {
    main: (number: number): string => `Article ${number}`,
    sidebar: (number: number): string => `Article ${number}, a sidebar to the first`,
    other: (number: number): string => `Article ${number}`,
  },
  page: 'The page as a whole',
  head: { lines: 'lines', kind: 'what', text: 'text' },
  kinds: {
    headline: 'headline',
    subheading: 'subheading',
    lead: 'lead',
    paragraph: 'paragraph',
    caption: 'caption',
    byline: 'byline',
    credit: 'credit',
    'jump-line': 'jump line',
  },
  doubtful: (lines: string, kind: string, reason: string): string => `Lines ${lines} may be no ${kind}: ${reason}.`,
  lookAt: 'Look at these again',
  reasons: {
    indent: 'they open with an indent',
    'blank-line': 'they follow a blank line',
    'own-line': 'they stand on a line of their own',
    'after-heading': 'they follow a heading',
    'wide-opening': 'they open the article in wider lines than the rest',
    'display-text': 'they are short and have no end mark',
    'narrow-lines': 'they were broken before the column was full',
    'broken-headline': 'several short lines follow each other',
    'marker-words': 'they have words that such labels have',
    'set-apart': 'they stand apart from the text',
    shape: 'they stand apart and say when or where something is seen',
  },
  errors: {
    'text-too-large': (p: Parameters): string =>
      `${p.path}: ${p.size} bytes are more than the limit of ${p.limit} for one text. Split it.`,
    'bad-text-lang': (p: Parameters): string => `“${p.given}” is no language that can be read. Expected zh or en.`,
    'is-folder': (p: Parameters): string => `${p.path} is a folder. Name a text file in it.`,
    'is-pdf': (p: Parameters): string =>
      `${p.path} is a PDF, which is not read yet. Save its text (“Save as text”, or copy and paste) and read that.`,
    'is-zip': (p: Parameters): string =>
      `${p.path} is a zip archive or an office document, which is not read yet. Save it as plain text.`,
    'is-image': (p: Parameters): string =>
      `${p.path} is a picture. Recognising its text is not included; use an OCR program and read what it writes.`,
    'is-old-office': (p: Parameters): string => `${p.path} is an old office document. Save it as plain text.`,
    'is-binary': (p: Parameters): string => `${p.path} is no text: it is full of bytes that no text has.`,
  },
}
