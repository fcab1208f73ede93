import type { Parameters } from './en.ts'
import { systemReason } from './system-reasons.ts'

/** The words of `anchorage add-source` in English. */
export const addSourceEn = {
  about: 'reports into the sources of a case: the file untouched, its hash, its text, an entry in case.yaml',
  files: 'text files, web pages (.html), PDF or Word documents (.docx)',
  options: {
    id: 'name of the source in the case (default: made from the name of the file)',
    title: 'title (default: the one a web page gives, else the headline)',
    publisher: 'who published it (default: the one a web page gives)',
    date: 'day of publication, YYYY-MM-DD (default: the one a web page gives)',
    rendering: 'original, paraphrase or citation',
  },
  added: (id: string, file: string, from: string): string => `Added ${id}: ${file} (${from}).`,
  text: (file: string): string => `  Its text, which quotations refer to: ${file}.`,
  isThere: (file: string, id: string): string => `${file} is there already, as ${id}; nothing was changed for it.`,
  next: (file: string, path: string, id: string): string =>
    `Wrote ${file}. Next: quote from it under “evidence:” with “source: ${id}”, then run “anchorage check ${path}”.`,
  errors: {
    'source-id-taken': (p: Parameters): string =>
      `The case has a source “${p.id}” already, with another file. Choose another --id; nothing was added.`,
    'case-changed': (p: Parameters): string =>
      `${p.path} was changed by somebody else in the meantime; nothing was added. Run the command again.`,
    'nothing-added': (p: Parameters): string =>
      `${p.path}: could not be written (${systemReason(p.why, 'en')}); nothing was added.`,
    'one-file-only': (p: Parameters): string => `${p.option} is for one file. Add the files one by one.`,
    'bad-source-id': (p: Parameters): string =>
      `“${p.given}” is no name for a source. Expected lower-case letters, digits and hyphens, for example gazette-3-feb.`,
    'bad-rendering': (p: Parameters): string =>
      `“${p.given}” is no rendering. Expected original, paraphrase or citation.`,
    'mend-first': (p: Parameters): string =>
      `${p.path} has errors; nothing was added. Mend them first: “anchorage check” lists them.`,
    'sources-outside': (p: Parameters): string =>
      `${p.path} is a link that leads out of the case; nothing was added. Put a folder in its place.`,
  },
}
