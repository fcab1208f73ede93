/** Words of `anchorage readings` in English. */
export const readingsEn = {
  about: 'what holds under all, some or none of the rival readings, and which evidence tells them apart',
  options: {
    concept: 'stability concept: nash, gmr, smr, seq, symseq, sim, seqsim',
    party: 'only the readings of this party vary; may be repeated (default: every party that has rivals)',
    outcome: 'follow this state, or the states in which this formula holds; may be repeated (default: the terms)',
    limit: 'how many combinations may be solved (default: 10,000)',
    format: 'table, json, md or csv',
  },
  alone: 'Each reading by itself',
  aboutAlone: (concept: string, { isReached }: { readonly isReached: boolean }): string =>
    `Equilibria under ${concept} if one party is read so and the others by their main reading. Outcomes: yes = some equilibrium has it;${
      isReached ? ' reached = improvements lead to one from the status quo;' : ''
    } – = none has it.`,
  reading: 'Reading',
  allMain: 'Main readings of all parties',
  support: { attested: 'attested', inferred: 'inferred', assumed: 'assumed' },
  equilibria: 'equilibria',
  holds: 'yes',
  reached: 'reached',
  fails: '–',
  alike: (party: string, reading: string, as: string): string =>
    `${party}: “${reading}” ranks all states as ${as} does on this day. It makes no difference.`,
  theMain: 'the main reading',
  byMain: 'by its main reading',
  asNamed: (reading: string): string => `as “${reading}”`,
  combinations: (count: string): string => `All ${count} combinations`,
  aboutCombinations: ({ isReached }: { readonly isReached: boolean }): string =>
    `In how many of them each outcome holds (some equilibrium has it)${
      isReached ? ' and is reached (improvements lead to one from the status quo)' : ''
    }. By party: in how many combinations of the others’ readings its own reading decides.`,
  outcome: 'Outcome',
  holdsIn: 'holds in',
  reachedIn: 'reached',
  decides: (changed: number, contexts: number): string => (changed === 0 ? '–' : `${changed} of ${contexts}`),
  everything: 'all equilibria',
  patterns: 'What holds, and in how many combinations',
  noEquilibrium: 'No combination has an equilibrium.',
  legend: (all: string, { isReached }: { readonly isReached: boolean }): string =>
    `Y taken, N not taken, - either. Last rows: in how many of the ${all} combinations the outcome holds${
      isReached ? ', and in how many improvements lead to it from the status quo' : ''
    }.`,
  moreOutcomes: (count: number): string =>
    `${count} further ${count === 1 ? 'outcome' : 'outcomes'} not shown; --format json lists all.`,
  needs: 'What each needs',
  always: (outcome: string): string => `${outcome}: under every combination.`,
  never: (outcome: string): string => `${outcome}: under none.`,
  open: (outcome: string): string => `${outcome}:`,
  onlyIf: (outcome: string, conditions: string, { isExact }: { readonly isExact: boolean }): string =>
    `${outcome}: only if ${conditions}; ${isExact ? 'and then always.' : 'but not always then.'}`,
  sometimes: (outcome: string): string =>
    `${outcome}: no single reading rules it out, and none makes sure of it; it is their combination that counts.`,
  enough: (conditions: string): string => ` It is enough if ${conditions}.`,
  readAs: (party: string, readings: readonly string[]): string => `${party} is read ${orList(readings)}`,
  labels: (labels: readonly string[]): string => andList(labels),
  and: (conditions: readonly string[]): string => andList(conditions),
  or: (conditions: readonly string[]): string => orList(conditions),
  quoted: (text: string): string => `“${text}”`,
  evidence: 'Which evidence tells the readings apart',
  aboutEvidence:
    'A reading rests on what it cites for itself, and on what the party’s readings cite for the statements in it. + the reading rests on this; − the file says that this speaks against it. Evidence that all readings of a party rest on is left out: it helps to choose none of them. What a reading does not cite may still agree with it.',
  passage: 'Evidence',
  shared: (count: number): string =>
    count === 1
      ? 'One piece of evidence is common to all of them and does not tell them apart.'
      : `${count} pieces of evidence are common to all of them and do not tell them apart.`,
  nothingApart: 'No evidence is cited for one reading and not for another.',
  nameWithSupport: (name: string, support: string): string => `${name} (${support})`,
  numbered: (number: number, reading: string): string => `${number}: ${reading}`,
  partsAt: (reading: string, place: number, main: string, here: string): string =>
    `${reading}; parts from the main reading at place ${place}, with ${here} where that has ${main}`,
  nothing: 'nothing',
  forOutcome: 'Which evidence bears on an outcome',
  aboutForOutcome:
    'For: cited only by readings under which it can hold, or against readings that rule it out. Against: the other way round.',
  bears: (outcome: string, party: string, speaksFor: string, speaksAgainst: string): string =>
    `${outcome}, ${party}: for: ${speaksFor}; against: ${speaksAgainst}`,
  none: 'none',
  listSeparator: ', ',
  errors: {
    'readings-need-case': (p: Parameters): string =>
      `${p.path}: a table has no readings; name a case. Rival orders stand under “readings:” of a party.`,
    'no-rival-readings': (): string =>
      'No party of this case has rival readings. Write them under “readings:” of a party, each a complete list with its evidence.',
    'no-rival-readings-of': (p: Parameters): string =>
      `${p.parties}: no rival readings. Parties that have some: ${p.known}.`,
    'too-many-combinations': (p: Parameters): string =>
      `The readings make ${p.count} combinations; the limit is ${p.limit}. Name the parties whose readings are to vary with --party${p.raise === 'yes' ? ', or raise the limit with --limit' : ''}.`,
  },
}

type Parameters = Readonly<Record<string, string | number>>

function orList(items: readonly string[]): string {
  return new Intl.ListFormat('en', { type: 'disjunction' }).format(items)
}

function andList(items: readonly string[]): string {
  return new Intl.ListFormat('en', { type: 'conjunction' }).format(items)
}

/** The shape of the catalogue. */
export type ReadingsMessages = typeof readingsEn
