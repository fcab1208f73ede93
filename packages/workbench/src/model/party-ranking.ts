import { type RankingLayers, rankingLayers, type Situation } from '@anchorage/casefile'
import { rankCountOf } from '@anchorage/engine'
import type { Question, RankingPage } from './protocol.ts'
import { viewState } from './state-view.ts'

/** A party's ranking in the order shown, with the levels that both layers give. */
interface Ordered {
  readonly states: Uint32Array
  /** By rank, from the lowest: the number of its states. */
  readonly levels: number
  readonly levelsBefore: number
  readonly layers: RankingLayers
}

const made = new WeakMap<Situation, Map<number, Ordered>>()

/** Rows of a party's ranking from `from` on, best first; undefined for what has no such ranking. */
export function rankingPage(
  situation: Situation,
  { lang }: Question,
  party: number,
  rows: { readonly from: number; readonly count: number; readonly beside?: number },
): RankingPage | undefined {
  const ordered = orderOf(situation, party)
  if (ordered === undefined) return undefined
  const { states, levels, levelsBefore, layers } = ordered
  const ranks = situation.conflict.ranks[party]!
  const { beside } = rows
  const wanted = beside === undefined ? rows.from : states.indexOf(beside) - Math.floor(rows.count / 2)
  const from = Math.max(0, Math.min(wanted, states.length - rows.count))
  return {
    from,
    rowCount: states.length,
    levelCount: levels,
    moves: layers.moves,
    rows: [...states.subarray(from, from + rows.count)].map((state, index) => {
      const [above, below] = [states[from + index - 1], states[from + index + 1]]
      return {
        ...viewState(situation, state, lang),
        reference: layers.referenceTo(state),
        level: levels - ranks[state]!,
        levelBefore: levelsBefore - layers.before[state]!,
        isByHand: layers.isMoved(state),
        ...(above !== undefined && {
          above: { reference: layers.referenceTo(above), isTied: ranks[above] === ranks[state] },
        }),
        ...(below !== undefined && {
          below: { reference: layers.referenceTo(below), isTied: ranks[below] === ranks[state] },
        }),
      }
    }),
  }
}

function orderOf(situation: Situation, party: number): Ordered | undefined {
  const known = made.get(situation) ?? new Map<number, Ordered>()
  made.set(situation, known)
  const found = known.get(party)
  if (found !== undefined) return found
  const layers = rankingLayers(situation, party)
  const ranks = situation.conflict.ranks[party]
  if (layers === undefined || ranks === undefined) return undefined
  const states = Uint32Array.from(ranks, (_, state) => state).sort((a, b) => ranks[b]! - ranks[a]! || a - b)
  const ordered = { states, levels: rankCountOf(ranks), levelsBefore: rankCountOf(layers.before), layers }
  known.set(party, ordered)
  return ordered
}
