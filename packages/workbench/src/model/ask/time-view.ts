import { constraintWords, type StateTurn, stateWords, type Timeline, timeline } from '@anchorage/analysis'
import { type Case, type Choice, type DatedElement, describeDiagnostic, type Lang, textIn } from '@anchorage/casefile'
import { countStates, isVerdicts, type Work } from '@anchorage/engine'
import type { OfferedConcept } from '../protocol.ts'
import { type NamedOutcome, namedOutcome } from './named-outcome.ts'

/** How an outcome holds in a phase: not, or it does and is come by so; `holds` where there is no status quo. */
export type HoldingView = Timeline['outcomes'][number]['holding'][number][number]

/** Something that holds only for a time, in words. */
export interface DatedView {
  readonly kind: DatedElement['kind']
  readonly party?: number
  readonly text?: string
}

/** Something that begins or ends with a phase. */
export interface TurnView extends DatedView {
  readonly turn: 'begins' | 'ends'
  readonly end?: 'earliest' | 'latest'
}

/** A state that begins or stops holding, and because of which turns (indices). */
export interface EffectView {
  readonly kind: 'begins' | 'stops'
  readonly words: string
  readonly because: readonly number[]
  readonly end?: 'earliest' | 'latest'
}

/** A phase of the case. */
export interface PhaseView {
  readonly from?: string
  readonly until?: string
  /** A day in it, to look at the case on. */
  readonly day?: string
  readonly isNow: boolean
  readonly answers: readonly {
    readonly end?: 'earliest' | 'latest'
    readonly stateCount?: number
    readonly equilibriumCount?: number
    readonly problems: readonly string[]
  }[]
  readonly turns: readonly TurnView[]
  readonly effects: readonly EffectView[]
  readonly events: readonly { readonly date: string; readonly what: string }[]
}

/** An outcome, and how it holds. */
export interface HeldOutcomeView extends NamedOutcome {
  /** Per phase, one for each of its answers. */
  readonly holding: readonly (readonly HoldingView[])[]
}

/** What held when. */
export interface TimeView {
  readonly concept: OfferedConcept
  readonly phases: readonly PhaseView[]
  readonly outcomes: readonly HeldOutcomeView[]
  readonly rest: number
  readonly solved: number
}

const most = { outcomes: 16, effects: 12 }

/** The timeline of a case under one concept. */
export function* timeView(
  c: Case,
  { choice, concept, lang }: { readonly choice: Choice; readonly concept: OfferedConcept; readonly lang: Lang },
): Work<TimeView> {
  const { readings } = choice
  const found = yield* timeline(c, { concepts: [concept], ...(readings === undefined ? {} : { readings }) })
  const { phases, outcomes, restCounts, solved } = found
  return {
    concept,
    solved,
    phases: phases.map((phase, index) => ({
      isNow: phase.isNow,
      ...(phase.from === undefined ? {} : { from: phase.from }),
      ...(phase.until === undefined ? {} : { until: phase.until }),
      ...(phase.day === undefined ? {} : { day: phase.day }),
      answers: phase.answers.map(({ end, analysis, problems }) => {
        const verdicts = analysis?.solution[concept]
        return {
          problems: problems.map((each) => describeDiagnostic(each, lang).message),
          ...(end === undefined ? {} : { end }),
          ...(analysis === undefined ? {} : { stateCount: analysis.situation.conflict.space.stateCount }),
          ...(verdicts && isVerdicts(verdicts) ? { equilibriumCount: countStates(verdicts.equilibria) } : {}),
        }
      }),
      turns: phase.turns.map(({ element, kind, end }) => ({
        ...datedView(element),
        turn: kind,
        ...(end === undefined ? {} : { end }),
      })),
      effects: effectViews(found, index, lang),
      events: phase.events.flatMap(({ date, what }) =>
        date === undefined ? [] : [{ date, what: textIn(what, lang) }],
      ),
    })),
    outcomes: outcomes.slice(0, most.outcomes).flatMap(({ example, states, pattern, holding }) => {
      const situation = example.answer.analysis?.situation
      if (situation === undefined) return []
      return { ...namedOutcome(situation, [example.state], lang, { count: states.length, pattern }), holding }
    }),
    rest: Math.max(0, outcomes.length - most.outcomes) + (restCounts[0] ?? 0),
  }
}

function datedView(dated: DatedElement): DatedView {
  switch (dated.kind) {
    case 'window':
      return { kind: dated.kind, text: dated.element.condition.text }
    case 'constraint':
      return { kind: dated.kind, text: constraintWords(dated.element) }
    case 'priority':
      return { kind: dated.kind, party: dated.party, text: dated.element.want.text }
    case 'perception':
      return { kind: dated.kind, party: dated.party }
    case 'status-quo':
      return { kind: dated.kind, text: dated.element.state.text }
  }
}

function effectViews({ phases }: Timeline, index: number, lang: Lang): EffectView[] {
  const situations = [phases[index], phases[index - 1]].flatMap((phase) =>
    (phase?.answers ?? []).flatMap(({ analysis }) => analysis?.situation ?? []),
  )
  const words = (id: string | number): string => {
    for (const situation of situations) {
      const state = situation.findState(String(id))
      if (state !== undefined) return stateWords(situation, state, lang)
    }
    return String(id)
  }
  return (phases[index]?.effects ?? []).flatMap(({ begins, stops, end }) => {
    const view =
      (kind: EffectView['kind']) =>
      (turn: StateTurn): EffectView => ({
        kind,
        words: words(turn.id),
        because: turn.because,
        ...(end === undefined ? {} : { end }),
      })
    return [...begins.map(view('begins')), ...stops.map(view('stops'))].slice(0, most.effects)
  })
}
