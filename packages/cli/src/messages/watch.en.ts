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
  missing: 'Missing:',
}

function plural(count: number, one: string, many = `${one}s`): string {
  return `${count.toLocaleString('en-US')} ${count === 1 ? one : many}`
}

/** The shape of the catalogue. */
export type WatchMessages = typeof watchEn
