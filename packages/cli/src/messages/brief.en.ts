type Parameters = Readonly<Record<string, string | number>>

/** English words of `anchorage brief`. */
export const briefEn = {
  about: 'the case and its answer as a document: HTML, PDF or Markdown, with a note for every claim',
  options: {
    out: 'where to write it; the ending says the format',
    format: 'html, md, pdf (needs a Chromium on this machine)',
    text: 'what you wrote around the parts; brief.en.md, brief.zh.md or brief.md beside the case if not given',
    printText: 'print the usual text to start from, and do nothing else',
    samples: 'samples for how sure the answer is; 0 leaves that out',
  },
  errors: {
    'unknown-part': (p: Parameters): string =>
      `${p.path}:${p.line}: there is no part “${p.name}”. The parts are: ${p.known}.`,
    'pdf-needs-file': (): string => 'A PDF needs a file to be written to: -o brief.pdf.',
    'no-browser': (): string =>
      'Printing a PDF needs Chromium or Chrome, and none was found. Install one, name one with ANCHORAGE_CHROMIUM, or write HTML and print it.',
    'not-printed': (p: Parameters): string => `${p.browser} did not print: ${p.why}. Write HTML and print it instead.`,
  },
}
