import { type Lang, type Situation, textIn } from '@anchorage/casefile'
import {
  type AbortSignalLike,
  gamesAt,
  type Hypergame,
  type HypergameEquilibria,
  type HypergameQuestion,
  hasState,
  hypergameEquilibria,
  listStates,
  type NotApplicable,
  type OwnGame,
  ranksSeen,
  type StateSet,
  type Surprise,
  surprisesIn,
  type WhatHappens,
  whatHappens,
} from '@anchorage/engine'
import { askedJson } from './asked-json.ts'
import { stateWords } from './words.ts'

/** What holds, what happens and who is surprised where parties misperceive the conflict. */
export interface HypergameAnswer {
  readonly situation: Situation
  readonly hypergame: Hypergame
  readonly holds: HypergameEquilibria
  readonly happens: WhatHappens
  readonly surprises: readonly Surprise[]
}

/** Asks a hypergame all there is to ask, from the situation's status quo. */
export function answerHypergame(
  situation: Situation,
  hypergame: Hypergame,
  question: HypergameQuestion,
  signal?: AbortSignalLike,
): HypergameAnswer | NotApplicable {
  const holds = hypergameEquilibria(hypergame, question, signal)
  if ('reason' in holds) return holds
  const { statusQuo } = situation
  const happens = whatHappens(hypergame, holds, { ...(statusQuo !== undefined && { statusQuo }) })
  return { situation, hypergame, holds, happens, surprises: surprisesIn(hypergame, holds, happens, statusQuo) }
}

/** What is wrong in how a party sees the conflict, and in how it takes others to see it. */
export interface Misperception {
  /** Options that are not seen. */
  readonly hidden: readonly number[]
  /** Parties that are taken to want something else than they do. */
  readonly misjudged: readonly number[]
  /** What others are taken not to see or to misjudge, compared with the party's own game. */
  readonly thinks: readonly (Omit<Misperception, 'thinks'> & { readonly party: number })[]
}

/** How a party's game differs from the conflict, as deep as the question goes. */
export function misperceptionOf({ hypergame, holds }: HypergameAnswer, party: number): Misperception {
  const game = gamesAt(hypergame, holds.level)[party]
  if (game === undefined) throw new RangeError(`there is no party ${party}`)
  return {
    ...differences(game, hypergame.conflict.ranks),
    thinks: (game.others ?? []).flatMap((other, each) => {
      if (other === undefined) return []
      const found = { party: each, ...differences(other, game.ranks) }
      return found.hidden.length + found.misjudged.length > 0 ? [found] : []
    }),
  }
}

function differences({ view, ranks }: OwnGame, outside: readonly Uint32Array[]): Omit<Misperception, 'thinks'> {
  const misjudged = ranks.flatMap((taken, party) => {
    const right = ranksSeen(view, outside[party] ?? taken)
    return taken.some((rank, state) => rank !== right[state]) ? [party] : []
  })
  return { hidden: view.hidden, misjudged }
}

/** The answer as plain data: what `anchorage hypergame --format json` prints. */
export function hypergameJson(answer: HypergameAnswer, lang: Lang): object {
  const { situation, holds, happens, surprises } = answer
  const { statusQuo, parties, options } = situation
  const partyId = (party: number): string => parties[party]?.id ?? String(party)
  const optionIds = (list: readonly number[]) => list.map((option) => options[option]?.id ?? String(option))
  const partyIds = (list: readonly number[]) => list.map(partyId)
  const ids = (states: StateSet) => listStates(states).map((state) => situation.stateId(state))
  const byParty = <T>(entry: (party: number) => T) =>
    Object.fromEntries(parties.map(({ id }, party) => [id, entry(party)]))
  return {
    ...askedJson(situation, lang),
    parties: parties.map(({ id, name }) => ({ id, name: textIn(name, lang) })),
    stateCount: situation.conflict.space.stateCount,
    concept: holds.concept,
    level: holds.level,
    definitions: {
      equilibrium: 'wang-hipel-fraser-1988',
      classes: 'reading-of-aljefri-fang-hipel-2014',
      ...(holds.level === 2 && { level2: 'own-reading' }),
      plans: 'own-reading',
    },
    statusQuo: statusQuo === undefined ? null : situation.stateId(statusQuo),
    views: byParty((party) => {
      const { hidden, misjudged, thinks } = misperceptionOf(answer, party)
      const { view, expected } = holds.parties[party]!
      const plan = happens.plans[party]!
      const seen = (states: readonly number[]) => states.map((state) => situation.stateId(view.outside[state] ?? 0))
      return {
        hidden: optionIds(hidden),
        misjudges: partyIds(misjudged),
        thinks: Object.fromEntries(
          thinks.map((each) => [
            partyId(each.party),
            { hidden: optionIds(each.hidden), misjudges: partyIds(each.misjudged) },
          ]),
        ),
        stateCount: view.space.stateCount,
        equilibria: seen(listStates(expected)),
        plan: { basis: plan.basis, expects: seen(plan.expected), acts: plan.rows.map(optionIds) },
      }
    }),
    trueEquilibria: ids(holds.truth.equilibria),
    equilibria: listStates(holds.equilibria).map((state) => ({
      id: situation.stateId(state),
      label: stateWords(situation, state, lang),
      class: classOf(holds, state),
    })),
    combinations: happens.combinations,
    outcomes: happens.outcomes.map(({ taken, state }) => ({
      taken: optionIds(taken),
      state: state === undefined ? null : situation.stateId(state),
      class: state === undefined ? null : (classOf(holds, state) ?? null),
      trueEquilibrium: state !== undefined && hasState(holds.truth.equilibria, state),
    })),
    surprises: surprises.map(({ party, outcome, hidden, misjudged, strategists }) => ({
      party: partyId(party),
      outcome,
      hidden: optionIds(hidden),
      misjudged: optionIds(misjudged),
      strategists: partyIds(strategists),
    })),
  }
}

/** The class of an equilibrium of the hypergame; undefined for a state that is none. */
export function classOf(holds: HypergameEquilibria, state: number): 'steady' | 'unsteady' | 'stealthy' | undefined {
  return (['steady', 'unsteady', 'stealthy'] as const).find((each) => hasState(holds[each], state))
}
