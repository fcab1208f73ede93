/** Words of `anchorage experts` in English. */
export const expertsEn = {
  about: 'what people in the sources expect, held against the model, and later against what happened',
  options: {
    concept: 'stability concept that the counts go by: nash, gmr, smr, seq, symseq, or one that a claim names',
    samples: 'also say in how many of this many variants of the case the model agrees',
    vary: 'attested: let judgements that are attested vary too',
    record: 'put today’s answers on record, in forecasts.jsonl beside the case; needs --on',
    on: 'the day of the record (YYYY-MM-DD)',
    format: 'table, json, md or csv',
  },
  heading: 'What people expect, and what the model says',
  nothing: 'The case lists no outlooks. What people in the sources expect is written under “outlooks:”.',
  expectation: 'Expectation',
  group: (who: string, sources: string): string => (sources === '' ? who : `${who} (${sources})`),
  person: (who: string, affiliation: string): string => (affiliation === '' ? who : `${who}, ${affiliation}`),
  listSeparator: ', ',
  marks: { agrees: '+', disagrees: '−', partly: '±', unknown: '?' },
  notAsked: '·',
  vacuous: '*',
  withShare: (mark: string, percent: string): string => `${mark} ${percent}`,
  legend:
    '+ the model agrees, − disagrees, ± in part, ? cannot tell, · cannot be asked; +* agrees because no equilibrium is of the kind that the claim speaks of.',
  legendSamples: (samples: string, seed: string, widest: string): string =>
    `Percentages: in how many of ${samples} variants of the case, seed ${seed}, the model agrees. Each is known to within ${widest} points (95 %).`,
  varied: (count: number): string =>
    count === 0
      ? 'No judgement of this case varies, so that all variants are alike.'
      : `${count} ${count === 1 ? 'judgement varies' : 'judgements vary'}: those that are not attested, or that say “varies:”. Unless the file says otherwise, they turn out otherwise so often:`,
  chances: (confidence: string, move: string, drop: string, flip: string, rule: string): string =>
    `${confidence}: a priority moves ${move}, is dropped ${drop}, is the opposite ${flip}; a rule does not hold ${rule}`,
  support: { attested: 'attested', inferred: 'inferred', assumed: 'assumed' },
  undecided: (id: string, count: string): string => `${id}: in ${count} of the variants the question has no answer.`,
  inWords: 'In words',
  claim: (id: string, text: string, claim: string): string => `${id}: ${text} [${claim}]`,
  notModelled: (id: string, text: string, why: string): string => `${id}: ${text} [cannot be asked: ${why}]`,
  unknown: {
    'no-status-quo': 'the claim speaks of what is reachable, and the case has no status quo on this day',
    'no-state': 'the claim compares states, and one of them is not feasible on this day',
  },
  cannotTell: (id: string, why: string): string => `${id}: the model cannot tell, since ${why}.`,
  counts: (concept: string): string => `How often the model agrees (${concept})`,
  who: 'Who',
  source: 'Source',
  verdicts: { agrees: 'agrees', disagrees: 'disagrees', partly: 'partly', open: 'not asked' },
  bySource: 'By source',
  noSource: '(no quotation)',
  countsNote:
    'Agreement says whether a claim follows from the model. It is no measure of an expert: some claims follow from what was written into the model after the same expert.',
  happened: 'What happened, and what the model had said',
  noneHappened: (open: number): string =>
    `Nobody has entered yet what happened, for ${open === 1 ? 'the one expectation' : `any of the ${open} expectations`}. Once it is known, write “outcome:” and “known:” under the outlook’s “resolution:”.`,
  outcomes: { true: 'came about', false: 'did not come about', partly: 'came about in part' },
  noted: (note: string): string => ` ${/[.!?…]$/u.test(note) ? note : `${note}.`}`,
  became: (id: string, who: string, outcome: string, known: string): string =>
    `${id} (${who}): ${outcome}, known on ${known}.`,
  said: (on: string, version: string, asOf: string | undefined, answers: string): string =>
    ` On ${on} the model had said${asOf === undefined ? '' : `, as of ${asOf}`}, by version ${version} of the case: ${answers}.`,
  saidNothing: ' Nothing was on record beforehand.',
  saidTooLate: (count: number): string =>
    ` Nothing was on record beforehand; ${count === 1 ? 'one answer was' : `${count} answers were`} recorded when it was known, and ${count === 1 ? 'does' : 'do'} not count.`,
  saidOtherClaim: (count: number): string =>
    ` What was on record beforehand answers the claim in other words (${count}), and does not count.`,
  underAll: (verdict: string): string => `${verdict} under every concept`,
  under: (concepts: string, verdict: string): string => `${verdict} under ${concepts}`,
  saying: { agrees: 'agrees', disagrees: 'disagrees', partly: 'agrees in part', unknown: 'cannot tell' },
  clauseSeparator: '; ',
  shareSaid: 'A percentage behind a concept says in how many of the variants sampled then the model agreed.',
  conceptShare: (concept: string, percent: string): string => `${concept} ${percent}`,
  onRecord: (count: number, versions: number, first: string, last: string): string =>
    `On record: ${count} ${count === 1 ? 'answer' : 'answers'} of ${versions} ${versions === 1 ? 'version' : 'versions'} of the case, ${first === last ? `from ${first}` : `from ${first} to ${last}`}.`,
  version: (version: string): string => `This version of the case is ${version}.`,
  score: 'Right and wrong so far',
  scoreHead: { right: 'right', wrong: 'wrong', partly: 'in part', open: 'open' },
  model: 'The model, as recorded beforehand',
  modelUnder: (concept: string): string => `under ${concept}`,
  uncounted: 'not counted',
  brier: 'Brier',
  brierOf: (mean: string, count: number): string => `${mean} (${count})`,
  brierNote:
    'Brier: the mean squared difference of the recorded share and what happened, in brackets over how many; 0 is perfect, 0.25 is what always saying 50 % gives. A share is how often the answer survives doubt about the judgements, not a probability that somebody stated.',
  smallNumbers: (resolved: number): string =>
    resolved < 30
      ? `${resolved} ${resolved === 1 ? 'expectation is' : 'expectations are'} decided. That is too few to tell judgement from luck; several may also hang on the same event.`
      : `${resolved} expectations are decided. Several may hang on the same event, so that they count for less than their number.`,
  recorded: (count: number, path: string, version: string): string =>
    count === 0
      ? `Nothing new: these answers stand in ${path} already (case ${version}).`
      : `Recorded ${count} ${count === 1 ? 'answer' : 'answers'} in ${path} (case ${version}).`,
  nothingToRecord: 'There is no claim to record.',
  errors: {
    'experts-need-case': (p: Parameters): string => `${p.path}: a table has no outlooks; name a case.`,
    'record-needs-day': (): string => '--record needs the day of the record: --on YYYY-MM-DD.',
    'day-needs-record': (): string => '--on says the day of a record; it needs --record.',
    'record-main-readings': (): string =>
      'What goes on record are the answers by the main readings of the case; leave --reading out.',
    'record-busy': (p: Parameters): string =>
      `${p.path}: somebody else is recording. If nobody is (a run was killed), remove this file and try again.`,
    'bad-record': (p: Parameters): string =>
      `${p.path}, line ${p.line}: this is no line of a record of forecasts. Mend or remove it; nothing was changed.`,
    'needs-samples': (p: Parameters): string => `${p.given} needs --samples, for example --samples 10000.`,
  },
}

type Parameters = Readonly<Record<string, string | number>>

/** The shape of the catalogue. */
export type ExpertsMessages = typeof expertsEn
