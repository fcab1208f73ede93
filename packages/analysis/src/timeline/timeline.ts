import {
  type Case,
  type CaseEvent,
  type Choice,
  type DateText,
  holdsOn,
  type Phase,
  phasesOf,
} from '@anchorage/casefile'
import { asPart, type Concept, type Work } from '@anchorage/engine'
import { answersOverTime, type DayAnswer } from './answers-over-time.ts'
import { type Effect, effectsOf } from './effects.ts'
import { type HeldOutcome, heldOutcomes } from './held-outcomes.ts'

/** What is asked of a timeline. */
export interface TimelineQuestion {
  readonly concepts: readonly Concept[]
  readonly from?: DateText
  readonly to?: DateText
  readonly readings?: Choice['readings']
  /** Only this end of uncertain intervals; both unless given. */
  readonly end?: End
}

/** Which end of uncertain intervals counts. */
export type End = 'earliest' | 'latest'

/** An answer in a phase. With `end`, it is the answer only if uncertain intervals end so. */
export interface PhaseAnswer extends DayAnswer {
  readonly end?: End
}

/** A phase with its answers: one, or one for each end where it depends on how uncertain intervals end. */
export interface TimelinePhase extends Phase {
  readonly answers: readonly PhaseAnswer[]
  /** The case's own date is in it. */
  readonly isNow: boolean
  /** What is reported of these days, in order. */
  readonly events: readonly CaseEvent[]
  /** What begins and stops holding with the first day. */
  readonly effects: readonly Effect[]
}

/** What held when, and since when. */
export interface Timeline {
  readonly case: Case
  readonly question: TimelineQuestion
  readonly phases: readonly TimelinePhase[]
  /** Per concept: the states that hold in some phase, those that hold at the same times together. */
  readonly outcomes: readonly HeldOutcome[]
  /** Per concept: how many equilibria of a large model are in no outcome; then effects may be missing too. */
  readonly restCounts: readonly number[]
  /** Events of which nobody says when they were; none where only some dates are asked for. */
  readonly undated: readonly CaseEvent[]
  /** How many different models were solved. */
  readonly solved: number
}

/** The share of the work that is taken up by the answers. */
const answering = 2 / 3

/**
 * The answer as of each day on which something begins or ends: windows, what is limited by `during:`, the status quo.
 * Yields the share that is done: two thirds for the answers, the rest for what is due to what.
 *
 * Uncertain ends are read both ways: all at the earliest, and all at the latest. Days on which the two differ in what is in
 * force have two answers; mixtures, one window ending early and another late, are not looked at.
 */
export function* timeline(c: Case, question: TimelineQuestion): Work<Timeline> {
  const { concepts, from, to, readings } = question
  const choice: Choice = readings ? { readings } : {}
  const answers = answersOverTime(c, concepts)
  const found = phasesOf(c, { choice, ...(from !== undefined && { from }), ...(to !== undefined && { to }) })
  const choiceOn = (phase: Phase, end: End): Choice => ({
    ...choice,
    ...(phase.day !== undefined && { asOf: phase.day }),
    end,
  })
  const ends: readonly End[] = question.end ? [question.end] : ['earliest', 'latest']
  const answered: (readonly PhaseAnswer[])[] = []
  for (const [index, phase] of found.entries()) {
    const each: PhaseAnswer[] = []
    for (const [at, end] of ends.entries()) {
      const done = index + at / ends.length
      const part = {
        from: (done / found.length) * answering,
        to: ((done + 1 / ends.length) / found.length) * answering,
      }
      each.push({ ...(yield* asPart(answers.on(choiceOn(phase, end)), part)), end })
    }
    const [first, second] = each
    const isOne = first && (!second || (first.analysis === second.analysis && first.problems === second.problems))
    answered.push(isOne ? [withoutEnd(first)] : each)
  }
  const phases: TimelinePhase[] = []
  for (const [index, phase] of found.entries()) {
    const before = found[index - 1]
    const wasAnswered = answered[index - 1]
    const done = (share: number): number => answering + (1 - answering) * share
    const part = { from: done(index / found.length), to: done((index + 1) / found.length) }
    yield part.from
    phases.push({
      ...phase,
      answers: answered[index] ?? [],
      isNow: c.asOf !== undefined && contains(phase, c.asOf),
      events: eventsIn(c.events, found, index),
      effects:
        before && wasAnswered
          ? yield* asPart(
              effectsOf(c, {
                answers,
                concepts,
                turns: phase.turns,
                ends,
                before: (end) => answerFor(wasAnswered, end),
                after: (end) => answerFor(answered[index] ?? [], end),
                choice: (end) => choiceOn(phase, end),
                hadForce: (element, end) => before.day !== undefined && holdsOn(element, before.day, end),
              }),
              part,
            )
          : [],
    })
  }
  const held = concepts.map((concept) => heldOutcomes(phases, concept, ends))
  return {
    case: c,
    question,
    phases,
    outcomes: held.flatMap(({ outcomes }) => outcomes),
    restCounts: held.map(({ restCount }) => restCount),
    undated: from === undefined && to === undefined ? c.events.filter(({ date }) => date === undefined) : [],
    solved: answers.solved(),
  }
}

/** The answer of a phase if uncertain intervals end so. */
export function answerFor(answers: readonly PhaseAnswer[], end: End): PhaseAnswer | undefined {
  return answers.find((answer) => answer.end === undefined || answer.end === end)
}

function withoutEnd({ end: _, ...rest }: PhaseAnswer): PhaseAnswer {
  return rest
}

function contains({ from, until }: Phase, date: DateText): boolean {
  return (from === undefined || from <= date) && (until === undefined || date <= until)
}

/** The events of a phase; one that is dated by month or year counts for the phase in which that begins. */
function eventsIn(events: readonly CaseEvent[], phases: readonly Phase[], index: number): CaseEvent[] {
  const phase = phases[index]
  const begin = (date: string): DateText => `${date}-01-01`.slice(0, 10)
  return events
    .filter(({ date }) => date !== undefined && phase !== undefined && contains(phase, begin(date)))
    .sort((a, b) =>
      begin(a.date ?? '') < begin(b.date ?? '') ? -1 : begin(a.date ?? '') > begin(b.date ?? '') ? 1 : 0,
    )
}
