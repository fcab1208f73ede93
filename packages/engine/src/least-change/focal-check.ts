import { reachableFrom } from '../moves/legal-sequences.ts'
import { moveTargets, type StateSpace } from '../space/space.ts'
import type { Conflict } from '../stability/concepts.ts'
import { listStates, type StateSet } from '../state-set.ts'
import type { StatementText } from './list-edits.ts'
import type { Alphabet } from './statements.ts'

/** The concepts under which a party's stability depends on its own preference alone, given everybody's moves. */
export type OwnConcept = 'nash' | 'gmr' | 'smr'

/** Whether the state is stable for the party when this is its list. */
export type FocalCheck = (list: StatementText) => boolean

/** What the opponents of a party reach by any legal sequence, worked out once for each state asked for. */
export function opponentReach(conflict: Conflict, party: number): (state: number) => StateSet {
  const opponents = Array.from({ length: conflict.space.partyCount }, (_, other) => other).filter(
    (other) => other !== party,
  )
  const known = new Map<number, StateSet>()
  return (state) => {
    const found = known.get(state) ?? reachableFrom(conflict, state, 'moves', { parties: opponents }).states
    known.set(state, found)
    return found
  }
}

/**
 * A check of one state for one party under Nash, GMR or SMR (definitions in `concepts.ts`) that is fast for many lists.
 *
 * The three conditions speak only of B = {x : x ≻ s}: no move into B (Nash); from each move into B the opponents reach
 * some x outside B (GMR); and from that x no move of the party leads into B (SMR). B comes from one pass over the
 * statements, 32 states at a time: of the states still level with s, those in which the next statement holds and in s
 * does not are better, and those that agree with s stay level. Only the states that the conditions mention are looked
 * at: the party's moves, what the opponents reach from them, and for SMR the party's moves from there.
 */
export function focalCheck(
  space: StateSpace,
  { columns }: Alphabet,
  {
    party,
    state,
    concept,
    reach,
  }: {
    readonly party: number
    readonly state: number
    readonly concept: OwnConcept
    readonly reach: (state: number) => StateSet
  },
): FocalCheck {
  const moves = moveTargets(space, party, state)
  const places = new Map<number, number>()
  const place = (each: number): number => {
    const known = places.get(each) ?? places.size
    places.set(each, known)
    return known
  }
  moves.forEach(place)
  const answers = concept === 'nash' ? [] : moves.map((move) => listStates(reach(move)).map(place))
  const escapes: number[][] = []
  if (concept === 'smr') {
    // Escapes are looked for from the answers only; the map grows while it is read, by states that are no answers.
    const answering = new Set(answers.flat())
    for (const [each, at] of [...places]) {
      if (answering.has(at)) escapes[at] = moveTargets(space, party, each).map(place)
    }
  }
  const wordCount = (places.size + 31) >>> 5
  const maskOf = (list: readonly number[]): Uint32Array => {
    const mask = new Uint32Array(wordCount)
    for (const at of list) mask[at >>> 5] |= 1 << (at & 31)
    return mask
  }
  const answerMasks = answers.map(maskOf)
  const escapeMasks = escapes.map(maskOf)
  const everything = maskOf([...places.values()])
  const same: Uint32Array[] = []
  const holds: boolean[] = []
  columns.forEach((column, statement) => {
    const inState = (column[state >>> 5] >>> (state & 31)) & 1
    const mask = new Uint32Array(wordCount)
    for (const [each, at] of places) {
      if (((column[each >>> 5] >>> (each & 31)) & 1) === inState) mask[at >>> 5] |= 1 << (at & 31)
    }
    same[statement] = mask
    holds[statement] = inState === 1
  })
  const level = new Uint32Array(wordCount)
  const better = new Uint32Array(wordCount)
  const isBetter = (at: number): boolean => ((better[at >>> 5] >>> (at & 31)) & 1) === 1
  const isAnswered = (move: number): boolean => {
    const mask = answerMasks[move]
    if (concept === 'gmr') {
      for (let word = 0; word < wordCount; word += 1) if ((mask[word] & ~better[word]) !== 0) return true
      return false
    }
    return answers[move].some((at) => !isBetter(at) && !overlaps(escapeMasks[at], better))
  }
  return (list) => {
    level.set(everything)
    better.fill(0)
    for (let place = 0; place < list.length; place += 1) {
      const statement = list.charCodeAt(place)
      const agreeing = same[statement]
      if (holds[statement]) {
        for (let word = 0; word < wordCount; word += 1) level[word] &= agreeing[word]
      } else {
        for (let word = 0; word < wordCount; word += 1) {
          better[word] |= level[word] & ~agreeing[word]
          level[word] &= agreeing[word]
        }
      }
    }
    // Moves have the first places, in order.
    for (let move = 0; move < moves.length; move += 1) {
      if (isBetter(move) && (concept === 'nash' || !isAnswered(move))) return false
    }
    return true
  }
}

function overlaps(a: Uint32Array, b: Uint32Array): boolean {
  for (let word = 0; word < a.length; word += 1) if ((a[word] & b[word]) !== 0) return true
  return false
}
