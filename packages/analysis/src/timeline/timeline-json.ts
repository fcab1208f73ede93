import {
  type Case,
  type CaseEvent,
  type DatedElement,
  describeDiagnostic,
  type Lang,
  textIn,
} from '@anchorage/casefile'
import { isVerdicts, listStates } from '@anchorage/engine'
import { equilibriaOf, reachabilityOf } from '../analyze.ts'
import { stateWords } from '../words.ts'
import type { Timeline } from './timeline.ts'

/** The timeline as data; states are ids, days are inclusive, null is open. */
export function timelineJson(found: Timeline, lang: Lang): object {
  const { case: c, question, phases, outcomes, undated, solved, restCounts } = found
  const event = ({ date, what, because }: CaseEvent): object => ({
    date: date ?? null,
    what: textIn(what, lang),
    because,
  })
  return {
    title: textIn(c.title, lang),
    ...(c.asOf !== undefined && { asOf: c.asOf }),
    ...(question.readings && { readings: question.readings }),
    ...(question.end && { end: question.end }),
    concepts: question.concepts,
    modelsSolved: solved,
    phases: phases.map((phase) => ({
      from: phase.from ?? null,
      until: phase.until ?? null,
      hasAsOf: phase.isNow,
      turns: phase.turns.map(({ element, kind, end }) => ({
        kind,
        ...(end !== undefined && { end }),
        element: elementJson(c, element),
      })),
      effects: phase.effects.map(({ concept, end, begins, stops }) => {
        const turn = ({ id, infeasible, leaving, because, isJoint }: (typeof begins)[number]): object => ({
          state: id,
          ...(infeasible !== undefined && { infeasible }),
          leaving: leaving.map((party) => c.parties[party]?.id),
          because,
          jointly: isJoint,
        })
        return { concept, ...(end !== undefined && { end }), begins: begins.map(turn), stops: stops.map(turn) }
      }),
      answers: phase.answers.map((answer) => {
        const { analysis, problems, end } = answer
        const statusQuo = analysis?.situation.statusQuo
        return {
          ...(end !== undefined && { end }),
          stateCount: analysis?.situation.conflict.space.stateCount ?? null,
          statusQuo: statusQuo === undefined ? null : analysis?.situation.stateId(statusQuo),
          equilibria: Object.fromEntries(
            question.concepts.map((concept) => [
              concept,
              analysis && isVerdicts(analysis.solution[concept])
                ? listStates(equilibriaOf(analysis, concept)).map((state) => ({
                    id: analysis.situation.stateId(state),
                    reachable: reachabilityOf(analysis, state) ?? null,
                  }))
                : null,
            ]),
          ),
          problems: problems.map((each) => describeDiagnostic(each, lang).message),
        }
      }),
      events: phase.events.map(event),
    })),
    outcomes: outcomes.map(({ concept, pattern, states, holding, spans, example }) => {
      const situation = example.answer.analysis?.situation
      return {
        concept,
        pattern: pattern.join(''),
        states,
        label: situation ? stateWords(situation, example.state, lang) : '',
        holds: holding,
        spans: spans.map(({ from, until, end }) => ({
          from: from ?? null,
          until: until ?? null,
          ...(end !== undefined && { end }),
        })),
      }
    }),
    restCounts: Object.fromEntries(question.concepts.map((concept, index) => [concept, restCounts[index] ?? 0])),
    undated: undated.map(event),
  }
}

function elementJson(c: Case, { element, interval, ...rest }: DatedElement): object {
  const party = 'party' in rest ? { party: c.parties[rest.party]?.id } : {}
  const { from, until } = interval
  const text =
    rest.kind === 'window'
      ? (element as { condition: { text: string } }).condition.text
      : rest.kind === 'priority'
        ? (element as { want: { text: string } }).want.text
        : undefined
  return {
    kind: rest.kind,
    ...party,
    ...('place' in rest && { place: rest.place }),
    ...(text !== undefined && { text }),
    path: element.path,
    from: from ?? null,
    until: until ?? null,
    confidence: element.confidence,
    because: element.because,
  }
}
