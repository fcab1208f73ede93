/** Words of `anchorage change` in English. */
export const changeEn = {
  heading: {
    holds: (wanted: string, concept: string): string => `What would it take for “${wanted}” to hold (${concept})`,
    prevented: (wanted: string, concept: string): string =>
      `What would it take for “${wanted}” not to hold (${concept})`,
  },
  nothing: {
    holds: (count: number, all: number, state: string): string =>
      all === 1
        ? 'Nothing: it holds as things are.'
        : `Nothing: it holds as things are, in ${count} of its ${all} states; for example: ${state}.`,
    prevented: (): string => 'Nothing: no such state is stable for every party as things are.',
  },
  fewest: (edits: number): string =>
    edits === 1
      ? 'At the least, 1 edit of one party’s priorities.'
      : `At the least, ${edits} edits of priorities in all.`,
  none: {
    'each-party': (edits: number): string =>
      `No change of the priorities does it, with up to ${plural(edits, 'edit')} of each party’s.`,
    'all-together': (edits: number): string =>
      `No change of the priorities does it, with up to ${plural(edits, 'edit')} in all.`,
  },
  noLists: 'No party has priorities that can be edited: their preferences are rankings, weights or a table.',
  anyOf: (party: string, count: number): string => (count === 1 ? `${party}:` : `${party}, any one of these:`),
  and: (party: string, count: number): string => (count === 1 ? `and ${party}:` : `and ${party}, any one of these:`),
  result: (state: string): string => `Then this holds: ${state}.`,
  results: (least: number, most: number, all: number, state: string): string =>
    `Then it holds in ${least === most ? most : `${least} to ${most}`} of its ${all} states${
      least === most ? '' : ', depending on the edit'
    }; for example: ${state}.`,
  more: (count: number): string => `and ${plural(count, 'more way', 'more ways')}; --format json lists all`,
  moreWays: (count: number): string => `${plural(count, 'further combination')} not shown; --format json lists all.`,
  placeSeparator: ', ',
  editSeparator: '; then ',
  listSeparator: ', ',
  places: (ranges: string): string => (/^\d+$/.test(ranges) ? `place ${ranges}` : `any of the places ${ranges}`),
  otherPlaces: (count: number): string => ` (${count} more with other places)`,
  edits: {
    move: (statement: string, from: number, to: string): string => `move “${statement}” from place ${from} to ${to}`,
    drop: (statement: string, from: number): string => `drop “${statement}”, place ${from}`,
    negate: (statement: string, from: number): string => `want the opposite of “${statement}”, place ${from}`,
    add: (statements: readonly string[], to: string): string => {
      const quoted = statements.map((statement) => `“${statement}”`)
      const last = quoted.at(-1) ?? ''
      return `add ${quoted.length > 1 ? `${quoted.slice(0, -1).join(', ')} or ${last}` : last} at ${to}`
    },
  },
  support: { attested: 'attested', inferred: 'inferred', assumed: 'assumed' },
  supported: (words: string, support: string): string => `${words} (${support})`,
  rankings: (lists: number, rankings: number): string =>
    `These are ${lists} different lists; those that rank all states alike counted once, ${rankings}.`,
  looked: {
    'each-party': (edits: number, lists: string, parties: string): string =>
      `Looked at: changes of up to ${plural(edits, 'edit')} of each party’s priorities, ${lists} lists (${parties}).`,
    'all-together': (edits: number, combinations: string, solved: string): string =>
      `Looked at: all changes of up to ${plural(edits, 'edit')} in all parties together, ${combinations}${
        solved === '0' ? '' : `; ${solved} had to be solved, the others are settled by a bound`
      }.`,
  },
  cut: (solved: string, edits: number): string =>
    `Cut off after ${solved} changes were solved (--limit): only changes of up to ${plural(edits, 'edit')} were looked at in full. There may be other answers.`,
  partyCount: (party: string, count: string): string => `${party} ${count}`,
  untouched: (parties: string): string => `Priorities left as they are: ${parties}.`,
  distance: 'How far each party is from it',
  nearest: (state: string, count: number): string =>
    count === 1 ? '' : `Of ${count} states the one that lies nearest: “${state}”.`,
  aboutEdits: 'Edits: of the party’s own priorities, until it would stay.',
  aboutClasses:
    'Classes: how many steps this one state would have to rise in the party’s own ranking, all else as it is, until the party would stay.',
  party: 'Party',
  editsHead: 'edits',
  rises: 'classes',
  risesOf: (rises: number, classes: number): string => (rises === 0 ? 'stays' : `${rises} of ${classes}`),
  moreThan: (edits: number): string => `more than ${edits}`,
  fixed: 'fixed',
  single: 'What a third party could change',
  aboutSingle: {
    holds:
      'Each of these alone makes it hold. First what fewer parties have to agree to, then what gives up a judgement with less support.',
    prevented:
      'Each of these alone keeps it from holding. First what fewer parties have to agree to, then what gives up a judgement with less support.',
  },
  noSingle: (tried: number): string => `None of ${tried} single changes does it by itself.`,
  undecided: (count: number): string =>
    `${plural(count, 'change')} could not be judged: nothing is feasible then, or a ranking leaves out states that become so.`,
  endsStatusQuo: '* rules out the status quo too, which would have to be left first.',
  change: 'change',
  agrees: 'has to agree',
  givesUp: 'gives up',
  nobody: 'nobody',
  nothingGivenUp: '–',
  preferences: (party: string, count: number): string => `${party} ranks otherwise: ${plural(count, 'way')}, as above`,
  commit: (option: string, id: string, party = 'it'): string => `${party} commits to “${option}” (${id})`,
  ruleOut: (option: string, id: string, party = 'it'): string => `${party} rules out “${option}” (${id})`,
  reversibility: {
    both: (option: string, id: string): string => `“${option}” (${id}) can be taken up and dropped again`,
    forward: (option: string, id: string): string => `“${option}” (${id}) cannot be dropped once it is taken`,
    back: (option: string, id: string): string => `“${option}” (${id}) cannot be taken up again once it is dropped`,
  },
  dropConstraint: (constraint: string): string => `the constraint “${constraint}” no longer holds`,
  dropWindow: (formula: string): string => `“${formula}” is not off the table`,
  agreements: 'What two parties could agree on',
  aboutAgreements: {
    holds:
      'Each of these agreements, made binding, alone makes it hold. It also takes moves away: what holds then may hold because somebody can no longer leave.',
    prevented: 'Each of these agreements, made binding, alone keeps it from holding.',
  },
  noAgreement: (tried: number): string =>
    `None of ${tried} agreements about an option of one party and an option of another does it by itself.`,
  agreement: 'agreement',
  optionOf: (option: string, id: string): string => `“${option}” (${id})`,
  agreementKinds: {
    requires: (first: string, second: string): string => `${first} only with ${second}`,
    'not-both': (first: string, second: string): string => `not both ${first} and ${second}`,
    'one-of': (first: string, second: string): string => `at least one of ${first} and ${second}`,
  },
  pairs: 'Two changes together',
  aboutPairs: {
    holds: 'No single change does it. Each of these pairs makes it hold.',
    prevented: 'No single change does it. Each of these pairs keeps it from holding.',
  },
  noPair: 'No single change does it, and no two of them together either.',
  pairsTried: (rules: string, mixed: string): string =>
    `Looked at: ${rules} pairs of changes of rules; ${mixed} changes of rules, each with every single edit of priorities.`,
  pairsCut: 'Cut off (--limit): not all pairs were looked at. There may be others.',
  together: '; and ',
  besides: (party: string, edit: string, others: number): string =>
    `${party}: ${edit}${others > 0 ? ` (or ${plural(others, 'other edit')})` : ''}`,
  moreSingle: (count: number): string => `${plural(count, 'further change')} not shown; --format json lists all.`,
  progress: (share: number, done: string): string => `${'█'.repeat(Math.floor(share * 20)).padEnd(20, '░')} ${done}`,
  warning: (most: string, minutes: string): string =>
    `There are up to ${most} changes to look at, for about ${minutes} ${minutes === '1' ? 'minute' : 'minutes'} at most. --edits, --party and --limit make it less; Ctrl-C ends it.`,
  errors: {
    'bad-edits': (p: Parameters): string => `“${p.given}” is no number of edits. Expected a whole number from 0 to 4.`,
    'too-large-to-change': (p: Parameters): string =>
      `${p.states} states are too many to look for changes; the limit is ${p.limit}. Rule states out or merge them.`,
  },
}

type Parameters = Readonly<Record<string, string | number>>

function plural(count: number, one: string, many = `${one}s`): string {
  return `${count.toLocaleString('en-US')} ${count === 1 ? one : many}`
}

/** The shape of the catalogue. */
export type ChangeMessages = typeof changeEn
