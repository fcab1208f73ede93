import type { MisfitReason } from '../tables/pasted.ts'

const plural = (count: number, one: string, many: string) => `${count.toLocaleString('en')} ${count === 1 ? one : many}`
const list = new Intl.ListFormat('en', { type: 'conjunction' })

/** English words of tables that go out to spreadsheets and come in from them. */
export const tablesEn = {
  copy: 'Copy table',
  copying: 'Copying…',
  copied: (rows: number) => `Copied, ${plural(rows, 'row', 'rows')}.`,
  notCopied: 'The browser did not let it be copied.',
  columns: {
    option: 'Option',
    party: 'Party',
    id: 'Name in files',
    state: 'State',
    rank: 'Rank',
    weight: 'Weight',
    priority: 'Priority',
    levelOf: (party: string) => `Level for ${party} (1 is best)`,
    stableFor: (party: string) => `Stable for ${party}`,
    holds: (concept: string) => `Holds under ${concept}`,
    reach: 'From the status quo',
    statusQuo: 'Status quo',
  },
  yes: 'yes',
  no: 'no',
  paste: {
    button: 'Paste a table',
    title: 'A table from a spreadsheet',
    lead: 'Copy cells in Excel or Sheets and paste them here. Nothing is changed before you have seen what would be.',
    cells: 'Cells',
    target: 'What it is',
    targets: {
      states: 'Named states: a line for each option, a column for each state, Y or N',
      weights: (party: string) => `Weights of ${party}: an option and a number in each line`,
      ranking: (party: string) =>
        `Ranking of ${party}: a state in each line, best first, or a rank and a state; >> between states for much more`,
      priorities: (party: string) => `Priorities of ${party}: a formula in each line, most important first`,
    },
    tooLarge: 'That is more than is taken here: 5,000 lines, a million characters.',
    would: (count: number) => `What it would do: ${plural(count, 'change', 'changes')}`,
    nothing: 'It would change nothing.',
    weight: (option: string, before: string, after: string) => `${option}: ${before} → ${after}`,
    noWeight: 'none',
    newState: (name: string, taken: readonly string[]) =>
      `New state “${name}”: ${taken.length === 0 ? 'nothing is taken' : list.format(taken)}`,
    changedState: (name: string) => `State “${name}”`,
    taken: (options: readonly string[]) => `taken: ${list.format(options)}`,
    dropped: (options: readonly string[]) => `no longer taken: ${list.format(options)}`,
    priority: {
      added: (text: string, at: number) => `New, number ${at}: ${text}`,
      moved: (text: string, from: number, to: number) => `From number ${from} to number ${to}: ${text}`,
      removed: (text: string, from: number) => `Taken out, number ${from}, with what is written of it: ${text}`,
    },
    ranking: { before: 'Now', after: 'Then', none: 'no ranking' },
    misfits: (count: number) =>
      `${plural(count, 'cell does', 'cells do')} not fit and ${count === 1 ? 'is' : 'are'} left out`,
    misfit: (row: number, column: number, text: string, why: string) =>
      `Line ${row}, column ${column}${text === '' ? '' : `, “${text}”`}: ${why}`,
    why: {
      'unknown-option': 'there is no option of this name',
      'several-options': 'several options are called so; write party.option',
      'unknown-state': 'there is no state of this name',
      'several-states': 'several states are called so; write its id',
      'not-taken-or-not': 'expected Y or N',
      'not-a-number': 'expected a number',
      'too-exact': 'a weight has at most six decimals and is no larger than a million',
      twice: 'it is there twice',
      'no-name': 'the column has no name',
      'mark-alone': 'a mark stands once between two ranks, in a line without a rank',
      'too-strong': 'a mark has at most nine signs',
      'not-a-formula': 'this is no formula of the case',
      further: 'a line has a formula, with a number before it or none, and nothing else',
    } satisfies Record<MisfitReason, string>,
    missing: {
      ranking: (states: readonly string[]) =>
        `A ranking names every state once. Not in the table: ${list.format(states)}.`,
      priorities: (statements: readonly string[]) =>
        `An interest of the party is carried by statements that are not in the table: ${list.format(statements)}. Keep them, or change the interest first.`,
    },
    marked:
      'This ranking says how much more something is preferred (≫), and the table does not. Put >> into a line of its own where that is so.',
    wholeOnly: 'Rankings and priorities are taken whole or not at all: mend the cells first.',
    apply: (count: number) => `Make ${plural(count, 'change', 'changes')}`,
    done: 'Done. Undo takes all of it back in one step.',
  },
}

/** The words that every language has. */
export type TablesMessages = typeof tablesEn
