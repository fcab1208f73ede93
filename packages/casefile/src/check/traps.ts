import { evaluate, optionsOf, optionsTaken, type StateSpace } from '@anchorage/engine'
import type { Case, Option, Party } from '../case.ts'
import type { Removal } from '../compile/in-force.ts'
import { type Problem, problem } from '../diagnostics/diagnostic.ts'
import type { Permanent } from './permanent.ts'

/**
 * Options that their party cannot drop in some states although they are not irreversible, because constraints make
 * every way out infeasible, those that its power over others opens among them. In such a state the party is stable for want of moves.
 */
export function trappingConstraints(c: Case, { removals }: Permanent, space: StateSpace): Problem[] {
  if (removals.length === 0) return []
  const states = Array.from({ length: space.stateCount }, (_, state) => new Set(optionsTaken(space, state).taken))
  return c.parties.flatMap((party) => {
    const classes = [...classesOf(c, party, states).values()]
    return party.options.flatMap((option): Problem[] => {
      if (option.change === 'forward') return []
      const stuck = classes.filter((members) => members.every((taken) => taken.has(option.index))).flat()
      if (stuck.length === 0) return []
      const blocking = blockingRemovals(party, option, stuck, removals)
      const parameters = {
        option: option.id,
        party: party.id,
        constraints: blocking.map(({ label }) => label),
        stuck: stuck.length,
        taken: states.filter((taken) => taken.has(option.index)).length,
      }
      return blocking.slice(0, 1).map(({ element }) => problem('constraint-traps-option', element.range, parameters))
    })
  })
}

type Taken = ReadonlySet<number>

/** The states in groups that differ only in what the party can change: where it can go, irreversible steps aside. */
function classesOf(c: Case, party: Party, states: readonly Taken[]): Map<string, Taken[]> {
  const classes = new Map<string, Taken[]>()
  const powers = new Set(party.powers.map(({ option }) => option))
  for (const taken of states) {
    const others = [...taken]
      .filter((option) => c.options[option]!.party !== party.index && !powers.has(option))
      .join(' ')
    const members = classes.get(others)
    if (members === undefined) classes.set(others, [taken])
    else members.push(taken)
  }
  return classes
}

/**
 * The constraints to blame: those that rule out the ways of dropping the option which the constraints on the party's
 * own options alone would allow; or those, if they allow none.
 */
function blockingRemovals(
  party: Party,
  option: Option,
  stuck: readonly Taken[],
  removals: readonly Removal[],
): Removal[] {
  const own = new Set(party.options.map(({ index }) => index))
  const internal = removals.filter(({ formula }) => optionsOf(formula).every((index) => own.has(index)))
  const external = removals.filter((removal) => !internal.includes(removal))
  const ways = waysWithout(party, option).filter((way) =>
    internal.every(({ formula }) => evaluate(formula, (index) => way.has(index))),
  )
  if (ways.length === 0) return internal
  return external.filter(({ formula }) =>
    stuck.some((taken) => ways.some((way) => !evaluate(formula, (index) => (own.has(index) ? way : taken).has(index)))),
  )
}

/** Every choice of the party's own options without this one; for many options only the nearest, dropping it alone. */
function waysWithout(party: Party, option: Option): Set<number>[] {
  const others = party.options.filter(({ index }) => index !== option.index).map(({ index }) => index)
  if (others.length > 8) return [new Set()]
  return Array.from(
    { length: 2 ** others.length },
    (_, bits) => new Set(others.filter((_, place) => (bits >> place) & 1)),
  )
}
