/** Words for judgements that may be otherwise, for what would tell, and for who is read how, in English. */
export const judgementsEn = {
  priority: (party: string, place: number, statement: string): string => `${party} ${place}: ${statement}`,
  swap: (party: string, first: string, second: string): string => `${party}: “${first}” and “${second}” change places`,
  window: (formula: string): string => `“${formula}” off the table`,
  irreversible: (option: string): string => `“${option}” cannot be undone`,
  leaveOut: (party: string, statement: string): string => `${party}: “${statement}” is left out`,
  swapClasses: (party: string, first: number): string =>
    `${party}: classes ${first} and ${first + 1} of its ranking change places`,
  rule: {
    'drop-constraint': (words: string): string => `the constraint “${words}” does not hold`,
    'drop-window': (words: string): string => `“${words}” is not off the table`,
    reversibility: (words: string): string => `“${words}” can be undone after all`,
  },
  wanted: (formula: string): string => `some outcome that holds has “${formula}”`,
  ifKnown: {
    drop: (party: string, statement: string): string => `that ${party} does not care about “${statement}”`,
    flip: (party: string, statement: string): string => `that ${party} wants the opposite of “${statement}”`,
    higher: (party: string, statement: string, place: number): string =>
      place === 2
        ? `that ${party} puts “${statement}” first`
        : `that ${party} puts “${statement}” higher than place ${place}`,
    lower: (party: string, statement: string, place: number): string =>
      `that ${party} puts “${statement}” lower than place ${place}`,
    rule: {
      'drop-constraint': (words: string): string => `that “${words}” need not be so`,
      'drop-window': (words: string): string => `that “${words}” is not off the table`,
      reversibility: (words: string): string => `that “${words}” can be undone after all`,
    },
    holds: {
      'drop-constraint': (words: string): string => `that “${words}” holds on this day after all`,
      'drop-window': (words: string): string => `that “${words}” is off the table on this day after all`,
    },
  },
  indicator: (known: string, effects: string): string => `If it became known ${known}: ${effects}.`,
  effect: {
    /** `letter` holds so often then, and so often if all is right. */
    stops: (letter: string, then: string, right: string): string =>
      `${letter} would stop holding in most cases, ${then} (${right})`,
    starts: (letter: string, then: string, right: string): string =>
      `${letter} would hold in most cases, ${then} (${right})`,
    falls: (letter: string, then: string, right: string): string => `${letter} falls to ${then} (${right})`,
    rises: (letter: string, then: string, right: string): string => `${letter} rises to ${then} (${right})`,
  },
  effectSeparator: '; ',
  missingOf: {
    inferred: (party: string, rests: string): string => `a statement by ${party} itself; so far it rests on ${rests}`,
    assumed: (party: string): string => `anything at all; nobody has said it. A statement by ${party} would settle it`,
    assumedFrom: (party: string, rests: string): string =>
      `a statement by ${party}; nobody has said it, ${rests} only suggests it`,
    attested: (party: string): string => `acts that bear out what ${party} said in public`,
    rule: (rests: string): string => `a source that says so; so far it rests on ${rests}`,
    ruleAssumed: 'a source that says so; nobody has',
    dates: (rests: string): string => `the day on which it begins or ends; so far it rests on ${rests}`,
  },
  evidence: (id: string, kind: string, by: string): string => `${id} (${kind}${by === '' ? '' : `, ${by}`})`,
  kinds: { statement: 'statement', report: 'report', judgement: 'judgement' },
  reporter: 'the reporter',
  restSeparator: ', ',
  noEvidence: 'no evidence',
  moreEvidence: (count: number): string => `${count} more`,
  expertUnnamed: 'The reporter',
  mainReading: 'main reading',
}

/** The shape of the catalogue. */
export type JudgementMessages = typeof judgementsEn
