import { percent } from '@anchorage/analysis'
/** A share and its interval, as words are made of it. */
export interface Share {
  readonly share: number
  readonly low: number
  readonly high: number
}

const count = (number: number) => number.toLocaleString('en')
const plural = (number: number, one: string, many: string) => `${count(number)} ${number === 1 ? one : many}`

/** English words of the questions that are answered from samples. */
export const sureEn = {
  samples: 'Samples at the most',
  seed: 'Seed',
  varyAttested: 'What is attested may be otherwise too',
  apply: 'Use these',
  answer: 'Answer',
  failed: 'No samples of this case',
  renew: 'Ask about the case as it is now',
  stale: 'The case or the question has changed since these samples were drawn. They are of the earlier version.',
  progress: 'Samples drawn',
  opening: 'Opening the case…',
  status: {
    ready: (done: number, all: number) =>
      done === 0
        ? `Up to ${plural(all, 'sample', 'samples')}`
        : `Stopped after ${count(done)} of ${plural(all, 'sample', 'samples')}`,
    running: (done: number, all: number) => `${count(done)} of ${plural(all, 'sample', 'samples')}`,
    finished: (done: number, all: number) =>
      done < all
        ? `Enough after ${plural(done, 'sample', 'samples')}: every interval is at most one point to either side`
        : `All ${plural(done, 'sample', 'samples')} drawn`,
  },
  warming: 'getting warm…',
  pace: (rate: number, left: number) =>
    `${count(rate)} a second, ${left >= 120 ? `${Math.round(left / 60)} min` : `${left} s`} left`,
  cancel: 'Stop',
  start: 'Draw samples',
  resume: 'Go on',
  nothingVaries: 'Nothing varies: every judgement is attested. What holds, holds in every sample.',
  drawn: (judgements: number, samples: number, seed: number) =>
    `${plural(judgements, 'judgement', 'judgements')} may be otherwise. ${plural(samples, 'variant', 'variants')} of the case were drawn (seed ${seed}) and solved; in brackets stand 95 % intervals (Wilson).`,
  drawnToWatch: (judgements: number, samples: number, seed: number) =>
    `${plural(judgements, 'judgement', 'judgements')} may be otherwise. ${plural(samples, 'variant', 'variants')} of the case were drawn (seed ${seed}) and solved.`,
  same: (share: string) => `Exactly what holds now, and nothing else, holds in ${share}.`,
  share: ({ share, low, high }: Share) =>
    `${percent(share)} (${percent(low, { bare: true })}–${percent(high, { bare: true })})`,
  chart: 'How often each outcome holds',
  chartAbout: (states: number) => `Bars for ${states} outcomes and five concepts; the table below says the same.`,
  table: 'How often each outcome holds, as a table',
  outcome: 'Outcome',
  now: 'Now',
  standing: { holds: 'holds', 'does-not': 'does not hold', impossible: 'not possible' },
  noState: 'No outcome holds in any of the samples.',
  others: (states: number) =>
    `${plural(states, 'other outcome holds', 'other outcomes hold')} in fewer than one sample in ten, or are left out here; the file has them.`,
  small: (tried: number, telling: number) =>
    `${plural(telling, 'small change', 'small changes')} of ${count(tried)} by ${telling === 1 ? 'itself changes' : 'themselves change'} what holds`,
  change: (words: string, lost: number, gained: number) =>
    `${words}: ${plural(lost, 'outcome stops', 'outcomes stop')} holding, ${count(gained)} ${gained === 1 ? 'begins' : 'begin'} to`,
  download: 'Download the result',
  sameAs: 'The same as:',
  things: 'What is watched',
  thing: (words: string, share: number) => `${words}: holds in ${percent(share)}`,
  ranked: 'What would tell most',
  noneTells: 'No judgement by itself makes a clear difference.',
  confidence: { attested: 'attested', inferred: 'inferred', assumed: 'assumed' },
  moves: (change: number) => `expected to move the answer by ${(change * 100).toFixed(1)} points`,
  points: (change: number) => (change * 100).toFixed(1),
  bars: 'Expected change for each outcome, in points',
  missing: (words: string) => `What is missing: ${words}`,
  little: (judgements: number) =>
    `${plural(judgements, 'other judgement makes', 'other judgements make')} little difference.`,
}
