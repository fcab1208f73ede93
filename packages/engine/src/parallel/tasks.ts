import type { ListedMoves, Moves } from '../space/space.ts'
import { type BoxSolving, boxSolving } from '../stability/box-solving.ts'
import type { Concept } from '../stability/concepts.ts'
import { type MemberOrders, memberOrders } from '../stability/flood.ts'
import { floodedStates } from '../stability/flooded.ts'
import type { StateSet } from '../state-set.ts'

/** A message to a worker: moves to keep, rankings to keep, one party to solve for with both. */
export type Task =
  | { readonly kind: 'moves'; readonly moves: Moves }
  | { readonly kind: 'ranks'; readonly ranks: readonly Uint32Array[] }
  | { readonly kind: 'party'; readonly party: number; readonly concepts: readonly Concept[] }

/** What a worker answers to a party: its stable states under each concept, that it cannot tell, or what went wrong. */
export type TaskAnswer =
  | { readonly party: number; readonly stable: readonly (readonly [Concept, StateSet])[] }
  | { readonly party: number; readonly unsolved: true }
  | { readonly party: number; readonly failure: string }

/** Handles the messages of one worker: give it each message that arrives, and send on what it answers. */
export function taskHandler(): (task: Task) => TaskAnswer | undefined {
  let box: BoxSolving | undefined
  let listed: ListedMoves | undefined
  let ranks: readonly Uint32Array[] = []
  let orders: MemberOrders | undefined
  const answer = (party: number, concepts: readonly Concept[]): TaskAnswer => {
    const stable = box
      ? box.stableStates(party, concepts)
      : listed && floodedStates(listed, ranks, party, concepts, orders ? { orders } : {})
    return stable ? { party, stable: [...stable] } : { party, unsolved: true }
  }
  return (task) => {
    switch (task.kind) {
      case 'moves':
        box = task.moves.kind === 'box' ? boxSolving(task.moves.box) : undefined
        listed = task.moves.kind === 'box' ? undefined : task.moves
        return undefined
      case 'ranks':
        ranks = task.ranks
        box?.rank(ranks)
        orders = listed && memberOrders(listed, ranks)
        return undefined
      case 'party':
        try {
          return answer(task.party, task.concepts)
        } catch (error) {
          return { party: task.party, failure: error instanceof Error ? error.message : String(error) }
        }
    }
  }
}
