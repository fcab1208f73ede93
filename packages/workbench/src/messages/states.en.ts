const count = (value: number) => value.toLocaleString('en')

/** English words of the table of states. */
export const statesEn = {
  title: 'All states',
  hint: 'One row for each feasible state. Press the mark under a column’s name to keep only the states with it, once more for those without. Press a party’s name to sort by what it likes.',
  formula: 'Only states where',
  formulaExample: (option: string, other: string) => `${option} and not ${other}`,
  reach: 'From the status quo',
  reaches: { any: 'any state', improvements: 'within reach by improvements', moves: 'within reach by any moves' },
  reset: 'All states again',
  count: (matching: number, all: number) =>
    matching === all ? `${count(all)} states` : `${count(matching)} of ${count(all)} states`,
  none: 'No state is left. Take a mark back, or change the formula.',
  tooMany: (limit: number) => `The table shows the first ${count(limit)} of them; ask for fewer to see the rest.`,
  legend:
    'Y taken, N not taken. ● holds, ○ does not. Under a party: its level of preference (1 is best), and ● if the state is stable for it under the concept chosen.',
  state: 'State',
  optionSigns: { any: '–', yes: 'Y', no: 'N' },
  signs: { any: '–', yes: '●', no: '○' },
  askOption: (name: string, mark: 'any' | 'yes' | 'no') =>
    `${name}: ${{ any: 'either way', yes: 'taken only', no: 'not taken only' }[mark]}`,
  askHolds: (name: string, mark: 'any' | 'yes' | 'no') =>
    `${name}: ${{ any: 'all states', yes: 'equilibria only', no: 'without equilibria' }[mark]}`,
  askStable: (name: string, mark: 'any' | 'yes' | 'no') =>
    `${name}: ${{ any: 'all states', yes: 'stable for it only', no: 'not stable for it only' }[mark]}`,
  sortBy: (name: string) => `Sort by what ${name} likes`,
  sorted: (first: 'best' | 'worst' | undefined): string =>
    first === undefined ? 'not sorted' : first === 'best' ? 'best first' : 'worst first',
  holds: (value: boolean | undefined): string =>
    value === undefined ? 'does not apply' : value ? 'holds' : 'does not hold',
  stable: (value: boolean | undefined): string =>
    value === undefined ? 'does not apply' : value ? 'stable' : 'not stable',
  level: (party: string, level: number) => `${party}: level ${count(level)}, 1 is its best`,
  under: 'Equilibria under',
  underCells: { all: 'all', some: 'some', none: 'none' },
}

/** The words that every language has. */
export type StatesMessages = typeof statesEn
