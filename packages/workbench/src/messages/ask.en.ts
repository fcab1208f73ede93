import { diffWords } from '@anchorage/analysis'
import { askTopicsEn } from './ask-topics.en.ts'

const plural = (count: number, one: string, many: string) => `${count.toLocaleString('en')} ${count === 1 ? one : many}`
const list = new Intl.ListFormat('en', { type: 'conjunction' })

/** English words of the page of questions. */
export const askEn = {
  choose: 'Questions',
  noAnswer: 'This question has no answer as it is asked',
  no: {
    'no-readings':
      'No party of this case has rival readings. Add one under “Model” where the sources leave an order open.',
    'too-many': 'There are too many states, or too many combinations, to look at all of them here.',
    errors: 'One of the readings has an error; the page “Model” shows it.',
    'not-applicable': 'This concept does not apply to the case.',
    'no-status-quo': 'The case names no status quo: say from which state.',
    'no-states': 'No feasible state is meant by these words.',
  },
  progress: {
    said: {
      running: 'Working it out…',
      cancelled: 'Stopped before it had an answer.',
      answered: 'The answer is below.',
    },
    label: 'Share of the work that is done',
    share: (percent: number) => `${percent} %`,
    cancel: 'Stop',
    again: 'Ask again',
  },
  questions: {
    'what-if': {
      ask: 'What if…?',
      title: 'What if something were otherwise?',
      about:
        'Suppose other priorities, rules, dates or readings, and see what would hold. Nothing is written into the case.',
    },
    sure: {
      ask: 'How sure?',
      title: 'How sure is the answer?',
      about: 'How often each outcome holds when what is not attested may be otherwise.',
    },
    watch: {
      ask: 'What to watch?',
      title: 'What is worth finding out next?',
      about: 'Which uncertain judgement would change the answer most.',
    },
    change: {
      ask: 'What would it take?',
      title: 'What would it take?',
      about:
        'The least that would have to change for an outcome to hold, or to hold no longer: whose priorities, which rule, which agreement.',
    },
    time: {
      ask: 'Since when?',
      title: 'Since when does it hold?',
      about: 'What held before and after each day on which something begins or ends, and because of what.',
    },
    readings: {
      ask: 'Which reading?',
      title: 'Which reading makes the difference?',
      about: 'Each rival reading of a party by itself and in all combinations, and the evidence that tells them apart.',
    },
    versions: {
      ask: 'What changed?',
      title: 'What changed, and what did that do to the answer?',
      about: 'This case beside an earlier version of it, or beside another case file.',
    },
    experts: {
      ask: 'Were the experts right?',
      title: 'Were the experts right?',
      about: 'What people in the sources expect, held against the model and against what happened.',
    },
    gains: {
      ask: 'Who gains?',
      title: 'Who gains, and who loses?',
      about: 'What a change from one state to another means to each party, and what each can guarantee itself.',
    },
  },
  whatIf: {
    suppose: 'Suppose',
    answer: 'What would hold then',
    none: 'Nothing is supposed yet. Choose something to change. Below: the case as it is.',
    listTitle: 'Suppose that',
    takeBack: 'take back',
    takeBackWhat: (what: string) => `Take back: ${what}`,
    clear: 'Take everything back',
    unfit: 'does not fit the case as it is now',
    changes: (count: number) => plural(count, 'change', 'changes'),
    noList: 'The preference of this party is a ranking or weights: try another of its readings, or change the model.',
    noPreference: 'No preference of this party is given: every state is as good to it as every other.',
    rules: 'What cannot be',
    options: 'What each can do',
    kinds: {
      flip: 'opposite',
      drop: 'leave out',
      without: 'does not hold',
      open: 'not off the table',
      undo: 'can be undone',
      commit: 'is done',
      'rule-out': 'is ruled out',
    },
    toggle: (kind: string, what: string) => `${what}: ${kind}`,
    place: (place: number) => `place ${place}`,
    placeOf: (what: string) => `Place of ${what}`,
    readingsStay:
      'The readings chosen stay choices: they are in the address of the copy, and its file keeps all of them.',
    said: {
      flip: (party: string, what: string) => `${party} wants the opposite of: ${what}`,
      drop: (party: string, what: string) => `${party} does not care about: ${what}`,
      move: (party: string, what: string, to: number) => `${party} puts in place ${to}: ${what}`,
      without: (what: string) => `Does not hold: ${what}`,
      open: (what: string) => `Not off the table: ${what}`,
      undo: (_party: string, what: string) => `“${what}” can be undone`,
      commit: (party: string, what: string) => `${party} does “${what}” for good`,
      'rule-out': (party: string, what: string) => `${party} rules out “${what}”`,
    },
  },
  copy: {
    make: 'Apply this to a copy',
    making: 'Copying…',
    hint: 'Makes a new case with these changes and the same sources. This one stays as it is.',
    failed: 'The copy could not be made.',
    readOnly: 'This folder is served for reading only: no copy can be made.',
    suffix: { en: ' (what if)', zh: '（假设）' },
  },
  compared: {
    headline: (concept: string, gained: number, lost: number) =>
      `Under ${concept}, ${plural(gained, 'outcome is', 'outcomes are')} new and ${plural(lost, 'falls', 'fall')}.`,
    same: (concept: string) => `Under ${concept}, the same outcomes hold.`,
    none: (concept: string) => `Nothing holds under ${concept}, before or after.`,
    statusQuo: (before: boolean, after: boolean) =>
      before === after
        ? `The status quo ${after ? 'holds in both' : 'does not hold in either'}.`
        : `The status quo ${after ? 'holds then; it does not now' : 'no longer holds then'}.`,
    sizes: (before: number, after: number) =>
      `${before.toLocaleString('en')} feasible states now, ${after.toLocaleString('en')} then.`,
    outcomes: 'Outcomes side by side',
    outcome: 'Outcome',
    sides: { before: 'Now', after: 'Then' },
    holds: 'holds',
    kinds: { kept: 'stays', gained: 'new', lost: 'falls' },
    asItIs: 'Outcomes that hold in the case as it is',
    states: (count: number) => `(${plural(count, 'state', 'states')})`,
    elsewhere: {
      infeasible: (_parties: readonly string[]) => 'is not possible',
      'partly-infeasible': (parties: readonly string[]) =>
        parties.length === 0
          ? 'in part not possible'
          : `in part not possible; else ${list.format(parties)} would leave`,
      feasible: (parties: readonly string[]) =>
        parties.length === 0 ? 'does not hold' : `${list.format(parties)} would leave`,
    },
    concepts: 'Equilibria under each concept',
    concept: 'Concept',
    counts: { kept: 'stay', gained: 'new', lost: 'fall' },
    notApplicable: 'does not apply',
  },
  model: {
    ...diffWords.en,
    title: (count: number) => `What the model says otherwise: ${plural(count, 'change', 'changes')}`,
    same: 'Nothing: both say the same.',
    named: (name: string, key: string) => `${name} (${key})`,
    place: (element: string, place: number) => `${element}, at place ${place}`,
    added: (element: string) => `added: ${element}`,
    removed: (element: string) => `removed: ${element}`,
    renamed: (before: string, after: string) => `renamed: ${before} → ${after}`,
    changed: (element: string, changes: readonly string[]) =>
      element === '' ? changes.join('; ') : `${element}: ${changes.join('; ')}`,
  },
  ...askTopicsEn,
}
