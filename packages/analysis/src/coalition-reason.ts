import {
  type Coalition,
  type CoalitionConcept,
  type CoalitionSolver,
  type Conflict,
  coalitionSolverFor,
  coalitionsOf,
  type ImprovementOptions,
  listStates,
  reachableFrom,
  type Step,
} from '@anchorage/engine'

/** What several parties do together, move by move. */
export interface JointAct {
  readonly coalition: Coalition
  readonly path: readonly Step[]
  readonly from: number
  readonly to: number
}

/** What the others can answer to an improvement of a coalition so that it does not pay. */
export interface CoalitionSanction {
  /** One act of all others; under CSEQ the improvements of coalitions of them, one after the other. */
  readonly acts: readonly JointAct[]
  /** Where it ends: in no improvement on the state that the coalition left. */
  readonly end: number
  /** The members who do not prefer the end to the state that was left. */
  readonly against: readonly number[]
}

/** Why a state is stable for a coalition, or not. */
export type CoalitionReason = {
  readonly state: number
  readonly coalition: Coalition
  readonly concept: CoalitionConcept
} & (
  | { readonly kind: 'no-improvement' }
  | {
      readonly kind: 'answered'
      /** Every improvement with an answer to it. */
      readonly improvements: readonly { readonly act: JointAct; readonly sanction: CoalitionSanction }[]
    }
  /** An improvement that nothing answers. */
  | { readonly kind: 'unanswered'; readonly act: JointAct }
)

/** Gives reasons for the verdicts on coalitions of one conflict. */
export type CoalitionReasoner = (coalition: Coalition, concept: CoalitionConcept, state: number) => CoalitionReason

/** Reasons as data; the improvements and answers named are the same in every run. Throws as `coalitionSolverFor` does. */
export function coalitionReasonsFor(conflict: Conflict, options: ImprovementOptions = {}): CoalitionReasoner {
  const solver = coalitionSolverFor(conflict, options)
  return (coalition, concept, state) => {
    const about = { state, coalition, concept }
    const better = listStates(solver.improvements(coalition, state))
    const [first] = better
    if (first === undefined) return { ...about, kind: 'no-improvement' }
    const actTo = (to: number): JointAct => jointAct(conflict, coalition, state, to)
    if (concept === 'cnash') return { ...about, kind: 'unanswered', act: actTo(first) }
    const answerTo = answerer(conflict, solver, { coalition, concept, state, options })
    const improvements: { act: JointAct; sanction: CoalitionSanction }[] = []
    for (const to of better) {
      const acts = answerTo(to)
      if (!acts) return { ...about, kind: 'unanswered', act: actTo(to) }
      const end = acts.at(-1)?.to ?? to
      const against = membersAgainst(conflict, coalition, state, end, options)
      improvements.push({ act: actTo(to), sanction: { acts, end, against } })
    }
    return { ...about, kind: 'answered', improvements }
  }
}

interface Question {
  readonly coalition: Coalition
  readonly concept: CoalitionConcept
  readonly state: number
  readonly options: ImprovementOptions
}

/** For an improvement, a shortest answer to it, or nothing. */
function answerer(
  conflict: Conflict,
  solver: CoalitionSolver,
  { coalition, concept, state, options }: Question,
): (improved: number) => JointAct[] | undefined {
  const others = conflict.ranks.map((_, party) => party).filter((party) => !coalition.includes(party))
  if (others.length === 0) return () => undefined
  const isBetter = (other: number): boolean => membersAgainst(conflict, coalition, state, other, options).length === 0
  if (concept === 'cseq') {
    const parts = coalitionsOf(others)
    return (improved) => improvingActs(conflict, solver, parts, improved, (end) => !isBetter(end))
  }
  const deadEnds = new Map<number, boolean>()
  const settles = (end: number): boolean => {
    if (isBetter(end)) return false
    if (concept === 'cgmr') return true
    const known = deadEnds.get(end)
    if (known !== undefined) return known
    let canGoOn = false
    reachableFrom(conflict, end, 'moves', {
      parties: coalition,
      until: (further) => {
        canGoOn ||= isBetter(further)
        return canGoOn
      },
    })
    deadEnds.set(end, !canGoOn)
    return !canGoOn
  }
  return (improved) => {
    let end: number | undefined
    const until = (reached: number): boolean => {
      if (end === undefined && settles(reached)) end = reached
      return end !== undefined
    }
    const reach = reachableFrom(conflict, improved, 'moves', { parties: others, until })
    return end === undefined ? undefined : [{ coalition: others, path: reach.path(end), from: improved, to: end }]
  }
}

/** A shortest row of improvements of the coalitions, none twice in succession, to a state that settles the matter. */
function improvingActs(
  conflict: Conflict,
  solver: CoalitionSolver,
  coalitions: readonly Coalition[],
  start: number,
  settles: (state: number) => boolean,
): JointAct[] | undefined {
  // Where moves are transitive two acts of one coalition are one, so that it does not matter who acted last.
  const isLastOfConcern = conflict.space.moves.kind === 'arcs'
  interface Node {
    readonly state: number
    readonly actor: number
    readonly before?: Node
  }
  const queue: Node[] = [{ state: start, actor: -1 }]
  const seen = new Set<string>()
  for (const node of queue) {
    if (settles(node.state)) {
      const acts: JointAct[] = []
      for (let at = node; at.before; at = at.before) {
        acts.push(jointAct(conflict, coalitions[at.actor] ?? [], at.before.state, at.state))
      }
      return acts.reverse()
    }
    for (const [actor, coalition] of coalitions.entries()) {
      if (actor === node.actor) continue
      for (const state of listStates(solver.improvements(coalition, node.state))) {
        const name = isLastOfConcern ? `${state} ${actor}` : String(state)
        if (seen.has(name)) continue
        seen.add(name)
        queue.push({ state, actor, before: node })
      }
    }
  }
  return undefined
}

function jointAct(conflict: Conflict, coalition: Coalition, from: number, to: number): JointAct {
  const path = reachableFrom(conflict, from, 'moves', { parties: coalition }).path(to)
  return { coalition, path, from, to }
}

/** The members who keep a state from being an improvement on another: none if it is one. */
function membersAgainst(
  { ranks }: Conflict,
  coalition: Coalition,
  state: number,
  other: number,
  { pareto }: ImprovementOptions,
): Coalition {
  const gain = (party: number): number => (ranks[party]?.[other] ?? 0) - (ranks[party]?.[state] ?? 0)
  if (!pareto) return coalition.filter((party) => gain(party) <= 0)
  const losing = coalition.filter((party) => gain(party) < 0)
  return losing.length > 0 || coalition.some((party) => gain(party) > 0) ? losing : coalition
}
