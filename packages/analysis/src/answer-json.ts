import { type Lang, textIn } from '@anchorage/casefile'
import {
  type Concept,
  countStates,
  fullSet,
  intersection,
  isVerdicts,
  listStates,
  type StateSet,
  type Step,
} from '@anchorage/engine'
import { type Analysis, reachabilityOf } from './analyze.ts'
import { type AskedJson, askedJson } from './asked-json.ts'
import { outcomes } from './outcomes.ts'
import { answerOutlooks } from './outlook-answers.ts'
import { stateWords } from './words.ts'

/** A state's outside name: a string for cases, the table's own id with its JSON type for tables. */
export type StateName = string | number

/** The whole answer as plain data: what `anchorage analyze --format json` prints. */
export interface AnswerJson extends AskedJson {
  readonly parties: readonly { readonly id: string; readonly name: string }[]
  readonly options: readonly { readonly id: string; readonly party: string; readonly name: string }[]
  /** All feasible states, also where the lists below hold fewer. */
  readonly stateCount: number
  /** The states asked for, where not all were: how many, and in the lists below only they stand. */
  readonly where?: { readonly text: string; readonly stateCount: number }
  readonly states: readonly {
    readonly id: StateName
    readonly taken: readonly string[]
    readonly either?: readonly string[]
    readonly label: string
    /** Dense ranks, from 0; higher is preferred. */
    readonly ranks: Readonly<Record<string, number>>
  }[]
  /** Present when lists were cut: how many states are missing in `states`; the counts are complete. */
  readonly statesLeftOut?: number
  /** Concept → how many states are equilibria, and how many are stable for each party. */
  readonly counts: Readonly<
    Record<string, { readonly equilibria: number; readonly stable: Readonly<Record<string, number>> }>
  >
  readonly statusQuo: StateName | null
  /** Concept → party → states that are stable for it; null for a concept that does not apply. */
  readonly stability: Readonly<Record<string, Readonly<Record<string, readonly StateName[]>> | null>>
  readonly equilibria: Readonly<Record<string, readonly StateName[] | null>>
  /** Why a concept is null. */
  readonly notApplicable: Readonly<Record<string, string>>
  /** Every state that is an equilibrium under some concept: what leads there from the status quo. */
  readonly reachable:
    | readonly {
        readonly state: StateName
        readonly improvements: boolean
        readonly moves: boolean
        readonly steps?: number
        readonly path?: readonly { readonly party: string; readonly from: StateName; readonly to: StateName }[]
      }[]
    | null
  /** Concept → equilibria grouped into patterns: one of Y, N, - for each option. */
  readonly outcomes: Readonly<
    Record<
      string,
      readonly {
        readonly pattern: string
        readonly states: readonly StateName[]
        readonly count: number
        readonly reachable?: string
      }[]
    >
  >
  readonly outlooks: readonly {
    readonly id: string
    readonly claim: string | null
    readonly answers: readonly {
      readonly concept: Concept | null
      readonly verdict: string
      readonly vacuous: boolean
      readonly witnesses: readonly StateName[]
    }[]
  }[]
}

/** Up to so many states everything is listed; with more, each list holds the first thousand unless asked for more. */
const listedInFull = 20_000
const listedOfMany = 1000

/** The answer as plain data, in a fixed order: the same analysis gives the same bytes. */
export function answerJson(
  analysis: Analysis,
  options: {
    readonly lang: Lang
    readonly stateLimit?: number
    /** Only these states, and the words that they were asked for with. */
    readonly where?: { readonly text: string; readonly states: StateSet }
  },
): AnswerJson {
  const { situation, solution } = analysis
  const { space, ranks } = situation.conflict
  const limit = options.stateLimit ?? (space.stateCount > listedInFull ? listedOfMany : listedInFull)
  const where = options.where?.states ?? fullSet(space.stateCount)
  const wantedCount = countStates(where)
  const listed = listStates(where, limit)
  const partyId = (party: number): string => situation.parties[party]?.id ?? String(party)
  const optionId = (index: number): string => situation.options[index]?.id ?? String(index)
  const names = (set: StateSet): StateName[] =>
    listStates(intersection(set, where), limit).map((state) => situation.stateId(state))
  const count = (set: StateSet): number => countStates(intersection(set, where))
  const counts: Record<string, AnswerJson['counts'][string]> = {}
  const stability: Record<string, Record<string, StateName[]> | null> = {}
  const equilibria: Record<string, StateName[] | null> = {}
  const notApplicable: Record<string, string> = {}
  const grouped: Record<string, AnswerJson['outcomes'][string]> = {}
  for (const [concept, answer] of Object.entries(solution)) {
    if (!isVerdicts(answer)) {
      stability[concept] = null
      equilibria[concept] = null
      notApplicable[concept] = answer.reason
      continue
    }
    stability[concept] = Object.fromEntries(answer.stable.map((set, party) => [partyId(party), names(set)]))
    equilibria[concept] = names(answer.equilibria)
    counts[concept] = {
      equilibria: count(answer.equilibria),
      stable: Object.fromEntries(answer.stable.map((set, party) => [partyId(party), count(set)])),
    }
    grouped[concept] = outcomes(analysis, concept as Concept, {
      limit: space.stateCount > limit ? 12 : 60,
      ...(options.where && { where }),
    }).list.map((outcome) => ({
      pattern: outcome.pattern.join(''),
      states: names(outcome.states),
      count: outcome.count,
      ...(outcome.reachable && { reachable: outcome.reachable }),
    }))
  }
  return {
    ...askedJson(situation, options.lang),
    parties: situation.parties.map(({ id, name }) => ({ id, name: textIn(name, options.lang) })),
    options: situation.options.map(({ id, party, name }) => ({
      id,
      party: partyId(party),
      name: textIn(name, options.lang),
    })),
    stateCount: space.stateCount,
    ...(options.where && { where: { text: options.where.text, stateCount: wantedCount } }),
    states: listed.map((state) => {
      const { taken, either } = situation.taken(state)
      return {
        id: situation.stateId(state),
        taken: taken.map(optionId),
        ...(either.length > 0 && { either: either.map(optionId) }),
        label: stateWords(situation, state, options.lang),
        ranks: Object.fromEntries(ranks.map((rank, party) => [partyId(party), rank[state] ?? 0])),
      }
    }),
    ...(listed.length < wantedCount && { statesLeftOut: wantedCount - listed.length }),
    counts,
    statusQuo: situation.statusQuo === undefined ? null : situation.stateId(situation.statusQuo),
    stability,
    equilibria,
    notApplicable,
    reachable: reachableJson(analysis, where, limit, partyId),
    outcomes: grouped,
    outlooks: answerOutlooks(analysis).map(({ outlook, answers }) => ({
      id: outlook.id,
      claim: outlook.claimText ?? null,
      answers: answers.map((answer) => ({
        concept: answer.concept ?? null,
        verdict: answer.verdict,
        vacuous: answer.vacuous,
        witnesses: answer.witnesses.map((state) => situation.stateId(state)),
      })),
    })),
  }
}

function reachableJson(
  analysis: Analysis,
  where: StateSet,
  limit: number,
  partyId: (party: number) => string,
): AnswerJson['reachable'] {
  const { reach, situation } = analysis
  if (!reach) return null
  const somewhere = new Set<number>()
  for (const answer of Object.values(analysis.solution)) {
    if (!isVerdicts(answer)) continue
    for (const state of listStates(intersection(answer.equilibria, where), limit)) somewhere.add(state)
  }
  return [...somewhere]
    .sort((a, b) => a - b)
    .map((state) => {
      const kind = reachabilityOf(analysis, state)
      const improvements = kind === 'start' || kind === 'improvements'
      const moves = improvements || kind === 'moves'
      const path = moves ? (improvements ? reach.improvements : reach.moves).path(state) : undefined
      const step = ({ party, from, to }: Step) => ({
        party: partyId(party),
        from: situation.stateId(from),
        to: situation.stateId(to),
      })
      return {
        state: situation.stateId(state),
        improvements,
        moves,
        ...(path && { steps: path.length, path: path.map(step) }),
      }
    })
}
