/** The words of drafts in English: comments and notes of a case file that was made from what was read. */
export const draftEn = {
  header: (title: string): readonly string[] => [
    `A draft, made by rules from the sources below: ${title}`,
    'Nobody has read it yet. Everything here is assumed: it may be wrong, doubled, or the half of a sentence.',
    'What to do with it, in this order:',
    '  1. parties: are these the ones who decide? Strike those that only talk; put two names of one party together; see at the end who was left out.',
    '  2. options: what can each of them really do? Strike, rename, add. A joint act is one option for each who signs.',
    '  3. priorities: what does each put first? The order here is a guess, and most of what matters is not said in so many words.',
    '  4. confidence: write "attested" where the party itself said it, "inferred" where it follows from what was reported.',
    '  5. statusQuo, then whatever "anchorage check" still asks for.',
    'A note that begins with "draft:" says what a line was made from. Take it away when you have looked at it.',
  ],
  question: (parties: readonly string[]): string =>
    parties.length === 1
      ? `What will ${parties[0]} do?`
      : `Which outcome can hold between ${parties.slice(0, -1).join(', ')} and ${parties.at(-1)}?`,
  people: 'Who speaks. "party" stands where somebody speaks for a party by office; experts speak for themselves.',
  events: 'Sentences with a date; a name for what happened is shorter.',
  parties: 'Who acts, speaks, or is asked to act, by how much the sources make of it.',
  constraints:
    'Sentences with "must" or "only if": what people say must be is seldom impossible otherwise. Kept for you to judge.',
  tied: 'One option that hangs on another, as somebody said. Strike what is only a demand.',
  windows: 'Deadlines: what is off the table up to a day, or after it. Strike those that nobody will keep.',
  states: 'The draft does not know what is the case now: nothing is taken.',
  outlooks:
    'What is expected. Write a claim, such as "no reachable equilibrium has a-term", where the model can answer.',
  evidence: 'What was said and reported, with its place.',
  leftOut: 'Left out, to keep the model small:',
  accept: (what: string): string => `Accept: ${what}`,
  party: 'Party',
  placeholder: 'What it can do (fill in)',
  placeholderNote: 'draft: no promise, threat, demand or refusal of this party was found; put in what it can do',
  roles: {
    promised: (by: string, cue: string): string => `promised by ${by} (“${cue}”)`,
    threatened: (by: string, cue: string): string => `threatened by ${by} (“${cue}”)`,
    demanded: (by: string, cue: string): string => `demanded by ${by} (“${cue}”)`,
    refused: (by: string, cue: string): string => `refused by ${by} (“${cue}”)`,
  },
  nobody: 'somebody who is not named',
  draft: (what: string): string => `draft: ${what}`,
  not: (what: string): string => `Not: ${what}`,
  why: {
    refuses: 'draft: it refuses this',
    demands: 'draft: it demands or wishes this',
    threatens: 'draft: it threatens this; whether it means it is not known',
    promises: 'draft: it promises or offers this',
    'is-threatened': 'draft: it is threatened with this',
    'is-asked': 'draft: this is asked of it; that it would rather not is a guess',
  },
  interest: (cue: string): string => `draft: found by “${cue}”`,
  tie: (cue: string): string => `draft: found by “${cue}”; that it cannot be otherwise is what somebody said`,
  deadline: {
    act: (when: string): string => `draft: the deadline is “${when}”; after it, this is taken to be off the table`,
    threat: (when: string): string =>
      `draft: threatened for when “${when}” has passed; before, it is taken to be off the table`,
  },
  notModelled: 'draft: no option decides it yet',
  noClaim: 'draft: no claim written yet',
  status: 'Where things stand (to be filled in)',
  entry: (cue: string, percent: number): string =>
    `draft: found by ${cue === '' ? 'rule' : `“${cue}”`}, ${percent} % sure`,
  passage: 'draft: a sentence with a date',
  model: (origin: string): string => `proposed by ${origin}`,
  list: ', ',
  also: '; ',
}
