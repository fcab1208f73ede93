import {
  type Concept,
  forEachMove,
  improvementsFrom,
  isVerdicts,
  type NotApplicable,
  reachableFrom,
  type StateSet,
  type Step,
  simSanction,
} from '@anchorage/engine'
import type { Analysis } from './analyze.ts'

/** What the others can answer to an improvement so that it does not pay. */
export interface Sanction {
  /** The answer move by move; for simultaneous answers the moves made at the same time, from the state that is left. */
  readonly path: readonly Step[]
  readonly simultaneous: boolean
  /** Where it ends: a state that the party does not prefer to the one it left. */
  readonly end: number
  /** The best the party could still do from there, where the concept asks (SMR, SymSEQ): no better than what it left. */
  readonly escape?: number
}

/** Why a state is stable for a party, or not. */
export type Reason =
  | { readonly kind: 'no-improvement'; readonly state: number; readonly party: number; readonly concept: Concept }
  | {
      readonly kind: 'sanctioned'
      readonly state: number
      readonly party: number
      readonly concept: Concept
      /** Every improvement with an answer to it, best first for the party. */
      readonly improvements: readonly { readonly to: number; readonly sanction: Sanction }[]
    }
  | {
      readonly kind: 'unanswered'
      readonly state: number
      readonly party: number
      readonly concept: Concept
      /** The best improvement that nothing answers. */
      readonly to: number
      /** The least that the others can leave of it, and how; absent if they cannot change anything, or for Nash. */
      readonly worst?: { readonly path: readonly Step[]; readonly end: number }
    }
  | {
      readonly kind: 'not-applicable'
      readonly state: number
      readonly party: number
      readonly concept: Concept
      readonly because: NotApplicable['reason']
    }

/** The reason for the verdict on a state, as data. The improvement or the answers named are the same in every run. */
export function reasonFor(analysis: Analysis, state: number, party: number, concept: Concept): Reason {
  const { conflict } = analysis.situation
  const answer = analysis.solution[concept]
  if (answer && !isVerdicts(answer)) return { kind: 'not-applicable', state, party, concept, because: answer.reason }
  const rank = conflict.ranks[party] ?? new Uint32Array()
  const better = improvementsFrom(conflict, party, state).sort((a, b) => (rank[b] ?? 0) - (rank[a] ?? 0) || a - b)
  if (better.length === 0) return { kind: 'no-improvement', state, party, concept }
  const [best] = better
  if (concept === 'nash' && best !== undefined) return { kind: 'unanswered', state, party, concept, to: best }
  const improvements: { to: number; sanction: Sanction }[] = []
  for (const to of better) {
    const sanction = sanctionOf(analysis, state, party, concept, to)
    if (!sanction) {
      const worst = worstAnswer(analysis, party, concept, to)
      return { kind: 'unanswered', state, party, concept, to, ...(worst && { worst }) }
    }
    improvements.push({ to, sanction })
  }
  return { kind: 'sanctioned', state, party, concept, improvements }
}

function sanctionOf(
  analysis: Analysis,
  state: number,
  party: number,
  concept: Concept,
  improved: number,
): Sanction | undefined {
  const { conflict } = analysis.situation
  if (concept === 'seqsim') {
    const inSequence = sanctionOf(analysis, state, party, 'seq', improved)
    return inSequence ?? sanctionOf(analysis, state, party, 'sim', improved)
  }
  if (concept === 'sim') {
    const answer = simSanction(conflict, state, party, improved)
    return answer && { path: answer.together, simultaneous: true, end: answer.end }
  }
  const rank = conflict.ranks[party] ?? new Uint32Array()
  const bound = rank[state] ?? 0
  const symmetric = concept === 'smr' || concept === 'symseq'
  const settles = (end: number): boolean =>
    (rank[end] ?? 0) <= bound && (!symmetric || (rank[bestEscape(analysis, party, end) ?? end] ?? 0) <= bound)
  let end: number | undefined
  const until = (reached: number): boolean => {
    if (reached === improved || !settles(reached)) return false
    end = reached
    return true
  }
  const reach = reachableFrom(conflict, improved, answerMoves(concept), { parties: opponents(analysis, party), until })
  if (end === undefined) return undefined
  const bestLeft = symmetric ? bestEscape(analysis, party, end) : undefined
  return { path: reach.path(end), simultaneous: false, end, ...(bestLeft !== undefined && { escape: bestLeft }) }
}

/** The answer that leaves the party worst off, though not as badly as the state that it left. */
function worstAnswer(
  analysis: Analysis,
  party: number,
  concept: Concept,
  improved: number,
): { path: readonly Step[]; end: number } | undefined {
  if (concept === 'sim' || concept === 'seqsim') return undefined
  const { conflict } = analysis.situation
  const rank = conflict.ranks[party] ?? new Uint32Array()
  const reach = reachableFrom(conflict, improved, answerMoves(concept), { parties: opponents(analysis, party) })
  let end: number | undefined
  eachState(reach.states, (state) => {
    if (state === improved) return
    if (end === undefined || (rank[state] ?? 0) < (rank[end] ?? 0)) end = state
  })
  return end === undefined ? undefined : { path: reach.path(end), end }
}

function answerMoves(concept: Concept): 'moves' | 'improvements' {
  return concept === 'gmr' || concept === 'smr' ? 'moves' : 'improvements'
}

function opponents(analysis: Analysis, party: number): number[] {
  return analysis.situation.parties.map((_, index) => index).filter((index) => index !== party)
}

/** The best state that the party can move to, undefined if it cannot move. */
function bestEscape(analysis: Analysis, party: number, state: number): number | undefined {
  const { space, ranks } = analysis.situation.conflict
  const rank = ranks[party] ?? new Uint32Array()
  let best: number | undefined
  forEachMove(space, party, state, (target) => {
    if (best === undefined || (rank[target] ?? 0) > (rank[best] ?? 0)) best = target
    else if (rank[target] === rank[best] && target < best) best = target
  })
  return best
}

function eachState(set: StateSet, visit: (state: number) => void): void {
  set.words.forEach((word, index) => {
    for (let bit = 0; bit < 32; bit += 1) if ((word >>> bit) & 1) visit(index * 32 + bit)
  })
}
