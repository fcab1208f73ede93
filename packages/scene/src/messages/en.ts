/** English words of the pictures. */
export const en = {
  picture: (p: { states: number; equilibria: number }) =>
    `State graph: ${p.states} ${p.states === 1 ? 'state' : 'states'} drawn, ${p.equilibria} of them equilibria`,
  'status-quo': 'Status quo',
  equilibrium: 'Equilibrium',
  improvement: 'Improvement for the mover',
  move: 'Other move',
  'column-start': 'Status quo',
  'column-improvements': (p: { count: number }) => `${p.count} ${p.count === 1 ? 'improvement' : 'improvements'} away`,
  'column-moves': (p: { count: number }) => `Only by concessions: ${p.count} ${p.count === 1 ? 'move' : 'moves'}`,
  'column-unreachable': 'Out of reach',
  'column-to-equilibrium': (p: { count: number }) =>
    p.count === 0 ? 'Equilibria' : `${p.count} ${p.count === 1 ? 'improvement' : 'improvements'} from an equilibrium`,
  'column-elsewhere': 'Leads to no equilibrium by improvements',
  'column-away': (p: { count: number }) => `${p.count} ${p.count === 1 ? 'move' : 'moves'} away`,
  'column-worst': 'Liked least',
  'column-best': 'Liked best',
  'column-level': (p: { count: number }) => `Level ${p.count}`,
  hidden: (p: { count: number }) => `${p.count} more ${p.count === 1 ? 'state is' : 'states are'} not drawn`,
}

/** The words that every language has. */
export type Messages = typeof en
