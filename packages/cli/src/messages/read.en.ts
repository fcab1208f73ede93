import type { Parameters } from './en.ts'
import { spokenEn } from './spoken.en.ts'

/** The words of `anchorage read` in English. */
export const readEn = {
  about: 'reports as headings, paragraphs and captions in reading order, then who said what',
  argument: 'text files, web pages (.html), PDF or Word documents (.docx); CASE#SOURCE for a source of a case',
  date: 'day of publication (YYYY-MM-DD), which “Friday” counts from (default: the one a web page gives)',
  langOf: 'language of the text: zh or en (default: found out from its letters)',
  languages: { zh: 'Chinese', en: 'English' },
  summary: (lang: string, blocks: number, articles: number, chars: string, from: string): string =>
    `${lang}, ${chars} characters ${from}: ${blocks} ${blocks === 1 ? 'block' : 'blocks'} in ${articles} ${articles === 1 ? 'article' : 'articles'}.`,
  from: {
    text: (encoding: string): string => `in ${encoding}`,
    html: (_: string): string => 'from a web page',
    pdf: (_: string, pages: number): string => `from a PDF of ${pages} ${pages === 1 ? 'page' : 'pages'}`,
    docx: (_: string): string => 'from a Word document',
  } satisfies Record<string, (encoding: string, pages: number) => string>,
  pagesWithoutText: (pages: readonly number[]): string =>
    `Without any text (scanned?): page ${pages.slice(0, 12).join(', ')}${pages.length > 12 ? ', …' : ''}.`,
  published: {
    option: (date: string): string => `Published on ${date}.`,
    document: (date: string): string => `Published on ${date}, as the page says of itself.`,
    case: (date: string): string => `Published on ${date}, as the case says.`,
  },
  corrected: (count: number, unfit: number): string =>
    `Read with the ${count === 1 ? 'correction' : `${count} corrections`} kept in the case${unfit > 0 ? `, of which ${unfit} no longer ${unfit === 1 ? 'fits' : 'fit'} the text` : ''}.`,
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
    'jump-line': 'pointer',
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
  spoken: spokenEn,
  errors: {
    'text-too-large': (p: Parameters): string =>
      `${p.path}: ${p.size} bytes are more than the limit of ${p.limit} for one text. Split it.`,
    'bad-text-lang': (p: Parameters): string => `“${p.given}” is no language that can be read. Expected zh or en.`,
    'is-folder': (p: Parameters): string => `${p.path} is a folder. Name a text file in it.`,
    'cannot-read': (p: Parameters): string => `${p.path}: could not be read (${p.why}).`,
    'is-other-zip': (p: Parameters): string =>
      `${p.path} is a zip archive or an office document other than .docx. Save it as .docx, PDF or plain text.`,
    'is-html-too-deep': (p: Parameters): string =>
      `${p.path}: this web page nests its elements too deeply to be read. Save its text as plain text.`,
    'is-html-too-large': (p: Parameters): string =>
      `${p.path}: this web page has more than 100,000 elements. Save the text that you need as plain text.`,
    'is-pdf-encrypted': (p: Parameters): string =>
      `${p.path}: this PDF is locked with a password. Save an unlocked copy and read that.`,
    'is-pdf-broken': (p: Parameters): string =>
      `${p.path}: this PDF is damaged and cannot be read. Get it again, or save its text and read that.`,
    'is-pdf-scanned': (p: Parameters): string =>
      `${p.path}: this PDF has no text, only pictures of pages. Recognising text (OCR) is not included; use an OCR program and read what it writes.`,
    'is-pdf-too-large': (p: Parameters): string =>
      `${p.path}: this PDF has more than 2,000 pages, or more text than any page has. Split it.`,
    'is-docx-broken': (p: Parameters): string =>
      `${p.path}: this Word document is damaged and cannot be read. Open and save it again, or save it as plain text.`,
    'is-docx-encrypted': (p: Parameters): string =>
      `${p.path}: this Word document is locked with a password. Save an unlocked copy and read that.`,
    'is-docx-too-large': (p: Parameters): string =>
      `${p.path}: this Word document unpacks to more than any report has. Save its text as plain text.`,
    'is-image': (p: Parameters): string =>
      `${p.path} is a picture. Recognising its text is not included; use an OCR program and read what it writes.`,
    'is-old-office': (p: Parameters): string =>
      `${p.path} is an old or locked office document. Save it as .docx or plain text, without a password.`,
    'is-binary': (p: Parameters): string => `${p.path} is no text: it is full of bytes that no text has.`,
  },
}
