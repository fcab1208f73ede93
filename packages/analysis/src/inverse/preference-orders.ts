import { handMovesOf, type Priority, preferencesInForce, type Situation } from '@anchorage/casefile'
import {
  type CountedShare,
  equilibriumTest,
  factorial,
  fraction,
  type Random,
  type RankingQuestion,
  ranksAfterMoves,
  ranksOf,
  type SampleOptions,
  sampledShare,
  samplingLimit,
  shuffle,
  type Work,
} from '@anchorage/engine'

/** In how many orders of the priorities of some parties a wanted state holds. */
export interface OrderCount {
  /** Those of the free parties that have priorities: per party how many, and how many of them may move. */
  readonly lists: readonly { readonly party: number; readonly priorities: number; readonly movable: number }[]
  /** How many orders there are, the parties' orders multiplied. */
  readonly orders: bigint
  readonly share: CountedShare
}

/** Orders that are tried one by one rather than sampled. */
const trialLimit = 10_000

/**
 * The share of the orders of the free parties' priorities in which some wanted state is an equilibrium, all else being as
 * it is; undefined if none of them has priorities. An attested priority keeps its place among the attested ones; every
 * other one may stand anywhere. All orders are tried if there are few, else a random sample of them.
 */
export function* countOrders(
  situation: Situation,
  question: RankingQuestion,
  options: SampleOptions = {},
): Work<OrderCount | undefined> {
  const { conflict } = situation
  const preferences = preferencesInForce(situation)
  const byHand = handMovesOf(situation)
  const lists = question.free.flatMap((party) => {
    const preference = preferences?.[party]
    return preference?.kind === 'priorities' ? [{ party, priorities: preference.priorities }] : []
  })
  if (lists.length === 0) return undefined
  const { holds, possible } = equilibriumTest(conflict, { ...question, free: lists.map(({ party }) => party) })
  const ranks = [...conflict.ranks]
  const rank = (party: number, priorities: readonly Priority[]): void => {
    const ranked = ranksOf(conflict.space, { kind: 'priorities', formulas: priorities.map(({ want }) => want.formula) })
    if (!ranked.ok) throw new Error(`party ${party} has no ranks: ${ranked.issue.issue}`)
    ranks[party] = ranksAfterMoves(ranked.ranks, byHand[party] ?? [])
  }
  const orders = lists.reduce((product, { priorities }) => product * orderCount(priorities), 1n)
  const share = function* (): Work<CountedShare> {
    if (possible.length === 0) return { kind: 'exact', by: 'conditions', share: fraction(0n, 1n) }
    if (orders <= trialLimit) {
      let hits = 0
      let tried = 0
      for (const _ of eachOrder(lists, rank)) {
        options.signal?.throwIfAborted()
        if (holds(ranks)) hits += 1
        tried += 1
        yield tried / Number(orders)
      }
      return { kind: 'exact', by: 'trials', share: fraction(BigInt(hits), orders) }
    }
    const { stateCount, partyCount } = conflict.space
    if (stateCount * partyCount * (options.samples ?? 10_000) > samplingLimit) return { kind: 'too-much-work' }
    return yield* sampledShare(options, (random) => {
      for (const { party, priorities } of lists) rank(party, randomOrder(priorities, random))
      return holds(ranks)
    })
  }
  return {
    lists: lists.map(({ party, priorities }) => ({
      party,
      priorities: priorities.length,
      movable: priorities.filter((each) => !isFixed(each)).length,
    })),
    orders,
    share: yield* share(),
  }
}

function isFixed({ confidence }: Priority): boolean {
  return confidence === 'attested'
}

function orderCount(priorities: readonly Priority[]): bigint {
  return factorial(priorities.length) / factorial(priorities.filter(isFixed).length)
}

/** Every combination of orders of the lists: ranks each, then yields. */
function* eachOrder(
  lists: readonly { readonly party: number; readonly priorities: readonly Priority[] }[],
  rank: (party: number, priorities: readonly Priority[]) => void,
): Generator<void> {
  const [first, ...rest] = lists
  if (!first) {
    yield
    return
  }
  const extend = function* (order: readonly Priority[], left: readonly Priority[]): Generator<void> {
    if (left.length === 0) {
      rank(first.party, order)
      yield* eachOrder(rest, rank)
      return
    }
    const nextFixed = left.find(isFixed)
    for (const next of left) {
      if (isFixed(next) && next !== nextFixed) continue
      yield* extend(
        [...order, next],
        left.filter((each) => each !== next),
      )
    }
  }
  yield* extend([], first.priorities)
}

/** An order, each as likely as any other: shuffled, and the attested ones put back into their order. */
function randomOrder(priorities: readonly Priority[], random: Random): Priority[] {
  const order = [...priorities]
  shuffle(order, random)
  const fixed = priorities.filter(isFixed)
  return order.map((each) => (isFixed(each) ? (fixed.shift() ?? each) : each))
}
