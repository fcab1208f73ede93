/** Words of `anchorage gains` in English. */
export const gainsEn = {
  command: 'who gains and who loses between states, what each can guarantee itself, and what that leaves to agree on',
  options: {
    from: 'where it starts: a state name, a state id, or a formula (default: the status quo)',
    via: 'a state or formula on the way; may be repeated',
    to: 'where it goes: a state name, a state id, or a formula (default: each equilibrium)',
    concept: 'whose equilibria, without --to: nash, gmr, smr, seq, symseq, sim, seqsim',
  },
  title: 'Who gains',
  about:
    'Steps up (+) or down (−) a party’s own order of states, 0 for a tie; from the least to the most where several states are meant. Steps of different parties cannot be compared. ~ it depends on which state; ? the preference is not known; * in some other reading of the party the verdict is another one.',
  party: 'party',
  start: (text: string, count: number): string => `From: ${text}${count > 1 ? ` (${plural(count, 'state')})` : ''}`,
  passage: (from: string, to: string): string => `${from} → ${to}`,
  point: (label: string, text: string, count: number): string =>
    count > 1 ? `${label}: ${text} (${plural(count, 'state')})` : `${label}: ${text}`,
  forExample: (state: string): string => `for example ${state}`,
  noOutcome: (concept: string): string => `There is no equilibrium (${concept}) to compare with.`,
  moreOutcomes: (count: number): string => `${count} more outcomes not shown; --format json lists all.`,
  restStates: (count: string): string => `${count} more states are in no pattern shown.`,
  steps: (step: number): string => (step === 0 ? '0' : step > 0 ? `+${step}` : `−${-step}`),
  range: (least: string, most: string): string => `${least}…${most}`,
  marks: { depends: '~', unknown: '?', reading: '*' },
  pareto: {
    'all-better': 'Better for everybody',
    'none-worse': 'Worse for nobody, better for some',
    same: 'All the same to everybody',
    'none-better': 'Better for nobody, worse for some',
    'all-worse': 'Worse for everybody',
    differ: (better: string, worse: string): string => `Better for ${better}, worse for ${worse}`,
    open: 'It depends on the state, or on what is not known',
  },
  comparison: (passage: string, verdict: string): string => `${passage}: ${verdict}.`,
  belowLevel: (parties: string): string => ` Below what they can guarantee themselves: ${parties}.`,
  partlyBelow: (parties: string): string => ` In part below what they can guarantee themselves: ${parties}.`,
  aboveLevel: ' Nobody is below what it can guarantee itself.',
  optimal: ' No other state is better for some and worse for nobody (Pareto optimal).',
  partlyOptimal: (count: number, all: number): string => ` ${count} of its ${all} states are Pareto optimal.`,
  dominated: (count: number, example: string): string =>
    ` ${count === 1 ? '1 state is' : `${count.toLocaleString('en-US')} states are`} better for some and worse for nobody, for example ${example}.`,
  readings: 'What depends on the reading',
  inReading: (party: string, reading: string, passage: string, steps: string): string =>
    `${party}, read as ${reading}, ${passage}: ${steps}`,
  mainReading: 'in the main reading',
  reading: (name: string): string => `“${name}”`,
  fallback: 'What each can guarantee itself',
  aboutFallback: (state: string): string =>
    `From “${state}”: the best that a party can make sure of by staying or by one move of its own, whatever the others do then (maximin; an ordinal stand-in for its best alternative to an agreement). Places count from the top of the party’s order.`,
  place: 'at least place',
  by: 'by',
  worst: 'the worst that can follow',
  placeOf: (place: number, count: number): string => `${place} of ${count}`,
  staying: 'staying',
  otherLevel: (party: string, reading: string, place: string, by: string): string =>
    `${party}, read as ${reading}: at least place ${place}, by ${by}`,
  noFallback: 'What each can guarantee itself is asked from one state: name one with --from.',
  zone: 'What they could agree on',
  aboutZone: (zone: string, all: string, best: string): string =>
    `For every party at least as good as what it can guarantee itself (ordinal zone of agreement): ${zone} of ${all} states. Pareto optimal among these: ${best}.`,
  reached: (count: string, from: string): string => `Moves of some kind lead from “${from}” to ${count} of the zone.`,
  byRanks:
    'Where a preference is not known, places, Pareto comparisons and the zone go by the ranks that the case gives all the same.',
  emptyZone: (all: string): string =>
    `None of ${all} states is for every party at least as good as what it can guarantee itself: there is nothing to agree on.`,
  bestOnes: 'The Pareto optimal ones:',
  option: 'Option',
  states: 'states',
  moreBest: (count: number): string => `${count} more patterns not shown; --format json lists all.`,
  and: (list: readonly string[]): string =>
    list.length < 2 ? list.join('') : `${list.slice(0, -1).join(', ')} and ${list.at(-1)}`,
}

function plural(count: number, one: string): string {
  return `${count.toLocaleString('en-US')} ${count === 1 ? one : `${one}s`}`
}
