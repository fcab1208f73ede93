import { askEn } from './ask.en.ts'
import { briefEn } from './brief.en.ts'
import { keepEn } from './keep.en.ts'
import { modelEn } from './model.en.ts'
import { readingEn } from './reading.en.ts'
import { see } from './see.en.ts'
import { shareEn } from './share.en.ts'
import { statesEn } from './states.en.ts'
import { sureEn } from './sure.en.ts'
import { tablesEn } from './tables.en.ts'
import { termsEn } from './terms.en.ts'

const plural = (count: number, one: string, many: string) => `${count.toLocaleString('en')} ${count === 1 ? one : many}`
const list = new Intl.ListFormat('en', { type: 'conjunction' })

/** English words of the workbench. */
export const en = {
  name: 'Anchorage',
  tagline: 'What was reported, as a model that can be checked: which outcomes hold, and why.',
  background: 'Background',
  skip: 'Skip to the content',
  language: 'Language',
  theme: 'Theme',
  themes: { system: 'System', light: 'Light', dark: 'Dark' },
  allCases: 'All cases',
  close: 'Close',
  retry: 'Try again',
  loading: 'Loading…',
  computing: 'Working out what can hold…',
  drawing: 'Drawing…',
  notFoundTitle: 'There is no such page',
  backToCases: 'Back to the cases',
  colon: ': ',
  separator: ', ',
  semicolon: '; ',
  quoted: (text: string) => `“${text}”`,
  bracketed: (text: string) => `(${text})`,
  more: (count: number) => `and ${count} more`,

  reading: readingEn,

  share: shareEn,

  tables: tablesEn,

  list: {
    title: 'Cases',
    withEvidence: 'From reports, with evidence',
    withEvidenceHint: 'Every judgement is anchored in a passage of a source.',
    withoutPassages: 'Without passages of a source',
    withoutPassagesHint:
      'Classics of the literature, teaching cases, and your own cases until their judgements have evidence.',
    broken: 'Cannot be analysed yet',
    brokenHint: 'Their files have errors; open one to see where.',
    states: (count: number) => plural(count, 'state', 'states'),
    parties: 'Parties',
    problems: (count: number) => plural(count, 'problem', 'problems'),
    empty: 'There is no case in this folder',
    emptyHint:
      'Begin with a report, open a zip or a folder, or put a folder with a case.yaml into the one that Anchorage serves and load this page again.',
    open: 'Open',
  },

  trouble: {
    title: 'This could not be loaded',
    offline: 'Anchorage does not answer. Is it still running in the terminal?',
    unauthorized: 'The key of this start is missing. Open the address that was printed in the terminal.',
    'not-found': 'There is no such case in the folder.',
    refused: 'The server refused the request.',
    failed: 'Something went wrong while this was worked out. That is a mistake of ours.',
    link: shareEn.linkTitle,
  },

  keep: keepEn,

  brief: briefEn,

  views: {
    label: 'Pages of this case',
    names: {
      answer: 'Answer',
      sources: 'Sources',
      model: 'Model',
      see: 'See',
      ask: 'Ask',
      brief: 'Brief',
      history: 'History',
    },
  },

  model: modelEn,
  ask: askEn,
  sure: sureEn,

  answer: {
    title: 'What can hold',
    states: (count: number) => plural(count, 'feasible state', 'feasible states'),
    /** The headline. */
    none: (concept: string) => `Nothing holds: under ${concept}, every state has a party that gains by leaving it.`,
    noConcept: (concept: string) => `${concept} does not apply to this conflict.`,
    statusQuoHolds: 'The status quo holds: no party has a step away from it that pays.',
    onlyReached: (words: string) =>
      `Where this leads — ${words}. It is the only outcome that holds and can be reached without a concession.`,
    reached: (count: number) =>
      `${plural(count, 'outcome', 'outcomes')} can be reached from where things stand by steps that each pay for the one who takes them, and then hold:`,
    noneReached:
      'From where things stand, no outcome that holds can be reached by steps that pay for the one who takes them.',
    others: (count: number) =>
      `${plural(count, 'other outcome', 'other outcomes')} would hold, but ${count === 1 ? 'needs' : 'need'} somebody to make a concession first:`,
    unreachable: (count: number) =>
      `${plural(count, 'outcome', 'outcomes')} would hold but cannot be reached at all from here.`,
    noStart: (count: number) =>
      `${plural(count, 'outcome', 'outcomes')} can hold. The case names no status quo, so nothing is said about how to get there.`,
    rest: (count: number) =>
      `${plural(count, 'more equilibrium belongs', 'more equilibria belong')} to no outcome listed here.`,
  },

  concept: {
    title: 'How far ahead the parties think',
    explain: 'What the five concepts mean',
    names: { nash: 'Nash', gmr: 'GMR', smr: 'SMR', seq: 'SEQ', symseq: 'SymSEQ' },
    full: {
      nash: 'Nash stability',
      gmr: 'General metarationality',
      smr: 'Symmetric metarationality',
      seq: 'Sequential stability',
      symseq: 'Symmetric sequential stability',
    },
    about: {
      nash: 'A party stays if it has no step that is better for it right away. It does not ask what the others would do next.',
      gmr: 'A party stays if each step that is better for it can be answered by the others so that it ends no better off, even if the answer hurts them.',
      smr: 'As GMR, and the party cannot get out of the answer again.',
      seq: 'A party stays if each step that is better for it can be answered by the others with steps that pay for them, so that it ends no better off.',
      symseq: 'As SEQ, and the party cannot get out of the answer again.',
    },
    count: (count: number) => plural(count, 'equilibrium', 'equilibria'),
    countShort: (count: number) => count.toLocaleString('en'),
  },

  choice: {
    asOf: 'As of',
    ownDate: (date: string) => `${date} (its date)`,
    end: 'Uncertain ends',
    ends: { earliest: 'Earliest end', latest: 'Latest end' },
    readings: 'Rival readings',
    readingsHint:
      'Where the sources leave a party’s order open, the case keeps more than one. Choose one to see what changes.',
    mainReading: 'Main reading',
    changed: 'You are looking at a variant of the case.',
    reset: 'Back to the case as it is',
  },

  variants: {
    title: 'What the answer hangs on',
    hint: 'The case as it is, then with one thing changed at a time.',
    variant: 'Changed',
    asItIs: 'The case as it is',
    date: (date: string) => `As of ${date}`,
    reached: 'Holds and can be reached without a concession',
    statusQuo: 'status quo',
    nothing: 'nothing',
    holds: 'States that hold',
    of: (equilibria: number, states: number) => `${equilibria.toLocaleString('en')} of ${states.toLocaleString('en')}`,
    same: 'the same',
    differs: 'differs',
    impossible: 'cannot be analysed',
  },

  terms: termsEn,

  outcomes: {
    title: 'Outcomes that hold',
    caption: 'One column for each outcome. Y: taken, N: not taken, –: holds either way.',
    option: 'Option',
    forExample: (name: string) => `e.g. ${name}`,
    nothing: 'nothing is sure to be done',
    without: (options: string) => `not taken: ${options}`,
    suchAs: (name: string) => `such as “${name}”`,
    letter: (letter: string) => `Outcome ${letter}`,
    states: (count: number) => plural(count, 'state', 'states'),
    reach: { start: 'holds now', improvements: 'within reach', moves: 'needs a concession', no: 'out of reach' },
    gainsTitle: 'Compared with the status quo',
    gains: { gains: 'better', loses: 'worse', same: 'the same', mixed: 'better or worse' },
    gainsSign: { gains: '▲', loses: '▼', same: '=', mixed: '±' },
    values: { Y: 'Y', N: 'N', '-': '–' },
    valuesLong: { Y: 'taken', N: 'not taken', '-': 'either way' },
    exact: (letter: string, count: number) =>
      `The ${plural(count, 'exact state', 'exact states')} of outcome ${letter}`,
    showAll: (count: number) => `Show all ${count}`,
    showFewer: 'Show fewer',
    notShown: (count: number) => `${plural(count, 'state', 'states')} not listed`,
    none: 'There is no equilibrium under this concept.',
  },

  states: statesEn,

  graph: {
    title: 'How the conflict can move',
    hint: 'From left to right: the status quo, then what improvements lead to. Each box is a state, each square an option: filled if taken.',
    keys: 'Arrow keys move from box to box, Enter opens one.',
    telling: 'Key states',
    all: 'All states',
    show: 'Show',
    hidden: (count: number) =>
      `${plural(count, 'state is', 'states are')} not drawn: those that are neither the status quo, an equilibrium, on a shortest way to one, nor near the state you look at.`,
    tooMany: (limit: number) => `More than ${limit} states are not drawn all at once.`,
    zoomIn: 'Larger',
    zoomOut: 'Smaller',
    fit: 'Fit to width',
    label: (states: number, equilibria: number) => `State graph: ${states} states drawn, ${equilibria} equilibria`,
    node: (words: string, marks: readonly string[]) => [words, ...marks].join('. '),
    legend: 'Legend',
    squares: 'Squares, in order',
  },

  see,

  state: {
    title: 'The state you look at',
    choose: 'Choose an outcome or a box in the graph to see why it holds or not.',
    gone: 'This state is not possible here: a constraint or a window rules it out, or the file names its options otherwise.',
    marks: { statusQuo: 'status quo', equilibrium: 'equilibrium', notEquilibrium: 'does not hold' },
    outcome: (letter: string) => `outcome ${letter}`,
    whyHolds: 'Why it holds',
    whyNot: 'Why it does not hold',
    stays: 'stays',
    leaves: 'leaves',
    showMoves: (party: string) => `Show the moves of ${party} in the graph`,
    options: 'What is done',
    tryIt: 'Press an option to see the state that differs in it.',
    underEach: 'Under each concept',
    stable: 'stable',
    unstable: 'not stable',
    notApplicable: 'does not apply',
    way: {
      improvements: 'How to get there: each step pays for the one who takes it',
      moves: 'How to get there: only with concessions',
      none: 'How to get there',
    },
    noWay: 'No sequence of moves leads there from the status quo.',
    improvements: 'What the parties could improve to from here',
    id: 'Name in files',
  },

  parties: {
    title: 'Parties and what they want',
    options: 'Options',
    change: { both: '', forward: 'cannot be taken back', back: 'cannot be taken up again' },
    powers: 'Power over options of others',
    power: {
      both: (party: string, option: string) => `can make ${party} take or drop “${option}”`,
      forward: (party: string, option: string) => `can make ${party} take “${option}”`,
      back: (party: string, option: string) => `can make ${party} drop “${option}”`,
    },
    priorities: 'Priorities, most important first',
    prioritiesOf: (reading: string) => `Priorities in the reading ${reading}`,
    weights: 'Weights of its options',
    ranking: 'Ranking of states, best first',
    none: 'No preference is given: every state is as good as every other.',
    interests: 'Interests, in words',
    carriedBy: (numbers: readonly number[]) =>
      `carried by ${numbers.length === 1 ? 'priority' : 'priorities'} ${list.format(numbers.map(String))}`,
    notModelled: 'Not in the model',
    readings: 'Rival readings',
    read: 'See what changes',
    reading: 'in use',
    tied: 'equal',
    strength: (degree: number) => (degree === 2 ? 'much preferred' : `preferred by ${degree} degrees`),
    strengthToNext: (degree: number) =>
      degree === 2 ? 'much preferred to the next' : `preferred to the next by ${degree} degrees`,
    uncertain: 'this or its opposite: not known',
    certainty: (share: number) => `sure to ${Math.round(share * 1000) / 10} %`,
    attitudes: 'How it feels about',
    attitude: { positive: 'wishes it well', neutral: 'does not mind it', negative: 'wishes it ill' },
    unknown: 'Not known how it ranks these among each other:',
    confidence: { attested: 'attested', inferred: 'inferred', assumed: 'assumed' },
    confidenceAbout: {
      attested: 'The party itself, or somebody who speaks for it, said so.',
      inferred: 'It follows from what was reported, or from what others say of the party.',
      assumed: 'Nobody said so; the author of the case filled it in.',
    },
    during: (from: string, until: string) => `only ${from} – ${until}`,
  },

  evidence: {
    count: (count: number) => plural(count, 'passage', 'passages'),
    none: 'no evidence',
    open: (what: string) => `Evidence for ${what}`,
    title: 'What the source says',
    of: (number: number, count: number) => `${number} of ${count}`,
    previous: 'Previous passage',
    next: 'Next passage',
    reporter: 'The report itself',
    kinds: { statement: 'statement', report: 'report', judgement: 'judgement' },
    said: (date: string) => `said ${date}`,
    reported: (date: string) => `reported ${date}`,
    paraphrase: 'This is a paraphrase in our own words, not the original text.',
    citation: 'This source is cited only; its text is not kept with the case.',
    original: 'The original text.',
    missing: 'The file of this source is not in the case’s folder.',
    notFound: 'The quotation is not in the source as it stands now. Mend the anchor in case.yaml.',
    ambiguous: (count: number) =>
      `The quotation stands ${count} times in the source; the anchor needs a prefix or suffix.`,
    quoted: 'Passage',
    choose: 'Source',
    noAnchor: 'This piece of evidence names no passage.',
  },

  relations: {
    title: 'Relations',
    directions: { warming: 'warming', cooling: 'cooling', frozen: 'frozen', strained: 'strained', mixed: 'mixed' },
  },

  events: { title: 'What happened', undated: 'No date' },

  namedFormulas: { title: 'Words of this case', means: 'means' },

  windows: {
    title: 'Off the table for a time',
    line: (from: string, until: string) => `${from} – ${until}`,
    uncertain: (earliest: string, latest: string) => `${earliest} at the earliest, ${latest} at the latest`,
    open: '…',
  },

  constraints: {
    title: 'What cannot be',
    kinds: { never: 'Never', require: 'Always', merge: 'One state', forbid: 'No move' },
    forbid: 'to',
  },

  outlooks: {
    title: 'What people expect, held against the model',
    hint: (concept: string) =>
      `Answered under ${concept}. The model does not predict; it says what follows from what was reported.`,
    who: 'Who',
    expects: 'Expects',
    model: 'The model',
    verdicts: { agrees: 'agrees', disagrees: 'disagrees', partly: 'agrees in part', unknown: 'cannot say' },
    notModelled: 'not modelled',
    vacuous: 'because there is nothing that the claim speaks of',
    witnesses: { agrees: 'For example', disagrees: 'Against it', partly: 'States', unknown: 'States' },
    claim: 'Claim',
    depends: 'It depends on the concept',
    resolution: (date: string) => `To be checked on ${date}`,
    resolutionOpen: 'To be checked',
  },

  sources: {
    title: 'Sources',
    rendering: { citation: 'cited', paraphrase: 'paraphrase', original: 'original' },
    published: (date: string) => `published ${date}`,
    notBefore: (date: string) => `published not before ${date}`,
    read: 'Read it',
    files: 'Files of the case',
  },

  problems: {
    title: 'What the check finds',
    brokenTitle: 'This case cannot be analysed yet',
    brokenHint: 'Mend these places, in the editor or in case.yaml; what you save there is seen here at once.',
    toEditor: 'Open the editor',
    clean: 'The check finds nothing to mend.',
    severity: { error: 'error', warning: 'warning', info: 'note' },
    counts: (errors: number, warnings: number, infos: number) =>
      [
        ...(errors > 0 ? [plural(errors, 'error', 'errors')] : []),
        ...(warnings > 0 ? [plural(warnings, 'warning', 'warnings')] : []),
        ...(infos > 0 ? [plural(infos, 'note', 'notes')] : []),
      ].join(', '),
    place: (line: number, column: number) => `line ${line}, column ${column}`,
    source: 'The file, at that place',
    notHere: 'This date or reading cannot be analysed',
  },
}

/** The words that every language has. */
export type Messages = typeof en
