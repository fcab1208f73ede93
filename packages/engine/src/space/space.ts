import type { Box } from './box.ts'
import type { Patterns } from './patterns.ts'
import type { Refusal } from './refusal.ts'

/** A state space, or the reason why there is none. */
export type SpaceResult =
  | { readonly ok: true; readonly space: StateSpace }
  | { readonly ok: false; readonly refusal: Refusal }

/**
 * The states of a conflict and who can move where. States are numbers from 0; they mean nothing outside.
 *
 * Independent of preferences, so that a solver can keep it while rankings change.
 */
export interface StateSpace {
  readonly stateCount: number
  readonly partyCount: number
  /** Present for models in option form. */
  readonly options?: OptionStates
  readonly moves: Moves
}

/** What the states of an option-form model are made of. */
export interface OptionStates {
  readonly patterns: Patterns
  /** Present where states are merged: the state of each pattern, and the patterns of each state. */
  readonly merged?: {
    readonly stateOfPattern: Uint32Array
    /** Members of state `s`: `members[memberStart[s]]` up to `memberStart[s + 1]`, ascending. */
    readonly memberStart: Uint32Array
    readonly members: Uint32Array
    /** `representative[s]` is 1 + the index of the merge rule that made the state, 0 for a state of one pattern. */
    readonly rule: Uint32Array
  }
}

/** The moves of all parties: as a box, or listed. */
export type Moves = { readonly kind: 'box'; readonly box: Box } | ListedMoves

/** The moves of all parties, each in a structure of its own: groups or arcs, the same for all of them. */
export type ListedMoves =
  | { readonly kind: 'groups'; readonly parties: readonly PartyGroups[] }
  | { readonly kind: 'arcs'; readonly parties: readonly PartyArcs[] }

/**
 * The moves of one party in option form, without a list of arcs.
 *
 * A *class* holds the states that agree on every option that the party cannot change: everybody else's, but for those
 * that it has power over. Options that it can change in one direction only cut a class into *groups*, one for each
 * pattern of them; without irreversible options a class is one group. From a state the party reaches
 * every other state of its group and all states of the groups *above* it (more irreversible steps taken).
 * "Reaches" is therefore transitive, apart from the way back to the state itself.
 */
export interface PartyGroups {
  readonly groupCount: number
  readonly groupOfState: Uint32Array
  /** Members of group `g`: `members[groupStart[g]]` up to `groupStart[g + 1]`. */
  readonly groupStart: Uint32Array
  readonly members: Uint32Array
  /** Groups that group `g` reaches, all of them, not only the next: `above[aboveStart[g]]` … */
  readonly aboveStart: Uint32Array
  readonly above: Uint32Array
  /** The same relation read backwards. */
  readonly belowStart: Uint32Array
  readonly below: Uint32Array
}

/** The moves of one party as arcs, by source and by target. Neither loops nor repeated arcs. */
export interface PartyArcs {
  /** Targets of the arcs from `s`: `target[start[s]]` up to `start[s + 1]`, ascending. */
  readonly start: Uint32Array
  readonly target: Uint32Array
  /** Sources of the arcs into `t`: `source[sourceStart[t]]` … */
  readonly sourceStart: Uint32Array
  readonly source: Uint32Array
}

/** Calls `visit` for every state that the party can move to from `state`, in no particular order, each once. */
export function forEachMove(space: StateSpace, party: number, state: number, visit: (target: number) => void): void {
  if (space.moves.kind === 'arcs') {
    const { start, target } = space.moves.parties[party]
    for (let index = start[state]; index < start[state + 1]; index += 1) visit(target[index])
    return
  }
  if (space.moves.kind === 'box') {
    const { radices, strides, codeOfState, stateOfCode } = space.moves.box
    const code = codeOfState ? codeOfState[state] : state
    const stride = strides[party]
    const digit = Math.floor(code / stride) % radices[party]
    for (let other = 0; other < radices[party]; other += 1) {
      if (other === digit) continue
      const reached = code + (other - digit) * stride
      const target = stateOfCode ? stateOfCode[reached] : reached
      if (target >= 0) visit(target)
    }
    return
  }
  const { groupOfState, groupStart, members, aboveStart, above } = space.moves.parties[party]
  const group = groupOfState[state]
  for (let index = groupStart[group]; index < groupStart[group + 1]; index += 1) {
    if (members[index] !== state) visit(members[index])
  }
  for (let link = aboveStart[group]; link < aboveStart[group + 1]; link += 1) {
    const higher = above[link]
    for (let index = groupStart[higher]; index < groupStart[higher + 1]; index += 1) visit(members[index])
  }
}

/** The states that the party can move to from `state`, ascending. */
export function moveTargets(space: StateSpace, party: number, state: number): number[] {
  const targets: number[] = []
  forEachMove(space, party, state, (target) => targets.push(target))
  return targets.sort((a, b) => a - b)
}
