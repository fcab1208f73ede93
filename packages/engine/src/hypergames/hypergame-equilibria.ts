import type { AbortSignalLike } from '../stability/abort.ts'
import { type Conflict, isVerdicts, type NotApplicable, type Verdicts } from '../stability/concepts.ts'
import { solve } from '../stability/solve.ts'
import { addState, emptySet, fullSet, hasState, intersection, type StateSet } from '../state-set.ts'
import { gamesAt, type Hypergame, type HypergameQuestion, type OwnGame } from './hypergame.ts'
import { everythingSeen, type PerceivedSpace } from './perceived-space.ts'

/** What one party makes of the conflict. */
export interface PartyExpectation {
  /** The game it has in mind. */
  readonly view: PerceivedSpace
  /** `ranks[party][state]`: what it takes each one to act on; at level 2, by what that one sees. */
  readonly ranks: readonly Uint32Array[]
  /** The states seen that are stable for the party in its game. */
  readonly stable: StateSet
  /** The states seen that it takes to be equilibria. */
  readonly expected: StateSet
}

/** What holds under misperception. Sets without another word are of states of the true conflict. */
export interface HypergameEquilibria extends HypergameQuestion {
  /** The verdicts in the true conflict, as if nobody misperceived anything. */
  readonly truth: Verdicts
  readonly parties: readonly PartyExpectation[]
  /** The states that no party leaves, each judging by its own game. */
  readonly equilibria: StateSet
  /** Those that every party sees as they are and takes to be equilibria. */
  readonly steady: StateSet
  /** Those that every party sees as they are, but that not every party takes to be equilibria. */
  readonly unsteady: StateSet
  /** Those that some party does not see as they are, since an option is taken that is hidden from it. */
  readonly stealthy: StateSet
}

/**
 * The equilibria of a hypergame, and what each party takes them to be.
 *
 * Level 1 (Wang, Hipel & Fraser 1988): a state is an equilibrium if, for each party, the state as the party sees it is
 * stable for it in its own game. A state of which some party sees nothing feasible is none. A party expects the
 * equilibria of its own game.
 *
 * Level 2: a party knows that others act on what they see. In its own game it ranks states for another party as that
 * party, to its mind, sees them, so that nobody answers what he does not see; and it expects a state to hold if it is
 * stable for itself, and stable for each other party in the game that it takes that party to have. This is our reading:
 * the literature maps the outcomes of one game to those of another, but prints no one rule for the graph model.
 *
 * The three classes are named in Aljefri, Fang & Hipel (2014) for level 1; only the abstract was at hand, and the
 * definitions here are our reading of the names. They are disjoint and make up the equilibria.
 */
export function hypergameEquilibria(
  hypergame: Hypergame,
  question: HypergameQuestion,
  signal?: AbortSignalLike,
): HypergameEquilibria | NotApplicable {
  const { conflict } = hypergame
  const { stateCount } = conflict.space
  const verdictsOf = (asked: Conflict): Verdicts | NotApplicable => {
    signal?.throwIfAborted()
    const { concept } = question
    return solve(asked, { concepts: [concept], ...(signal && { signal }) })[concept] ?? { reason: 'too-much-work' }
  }
  const truth = verdictsOf(conflict)
  if (!isVerdicts(truth)) return truth
  const parties: PartyExpectation[] = []
  for (const [party, game] of gamesAt(hypergame, question.level).entries()) {
    const found = expectationOf(party, game, verdictsOf)
    if ('reason' in found) return found
    parties.push(found)
  }
  const judged = parties.map(({ view, stable }) => statesSeenIn(view, stable))
  const equilibria = judged.reduce(intersection, fullSet(stateCount))
  const asTheyAre = parties.map(({ view }) => statesSeenAsTheyAre(view)).reduce(intersection, fullSet(stateCount))
  const known = parties.map(({ view, expected }) => statesSeenIn(view, expected)).reduce(intersection, asTheyAre)
  const select = (holds: (state: number) => boolean): StateSet => {
    const set = emptySet(stateCount)
    for (let state = 0; state < stateCount; state += 1) {
      if (hasState(equilibria, state) && holds(state)) addState(set, state)
    }
    return set
  }
  return {
    ...question,
    truth,
    parties,
    equilibria,
    steady: select((state) => hasState(known, state)),
    unsteady: select((state) => hasState(asTheyAre, state) && !hasState(known, state)),
    stealthy: select((state) => !hasState(asTheyAre, state)),
  }
}

function expectationOf(
  party: number,
  game: OwnGame,
  verdictsOf: (conflict: Conflict) => Verdicts | NotApplicable,
): PartyExpectation | NotApplicable {
  const { view, ranks, others = [] } = game
  const { space } = view
  const plain = verdictsOf({ space, ranks })
  if (!isVerdicts(plain)) return plain
  if (others.every((other) => other === undefined)) {
    return { view, ranks, stable: plain.stable[party], expected: plain.equilibria }
  }
  const actedOn = ranks.map((own, each) => ranksActedOn(own, others[each]?.view))
  const aware = verdictsOf({ space, ranks: actedOn })
  if (!isVerdicts(aware)) return aware
  let expected = aware.stable[party]
  for (let each = 0; each < ranks.length; each += 1) {
    if (each === party) continue
    const other = others[each]
    const theirs = other ? verdictsOf({ space: other.view.space, ranks: other.ranks }) : plain
    if (!isVerdicts(theirs)) return theirs
    expected = intersection(expected, statesSeenIn(other?.view ?? everythingSeen(space), theirs.stable[each]))
  }
  return { view, ranks: actedOn, stable: aware.stable[party], expected }
}

/** Ranks of states by what is seen of them; a state of which nothing feasible is seen keeps its rank. */
function ranksActedOn(ranks: Uint32Array, view: PerceivedSpace | undefined): Uint32Array {
  if (!view) return ranks
  return ranks.map((rank, state) => (view.seenAs[state] < 0 ? rank : ranks[view.outside[view.seenAs[state]]]))
}

/** The states outside that are seen as one of the states given. */
function statesSeenIn({ seenAs }: PerceivedSpace, states: StateSet): StateSet {
  const set = emptySet(seenAs.length)
  seenAs.forEach((seen, state) => {
    if (seen >= 0 && hasState(states, seen)) addState(set, state)
  })
  return set
}

/** The states outside in which nothing is taken that is hidden. */
function statesSeenAsTheyAre({ seenAs, outside }: PerceivedSpace): StateSet {
  const set = emptySet(seenAs.length)
  seenAs.forEach((seen, state) => {
    if (seen >= 0 && outside[seen] === state) addState(set, state)
  })
  return set
}
