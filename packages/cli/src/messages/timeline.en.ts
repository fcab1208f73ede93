/** Words of `anchorage timeline` in English. */
export const timelineEn = {
  command: 'since when: what held in each phase, what changed it, and what was reported meanwhile',
  options: {
    from: 'only from this date on (YYYY-MM-DD)',
    to: 'only up to this date (YYYY-MM-DD)',
    concepts: 'names of concepts with commas between them: nash, gmr, smr, seq, symseq, sim, seqsim',
    end: 'only this end of uncertain windows: earliest or latest (default: both)',
    format: 'table, json, md or csv',
  },
  errors: {
    'no-timeline': (p: Parameters): string => `${p.path}: a table has no dates; name a case.`,
    'range-reversed': (p: Parameters): string => `--from ${p.from} is later than --to ${p.to}.`,
  },
  facts: {
    phases: (phases: number, solved: number): string =>
      `${phases === 1 ? '1 phase' : `${phases} phases`}, ${solved === 1 ? '1 different model' : `${solved} different models`}`,
    now: (date: string): string => `* the phase of the case's own date, ${date}`,
    constant: 'Nothing in this case is dated: what holds, holds at all times.',
    ends: 'Where a window may have ended or not, both are analysed.',
  },
  phases: 'Phases',
  aboutPhases:
    'For each phase: the feasible states, and the equilibria under each concept, of which improvements lead to so many from the status quo.',
  phase: 'phase',
  states: 'states',
  statusQuo: 'status quo',
  counts: (equilibria: number, reached: number | undefined): string =>
    reached === undefined ? String(equilibria) : `${equilibria} (${reached})`,
  none: '–',
  span: (from: string | undefined, until: string | undefined): string => {
    if (from === undefined) return until === undefined ? 'always' : `until ${until}`
    if (until === undefined) return `from ${from}`
    return from === until ? from : `${from} – ${until}`
  },
  withEnd: (span: string, ended: string): string => `${span}, ${ended}`,
  ended: { earliest: 'if ended', latest: 'if not yet ended' },
  held: (concept: string): string => `What held when (${concept})`,
  aboutHeld:
    'Y taken, N not taken, - either. In a phase: now = it holds and is the status quo; yes = it holds and improvements lead there; moves = it holds, and only steps that do not pay lead there; no way = it holds, and nothing leads there; holds = it holds, and there is no status quo; – = it does not hold.',
  holding: { start: 'now', improvements: 'yes', moves: 'moves', no: 'no way', holds: 'holds', not: '–' },
  noneHeld: 'No state is stable for every party in any phase.',
  tooMany: (count: string): string =>
    `Up to ${count} equilibria in a phase are too many to follow one by one; their numbers are above.`,
  restStates: (count: string): string => `${count} equilibria of this large model are in none of these patterns.`,
  option: 'Option',
  moreOutcomes: (count: number): string => `${count} more not shown; --format json lists all.`,
  outcome: (letter: string, words: string, spans: string): string => `${letter}: ${words}. Holds ${spans}.`,
  named: (name: string, taken: string): string => `${name} (${taken})`,
  always: 'in every phase',
  from: (day: string): string => `from ${day}`,
  until: (day: string): string => `until ${day}`,
  fromUntil: (from: string, until: string): string => `from ${from} until ${until}`,
  range: (earliest: string, latest: string): string =>
    earliest === latest ? earliest : `${earliest} at the earliest, ${latest} at the latest`,
  onlyIf: {
    earliest: (span: string): string => `${span} if windows end at the earliest date`,
    latest: (span: string): string => `${span} if windows end at the latest date`,
  },
  again: '; ',
  changes: 'What changed, and because of what',
  date: 'date',
  what: 'what',
  inPhase: (span: string, isNow: boolean): string => (isNow ? `${span} *` : span),
  begins: (element: string, until: string): string => `begins: ${element}${until}`,
  ends: (element: string): string => `is over: ${element}`,
  mayEnd: {
    earliest: (element: string): string => `may be over, at its earliest end: ${element}`,
    latest: (element: string): string => `is over, at its latest end: ${element}`,
  },
  beginsUntil: (range: string): string => `, until ${range}`,
  windowWords: (formula: string): string => `“${formula}” off the table`,
  constraintWords: (label: string): string => `constraint “${label}”`,
  forbidWords: (from: string, to: string): string => `no moves from “${from}” to “${to}”`,
  mergeWords: (formula: string): string => `one state: ${formula}`,
  priorityWords: (party: string, place: number, want: string): string => `priority ${place} of ${party}: ${want}`,
  statusQuoWords: (state: string): string => `status quo: ${state}`,
  perceptionWords: (party: string): string => `how ${party} sees the conflict`,
  sure: (element: string, confidence: string): string => `${element} (${confidence})`,
  confidence: { attested: 'attested', inferred: 'inferred', assumed: 'assumed' },
  effect: {
    begins: (concept: string, outcomes: string, count: number): string =>
      `${concept}: ${outcomes} ${count === 1 ? 'begins' : 'begin'} to hold`,
    stops: (concept: string, outcomes: string, count: number): string =>
      `${concept}: ${outcomes} no longer ${count === 1 ? 'holds' : 'hold'}`,
  },
  wasInfeasible: {
    begins: (count: number): string => `; ${count === 1 ? 'it was' : 'they were'} not possible before`,
    stops: (count: number): string => `; ${count === 1 ? 'it is' : 'they are'} not possible any more`,
  },
  leaving: {
    begins: (parties: string, count: number): string =>
      `; before, ${count === 1 ? 'it' : 'they'} would have been left by ${parties}`,
    stops: (parties: string, count: number): string => `; ${count === 1 ? 'it' : 'they'} would be left by ${parties}`,
  },
  because: (elements: string): string => `. Because of: ${elements}`,
  jointly: (elements: string): string => `. Because of these together: ${elements}`,
  ifEnds: { earliest: 'If the window is over: ', latest: 'If the window lasted until now: ' },
  noEffect: (concepts: string): string => `What holds stays the same (${concepts}).`,
  event: (what: string): string => what,
  undated: 'Not dated',
  separator: ', ',
  and: (list: readonly string[]): string =>
    list.length < 2 ? list.join('') : `${list.slice(0, -1).join(', ')} and ${list.at(-1)}`,
  noAnswer: 'No answer in this phase:',
}

type Parameters = Readonly<Record<string, string | number>>
