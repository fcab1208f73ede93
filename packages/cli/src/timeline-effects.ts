import {
  conceptWords,
  type Effect,
  type HeldOutcome,
  type StateTurn,
  type Timeline,
  type TimelinePhase,
} from '@anchorage/analysis'
import { type Lang, type Turning, textIn } from '@anchorage/casefile'
import { messagesIn } from './messages/messages.ts'
import { bareWords, elementWords } from './timeline-elements.ts'

/** What outcomes are called in a report. */
export type Letters = ReadonlyMap<HeldOutcome, string>

/** What begins or ends, and until when. */
export function turnWords({ case: c }: Timeline, { element, kind, end }: Turning, lang: Lang): string {
  const { timeline } = messagesIn(lang)
  const words = elementWords(c, element, lang)
  const { until } = element.interval
  if (kind === 'begins') {
    return timeline.begins(words, until ? timeline.beginsUntil(timeline.range(until.earliest, until.latest)) : '')
  }
  return end === undefined ? timeline.ends(words) : timeline.mayEnd[end](words)
}

/** What an effect says of each outcome that it concerns. */
export function effectLines(
  { case: c, outcomes }: Timeline,
  about: {
    readonly phase: TimelinePhase
    readonly effect: Effect
    readonly letters: Letters
    readonly lang: Lang
  },
): string[] {
  const { phase, effect, letters, lang } = about
  const { timeline } = messagesIn(lang)
  const concept = conceptWords(effect.concept, lang).name
  const own = outcomes.filter((outcome) => outcome.concept === effect.concept)
  const parties = (list: readonly number[]): string =>
    timeline.and(list.map((party) => textIn(c.parties[party]?.name ?? '', lang)))
  const line = (direction: 'begins' | 'stops', turn: StateTurn, names: readonly string[]): string => {
    const because = turn.because.flatMap((index) => {
      const element = phase.turns[index]?.element
      return element ? [bareWords(c, element, lang)] : []
    })
    const why =
      turn.infeasible !== undefined
        ? timeline.wasInfeasible[direction](names.length)
        : turn.leaving.length > 0
          ? timeline.leaving[direction](parties(turn.leaving), names.length)
          : ''
    const cause =
      because.length === 0
        ? ''
        : turn.isJoint
          ? timeline.jointly(timeline.and(because))
          : timeline.because(timeline.and(because))
    const start = effect.end === undefined ? '' : timeline.ifEnds[effect.end]
    return `${start}${timeline.effect[direction](concept, timeline.and(names), names.length)}${why}${cause}`
  }
  return (['stops', 'begins'] as const).flatMap((direction) => {
    const turns = new Map(effect[direction].map((turn) => [turn.id, turn]))
    const lines = new Map<string, { turn: StateTurn; names: string[] }>()
    for (const outcome of own) {
      for (const id of outcome.states) {
        const turn = turns.get(id)
        if (!turn) continue
        const key = JSON.stringify({ ...turn, id: '' })
        const known = lines.get(key) ?? { turn, names: [] }
        const name = letters.get(outcome) ?? ''
        if (!known.names.includes(name)) known.names.push(name)
        lines.set(key, known)
      }
    }
    return [...lines.values()].map(({ turn, names }) => line(direction, turn, names))
  })
}
