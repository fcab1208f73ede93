import { addSourceEn } from './add-source.en.ts'
import { anchorsEn } from './anchors.en.ts'
import { briefEn } from './brief.en.ts'
import { changeEn } from './change.en.ts'
import { diffEn } from './diff.en.ts'
import { draftEn } from './draft.en.ts'
import { expertsEn } from './experts.en.ts'
import { gainsEn } from './gains.en.ts'
import { helpEn } from './help.en.ts'
import { horizons } from './horizons.en.ts'
import { hypergameWords } from './hypergame.en.ts'
import { inverseEn } from './inverse.en.ts'
import { manyConcepts } from './many-concepts.ts'
import { paths } from './paths.en.ts'
import { readEn } from './read.en.ts'
import { readingsEn } from './readings.en.ts'
import { robustnessEn } from './robustness.en.ts'
import { sharingEn } from './sharing.en.ts'
import { systemReason } from './system-reasons.ts'
import { timelineEn } from './timeline.en.ts'
import { watchEn } from './watch.en.ts'

/** All words of the command line in English. */
export const en = {
  description: 'From news reports to a checkable model of a conflict, and exactly which outcomes can hold.',
  helpLanguage: 'language of the output: en or zh (default: from the environment)',
  commands: {
    analyze: 'which outcomes can hold, for whom, and how the conflict gets there',
    explain: 'why a state is stable for a party, or why it is not',
    coalitions: 'which equilibria several parties can leave together, and what answers that',
    hypergame: 'what parties expect that misperceive the conflict, what happens, and whom it surprises',
    horizons: 'what holds if the parties look one, two, three … moves ahead, and in the long run',
    paths: 'what is reachable from the status quo, by what steps, and who has to take them',
    inverse: 'what would have to be preferred for a wanted state to hold, and how many rankings do',
    change: 'what would it take: the fewest edits after which an outcome holds, or no longer does',
    check: 'problems in a case, with file, line and column',
    create: 'a folder with a commented case to start from',
    serve: 'the workbench in the browser, on this machine only',
  },
  arguments: {
    case: 'a folder with a case.yaml, a case file, or a table (.json)',
    onlyCase: 'a folder with a case.yaml, or a case file',
    name: 'the folder to create',
    folder: 'the folder that holds the cases',
  },
  options: {
    concept: 'stability concept to lead with: nash, gmr, smr, seq, symseq, sim, seqsim',
    explainConcept: 'stability concept: nash, gmr, smr, seq, symseq, sim, seqsim, or one of --concepts',
    format: 'table, json, csv or md',
    coalition: 'only these parties together, as party,party; may be repeated (default: every two or more)',
    coalitionConcept: 'which equilibria to leave: nash, gmr, smr, seq, symseq, sim, seqsim',
    coalitionState: 'why this state is stable for the coalitions, or why it is not',
    pareto: 'enough if nobody is worse off and somebody better',
    checkFormat: 'table or json',
    asOf: 'analyse the case as of this date (YYYY-MM-DD) instead of its own',
    end: 'which end of uncertain windows counts: earliest or latest',
    attitude: 'try out an attitude, as party:toward=positive, neutral or negative; may be repeated',
    reading: 'use a rival reading of a party, as party=reading; may be repeated',
    where: 'only states in which this formula holds',
    limit: 'how many states a JSON list may hold (default: all up to 20,000 states, else 1,000)',
    state: 'a state name, a state id, or a formula: all states in which it holds',
    party: 'only this party (default: every party)',
    until: 'how many moves ahead to go',
    inverseTo: 'the wanted state: a state name, a state id, or a formula (any state in which it holds will do)',
    inverseConcept: 'stability concept: nash, gmr, smr, seq, symseq',
    freeParty: 'a party that may rank otherwise; may be repeated (default: each in turn, alone)',
    samples: 'how many random rankings or orders to try where there are too many to count',
    seed: 'a whole number: the same seed gives the same samples',
    leader: 'only with this party as leader (default: each in turn)',
    level: 'how deep perception goes: 0, nobody errs; 1, own games; 2, ideas of the games of others',
    from: 'the state to follow the conflict from (default: the status quo)',
    to: 'only the way to this state, or to all states in which this formula holds (default: the equilibria)',
    pathsConcept: 'whose equilibria: nash, gmr, smr, seq, symseq, sim, seqsim',
    kind: 'follow only improvements, or only any moves: improvements or moves (default: both)',
    pathsLimit: 'how many states a list may hold (default: 12; in JSON all up to 20,000 states, else 1,000)',
    changeTo: 'the wanted outcome: a state name, a state id, or a formula (some state in which it holds)',
    changeConcept: 'stability concept: nash, gmr, smr, seq, symseq',
    changeParty: 'only the priorities of this party may change; may be repeated (default: every party)',
    edits: 'how many edits to look for: of each party, or in all under seq and symseq',
    prevent: 'what keeps the outcome from holding instead',
    changeLimit: 'how many changes may be solved one by one under seq and symseq (default: 200,000)',
    port: 'port to listen on (default: 4747, or any free one if it is taken)',
    host: 'address to listen on; anything but the loopback address lets other machines in',
    readOnly: 'save nothing; edits made in the browser can only be exported',
  },
  examples: 'Examples:',
  errors: {
    'no-such-path': (p: Parameters): string => `${p.path}: there is no such file or folder.`,
    'no-case-file': (p: Parameters): string =>
      `${p.path}: this folder has no case.yaml. Name a folder that has one, or make one with “anchorage new ${p.path}”.`,
    'file-too-large': (p: Parameters): string => `${p.path}: ${p.size} bytes are more than the limit of ${p.limit}.`,
    'not-utf8': (p: Parameters): string => `${p.path}: expected a text file in UTF-8. Save it in that encoding.`,
    'has-errors': (p: Parameters): string =>
      p.count === 1 ? '1 error; nothing was analysed.' : `${p.count} errors; nothing was analysed.`,
    'unknown-language': (p: Parameters): string => `Unknown language “${p.given}”. Choose en or zh.`,
    'unknown-concept': (p: Parameters): string => `Unknown concept “${p.given}”. Choose one of: ${p.known}.`,
    'unknown-setting': (p: Parameters): string =>
      `“${p.given}” sets nothing. Settings are: ${p.known}, as name=number.`,
    'bad-setting': (p: Parameters): string =>
      `“${p.given}” is no setting. Expected name=number, the number from 0 to 1 (a threshold above 0), with at most six decimals.`,
    'unknown-format': (p: Parameters): string => `Unknown format “${p.given}”. Choose one of: ${p.known}.`,
    'unknown-party': (p: Parameters): string => `Unknown party “${p.given}”. The parties are: ${p.known}.`,
    'empty-coalition': (p: Parameters): string =>
      `“${p.given}” names no coalition. Expected the ids of parties, with commas between them: ${p.known}.`,
    'repeated-party': (p: Parameters): string => `“${p.given}” names the party “${p.party}” twice.`,
    'many-parties': (p: Parameters): string =>
      `${p.count} parties have ${p.coalitions} coalitions. Name those to look at, each with --coalition; the parties are: ${p.known}.`,
    'much-work': (p: Parameters): string =>
      `${p.states} states with ${p.count} parties are too many to follow what coalitions can do. Look at a smaller model: fewer options, or tighter constraints.`,
    stopped: (): string => 'Stopped.',
    'bad-date': (p: Parameters): string => `“${p.given}” is no date. Expected YYYY-MM-DD, for example 2025-08-17.`,
    'bad-end': (p: Parameters): string => `“${p.given}” is not an end of a window. Expected earliest or latest.`,
    'bad-reading': (p: Parameters): string => `“${p.given}” is no reading. Expected party=reading.`,
    'bad-attitude': (p: Parameters): string =>
      `“${p.given}” is no attitude. Expected party:toward=positive, neutral or negative.`,
    'needs-concepts': (p: Parameters): string => `${p.given} needs --concepts, for example --concepts unknown.`,
    'bad-count': (p: Parameters): string => `“${p.given}” is no number. Expected a whole number from 1.`,
    'unknown-kind': (p: Parameters): string => `Unknown kind of moves “${p.given}”. Choose one of: ${p.known}.`,
    'no-status-quo': (): string => 'This case has no status quo. Name the state to start from with --from.',
    'several-states': (p: Parameters): string =>
      `“${p.given}” means ${p.count} states; there can be only one here. Name one by its id, or add conditions.`,
    'bad-horizon': (p: Parameters): string =>
      `“${p.given}” is no number of moves. Expected a whole number from 1 to 1000.`,
    'bad-samples': (p: Parameters): string =>
      `“${p.given}” is no number of samples. Expected a whole number from 1 to 100,000,000.`,
    'bad-seed': (p: Parameters): string => `“${p.given}” is no seed. Expected a whole number from 0.`,
    'conditions-too-long': (p: Parameters): string =>
      `With ${p.count} states, the conditions would name too many of them. Look at a smaller model, or use --concept nash.`,
    'not-two-parties': (p: Parameters): string =>
      `A leader is defined for two parties; this case has ${p.count}. Leave --leader out.`,
    'too-far-ahead': (p: Parameters): string =>
      `With ${p.count} states, or this many ties, there are too many moves to look ahead. Rule states out or merge them.`,
    'bad-level': (p: Parameters): string => `“${p.given}” is no level. Expected 0, 1 or 2.`,
    'not-applicable': (p: Parameters): string => `${p.why}`,
    'nobody-misperceives': (p: Parameters): string =>
      `${p.path}: a table says nothing of how parties see the conflict; name a case.`,
    'bad-port': (p: Parameters): string => `“${p.given}” is no port. Expected a whole number from 0 to 65535.`,
    'no-states': (p: Parameters): string => `No feasible state satisfies “${p.given}”.`,
    'bad-state': (p: Parameters): string => `“${p.given}” names no states: ${p.why}`,
    'already-there': (p: Parameters): string => `${p.path} exists already; nothing was written.`,
    'cannot-write': (p: Parameters): string => `${p.path}: could not be written (${systemReason(p.why, 'en')}).`,
    'cannot-use': (p: Parameters): string => `${p.path}: ${systemReason(p.why, 'en')}.`,
    'cannot-serve': (p: Parameters): string => `${p.why}`,
    'no-workbench': (): string => 'The workbench is not built. Run “npm run build” in the clone once.',
    'no-folder': (p: Parameters): string => `${p.path}: there is no such folder.`,
    'not-a-case': (p: Parameters): string =>
      `${p.path}: tables have no diagnostics of their own; use “anchorage analyze”.`,
    ...changeEn.errors,
    ...robustnessEn.errors,
    ...sharingEn.errors,
    ...anchorsEn.errors,
    ...draftEn.errors,
    ...readEn.errors,
    ...readingsEn.errors,
    ...expertsEn.errors,
    ...timelineEn.errors,
    ...briefEn.errors,
    ...addSourceEn.errors,
  },
  help: helpEn,
  change: changeEn,
  robustness: robustnessEn,
  sharing: sharingEn,
  watch: watchEn,
  anchors: anchorsEn,
  read: readEn,
  draft: draftEn,
  readings: readingsEn,
  experts: expertsEn,
  timeline: timelineEn,
  brief: briefEn,
  diff: diffEn,
  gains: gainsEn,
  addSource: addSourceEn,
  formulaNames: {
    name: (id: string, words: string): string => `${id} = ${words}`,
    separator: '; ',
    all: (names: string): string => `In the formulas: ${names}.`,
    bare: ' A party’s own options stand there without its name.',
  },
  check: {
    fine: (file: string): string => `${file}: no problems.`,
    summary: (errors: number, warnings: number, infos: number): string =>
      `${plural(errors, 'error')}, ${plural(warnings, 'warning')}, ${plural(infos, 'remark')}.`,
  },
  create: {
    done: (path: string): string => `Wrote ${path}.`,
    next: (path: string): string =>
      `Next: anchorage check ${path}   anchorage analyze ${path}   anchorage serve ${path}`,
  },
  serve: {
    address: (address: string): string => `Anchorage is at ${address}`,
    stop: 'Stop with Ctrl-C.',
    otherPort: (port: number): string => `Port ${port} is taken, so another one is used.`,
    readOnly: 'Nothing is saved (--read-only).',
    openToOthers: (host: string): string =>
      `Warning: listening on ${host}. Whoever can reach this machine and has the address above can read and change these cases.`,
  },
  report: {
    asOf: (date: string): string => `As of ${date}`,
    size: (parties: number, options: number, states: string): string =>
      `${plural(parties, 'party', 'parties')}, ${plural(options, 'option')}, ${states} feasible states`,
    reading: (party: string, reading: string): string => `${party} is read as: ${reading}`,
    offTable: (formula: string, until: string): string => `Off the table: ${formula}, ${until}`,
    untilFixed: (date: string): string => `until ${date}`,
    untilRange: (earliest: string, latest: string): string =>
      `until ${earliest} at the earliest, ${latest} at the latest`,
    untilOpen: 'without a known end',
    whichEnd: {
      earliest: 'The window is taken to end at the earliest date.',
      latest: 'The window is taken to end at the latest date.',
    },
    bothEnds: 'The window may have ended or not; both are analysed.',
    ifEnd: { earliest: 'If it ended at the earliest date', latest: 'If it lasts until the latest date' },
    statusQuo: (state: string): string => `Status quo: ${state}`,
    where: (formula: string, count: string): string => `Only states in which “${formula}” holds: ${count}`,
    whatCanHold: (concept: string): string => `What can hold (${concept})`,
    conceptMeans: (concept: string, about: string): string => `Stable under ${concept} means: ${about}.`,
    notApplicable: (concept: string, why: string): string => `${concept} has no answer here: it ${why}.`,
    noEquilibrium: 'No state is stable for every party.',
    equilibria: (count: string, all: string, outcomes: number): string =>
      count === '1'
        ? `1 of ${all} states is stable for every party.`
        : `${count} of ${all} states are stable for every party; they read as ${plural(outcomes, 'outcome')}.`,
    manyEquilibria: (count: string, all: string): string => `${count} of ${all} states are stable for every party.`,
    restStates: (count: string): string =>
      `${count} of these states are in none of the outcomes shown; ask about them with “anchorage explain”.`,
    reached: (count: number): string =>
      count === 0
        ? 'From the status quo, improvements lead to none of them.'
        : count === 1
          ? 'From the status quo, improvements lead to one of these states.'
          : `From the status quo, improvements lead to ${count} of these states.`,
    option: 'Option',
    states: 'states',
    comeBy: 'reached',
    reachability: { start: 'now', improvements: 'yes', moves: 'moves', no: 'no' },
    legend:
      'Y taken, N not taken, - either. Reached: now = the status quo; yes = each step is an improvement for whoever takes it; moves = only by steps that are not; no = not at all.',
    moreOutcomes: (count: number): string => `${plural(count, 'further outcome')} not shown; --format json lists all.`,
    named: (name: string, taken: string): string => `${name} (${taken})`,
    outcome: (letter: string, words: string): string => `${letter}: ${words}`,
    path: (letter: string, steps: number, words: string): string => `${letter}, ${plural(steps, 'step')}: ${words}`,
    itIsThere: (letter: string): string => `${letter}: it is the status quo`,
    howToGetThere: 'How the conflict gets there',
    examples: 'In words, one state of each outcome:',
    otherConcepts: 'Under every concept',
    concept: 'Concept',
    equilibriaShort: 'equilibria',
    reachedShort: 'reached',
    stableFor: (party: string): string => party,
    notApplicableShort: 'n/a',
    conceptTable:
      'States that are stable for every party, those of them that improvements lead to, and states stable for each party alone.',
    outlooks: 'What the sources expect, and what the model says',
    expects: 'expects',
    who: 'who',
    verdicts: { agrees: 'agrees', disagrees: 'disagrees', partly: 'partly', unknown: 'open' },
    verdict: (concept: string): string => `model (${concept})`,
    underConcept: (concept: string, verdict: string): string => `${concept}: ${verdict}`,
    besides: (list: string): string => ` (${list})`,
    listSeparator: ', ',
    vacuous: 'agrees*',
    vacuousNote: '* because no equilibrium is of the kind that the claim speaks of.',
    notModelled: 'not modelled',
    nobody: 'the reporter',
  },
  manyConcepts: manyConcepts.en,
  horizons: {
    title: 'By how many moves the parties look ahead',
    about:
      'Each party looks h moves ahead; the two move in turn and either may stop. A state holds if neither gains by starting. One move ahead is Nash stability.',
    ...horizons,
    ahead: 'ahead',
    equilibria: 'equilibria',
    which: 'which',
    range: (first: number, last: number): string => (first === last ? String(first) : `${first}–${last}`),
    none: 'none',
    separator: '; ',
    more: (count: number): string => `and ${count} more`,
    fromStatusQuo: 'Where the status quo leads',
    fromStatusQuoAbout: 'The state in which play is expected to end, by who is the first to move.',
    movesFirst: (party: string): string => `${party} first`,
    either: ' or ',
    stays: 'stays',
    longRun: 'In the long run',
    settles: (from: number): string =>
      from === 1
        ? 'How far the parties look makes no difference to what is stable.'
        : `From ${from} moves ahead on, the stable states stay the same.`,
    goesRound: (from: number, period: number): string =>
      `It does not settle: from ${plural(from, 'move')} ahead on, what is stable comes round again every ${period} moves.`,
    phase: (horizon: number, period: number, states: string): string =>
      `${horizon}, ${horizon + period}, ${horizon + 2 * period} … ahead: ${states}`,
    nonMyopic: (states: string): string => `Non-myopic equilibria, which hold once both look far enough: ${states}.`,
    leaders: 'With a leader',
    leadersAbout: 'The leader reckons with the answer of the other, who looks one move ahead (Stackelberg).',
    leads: (party: string, states: string): string => `${party} leads: ${states}`,
    maximin: 'Against the worst',
    maximinAbout:
      'States that are stable if a party reckons with the worst that the other can do, whatever it costs the other. 1, 2 and 3 ahead are Nash, GMR and SMR.',
  },
  hypergame: hypergameWords,
  paths,
  inverse: inverseEn,
  explain: {
    sameAtBothEnds: 'A window may have ended or not; the explanation is the same either way.',
    inState: (state: string): string => `In the state “${state}”:`,
    heading: (party: string, concept: string): string => `${party}, ${concept}`,
    stable: (count: string, all: string): string => `Stable in ${count} of ${all} states.`,
    group: (pattern: string, count: string): string => `${pattern} (${count})`,
    stableGroup: 'Stays in',
    unstableGroup: 'Leaves',
    forExample: (state: string): string => `For example ${state}:`,
    everywhere: 'all of them',
    states: (count: number): string => plural(count, 'state'),
    more: (count: number): string => `and ${plural(count, 'more pattern')}`,
  },
  progress: (percent: number): string => `Working: ${percent}% (Ctrl-C stops)`,
  coalitions: {
    names: (list: readonly string[]): string =>
      list.length < 2 ? list.join() : `${list.slice(0, -1).join(', ')} and ${list.at(-1)}`,
    jumps: (concept: string): string => `Equilibrium jumps (${concept})`,
    aboutJumps: {
      strict:
        'In an equilibrium jump, parties together leave a state that is stable for every party for another such state that each of them prefers. Only the smallest coalitions are listed.',
      pareto:
        'In an equilibrium jump, parties together leave a state that is stable for every party for another such state that none of them likes less and some of them prefer. Only the smallest coalitions are listed.',
    },
    noJumps: 'There is none.',
    jump: (coalition: string, from: string, to: string, steps: string): string =>
      `${coalition}: from “${from}” to “${to}”. ${steps}.`,
    otherTargets: (count: number): string => ` Also to ${plural(count, 'other equilibrium', 'other equilibria')}.`,
    moreJumps: (count: number): string =>
      `${plural(count, 'further way', 'further ways')} not shown; --format json lists all.`,
    heldBack: (concepts: string): string => ` Answers of the others can hold it back: stable under ${concepts}.`,
    free: ' No answer of the others holds it back.',
    stable: 'Coalitions',
    aboutStable: (states: string, equilibria: string, concept: string): string =>
      `States of ${states} that are stable for the coalition: under CNash it has no improvement; under CGMR, CSMR and CSEQ every one has an answer. Last column: how many of the ${equilibria} equilibria (${concept}) it can leave for something better.`,
    coalition: 'Coalition',
    everyCoalitionWith: (party: string): string => `(every one with ${party})`,
    everyCoalition: '(every coalition)',
    leaves: 'can leave',
    where: (concept: string): string => `What they can leave, and for what (${concept})`,
    leaving: (coalition: string): string => `${coalition}:`,
    leave: (from: string, steps: string): string => `From “${from}”: ${steps}.`,
    named: (steps: string, to: string): string => `${steps}, to “${to}”`,
    otherStates: (count: number): string => ` Or to ${plural(count, 'other state')}.`,
    moreLeft: (count: number): string => `and from ${plural(count, 'more equilibrium', 'more equilibria')}`,
    inState: (state: string): string => `In the state “${state}”:`,
    under: (concepts: string): string => `Under ${concepts}:`,
    ofInterest: 'Of interest to this case:',
    interest: (ids: string, name: string | undefined, note: string | undefined): string =>
      `${ids}${name === undefined ? '' : ` (${name})`}${note === undefined ? '' : `: ${note}`}`,
    takesLong: (coalitions: number, states: string, seconds: number): string =>
      `${plural(coalitions, 'coalition')} of ${states} states: about ${seconds < 120 ? plural(seconds, 'second') : plural(Math.round(seconds / 60), 'minute')}. Fewer of them, named with --coalition, are faster.`,
    nothingLeft: 'No coalition looked at can leave an equilibrium for something better.',
    listSeparator: ', ',
  },
}

/** Parameters of an error. */
export type Parameters = Readonly<Record<string, string | number>>

function plural(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`
}

/** The shape of the catalogue. */
export type Messages = typeof en
