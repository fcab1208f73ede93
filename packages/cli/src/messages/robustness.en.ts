/** Words of `anchorage robustness`, and what it shares with `anchorage watch`, in English. */
export const robustnessEn = {
  about: 'how sure the answer is: how often each outcome holds when what is not attested may be otherwise',
  options: {
    concept: 'stability concept to lead with: nash, gmr, smr, seq, symseq',
    samples: 'how many variants of the case to draw at the most',
    within: 'stop as soon as every interval is at most this much to either side (0.01 is one percentage point)',
    seed: 'a whole number: the same seed gives the same variants',
    vary: 'attested: let what is attested vary too',
    threads: 'how many processes share the work (default: all cores from 20,000 samples on, else one)',
    where: 'also how often some outcome that holds has this formula',
    out: 'write the counts to this file, chunk by chunk (JSON Lines)',
    resume: 'go on with the file of --out where it stopped',
  },
  progress: (bar: string, done: string, all: string, rate: string, left: string): string =>
    `${bar} ${done} of ${all} samples, ${rate} a second, ${left} left (Ctrl-C stops)`,
  seconds: (count: number): string => `${count} s`,
  minutes: (count: number): string => `${count} min`,
  slow: (minutes: string): string =>
    `This will take about ${minutes}. Fewer --samples are quicker, and so are more --threads; Ctrl-C stops it.`,
  heading: (concept: string): string => `How sure is what holds (${concept})`,
  drawn: (judgements: number, samples: string, seed: number): string =>
    `${plural(judgements, 'judgement')} may be otherwise. ${samples} variants of the case were drawn (seed ${seed}) and solved; after each share stands its 95 % interval (Wilson).`,
  nothingVaries:
    'Nothing varies: every judgement is attested, or the preferences are rankings, weights or a table, which state no confidence. What holds, holds in every sample. --vary attested lets attested judgements vary too.',
  undecided: (count: string): string =>
    `In ${count} of them the case has no answer (a ranking leaves out states, or members of a merged state part); shares are of the others.`,
  head: { state: 'State', now: 'now', holds: 'holds in', interval: '95 %' },
  aboutTable: 'The last columns say in how many samples each party alone has no reason to leave.',
  isNow: 'holds',
  isNotNow: '–',
  notNow: 'impossible now',
  letter: (letter: string, words: string): string => `${letter}: ${words}`,
  named: (name: string, taken: string): string => `${name} (${taken})`,
  fewer: (share: string, count: number): string =>
    `${plural(count, 'further state')} held in fewer than ${share} of the samples; --format json lists all.`,
  noState: 'No state held in any of the samples.',
  same: (share: string, interval: string, none: string): string =>
    `In ${share} of the samples (${interval}) exactly the same states hold as now; in ${none} no state holds.`,
  interval: (low: string, high: string): string => `${low}–${high}`,
  patterns: 'What they have in common',
  aboutPatterns: 'In how many samples some state that holds is of this kind, and in how many every one is.',
  patternHead: { pattern: 'Formula', some: 'some', every: 'every' },
  concepts: 'Under every concept',
  aboutConcepts: 'In how many samples each of these states holds; first, in how many exactly the same hold as now.',
  conceptHead: { concept: 'Concept', same: 'same' },
  small: 'One change at a time, exactly',
  aboutSmall: (tried: number, effects: number): string =>
    `Neighbours in a list change places, or one judgement is left out, whatever its confidence: ${plural(tried, 'change')}, all tried. ${
      effects === 0 ? 'None changes what holds.' : `${effects} of them change what holds:`
    }`,
  noSmall: 'There is nothing to change: the preferences are weights, or nobody has any.',
  supported: (words: string, confidence: string): string => `${words} (${confidence})`,
  effect: (words: string, lost: string, gained: string): string =>
    `${words}: ${[lost && `no longer ${lost}`, gained && `also ${gained}`].filter((each) => each !== '').join('; ')}`,
  others: (count: number): string => plural(count, 'state not listed', 'states not listed'),
  listSeparator: ', ',
  more: (count: number): string => `and ${count} more; --format json lists all`,
  undecidedSmall: (count: number): string => `${plural(count, 'change')} could not be judged.`,
  chances: 'How likely judgements are to be otherwise',
  aboutChances:
    'Our convention, the same for every case; “varies:” beside a judgement in the case file takes its place. A priority that moves goes to any other place of its list. Rules are constraints, and options that cannot be undone; one that drops out does not hold. A window that drops out takes nothing off the table; one that moves begins and ends up to 14 days sooner or later.',
  chanceHead: { what: 'What', count: 'varying', move: 'moves', drop: 'drops out', flip: 'opposite' },
  kinds: {
    priority: (confidence: string): string => `priorities, ${confidence}`,
    rule: (confidence: string): string => `rules, ${confidence}`,
    window: (confidence: string): string => `windows, ${confidence}`,
  },
  stays: 'stays',
  aboutDated:
    'Uncertain dates: each day on which something may end is as likely as the others. In force on this day, unless it drops out:',
  dated: (words: string, share: string): string => `${words}: ${share}`,
  staysPut:
    'Everything else stays as it is: rankings and weights, which state no confidence; merges; powers; the dates of priorities and of the status quo.',
  own: 'With probabilities of their own:',
  ownChances: (words: string, move: string, drop: string, flip: string): string =>
    `${words}: moves ${move}, drops out ${drop}, opposite ${flip}`,
  confidence: { attested: 'attested', inferred: 'inferred', assumed: 'assumed' },
  errors: {
    'bad-within': (p: Parameters): string =>
      `“${p.given}” is no width of an interval. Expected a number above 0 and below 0.5, such as 0.01.`,
    'bad-vary': (p: Parameters): string => `“${p.given}” cannot be varied by itself. Expected: --vary attested.`,
    'bad-threads': (p: Parameters): string =>
      `“${p.given}” is no number of processes. Expected a whole number from 1 to 256.`,
    'resume-without-out': (): string => '--resume goes on with a file: name it with --out.',
    'no-samples-of-a-table': (p: Parameters): string =>
      `${p.path} is a table: it states no confidence, so that nothing can be written or shared out. Leave out --out and --threads.`,
    'cannot-vary': (p: Parameters): string =>
      `Without the constraints and windows that may not hold the case has no answer: ${p.why} Take “varies:” off them, or rank the states that they rule out.`,
    'results-exist': (p: Parameters): string =>
      `${p.path} is there already. Add --resume to go on with it, or name another file.`,
    'results-missing': (p: Parameters): string => `There is no ${p.path} to go on with. Leave out --resume to begin.`,
    'results-unreadable': (p: Parameters): string => `${p.path} is no file of results of this command.`,
    'results-of-another': (p: Parameters): string =>
      `${p.path} holds results of something else: “${p.what}” is ${p.found} there and ${p.expected} here. Results of different cases, versions or settings are not mixed; name another file.`,
    'results-damaged': (p: Parameters): string =>
      `Line ${p.line} of ${p.path} cannot be read. Cut the file off before that line to go on from there.`,
    'results-longer': (p: Parameters): string =>
      `${p.path} holds more than the ${p.samples} samples asked for. Ask for as many as it has, or name another file.`,
    'workers-failed': (p: Parameters): string =>
      `The processes that do the work keep dying (${p.why}). With --threads 1 the work is done without them.`,
    'stopped-with-results': (p: Parameters): string =>
      `Stopped. What is done stands in ${p.path}; the same command with --resume goes on from there.`,
  },
}

type Parameters = Readonly<Record<string, string | number>>

function plural(count: number, one: string, many = `${one}s`): string {
  return `${count.toLocaleString('en-US')} ${count === 1 ? one : many}`
}

/** The shape of the catalogue. */
export type RobustnessMessages = typeof robustnessEn
