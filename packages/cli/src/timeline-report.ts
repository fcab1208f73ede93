import {
  conceptWords,
  equilibriaOf,
  type HeldOutcome,
  type HeldSpan,
  letterOf,
  notApplicableWords,
  type PhaseAnswer,
  stateWords,
  type Timeline,
  type TimelinePhase,
  takenWords,
} from '@anchorage/analysis'
import { describeDiagnostic, type Lang, textIn } from '@anchorage/casefile'
import { type Concept, countStates, intersection, isVerdicts } from '@anchorage/engine'
import { messagesIn } from './messages/messages.ts'
import type { Block, TableRow } from './render/blocks.ts'
import { grouped } from './share-words.ts'
import { effectLines, type Letters, turnWords } from './timeline-effects.ts'

/** Outcomes shown of a concept; the rest is counted. */
const outcomesShown = 12

/** What held when, and since when, as a report. */
export function timelineReport(found: Timeline, lang: Lang): Block[] {
  const letters = lettersOf(found)
  return [
    ...head(found, lang),
    ...phaseTable(found, lang),
    ...found.question.concepts.flatMap((concept) => heldBlocks(found, { concept, letters, lang })),
    ...changeBlocks(found, { letters, lang }),
  ]
}

function lettersOf({ outcomes, question }: Timeline): Letters {
  return new Map(
    question.concepts.flatMap((concept) =>
      outcomes
        .filter((outcome) => outcome.concept === concept)
        .map((outcome, index): [HeldOutcome, string] => [outcome, letterOf(index)]),
    ),
  )
}

function head({ case: c, question, phases, solved }: Timeline, lang: Lang): Block[] {
  const { timeline, report } = messagesIn(lang)
  const facts = [timeline.facts.phases(phases.length, solved)]
  for (const [party, reading] of Object.entries(question.readings ?? {})) {
    const owner = c.parties.find(({ id }) => id === party)
    const chosen = owner?.readings.find(({ id }) => id === reading)
    facts.push(report.reading(textIn(owner?.name ?? party, lang), textIn(chosen?.name ?? reading, lang)))
  }
  if (c.asOf !== undefined && phases.length > 1 && phases.some(({ isNow }) => isNow)) {
    facts.push(timeline.facts.now(c.asOf))
  }
  if (phases.some(({ answers }) => answers.length > 1)) facts.push(timeline.facts.ends)
  if (phases.length === 1 && phases[0]?.from === undefined && phases[0]?.until === undefined) {
    facts.push(timeline.facts.constant)
  }
  return [
    { kind: 'title', text: textIn(c.title, lang) },
    { kind: 'list', items: facts },
  ]
}

function spanWords({ from, until, isNow }: TimelinePhase, lang: Lang): string {
  const { timeline } = messagesIn(lang)
  return timeline.inPhase(timeline.span(from, until), isNow)
}

/** One row for each answer: its phase, and by which end of its windows it is the answer. */
function answerRows(
  phases: readonly TimelinePhase[],
  lang: Lang,
  cells: (answer: PhaseAnswer, phase: number, index: number) => readonly string[],
): TableRow[] {
  const { timeline } = messagesIn(lang)
  return phases.flatMap((phase, at): TableRow[] =>
    phase.answers.map((answer, index) => {
      const span = spanWords(phase, lang)
      const ended = answer.end === undefined ? span : timeline.withEnd(span, timeline.ended[answer.end])
      return { kind: 'cells', cells: [ended, ...cells(answer, at, index)] }
    }),
  )
}

function phaseTable({ phases, question }: Timeline, lang: Lang): Block[] {
  const { timeline, report } = messagesIn(lang)
  const rows = answerRows(phases, lang, ({ analysis }) => {
    if (!analysis) return [timeline.none, ...question.concepts.map(() => timeline.none)]
    const { situation, solution, reach } = analysis
    const counts = question.concepts.map((concept) => {
      if (!isVerdicts(solution[concept])) return report.notApplicableShort
      const equilibria = equilibriaOf(analysis, concept)
      const reached = reach && countStates(intersection(equilibria, reach.improvements.states))
      return timeline.counts(countStates(equilibria), reached)
    })
    return [situation.conflict.space.stateCount.toLocaleString('en-US'), ...counts]
  })
  const problems = phases.flatMap((phase) =>
    phase.answers.flatMap((answer) =>
      answer.problems.map((each) => `${spanWords(phase, lang)}: ${describeDiagnostic(each, lang).message}`),
    ),
  )
  const reasons = notApplicableLines(phases, question.concepts, lang)
  return [
    { kind: 'heading', text: timeline.phases },
    { kind: 'paragraph', text: timeline.aboutPhases },
    {
      kind: 'table',
      head: [timeline.phase, timeline.states, ...question.concepts.map((concept) => conceptWords(concept, lang).name)],
      rows,
    },
    ...(problems.length + reasons.length > 0
      ? [{ kind: 'list', items: [...new Set([...problems, ...reasons])] } as const]
      : []),
  ]
}

function notApplicableLines(phases: readonly TimelinePhase[], concepts: readonly Concept[], lang: Lang): string[] {
  const { report } = messagesIn(lang)
  return phases.flatMap(({ answers }) =>
    answers.flatMap(({ analysis }) =>
      concepts.flatMap((concept) => {
        const answer = analysis?.solution[concept]
        if (answer === undefined || isVerdicts(answer)) return []
        return [report.notApplicable(conceptWords(concept, lang).name, notApplicableWords(answer.reason, lang))]
      }),
    ),
  )
}

function heldBlocks(
  { phases, outcomes, question, restCounts }: Timeline,
  { concept, letters, lang }: { readonly concept: Concept; readonly letters: Letters; readonly lang: Lang },
): Block[] {
  const { timeline } = messagesIn(lang)
  const all = outcomes.filter((outcome) => outcome.concept === concept)
  const shown = all.slice(0, outcomesShown)
  const heading: Block = { kind: 'heading', text: timeline.held(conceptWords(concept, lang).name) }
  const situation = shown[0]?.example.answer.analysis?.situation
  const rest = restCounts[question.concepts.indexOf(concept)] ?? 0
  if (!situation) {
    return [heading, { kind: 'paragraph', text: rest > 0 ? timeline.tooMany(grouped(rest)) : timeline.noneHeld }]
  }
  const options = situation.parties.flatMap((party, index): TableRow[] => {
    const own = situation.options.flatMap((option, position) => (option.party === index ? [position] : []))
    if (own.length === 0) return []
    const row = (position: number): TableRow => ({
      kind: 'cells',
      cells: [
        textIn(situation.options[position]?.name ?? '', lang),
        ...shown.map(({ pattern }) => pattern[position] ?? ''),
      ],
    })
    return [{ kind: 'group', text: textIn(party.name, lang) }, ...own.map(row)]
  })
  const rows = answerRows(phases, lang, (_, phase, index) =>
    shown.map(({ holding }) => timeline.holding[holding[phase]?.[index] ?? 'not']),
  )
  const head = shown.map((outcome) => letters.get(outcome) ?? '')
  return [
    heading,
    { kind: 'table', head: [timeline.option, ...head], rows: [...options, { kind: 'group', text: '' }, ...rows] },
    ...(all.length > shown.length
      ? [{ kind: 'paragraph', text: timeline.moreOutcomes(all.length - shown.length) } as const]
      : []),
    ...(rest > 0 ? [{ kind: 'paragraph', text: timeline.restStates(grouped(rest)) } as const] : []),
    { kind: 'paragraph', text: timeline.aboutHeld },
    {
      kind: 'list',
      items: shown.map((outcome) =>
        timeline.outcome(letters.get(outcome) ?? '', exampleWords(outcome, lang), spansWords(outcome.spans, lang)),
      ),
    },
  ]
}

function exampleWords({ example: { answer, state } }: HeldOutcome, lang: Lang): string {
  const { timeline } = messagesIn(lang)
  const situation = answer.analysis?.situation
  if (!situation) return ''
  const name = situation.stateName(state)
  if (name === undefined) return stateWords(situation, state, lang)
  return situation.options.length > 0
    ? timeline.named(textIn(name, lang), takenWords(situation, state, lang))
    : textIn(name, lang)
}

function spansWords(spans: readonly HeldSpan[], lang: Lang): string {
  const { timeline } = messagesIn(lang)
  const words = spans.map(({ from, until, end }) => {
    const begin = from && timeline.range(from.earliest, from.latest)
    const last = until && timeline.range(until.earliest, until.latest)
    const span =
      begin === undefined
        ? last === undefined
          ? timeline.always
          : timeline.until(last)
        : last === undefined
          ? timeline.from(begin)
          : timeline.fromUntil(begin, last)
    return end === undefined ? span : timeline.onlyIf[end](span)
  })
  return words.join(timeline.again)
}

function changeBlocks(found: Timeline, { letters, lang }: { readonly letters: Letters; readonly lang: Lang }): Block[] {
  const { timeline } = messagesIn(lang)
  const { case: c, phases, undated, question } = found
  const names = question.concepts.map((concept) => conceptWords(concept, lang).name)
  const rows = phases.flatMap((phase): TableRow[] => {
    const date = phase.from ?? ''
    const turns = phase.turns.map((turn) => [date, turnWords(found, turn, lang)])
    const effects = phase.effects.flatMap((effect) =>
      effectLines(found, { phase, effect, letters, lang }).map((line) => [date, line]),
    )
    const isFollowed = found.restCounts.every((count) => count === 0)
    const same =
      phase.turns.length > 0 && effects.length === 0 && isFollowed
        ? [[date, timeline.noEffect(timeline.and(names))]]
        : []
    const events = phase.events.map(({ date: day = '', what }) => [day, timeline.event(textIn(what, lang))])
    const all = [...turns, ...effects, ...same, ...events]
    if (all.length === 0) return []
    return [
      { kind: 'group', text: spanWords(phase, lang) },
      ...all.map((cells): TableRow => ({ kind: 'cells', cells })),
    ]
  })
  const last = undated.map(({ what }): TableRow => ({ kind: 'cells', cells: ['', textIn(what, lang)] }))
  const all = [...rows, ...(last.length > 0 ? [{ kind: 'group', text: timeline.undated } as const, ...last] : [])]
  if (all.length === 0 || c.parties.length === 0) return []
  return [
    { kind: 'heading', text: timeline.changes },
    { kind: 'table', head: [timeline.date, timeline.what], rows: all },
  ]
}
