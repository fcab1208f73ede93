/** Words of `anchorage inverse` in English. */
export const inverseEn = {
  wanted: (formula: string, concept: string): string => `Wanted: ${formula} (${concept})`,
  several: (count: string, holding: string): string =>
    `${count} states will do; ${holding === '0' ? 'none' : holding} of them ${holding === '1' ? 'is' : 'are'} stable for every party now.`,
  spelledOut: (count: number): string =>
    count === 1
      ? 'Spelled out: the one for which most parties stay.'
      : `Spelled out: the ${count} for which most parties stay. One of them is enough.`,
  state: (words: string): string => `State: ${words}.`,
  holds: 'It holds now: every party stays.',
  doesNotHold: (parties: readonly string[]): string => {
    const names = parties.length < 2 ? parties.join() : `${parties.slice(0, -1).join(', ')} and ${parties.at(-1)}`
    return `It does not hold now: ${names} would leave.`
  },
  rankings: 'How many rankings would do',
  aboutRankings: (states: string, count: number): string =>
    `Of all strict rankings of the ${states} states by ${count === 1 ? 'the party' : 'these parties'}: those under which its own condition is met, and those under which the wanted state is stable for every party, the others ranking as they do.`,
  aboutRankingsSeveral: (states: string, count: number): string =>
    `Of all strict rankings of the ${states} states by ${count === 1 ? 'the party' : 'these parties'}: those under which some wanted state is stable for every party, the others ranking as they do.`,
  free: 'free to rank',
  ownCondition: 'own condition',
  stableForAll: 'stable for all',
  orders: 'How many orders of priorities would do',
  aboutOrders:
    'The same for the priorities that the case gives, in another order: an attested one keeps its place among the attested ones, every other one may stand anywhere.',
  mayMove: 'may move',
  moving: (movable: number, all: number): string => `${movable} of ${all}`,
  orderCount: 'orders',
  readings: 'Which readings would do',
  reading: (party: string, reading: string): string => `${party}: ${reading}`,
  readingSeparator: '; ',
  mainReading: 'main reading',
  readingHolds: 'holds',
  readingHoldsIn: (holding: string, count: string): string => `${holding} of ${count} states hold`,
  readingFails: 'does not hold',
  moreReadings: (count: number): string => `${count} further combinations: see --format json.`,
  counted: (count: string, all: string, percent: string): string => `${count} of ${all} (${percent})`,
  fraction: (numerator: string, denominator: string, percent: string): string =>
    `${numerator}/${denominator} (${percent})`,
  estimate: (percent: string, low: string, high: string): string => `~${percent} (${low} to ${high})`,
  none: 'none',
  all: 'all',
  tooMuchWork: 'too many to try',
  estimated: (samples: string, seed: number): string =>
    `~ estimated from ${samples} random ones (seed ${seed}), with the 95 % interval; other seeds give other samples.`,
  slow: (minutes: number): string =>
    `Many rankings and orders are tried, one by one; this may take up to ${minutes === 1 ? 'a minute' : `about ${minutes} minutes`}. Fewer --samples take less.`,
  partySeparator: ', ',
}
