import { equilibriaOf, reachabilityOf, stateWords, type Timeline } from '@anchorage/analysis'
import { type CaseEvent, describeDiagnostic, type Lang, textIn } from '@anchorage/casefile'
import { isVerdicts, listStates } from '@anchorage/engine'
import { csvLine } from './render/csv.ts'
import { elementJson } from './timeline-elements.ts'

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

/** The timeline as comma-separated values: a line for each phase, answer, concept and equilibrium. */
export function* timelineCsvLines({ phases, question }: Timeline, lang: Lang): Generator<string> {
  yield csvLine(['from', 'until', 'end', 'concept', 'state', 'label', 'reached'])
  for (const phase of phases) {
    for (const { analysis, end } of phase.answers) {
      if (!analysis) continue
      for (const concept of question.concepts) {
        for (const state of listStates(equilibriaOf(analysis, concept))) {
          yield csvLine([
            phase.from ?? '',
            phase.until ?? '',
            end ?? '',
            concept,
            analysis.situation.stateId(state),
            stateWords(analysis.situation, state, lang),
            reachabilityOf(analysis, state) ?? '',
          ])
        }
      }
    }
  }
}
