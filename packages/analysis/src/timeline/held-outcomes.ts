import { type Concept, countStates, fullSet, listStates, setOf } from '@anchorage/engine'
import { equilibriaOf, type Reachability, reachabilityOf } from '../analyze.ts'
import { exampleState } from '../example-state.ts'
import { groupStates, type Mark } from '../outcomes.ts'
import type { End, PhaseAnswer, TimelinePhase } from './timeline.ts'

/** How a state holds in an answer: not, or it does and is come by so; `holds` where there is no status quo. */
export type Holding = Reachability | 'holds' | 'not'

/** A time in which an outcome holds; a missing day is open, an uncertain one has `earliest` before `latest`. */
export interface HeldSpan {
  readonly from?: { readonly earliest: string; readonly latest: string }
  readonly until?: { readonly earliest: string; readonly latest: string }
  /** Only if uncertain intervals end so. */
  readonly end?: End
}

/** Equilibria that hold in the same phases and are come by in the same way there, and read as one pattern. */
export interface HeldOutcome {
  readonly concept: Concept
  /** As in `PatternGroup`: every feasible state of it in the phase where most states are feasible is one of these. */
  readonly pattern: readonly Mark[]
  readonly states: readonly (string | number)[]
  /** A state that stands for it, and an answer in which it holds, so that it can be put into words. */
  readonly example: { readonly answer: PhaseAnswer; readonly state: number }
  /** Per phase, one for each of its answers. */
  readonly holding: readonly (readonly Holding[])[]
  readonly spans: readonly HeldSpan[]
}

/** With more equilibria in an answer, they are counted and not followed one by one. */
export const followedEquilibria = 20_000

/** Patterns of states that hold alike: in small models all of them, in large ones the first. */
const patternLimit = { states: 2 ** 14, small: 500, large: 12 }

/** What holds under a concept, and how many equilibria are in no pattern: of large models, or because there are too many. */
export interface HeldStates {
  readonly outcomes: readonly HeldOutcome[]
  readonly restCount: number
}

/** The states that are equilibria in some phase, grouped; those that hold first come first. */
export function heldOutcomes(phases: readonly TimelinePhase[], concept: Concept, ends: readonly End[]): HeldStates {
  const answers = phases.flatMap((phase) => phase.answers)
  const counts = answers.map(({ analysis }) => (analysis ? countStates(equilibriaOf(analysis, concept)) : 0))
  const most = Math.max(0, ...counts)
  if (most > followedEquilibria) return { outcomes: [], restCount: most }
  const vectors = new Map<string | number, Holding[]>()
  answers.forEach(({ analysis }, index) => {
    if (!analysis) return
    for (const state of listStates(equilibriaOf(analysis, concept))) {
      const id = analysis.situation.stateId(state)
      const vector = vectors.get(id) ?? answers.map((): Holding => 'not')
      vector[index] = reachabilityOf(analysis, state) ?? 'holds'
      vectors.set(id, vector)
    }
  })
  const alike = new Map<string, { holding: Holding[]; ids: (string | number)[] }>()
  for (const [id, holding] of vectors) {
    const key = holding.join()
    const known = alike.get(key)
    if (known) known.ids.push(id)
    else alike.set(key, { holding, ids: [id] })
  }
  const found = [...alike.values()].map((group) => patternsOf(group, { concept, phases, answers, ends }))
  return {
    outcomes: found.flatMap(({ outcomes }) => outcomes),
    restCount: found.reduce((sum, { restCount }) => sum + restCount, 0),
  }
}

/** States that hold alike, as patterns of the answer with the most feasible states. */
function patternsOf(
  { holding, ids }: { readonly holding: readonly Holding[]; readonly ids: readonly (string | number)[] },
  about: {
    readonly concept: Concept
    readonly phases: readonly TimelinePhase[]
    readonly answers: readonly PhaseAnswer[]
    readonly ends: readonly End[]
  },
): HeldStates {
  const { concept, phases, answers, ends } = about
  const where = widest(answers, holding)
  const answer = where === undefined ? undefined : answers[where]
  const situation = answer?.analysis?.situation
  if (!answer || !situation) return { outcomes: [], restCount: 0 }
  const { stateCount } = situation.conflict.space
  const wanted = setOf(
    stateCount,
    ids.flatMap((id) => situation.findState(String(id)) ?? []),
  )
  const perPhase = split(
    holding,
    phases.map((phase) => phase.answers.length),
  )
  const spans = spansOf(phases, perPhase, ends)
  const limit = stateCount > patternLimit.states ? patternLimit.large : patternLimit.small
  const { groups, restCount } = groupStates(situation, wanted, { universe: fullSet(stateCount), limit })
  const outcomes = groups.map((group): HeldOutcome => {
    const states = listStates(group.states)
    const example = exampleState(situation, states) ?? 0
    return {
      concept,
      pattern: group.pattern,
      states: states.map((state) => situation.stateId(state)),
      example: { answer, state: example },
      holding: perPhase,
      spans,
    }
  })
  return { outcomes, restCount }
}

/** Of the answers in which a state holds, the one with the most feasible states. */
function widest(answers: readonly PhaseAnswer[], holding: readonly Holding[]): number | undefined {
  let best: number | undefined
  const size = (index: number): number => answers[index]?.analysis?.situation.conflict.space.stateCount ?? 0
  holding.forEach((each, index) => {
    if (each !== 'not' && (best === undefined || size(index) > size(best))) best = index
  })
  return best
}

function split<Each>(list: readonly Each[], shape: readonly number[]): Each[][] {
  let from = 0
  return shape.map((length) => {
    from += length
    return list.slice(from - length, from)
  })
}

/** From what holds phase by phase to spans of time. */
function spansOf(
  phases: readonly TimelinePhase[],
  holding: readonly (readonly Holding[])[],
  ends: readonly End[],
): HeldSpan[] {
  const held = (index: number, end: End): boolean => {
    const each = holding[index] ?? []
    return (each.length > 1 ? each[end === 'earliest' ? 0 : 1] : each[0]) !== 'not'
  }
  const status = phases.map((_, index) => {
    const count = ends.filter((end) => held(index, end)).length
    return count === ends.length ? 'yes' : count === 0 ? 'no' : 'maybe'
  })
  return runsOf(status.map((each) => each !== 'no')).flatMap(({ first, last }): HeldSpan[] => {
    const sure = runsOf(status.map((each, index) => index >= first && index <= last && each === 'yes'))
    const [core] = sure
    if (core && sure.length === 1) {
      return [
        {
          ...day('from', phases[first]?.from, phases[core.first]?.from),
          ...day('until', phases[core.last]?.until, phases[last]?.until),
        },
      ]
    }
    return ends.flatMap((end) =>
      runsOf(status.map((_, index) => index >= first && index <= last && held(index, end))).map((run) => ({
        ...day('from', phases[run.first]?.from, phases[run.first]?.from),
        ...day('until', phases[run.last]?.until, phases[run.last]?.until),
        end,
      })),
    )
  })
}

function day(
  key: 'from' | 'until',
  earliest: string | undefined,
  latest: string | undefined,
): Pick<HeldSpan, 'from' | 'until'> {
  return earliest === undefined || latest === undefined ? {} : { [key]: { earliest, latest } }
}

function runsOf(flags: readonly boolean[]): { first: number; last: number }[] {
  const runs: { first: number; last: number }[] = []
  flags.forEach((flag, index) => {
    const open = runs.at(-1)
    if (!flag) return
    if (open && open.last === index - 1) open.last = index
    else runs.push({ first: index, last: index })
  })
  return runs
}
