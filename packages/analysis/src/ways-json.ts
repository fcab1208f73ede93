import { type Lang, textIn } from '@anchorage/casefile'
import {
  type Concept,
  concepts,
  countStates,
  type Evolution,
  hasState,
  isVerdicts,
  type MoveKind,
  type Step,
} from '@anchorage/engine'
import type { Reachability } from './analyze.ts'
import type { StateName } from './answer-json.ts'
import { type AskedJson, askedJson } from './asked-json.ts'
import { type Blocked, isRoute, pays, type Route, statesReached, type Ways } from './ways.ts'
import { stateWords } from './words.ts'

/** What is reachable and how, as plain data: what `anchorage paths --format json` prints. */
export interface WaysJson extends AskedJson {
  readonly parties: readonly { readonly id: string; readonly name: string }[]
  readonly stateCount: number
  readonly from: { readonly id: StateName; readonly label: string }
  /** Concept → party → whether `from` is stable for it; null for a concept that does not apply. */
  readonly stableFor: Readonly<Record<string, Readonly<Record<string, boolean>> | null>>
  /** Why a concept is null. */
  readonly notApplicable: Readonly<Record<string, string>>
  /** The kinds asked for. */
  readonly reached: { readonly [K in MoveKind]?: ReachedJson }
  /** What is asked about: the equilibria under a concept, or the states that a text means. */
  readonly to: { readonly concept: Concept } | { readonly text: string }
  readonly targetCount: number
  /** How many targets are come by in which way; never cut. */
  readonly counts: Readonly<Record<Reachability, number>>
  readonly targets: readonly ({
    readonly id: StateName
    readonly label: string
    readonly reached: Reachability
  } & { readonly [K in MoveKind]?: RouteJson | Blocked })[]
  /** Present when the list was cut: how many targets are missing. */
  readonly targetsLeftOut?: number
}

/** What sequences of one kind reach. */
export interface ReachedJson {
  /** How many states, the one started from included. */
  readonly count: number
  /** V^(h) for each number of moves: states new, states in all, and by party those it is the last mover to. */
  readonly byMoves: readonly {
    readonly moves: number
    readonly new: number
    readonly reached: number
    readonly lastMovers: Readonly<Record<string, number>>
  }[]
  /** Nearest first; by party the fewest moves with which it is the last mover. */
  readonly states: readonly {
    readonly id: StateName
    readonly moves: number
    readonly lastMovers: Readonly<Record<string, number>>
  }[]
  readonly statesLeftOut?: number
}

/** How a state is reached. */
export interface RouteJson {
  readonly moves: number
  /** A shortest legal sequence; `pays` says whether the step leaves its mover better off. */
  readonly path: readonly {
    readonly party: string
    readonly from: StateName
    readonly to: StateName
    readonly pays: boolean
  }[]
  readonly movers: readonly string[]
  readonly needed: readonly string[]
  readonly lastMovers: readonly string[]
}

/** Up to so many states everything is listed; with more, each list holds the first thousand unless asked for more. */
const listedInFull = 20_000
const listedOfMany = 1000

/** The answer as plain data, in a fixed order: the same answer gives the same bytes. */
export function waysJson(
  ways: Ways,
  options: {
    readonly lang: Lang
    readonly to: WaysJson['to']
    readonly kinds: readonly MoveKind[]
    readonly limit?: number
  },
): WaysJson {
  const { situation, from, solution, targets } = ways
  const { lang, kinds } = options
  const { stateCount } = situation.conflict.space
  const limit = options.limit ?? (stateCount > listedInFull ? listedOfMany : listedInFull)
  const partyId = (party: number): string => situation.parties[party]?.id ?? String(party)
  const ids = (parties: readonly number[]): string[] => parties.map(partyId)
  const stateId = (state: number): StateName => situation.stateId(state)
  const label = (state: number): string => stateWords(situation, state, lang)
  const perParty = <T>(made: (party: number) => T): Record<string, T> =>
    Object.fromEntries(situation.parties.map(({ id }, party) => [id, made(party)]))
  const perKind = <T>(made: (kind: MoveKind) => T): { [K in MoveKind]?: T } =>
    Object.fromEntries(kinds.map((kind) => [kind, made(kind)]))
  const step = (each: Step) => ({
    party: partyId(each.party),
    from: stateId(each.from),
    to: stateId(each.to),
    pays: pays(situation, each),
  })
  const route = (answer: Route | Blocked): RouteJson | Blocked =>
    isRoute(answer)
      ? {
          moves: answer.path.length,
          path: answer.path.map(step),
          movers: ids(answer.movers),
          needed: ids(answer.needed),
          lastMovers: ids(answer.lastMovers),
        }
      : answer
  const reached = (evolution: Evolution): ReachedJson => {
    const listed = statesReached(evolution, limit)
    const left = countStates(evolution.states) - 1 - listed.length
    return {
      count: countStates(evolution.states),
      byMoves: evolution.rows.map((row) => ({
        moves: row.moves,
        new: row.newStates,
        reached: row.reached,
        lastMovers: perParty((party) => row.lastMovers[party] ?? 0),
      })),
      states: listed.map((state) => ({
        id: stateId(state),
        moves: evolution.distance(state) ?? 0,
        lastMovers: Object.fromEntries(
          evolution.lastMovers(state).map((party) => [partyId(party), evolution.distanceBy(party, state) ?? 0]),
        ),
      })),
      ...(left > 0 && { statesLeftOut: left }),
    }
  }
  const list = ways.list(limit)
  const targetCount = countStates(targets)
  const stableFor: Record<string, Record<string, boolean> | null> = {}
  const notApplicable: Record<string, string> = {}
  for (const concept of concepts) {
    const answer = solution[concept]
    const { stable } = isVerdicts(answer) ? answer : {}
    stableFor[concept] = stable
      ? perParty((party) => stable[party] !== undefined && hasState(stable[party], from))
      : null
    if (answer && !isVerdicts(answer)) notApplicable[concept] = answer.reason
  }
  return {
    ...askedJson(situation, lang),
    parties: situation.parties.map(({ id, name }) => ({ id, name: textIn(name, lang) })),
    stateCount,
    from: { id: stateId(from), label: label(from) },
    stableFor,
    notApplicable,
    reached: perKind((kind) => reached(ways[kind])),
    to: options.to,
    targetCount,
    counts: ways.counts,
    targets: list.map((way) => ({
      id: stateId(way.state),
      label: label(way.state),
      reached: way.reached,
      ...perKind((kind) => route(way[kind])),
    })),
    ...(list.length < targetCount && { targetsLeftOut: targetCount - list.length }),
  }
}
