const count = (value: number): string => value.toLocaleString('en')
const plural = (value: number, one: string, many: string): string => `${count(value)} ${value === 1 ? one : many}`

/** English words of briefs. */
export const en = {
  colon: ':',
  listSeparator: ', ',
  sentenceSeparator: ' ',
  quoted: (text: string): string => `“${text}”`,
  titled: (title: string): string => `“${title}”`,
  withRole: (name: string, role: string): string => `${name} (${role})`,
  dated: (who: string, date: string): string => `${who}, ${date}`,
  notBefore: (date: string): string => `not before ${date}`,
  renderings: { paraphrase: ' (paraphrase kept with the case)', original: '' },
  report: 'The report',
  notes: 'Notes',
  sources: 'Sources',

  asOf: (date: string): string => `As of ${date}.`,
  background: 'Background',

  answer: 'What can hold',
  none: (concept: string): string =>
    `Nothing holds: under ${concept}, every state has a party that gains by leaving it.`,
  notApplicable: (concept: string, why: string): string => `${concept} has no answer here: ${why}.`,
  noStart: (outcomes: number): string =>
    `${plural(outcomes, 'outcome', 'outcomes')} can hold. The case names no status quo, so that nothing is said about how to get there.`,
  statusQuoHolds: 'The status quo holds: no party has a step away from it that pays.',
  statusQuoFalls: 'The status quo does not hold: at least one party has a step away from it that pays.',
  reached: (outcomes: number): string =>
    `${plural(outcomes, 'outcome', 'outcomes')} can be reached from where things stand by steps that each pay for the one who takes them, and then ${outcomes === 1 ? 'holds' : 'hold'}:`,
  noneReached:
    'From where things stand, no other outcome that holds can be reached by steps that pay for the one who takes them.',
  others: (outcomes: number): string =>
    `${plural(outcomes, 'outcome', 'outcomes')} would hold, but ${outcomes === 1 ? 'needs' : 'need'} somebody to make a concession first:`,
  unreachable: (outcomes: number): string =>
    `${plural(outcomes, 'outcome', 'outcomes')} would hold but cannot be reached at all from here:`,
  more: (outcomes: number): string => `and ${count(outcomes)} more`,
  either: (options: string): string => `either way: ${options}`,
  nothingTaken: 'nothing is done',
  stateCount: (states: number): string => ` (${plural(states, 'state', 'states')})`,
  outcomesTitle: 'The outcomes, option by option',
  outcomesCaption: 'Y: taken. N: not taken. –: holds either way. Below: for each party, compared with the status quo.',
  option: 'Option',
  comparedWithNow: 'Compared with the status quo',
  gains: { gains: 'better', loses: 'worse', same: 'the same', mixed: 'better or worse' },
  concepts: 'How far ahead the parties think',
  conceptsAbout: (concept: string, about: string): string =>
    `The answer above is under ${concept}: ${about}. The table says how many states hold under each concept, for all parties together.`,
  concept: 'Concept',
  equilibria: 'States that hold',
  reachedColumn: 'Of these, reached',

  picture: 'How the conflict can move',
  pictureText: (states: number, equilibria: number): string =>
    `State graph: ${plural(states, 'state', 'states')} drawn, ${count(equilibria)} of which hold.`,
  pictureCaption:
    'From left to right: the status quo, then what improvements lead to. Each box is a state, each square an option: filled if taken. Boxes with a double line hold.',

  why: 'Why',
  whyOf: (letter: string, words: string): string => `${letter}: ${words}`,
  statusQuo: 'The status quo',

  robustness: 'How sure this is',
  robustnessAbout: (samples: number, judgements: number, seed: number): string =>
    `Judgements that nobody attested were varied: ${plural(judgements, 'judgement', 'judgements')}, ${count(samples)} samples, seed ${seed}. The shares say how often a state held; the intervals are Wilson’s at 95 %.`,
  robustnessSame: (share: string, interval: string): string =>
    `In ${share} of the samples (${interval}) exactly the same states held as in the case as it is.`,
  robustnessState: 'State',
  robustnessShare: 'Held in',
  robustnessInterval: '95 % interval',
  robustnessNow: 'Now',
  holdsNow: 'holds',
  notNow: 'does not',
  impossibleNow: 'not possible',

  parties: 'What the parties want',
  priorities: 'Priorities, most important first',
  ranking: 'Ranking of states, best first',
  weights: 'Weights of options',
  tuned: 'Moved by hand in the ranking that this makes',
  tunings: {
    above: (state: string, other: string): string => `${state}: directly above ${other}`,
    level: (state: string, other: string): string => `${state}: level with ${other}`,
    below: (state: string, other: string): string => `${state}: directly below ${other}`,
  },
  noPreference: 'No preference is given.',
  options: (names: string): string => `Can do: ${names}.`,
  noOptions: 'Has no options of its own.',
  interestsLeftOut: (words: string): string => `Not in the model: ${words}`,
  confidence: { attested: 'attested', inferred: 'inferred', assumed: 'assumed' },
  confidenceAbout:
    'Attested: the party itself, or somebody who speaks for it, said so. Inferred: it follows from what was reported. Assumed: nobody said so.',
  during: (from: string, until: string): string => ` (${from} – ${until})`,
  open: '…',
  tied: ' = ',

  constraints: 'What cannot be',
  never: (what: string): string => `Never: ${what}`,
  require: (what: string): string => `Always: ${what}`,
  merge: (what: string): string => `Taken as one state: ${what}`,
  forbid: (from: string, to: string): string => `No move from ${from} to ${to}`,
  window: (what: string, from: string, until: string): string => `Off the table ${from} – ${until}: ${what}`,
  irreversible: (party: string, option: string): string => `${party}: “${option}” cannot be taken back`,
  notTakenUpAgain: (party: string, option: string): string => `${party}: “${option}” cannot be taken up again`,

  outlooks: 'What people expect, held against the model',
  outlooksAbout: (concept: string): string =>
    `Answered under ${concept}. The model does not predict; it says what follows from what was reported.`,
  who: 'Who',
  expects: 'Expects',
  model: 'The model',
  verdicts: { agrees: 'agrees', disagrees: 'disagrees', partly: 'agrees in part', unknown: 'cannot say' },
  vacuous: 'agrees, for want of anything that the claim speaks of',
  notModelled: 'not modelled',

  events: 'What happened',
  undated: 'no date',

  how: 'How this was worked out',
  howText: (parties: number, options: number, states: string): string =>
    `The case has ${plural(parties, 'party', 'parties')} and ${plural(options, 'option', 'options')}; ${states} states are feasible. What each party likes follows from its priorities; a state holds if no party has a step away from it that pays, under the concept named. Everything else is worked out exactly from that, with no estimate but the shares above, where there are any.`,
  provenance: (version: string, hash: string, concept: string): string =>
    `Made by Anchorage ${version} from case.yaml with SHA-256 ${hash}, under ${concept}`,
  provenanceSeed: (seed: number, samples: number): string => `, seed ${seed}, ${count(samples)} samples`,
  stop: '.',

  template: {
    unknown: (name: string, line: number, known: string): string =>
      `line ${line}: there is no part “${name}”; the parts are ${known}`,
  },
}

/** The words that every language has. */
export type BriefMessages = typeof en
