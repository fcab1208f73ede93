/** Words of `anchorage paths` in English. */
export const paths = {
  from: (state: string): string => `Followed from: ${state}`,
  stable: {
    statusQuo: 'What the status quo is stable for',
    state: 'What this state is stable for',
  },
  concept: 'Concept',
  yes: 'yes',
  no: 'no',
  notApplicable: 'n/a',
  reached: {
    improvements: 'What improvements lead to',
    moves: 'What any moves lead to',
  },
  about: {
    improvements: (count: string, all: string, longest: number): string =>
      `Steps that pay whoever takes them lead to ${count} of ${all} states, this one included, the farthest after ${plural(longest, 'move')}.`,
    moves: (count: string, all: string, longest: number): string =>
      `Steps of any kind lead to ${count} of ${all} states, this one included, the farthest after ${plural(longest, 'move')}.`,
  },
  nothing: {
    improvements: 'Nowhere: no party has an improvement here.',
    moves: 'Nowhere: no party has a move here.',
  },
  aboutTable:
    'No party moves twice in succession. New: reached by so many moves and not by fewer. In all: by at most so many. By a party: the states that at most so many moves enter with this party as the last mover.',
  moves: 'moves',
  new: 'new',
  inAll: 'in all',
  by: (party: string): string => `by ${party}`,
  lastMovers: 'last mover',
  state: 'state',
  moreStates: (count: string): string => `${count} more; --limit says how many to show.`,
  ways: {
    equilibria: (concept: string): string => `How it gets to each equilibrium (${concept})`,
    states: (text: string): string => `How it gets to “${text}”`,
  },
  counts: (list: readonly string[]): string => `${list.join('; ')}.`,
  total: (count: number): string => plural(count, 'state'),
  count: {
    start: (): string => 'one is where it starts',
    improvements: (count: string): string => `${count} by improvements`,
    moves: (count: string): string => `${count} not without a step that does not pay`,
    no: (count: string): string => `${count} not at all`,
  },
  isStart: (state: string): string => `${state}: it is there already.`,
  byImprovements: (state: string, moves: number, path: string): string =>
    `${state}: by improvements, in ${plural(moves, 'move')}. ${path}.`,
  shorter: (moves: number): string => ` Any moves need only ${moves}.`,
  byMoves: (state: string, moves: number, path: string): string =>
    `${state}: not without a step that does not pay, in ${plural(moves, 'move')}. ${path}.`,
  byAnyMoves: (state: string, moves: number, path: string): string => `${state}: in ${plural(moves, 'move')}. ${path}.`,
  noGain: {
    'nobody-enters': ' Nobody gains by entering it.',
    'cut-off': ' Some would gain by entering it, but improvements do not get that far.',
  },
  notByImprovements: (state: string): string => `${state}: not by improvements.`,
  notReached: {
    'nobody-enters': (state: string): string => `${state}: not at all. No party has a move into it.`,
    'cut-off': (state: string): string =>
      `${state}: not at all. There are moves into it, but no legal sequence gets that far.`,
  },
  needed: (parties: string): string => ` Moves on every way there: ${parties}.`,
  nobodyNeeded: ' No party moves on every way there.',
  separator: ', ',
  moreWays: (count: string): string => `${count} more; --limit says how many to show.`,
}

function plural(count: number, one: string): string {
  return `${count.toLocaleString('en-US')} ${count === 1 ? one : `${one}s`}`
}
