/** Words of `anchorage watch` in English. */
export const watchEn = {
  about: 'what to watch: which uncertain judgement, if it became known, would change the answer most',
  to: 'ask about this only: whether some outcome that holds has this formula (default: every outcome)',
  heading: (concept: string): string => `What to watch (${concept})`,
  headingTo: (wanted: string, concept: string): string => `What to watch for “${wanted}” (${concept})`,
  drawn: (judgements: number, samples: string, seed: number): string =>
    `${plural(judgements, 'judgement')} may be otherwise. ${samples} variants of the case were drawn (seed ${seed}) and solved; then it is compared what holds, by how each judgement has turned out.`,
  nothingVaries:
    'There is nothing to watch: every judgement is attested, or the preferences are rankings, weights or a table, which state no confidence. --vary attested lets attested judgements vary too.',
  nothingHolds: 'Nothing held often enough to be watched.',
  things: 'What holds, and in how many samples',
  thing: (letter: string, words: string, share: string): string => `${letter} (${share}): ${words}`,
  wanted: (formula: string): string => `some outcome that holds has “${formula}”`,
  table: 'Judgements, by how much of the answer hangs on them',
  aboutTable:
    'Change: by how many points the shares above are expected to move, all together, once it is known how the judgement turns out. Bits: how much it tells about the one in the last column, of which it tells most (mutual information, bias taken off, 95 % interval).',
  aboutTableTo:
    'Change: by how many points the share is expected to move once it is known how the judgement turns out. Bits: how much that tells about it (mutual information, bias taken off, 95 % interval).',
  head: { judgement: 'Judgement', confidence: 'confidence', change: 'change', bits: 'bits', about: 'on' },
  bits: (low: string, high: string): string => `${low}–${high}`,
  little: (count: number): string =>
    `${plural(count, 'further judgement')} of which the intervals include 0 bits, or that move less than one point; --format json lists all.`,
  indicators: 'Indicators',
  aboutIndicators:
    'What would tell, the judgements that move most first; in brackets, the share if the judgement is right as it stands.',
  none: 'None of the judgements makes a difference that these samples can tell from chance.',
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
  missing: 'Missing:',
  missingOf: {
    inferred: (party: string, rests: string): string => `a statement by ${party} itself; so far it rests on ${rests}`,
    assumed: (party: string): string => `anything at all; nobody has said it. A statement by ${party} would settle it`,
    assumedFrom: (party: string, rests: string): string =>
      `a statement by ${party}; nobody has said it, ${rests} only suggests it`,
    attested: (party: string): string => `acts that bear out what ${party} said in public`,
    rule: (rests: string): string => `a source that says so; so far it rests on ${rests}`,
    ruleAssumed: 'a source that says so; nobody has',
  },
  evidence: (id: string, kind: string, by: string): string => `${id} (${kind}${by === '' ? '' : `, ${by}`})`,
  kinds: { statement: 'statement', report: 'report', judgement: 'judgement' },
  reporter: 'the reporter',
  restSeparator: ', ',
  noEvidence: 'no evidence',
  moreEvidence: (count: number): string => `${count} more`,
}

function plural(count: number, one: string, many = `${one}s`): string {
  return `${count.toLocaleString('en-US')} ${count === 1 ? one : many}`
}

/** The shape of the catalogue. */
export type WatchMessages = typeof watchEn
