import {
  askedJson,
  conditionWords,
  type FreeAnswer,
  type InverseAnswer,
  stateWords,
  type WantedState,
} from '@anchorage/analysis'
import { type Lang, type Situation, textIn } from '@anchorage/casefile'
import { factorial, isCoupled } from '@anchorage/engine'
import { shareJson } from './share-words.ts'

/** Above this many states, the number of rankings is left out. */
const countedStates = 30

/** States listed in one place; the rest is counted. */
const statesListed = 1_000

/** The answer as plain data: what `anchorage inverse --format json` prints. */
export function inverseJson(answer: InverseAnswer, wanted: string, lang: Lang): object {
  const { situation, concept, holding, states, byFreedom } = answer
  const names = (list: readonly number[]): (string | number)[] => namesOf(situation, list)
  return {
    ...askedJson(situation, lang),
    parties: situation.parties.map(({ id, name }) => ({ id, name: textIn(name, lang) })),
    stateCount: situation.conflict.space.stateCount,
    concept,
    coupled: isCoupled(concept),
    to: wanted,
    wantedCount: answer.wanted.length,
    wanted: names(answer.wanted),
    holdingCount: holding.length,
    holding: names(holding),
    anyOf: states.map((state) => stateJson(situation, state, lang)),
    free: byFreedom.map((each) => freeJson(answer, each)),
  }
}

function stateJson(situation: Situation, { state, holds, conditions }: WantedState, lang: Lang): object {
  const id = (each: number): string | number => situation.stateId(each)
  return {
    id: id(state),
    label: stateWords(situation, state, lang),
    holds,
    conditions: conditions.map((answer) => {
      const { party, condition, met, restsOn, share } = answer
      const { verdict, demands, coupling } = conditionWords(situation, answer, lang)
      return {
        party: situation.parties[party]?.id,
        met: !met.includes(false),
        allOf: condition.clauses.map(({ moves, deterrents }, index) => ({
          met: met[index],
          moves: moves.map(id),
          anyOf: deterrents.map(({ states }) => ({ atLeastAsGoodAs: states.map(id) })),
        })),
        restsOn: restsOn.map((step) => ({
          party: situation.parties[step.party]?.id,
          from: id(step.from),
          to: id(step.to),
        })),
        ...(share && { rankings: shareJson(share, rankingCount(situation, 1)) }),
        words: [verdict, ...demands, ...(coupling === undefined ? [] : [coupling])],
      }
    }),
  }
}

function freeJson({ situation }: InverseAnswer, { free, rankings, orders, readings }: FreeAnswer): object {
  const ids = (parties: readonly number[]): (string | undefined)[] =>
    parties.map((party) => situation.parties[party]?.id)
  return {
    parties: ids(free),
    rankings: shareJson(rankings, rankingCount(situation, free.length)),
    ...(orders && {
      orders: {
        lists: orders.lists.map(({ party, ...list }) => ({ party: situation.parties[party]?.id, ...list })),
        ...shareJson(orders.share, orders.orders),
      },
    }),
    ...(readings && {
      readings: readings.map((each) => ({
        readings: each.readings,
        holdingCount: each.holding.length,
        holding: namesOf(situation, each.holding),
      })),
    }),
  }
}

function rankingCount({ conflict }: Situation, parties: number): bigint | undefined {
  const { stateCount } = conflict.space
  return stateCount <= countedStates ? factorial(stateCount) ** BigInt(parties) : undefined
}

function namesOf(situation: Situation, states: readonly number[]): (string | number)[] {
  return states.slice(0, statesListed).map((state) => situation.stateId(state))
}
