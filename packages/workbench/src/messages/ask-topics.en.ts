import { percent } from '@anchorage/analysis'

const plural = (count: number, one: string, many: string) => `${count.toLocaleString('en')} ${count === 1 ? one : many}`
const all = new Intl.ListFormat('en', { type: 'conjunction' })
const any = new Intl.ListFormat('en', { type: 'disjunction' })
const day = new Intl.DateTimeFormat('en', { dateStyle: 'medium', timeStyle: 'short' })

/** English words of single questions. */
export const askTopicsEn = {
  change: {
    space: ' ',
    outcome: 'Outcome: a state, a term or a formula',
    goal: 'It should',
    goals: { holds: 'hold', prevented: 'not hold' },
    depth: 'Look for',
    depths: (edits: number) =>
      edits === 0 ? 'changes of rules and agreements only' : `up to ${plural(edits, 'edit', 'edits')} of priorities`,
    whose: 'Whose priorities may change',
    look: 'Look for changes',
    answer: 'What it would take',
    headline: {
      holds: (wanted: string, concept: string) => `For “${wanted}” to hold under ${concept}:`,
      prevented: (wanted: string, concept: string) => `For “${wanted}” to hold no longer under ${concept}:`,
    },
    nothing: {
      holds: (wanted: string, concept: string, example: string) =>
        `Nothing has to change: “${wanted}” holds under ${concept}, for example: ${example}.`,
      prevented: (wanted: string, concept: string) =>
        `Nothing has to change: “${wanted}” does not hold under ${concept}.`,
    },
    fewest: (edits: number) => `at the least ${plural(edits, 'edit', 'edits')} of priorities.`,
    noEdits: (bound: number) =>
      bound === 0
        ? 'changes of rules, and agreements.'
        : `no change of up to ${plural(bound, 'edit', 'edits')} of priorities does it.`,
    count: (count: number) => `${plural(count, 'way', 'ways')} found.`,
    kinds: { priorities: 'priorities', rule: 'a rule', agreement: 'an agreement', pair: 'two together' },
    nobody: 'nobody has to agree',
    givesUpNothing: 'Gives up no judgement of the case.',
    givesUp: (confidence: string) => `Gives up a judgement that is ${confidence}.`,
    alike: (count: number) => `${plural(count, 'more list differs', 'more lists differ')} in places only.`,
    endsStatusQuo: 'Rules out the status quo too.',
    try: 'Try it in a copy',
    tried: (lists: number, rules: number, agreements: number, pairs: number) =>
      `Looked at: ${plural(lists, 'list of priorities', 'lists of priorities')}, ${plural(rules, 'change of rules', 'changes of rules')}, ${plural(agreements, 'agreement', 'agreements')}, ${plural(pairs, 'pair', 'pairs')} of changes.`,
    cut: 'The search was cut off: there may be others.',
    distance: 'How far each party is from it',
    distanceAbout: (state: string) =>
      `Nearest of the states meant: ${state}. Steps are those by which it would have to rise in the party’s own ranking, all else as it is, until the party would stay.`,
    party: 'Party',
    rises: 'Steps',
    risesOf: (rises: number, classes: number) => (rises === 0 ? 'would stay' : `${rises} of ${classes}`),
    placeSeparator: ', ',
    optionOf: (party: string, option: string) => `“${option}” (${party})`,
    edits: {
      move: (party: string, statement: string, from: number, places: string) =>
        `${party} moves from place ${from} to ${places}: ${statement}`,
      drop: (party: string, statement: string, from: number, _places: string) =>
        `${party} no longer cares about (place ${from}): ${statement}`,
      negate: (party: string, statement: string, from: number, _places: string) =>
        `${party} wants the opposite of (place ${from}): ${statement}`,
      add: (party: string, statement: string, _from: number, places: string) =>
        `${party} comes to want, at place ${places}: ${statement}`,
    },
    rules: {
      commit: (party: string, option: string) => `${party} commits to “${option}”`,
      'rule-out': (party: string, option: string) => `${party} rules out “${option}”`,
      'drop-constraint': (text: string) => `No longer holds: ${text}`,
      'drop-window': (text: string) => `Not off the table: ${text}`,
    },
    reversibility: {
      both: (option: string) => `“${option}” can be taken up and dropped again`,
      forward: (option: string) => `“${option}” cannot be dropped once it is taken`,
      back: (option: string) => `“${option}” cannot be taken up again once it is dropped`,
    },
    agreements: {
      requires: (first: string, second: string) => `Binding: ${first} only with ${second}`,
      'not-both': (first: string, second: string) => `Binding: not both ${first} and ${second}`,
      'one-of': (first: string, second: string) => `Binding: at least one of ${first} and ${second}`,
    },
  },
  time: {
    constant: 'Nothing in this case begins or ends: the answer is the same at all times.',
    table: 'What held when',
    caption: 'A column for each phase. Press one to look at the case as of a day in it.',
    outcome: 'Outcome',
    counts: 'Equilibria of feasible states',
    none: 'cannot be analysed',
    not: '–',
    own: 'its date',
    span: (from: string | undefined, until: string | undefined) =>
      from === undefined
        ? until === undefined
          ? 'always'
          : `until ${until}`
        : until === undefined
          ? `from ${from}`
          : `${from} – ${until}`,
    ends: { earliest: 'if windows ended early', latest: 'if they end late' },
    changes: 'What changed, and because of what',
    elements: {
      window: (_party: string, text: string) => `the window on ${text}`,
      constraint: (_party: string, text: string) => `the constraint “${text}”`,
      priority: (party: string, text: string) => `that ${party} wants ${text}`,
      'status-quo': (_party: string, text: string) => `“${text}” as the status quo`,
      perception: (party: string, _text: string) => `what ${party} misperceives`,
    },
    turns: {
      begins: (what: string) => `Begins: ${what}`,
      ends: (what: string) => `Ended the day before: ${what}`,
    },
    atEnd: {
      earliest: (said: string) => `${said}, at the earliest`,
      latest: (said: string) => `${said}, at the latest`,
    },
    effects: { begins: 'begins to hold', stops: 'stops holding' },
    noEffect: 'No outcome begins or stops holding.',
    because: (turns: readonly string[]) => `Because of: ${turns.join('; ')}`,
    events: (count: number) => `${plural(count, 'event', 'events')} in these days`,
  },
  readings: {
    headline: (count: number) =>
      count === 1
        ? 'There is one combination of readings.'
        : `The readings make ${count.toLocaleString('en')} combinations.`,
    alone: 'Each reading by itself',
    aloneAbout: 'What holds if one party is read so and the others by their main reading. Letters are explained below.',
    reading: 'Reading',
    equilibria: 'Equilibria',
    held: { not: '–', holds: 'holds', reached: 'within reach' },
    decides: (changed: number, contexts: number) =>
      changed === 0
        ? 'its reading never changes what holds'
        : `its reading decides in ${changed} of ${contexts} combinations of the others’`,
    ranksAs: (other: string) => `ranks all states as “${other}” does: it makes no difference here`,
    needs: 'What each outcome needs',
    holdsIn: (count: number, of: number, reached: number | undefined) =>
      `Holds in ${count} of ${of} combinations${reached === undefined ? '' : `, within reach in ${reached}`}.`,
    always: 'It needs no particular reading.',
    noNeeds: 'No reading alone rules it out.',
    need: (party: string, readings: readonly string[]) =>
      `${party} is read as ${any.format(readings.map((each) => `“${each}”`))}`,
    exactly: (parts: readonly string[]) => `Only if ${all.format([...parts])}; and then always.`,
    only: (parts: readonly string[]) => `Only if ${all.format([...parts])}; but not always then.`,
    evidence: 'Which evidence tells the readings apart',
    evidenceAbout:
      'What the file says of each piece: a reading rests on it (+), or it speaks against it (−). What means the same to all readings is left out.',
    noEvidence: 'No piece of evidence in the file means something else to one reading than to another.',
    evidenceCount: (telling: number, of: number) => `${telling} of ${plural(of, 'piece', 'pieces')} of evidence`,
    piece: 'Evidence',
    marks: { for: '+', against: '−' },
    combinations: (count: number) => `All ${plural(count, 'combination', 'combinations')}`,
    holding: 'Holding',
  },
  versions: {
    sides: { before: 'Earlier', after: 'Later' },
    earlier: 'Earlier version',
    chooseVersion: 'Choose one',
    noVersions: 'There is none yet',
    versionOf: (time: Date) => day.format(time),
    other: 'Choose another case file',
    orDrop: 'Or drop another case.yaml here',
    isLater: 'That file is the later version',
    tooLarge: 'Too large for a case file.',
    nothing: 'Choose an earlier version of this case, or bring another case file. It is only read.',
    answer: 'Comparison',
    onlyEarlier: (options: readonly string[]) => `Only the earlier version has: ${options.join(', ')}.`,
    onlyLater: (options: readonly string[]) => `Only the later version has: ${options.join(', ')}.`,
    outlook: (id: string, before: string, after: string, concept: string | undefined) =>
      `Expectation “${id}”${concept === undefined ? '' : ` under ${concept}`}: the model ${before}, then ${after}`,
  },
  experts: {
    none: 'This case has no expectations. Add them under “Sources” as evidence, then as outlooks in the file.',
    sample: (count: number) => `Ask ${count.toLocaleString('en')} variants of the case how firm each answer is`,
    headline: (count: number, resolved: number) =>
      `${plural(count, 'expectation', 'expectations')}; what came of ${resolved === 0 ? 'none of them is entered yet' : `${resolved} of them is entered`}.`,
    table: 'Expectations',
    happened: 'What happened',
    score: (right: number, wrong: number, partly: number) =>
      all.format([`${right} right`, `${wrong} wrong`, ...(partly > 0 ? [`${partly} in part`] : [])]),
    share: (share: number) => `agrees in ${percent(share, { whole: true })} of variants`,
    sampled: (count: number) => `${count.toLocaleString('en')} variants, seed 1. “In part” counts as not agreeing.`,
    enter: 'Enter what happened',
    correct: 'Correct this',
    enterFor: (what: string) => `Enter what happened: ${what}`,
    criterion: 'By what it is told',
    cameAbout: 'It came about',
    outcomes: { true: 'yes', false: 'no', partly: 'in part' },
    known: 'Known on',
    note: 'Note',
    put: 'Put it into the case',
  },
  gains: {
    from: 'From',
    to: 'To',
    statusQuo: 'the status quo',
    allOutcomes: 'each outcome that holds',
    compare: 'Compare',
    answer: 'Who gains',
    fromPoint: 'Compared with:',
    toPoint: 'Outcome',
    table: 'Who gains and who loses',
    caption: 'Steps are counted in each party’s own order of states; those of different parties cannot be compared.',
    verdicts: { better: 'better', worse: 'worse', same: 'the same', depends: 'it depends', unknown: 'not known' },
    signs: { better: '▲', worse: '▼', same: '=', depends: '±', unknown: '?' },
    step: (steps: number) => `${steps > 0 ? '+' : '−'}${Math.abs(steps)}`,
    steps: (least: number, most: number) =>
      `${least > 0 ? '+' : '−'}${Math.abs(least)} to ${most > 0 ? '+' : most < 0 ? '−' : ''}${Math.abs(most)}`,
    rival: (reading: string, verdict: string) => `${verdict}, read as “${reading}”`,
    pareto: {
      'all-better': 'Better for everybody.',
      'none-worse': 'Worse for nobody, better for some.',
      same: 'All the same to everybody.',
      'none-better': 'Better for nobody, worse for some.',
      'all-worse': 'Worse for everybody.',
      differ: 'Better for some, worse for others.',
      open: 'Open: it depends on the state, or on what is not known.',
    },
    below: (parties: readonly string[]) =>
      `Below what ${all.format([...parties])} can guarantee ${parties.length === 1 ? 'itself' : 'themselves'}.`,
    optimal: 'No other state is better for some and worse for nobody.',
    dominated: (state: string) => `Better for some and worse for nobody: ${state}.`,
    fallback: 'What each can guarantee itself',
    fallbackAbout:
      'From the start: the best level that staying or one move makes sure of, whatever the others do then (maximin, ordinal).',
    party: 'Party',
    level: 'Level',
    levelOf: (level: number, of: number) => `${level} of ${of}`,
    worst: 'At worst',
    zone: (zone: number, best: number) =>
      zone === 0
        ? 'No state is at least as good for everybody as what each can guarantee itself.'
        : `${plural(zone, 'state is', 'states are')} at least as good for everybody as what each can guarantee itself (the ordinal zone of agreement); of these ${plural(best, 'is', 'are')} not dominated:`,
  },
}
