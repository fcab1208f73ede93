import {
  everythingSeen,
  type Hypergame,
  type OwnGame,
  type PerceivedSpace,
  perceivedSpace,
  ranksSeen,
  type StateSpace,
} from '@anchorage/engine'
import type { Case, Perception, View } from '../case.ts'
import { type Diagnostic, inFile, type Problem, problem, sortDiagnostics } from '../diagnostics/diagnostic.ts'
import type { Situation } from '../situation.ts'
import { contains, type InForce, inForce, preferenceOn } from './in-force.ts'
import { nameOfState, ranksOfParty } from './ranks.ts'
import { refusalProblem } from './situation-of.ts'

/**
 * The situation with each party's own game, as its perception in the case makes it on the same day and in the same
 * readings. A party without a perception sees the conflict as it is.
 *
 * A perception that leaves no state, takes a merged state apart, or gives no ranking is an error, and there is no
 * hypergame then; a status quo that a party cannot see is a warning.
 */
export function hypergameOf(situation: Situation): { hypergame?: Hypergame; diagnostics: Diagnostic[] } {
  const { conflict, case: c, choice = {} } = situation
  const right: OwnGame = { view: everythingSeen(conflict.space), ranks: conflict.ranks }
  if (c === undefined) return { hypergame: { conflict, games: conflict.ranks.map(() => right) }, diagnostics: [] }
  const problems: Problem[] = []
  const end = choice.end ?? 'earliest'
  const force = inForce(c, choice, [])
  const games = c.parties.map((party) => {
    const { perception, index } = party
    if (perception === undefined || !contains(perception.during, force.date, end)) return right
    const compiler: Compiler = { c, force, end, problems }
    const game = gameOf(compiler, perception, { party: index, space: conflict.space, ranks: conflict.ranks })
    const isUnseen =
      game !== undefined && situation.statusQuo !== undefined && game.view.seenAs[situation.statusQuo]! < 0
    if (isUnseen) {
      problems.push(problem('perception-status-quo', perception.range, { party: party.id, date: force.date }))
    }
    return game && withOthers(compiler, game, perception)
  })
  const complete = games.filter((game) => game !== undefined)
  return {
    ...(complete.length === games.length && { hypergame: { conflict, games: complete } }),
    diagnostics: sortDiagnostics(problems.map((found) => inFile(c.file, found))),
  }
}

interface Compiler {
  readonly c: Case
  readonly force: InForce
  readonly end: 'earliest' | 'latest'
  readonly problems: Problem[]
}

/** Whose game is made of what. */
interface Outer {
  readonly party: number
  readonly space: StateSpace
  readonly ranks: readonly Uint32Array[]
}

function withOthers(compiler: Compiler, game: OwnGame, { thinks }: Perception): OwnGame | undefined {
  const { space } = game.view
  const others: (OwnGame | undefined)[] = compiler.c.parties.map(() => undefined)
  for (const thought of thinks) {
    const theirs = gameOf(compiler, thought, { party: thought.about, space, ranks: game.ranks })
    if (theirs === undefined) return undefined
    others[thought.about] = theirs
  }
  return { ...game, others }
}

function gameOf(compiler: Compiler, seen: View, { party, space, ranks }: Outer): OwnGame | undefined {
  const { c, force, end, problems } = compiler
  const view = viewOf(compiler, seen, { party, space, ranks })
  if (view === undefined) return undefined
  const taken = ranks.map((outside, about) => {
    const belief = seen.believes.find((each) => each.about === about)
    if (belief === undefined) return ranksSeen(view, outside)
    const written = preferenceOn(belief.preference, force.date, end)
    return ranksOfParty(c, force, view.space, about, written, problems)
  })
  const complete = taken.filter((each) => each !== undefined)
  return complete.length < taken.length ? undefined : { view, ranks: complete }
}

function viewOf({ c, force, problems }: Compiler, seen: View, { party, space }: Outer): PerceivedSpace | undefined {
  const made = perceivedSpace(space, seen.hidden)
  if (made.ok) return made.view
  const { refusal } = made
  const { id } = c.parties[party]!
  const { range } = seen
  if (refusal.reason === 'merged-in-part') {
    const state = nameOfState(c, force, space, refusal.state)
    problems.push(problem('perception-parts-merge', range, { party: id, state }))
  } else if (refusal.reason === 'no-feasible-state') {
    problems.push(problem('perception-impossible', range, { party: id, date: force.date }))
  } else {
    problems.push({ ...refusalProblem(c, force, refusal), range })
  }
  return undefined
}
