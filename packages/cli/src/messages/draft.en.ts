import type { Parameters } from './en.ts'

const count = (number: number, one: string, many: string): string => `${number} ${number === 1 ? one : many}`

/** The words of `anchorage draft` and `anchorage evidence` in English. */
export const draftEn = {
  about: 'a first case from reports: parties, options, priorities and evidence, all for you to correct',
  argument: 'documents to read (.txt, .md, .html, .pdf, .docx)',
  to: 'the folder to create',
  date: 'when the sources appeared (YYYY-MM-DD); “Monday” and “the 13th” count from it',
  title: 'what to call the case (default: the headline)',
  assist: 'let a model propose more: address of an OpenAI-compatible endpoint; its key in ANCHORAGE_ASSIST_KEY',
  model: 'the model that --assist asks',
  done: (path: string): string => `Wrote ${path}.`,
  holds: (c: Readonly<Record<string, number>>): string =>
    `${count(c.parties!, 'party', 'parties')}, ${count(c.options!, 'option', 'options')}, ${count(c.interests!, 'interest', 'interests')}, ${count(c.outlooks!, 'outlook', 'outlooks')}, ${count(c.people!, 'person', 'people')}, ${count(c.evidence!, 'piece of evidence', 'pieces of evidence')}.`,
  marked: 'All of it is a draft: every judgement is “assumed”, and nothing counts as attested until you say so.',
  placeholders:
    'No promise, threat, demand or refusal was found, so the options are placeholders and there are no priorities: write them.',
  leftOut: {
    parties: (names: string): string => `Not taken as parties: ${names}.`,
    options: (names: string): string => `Options left out to keep the model small: ${names}.`,
    passages: (number: number): string => `${count(number, 'passage', 'passages')} of long sources left out.`,
    outlooks: (number: number): string => `${count(number, 'outlook', 'outlooks')} left out.`,
  },
  checked: (warnings: number): string =>
    warnings === 0 ? '“check” has nothing to say.' : `“check” has ${count(warnings, 'warning', 'warnings')}, no error.`,
  next: (path: string): string =>
    `Correct ${path}/case.yaml from the top; then “anchorage check ${path}” and “anchorage analyze ${path}”.`,
  evidence: {
    about: 'statements of a source as evidence for a case, to accept one by one',
    from: 'the id of a source of the case',
    accept: 'write these into the case: all, or ids with commas between them',
    title: (source: string, caseTitle: string): string => `${caseTitle}: what ${source} says`,
    summary: (fresh: number, known: number, people: number): string =>
      `${count(fresh, 'passage is', 'passages are')} not in the case yet, ${known} already there. ${
        people === 0 ? '' : `${count(people, 'person', 'people')} would be added. `
      }Nothing is written without --accept.`,
    none: 'Nothing was found in this source that the case does not have.',
    leftOut: (number: number): string =>
      `${count(number, 'passage', 'passages')} more of this long source are not listed.`,
    head: { id: 'id', by: 'who', kind: 'kind', quote: 'words', cue: 'found by', sure: 'sure' },
    reporter: '(the reporter)',
    added: (name: string): string => `${name} +`,
    newPeople: 'A plus sign after a name: not among the people of the case yet.',
    kinds: { statement: 'statement', report: 'report', judgement: 'judgement' },
    acceptedEntry: (id: string, quote: string): string => `${id}: ${quote}`,
    accepted: (number: number, file: string): string => `${count(number, 'entry', 'entries')} written into ${file}.`,
    peopleAdded: (names: string): string => `People added: ${names}.`,
  },
  assistance: {
    asked: (model: string, url: string, hash: string): string => `${model} at ${url} was asked (prompt ${hash}).`,
    took: (accepted: number, rejected: number): string =>
      `Of ${count(accepted + rejected, 'proposal', 'proposals')}, ${accepted} found in the source word by word, ${rejected} rejected.`,
    rejection: (reason: string, paragraph: string, quote: string): string =>
      `Rejected, since it ${reason}: [${paragraph}] “${quote}”`,
    reasons: {
      'no-paragraph': 'names no paragraph of the source',
      'not-verbatim': 'its quote does not stand in that paragraph',
      elsewhere: 'its quote stands in another paragraph',
      'bad-kind': 'is of no kind that was asked for',
      'not-an-object': 'is no proposal',
      'too-long': 'its quote is too long',
      'no-quote': 'quotes nothing',
      'too-many': 'comes after the last that is looked at',
    },
    failed: {
      timeout: (p: Parameters): string => `The model did not answer within ${p.seconds} seconds. Going on without it.`,
      unreachable: (p: Parameters): string =>
        `The endpoint ${p.url} cannot be reached (${p.why}). Going on without it.`,
      status: (p: Parameters): string => `The endpoint answered ${p.status}. Going on without it.`,
      'too-large': (): string => 'The answer of the model is too large. Going on without it.',
      'not-json': (): string => 'The answer of the model is not the JSON that was asked for. Going on without it.',
      'cut-off': (): string => 'The answer of the model was cut off. Going on without it.',
    },
  },
  errors: {
    'folder-not-empty': (p: Parameters): string =>
      `${p.path} is there already and is not empty. Nothing was written; name another folder.`,
    'nothing-to-draft': (p: Parameters): string =>
      `${p.path}: nobody was found who acts or speaks for a side, so there would be no party (${p.blocks} blocks, ${p.statements} statements read). Nothing was written. See what was read with “anchorage read”, or start from “anchorage new”.`,
    'unknown-source-id': (p: Parameters): string => `The case has no source “${p.given}”. Its sources are: ${p.known}.`,
    'source-without-file': (p: Parameters): string => `The source “${p.given}” has no file that could be read.`,
    'unknown-entries': (p: Parameters): string =>
      `Not among the entries found: ${p.given}. Found are: ${p.known}. Nothing was written.`,
    'needs-model': (): string => '--assist needs the name of a model: --model NAME.',
    'bad-assist-url': (p: Parameters): string =>
      `“${p.given}” is no address of an endpoint. Expected http(s)://host/path, for example http://localhost:11434/v1.`,
  },
}
