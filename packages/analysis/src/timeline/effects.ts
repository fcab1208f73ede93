import {
  type Case,
  type Choice,
  type DatedElement,
  type Situation,
  type Turning,
  withForced,
} from '@anchorage/casefile'
import {
  asPart,
  type Concept,
  countStates,
  hasState,
  isVerdicts,
  listStates,
  type Verdicts,
  type Work,
} from '@anchorage/engine'
import { type Analysis, equilibriaOf } from '../analyze.ts'
import type { AnswersOverTime, DayAnswer } from './answers-over-time.ts'
import { followedEquilibria } from './held-outcomes.ts'
import type { End } from './timeline.ts'

/** A state that begins or stops being an equilibrium. */
export interface StateTurn {
  readonly id: string | number
  /** Of the two phases, where the state is not feasible; absent where it is feasible in both. */
  readonly infeasible?: 'before' | 'after'
  /** The parties that would leave it in the phase in which it is no equilibrium; empty where it is not feasible then. */
  readonly leaving: readonly number[]
  /**
   * What it is due to, indices into the turns of the phase: each of them alone would have made the difference by not
   * turning. Where none would, all of them together.
   */
  readonly because: readonly number[]
  readonly isJoint: boolean
}

/** What begins and stops holding on a day under a concept; with `end`, only if uncertain intervals end so. */
export interface Effect {
  readonly concept: Concept
  readonly end?: End
  readonly begins: readonly StateTurn[]
  readonly stops: readonly StateTurn[]
}

interface Context {
  readonly answers: AnswersOverTime
  readonly concepts: readonly Concept[]
  readonly turns: readonly Turning[]
  readonly ends: readonly End[]
  before(end: End): DayAnswer | undefined
  after(end: End): DayAnswer | undefined
  choice(end: End): Choice
  hadForce(element: DatedElement, end: End): boolean
}

/**
 * What changes in the answers on the first day of a phase, and because of which element. Where several things turn on one
 * day, each is tried: the day is analysed as if it alone had not turned ("but for" it).
 */
export function* effectsOf(c: Case, context: Context): Work<Effect[]> {
  const { concepts, ends } = context
  const effects: Effect[] = []
  for (const concept of concepts) {
    const each: Effect[] = []
    for (const end of ends) each.push(...(yield* effectAt(c, context, { concept, end })))
    const [first, second] = each
    const isOne =
      first &&
      (ends.length === 1 ||
        (second &&
          context.before('earliest')?.analysis === context.before('latest')?.analysis &&
          context.after('earliest')?.analysis === context.after('latest')?.analysis))
    effects.push(...(isOne ? [{ concept, begins: first.begins, stops: first.stops }] : each))
  }
  return effects
}

function* effectAt(
  c: Case,
  context: Context,
  { concept, end }: { readonly concept: Concept; readonly end: End },
): Work<Effect[]> {
  const before = context.before(end)?.analysis
  const after = context.after(end)?.analysis
  if (!before || !after || before === after) return []
  const counts = [before, after].map((each) => countStates(equilibriaOf(each, concept)))
  if (Math.max(...counts) > followedEquilibria) return []
  const idsBefore = equilibriumIds(before, concept)
  const idsAfter = equilibriumIds(after, concept)
  const causes = yield* causesOf(c, context, { concept, end })
  const turn =
    (lacking: Analysis, when: 'before' | 'after') =>
    (id: string | number): StateTurn => {
      const state = lacking.situation.findState(String(id))
      const isNew = when === 'before'
      const alone = causes.flatMap(({ turn: index, ids }) =>
        ids === undefined || ids.has(id) !== isNew ? [index] : [],
      )
      return {
        id,
        ...(state === undefined && { infeasible: when }),
        leaving: state === undefined ? [] : leavingParties(lacking, concept, state),
        because: alone.length > 0 ? alone : causes.map(({ turn: index }) => index),
        isJoint: alone.length === 0,
      }
    }
  const begins = [...idsAfter].filter((id) => !idsBefore.has(id)).map(turn(before, 'before'))
  const stops = [...idsBefore].filter((id) => !idsAfter.has(id)).map(turn(after, 'after'))
  return begins.length + stops.length === 0 ? [] : [{ concept, end, begins, stops }]
}

/** A turn, by its index, and the equilibria of the day but for it; undefined if it is the only one. */
interface Cause {
  readonly turn: number
  readonly ids: ReadonlySet<string | number> | undefined
}

/** What may be the cause: every element that turns. */
function* causesOf(
  c: Case,
  context: Context,
  { concept, end }: { readonly concept: Concept; readonly end: End },
): Work<Cause[]> {
  const { turns, answers } = context
  const turning = turns.flatMap(({ element, kind }, index) => {
    const hasForce = kind === 'begins'
    const isTurned = context.hadForce(element, end) !== hasForce
    const matters = element.kind !== 'status-quo' && element.kind !== 'perception'
    return isTurned && matters && isOwnEnd(turns[index], end) ? [index] : []
  })
  if (turning.length === 1) return turning.map((turn) => ({ turn, ids: undefined }))
  const causes: Cause[] = []
  for (const [index, turn] of turning.entries()) {
    const { element, kind } = turns[turn] as Turning
    const without = withForced(c, element, kind === 'begins' ? 'never' : 'always')
    const choice = context.choice(end)
    const { analysis } = yield* asPart(answers.onVariant(`${turn} ${choice.asOf}`, without, choice), {
      from: index / turning.length,
      to: (index + 1) / turning.length,
    })
    causes.push({ turn, ids: analysis ? equilibriumIds(analysis, concept) : new Set() })
  }
  return causes
}

function isOwnEnd(turn: Turning | undefined, end: End): boolean {
  return turn?.end === undefined || turn.end === end
}

function equilibriumIds({ situation, ...rest }: Analysis, concept: Concept): Set<string | number> {
  return new Set(listStates(equilibriaOf({ situation, ...rest }, concept)).map(idIn(situation)))
}

function idIn(situation: Situation): (state: number) => string | number {
  return (state) => situation.stateId(state)
}

function leavingParties({ solution }: Analysis, concept: Concept, state: number): number[] {
  const verdicts: Verdicts | undefined = isVerdicts(solution[concept]) ? solution[concept] : undefined
  return (verdicts?.stable ?? []).flatMap((stable, party) => (hasState(stable, state) ? [] : [party]))
}
