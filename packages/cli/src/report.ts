import {
  type Analysis,
  answerOutlooks,
  conceptWords,
  equilibriaOf,
  letterOf,
  nearestFirst,
  notApplicableWords,
  type Outcome,
  outcomes,
  pathWords,
  reachabilityOf,
  stateWords,
  takenWords,
} from '@anchorage/analysis'
import { type Interval, isUncertainDay, type Lang, type Situation, textIn } from '@anchorage/casefile'
import { type Concept, countStates, intersection, isVerdicts, listStates, type StateSet } from '@anchorage/engine'
import { messagesIn } from './messages/messages.ts'
import type { Block, TableRow } from './render/blocks.ts'

/** Outcomes shown in a report; the rest is counted. */
const outcomesShown = 12

/** Above this many states, only the outcomes shown are worked out. */
const largeStateCount = 2 ** 16

/** An analysis to report on, all of it or only some states. */
export interface Answer {
  readonly analysis: Analysis
  /** Only these states, and the words that they were asked for with. */
  readonly where?: { readonly text: string; readonly states: StateSet }
}

/** The answers to report: on a day on which a window may have ended or not, one for each of its ends. */
export interface Answers extends Answer {
  /** The same day with uncertain windows ending at the latest date. */
  readonly latest?: Answer
}

/** The answer as a report: what can hold, how the conflict gets there, and what was expected. */
export function analysisReport(answers: Answers, concept: Concept, lang: Lang): Block[] {
  const { report } = messagesIn(lang)
  const rest = (answer: Answer): Block[] => [
    ...whatCanHold(answer, concept, lang),
    ...everyConcept(answer, lang),
    ...expectations(answer.analysis, concept, lang),
  ]
  const opened = opening(answers.analysis.situation, lang)
  if (!answers.latest) return [...opened, ...rest(answers)]
  return [
    ...opened,
    { kind: 'title', text: report.ifEnd.earliest },
    ...rest(answers),
    { kind: 'title', text: report.ifEnd.latest },
    ...rest(answers.latest),
  ]
}

/** Whether the case is looked at on a day on which something may be over or not. */
export function isBetweenEnds({ case: source, choice }: Situation): boolean {
  return source !== undefined && isUncertainDay(source, choice ?? {})
}

/** The head of a report: title, question, and how the case is read. */
export function opening(situation: Situation, lang: Lang): Block[] {
  const { manyConcepts, report } = messagesIn(lang)
  const { case: source, choice, statusQuo } = situation
  const facts: string[] = []
  const asOf = choice?.asOf ?? source?.asOf
  if (asOf) facts.push(report.asOf(asOf))
  const { stateCount } = situation.conflict.space
  facts.push(report.size(situation.parties.length, situation.options.length, stateCount.toLocaleString('en-US')))
  for (const [party, reading] of Object.entries(choice?.readings ?? {})) {
    const owner = source?.parties.find(({ id }) => id === party)
    const chosen = owner?.readings.find(({ id }) => id === reading)
    facts.push(report.reading(textIn(owner?.name ?? party, lang), textIn(chosen?.name ?? reading, lang)))
  }
  if (choice?.unknownReadings) facts.push(manyConcepts.readTogether)
  for (const window of source?.windows ?? []) {
    if (!asOf || !isWithin(window.unavailable, asOf)) continue
    facts.push(report.offTable(window.condition.text, untilWords(window.unavailable, lang)))
  }
  if (isBetweenEnds(situation)) facts.push(choice?.end ? report.whichEnd[choice.end] : report.bothEnds)
  if (statusQuo !== undefined) facts.push(report.statusQuo(stateWords(situation, statusQuo, lang)))
  return [
    { kind: 'title', text: textIn(situation.title, lang) },
    ...(source?.question ? [{ kind: 'paragraph', text: textIn(source.question, lang) } as const] : []),
    { kind: 'list', items: facts },
  ]
}

function isWithin({ from, until }: Interval, date: string): boolean {
  return (from === undefined || from <= date) && (until === undefined || date <= until.latest)
}

function untilWords({ until }: Interval, lang: Lang): string {
  const { report } = messagesIn(lang)
  if (!until) return report.untilOpen
  return until.earliest === until.latest
    ? report.untilFixed(until.latest)
    : report.untilRange(until.earliest, until.latest)
}

function whatCanHold({ analysis, where }: Answer, concept: Concept, lang: Lang): Block[] {
  const { report } = messagesIn(lang)
  const { situation } = analysis
  const { name, about } = conceptWords(concept, lang)
  const heading: Block = { kind: 'heading', text: report.whatCanHold(name) }
  const answer = analysis.solution[concept]
  if (answer && !isVerdicts(answer)) {
    return [heading, { kind: 'paragraph', text: report.notApplicable(name, notApplicableWords(answer.reason, lang)) }]
  }
  const meaning: Block[] = [{ kind: 'paragraph', text: report.conceptMeans(name, about) }]
  const large = situation.conflict.space.stateCount > largeStateCount
  const { list, equilibriumCount, restCount } = outcomes(analysis, concept, {
    limit: large ? outcomesShown : 500,
    ...(where && { where: where.states }),
  })
  const asked = where ? countStates(where.states) : situation.conflict.space.stateCount
  const all = asked.toLocaleString('en-US')
  if (where) meaning.push({ kind: 'paragraph', text: report.where(where.text, all) })
  if (equilibriumCount === 0) return [heading, ...meaning, { kind: 'paragraph', text: report.noEquilibrium }]
  const count = equilibriumCount.toLocaleString('en-US')
  const sentences = [restCount > 0 ? report.manyEquilibria(count, all) : report.equilibria(count, all, list.length)]
  const reach = analysis.reach?.improvements.states
  if (reach) {
    const reached = intersection(equilibriaOf(analysis, concept), reach)
    sentences.push(report.reached(countStates(where ? intersection(reached, where.states) : reached)))
  }
  const shown = list.slice(0, outcomesShown)
  const letters = shown.map((_, index) => letterOf(index))
  const blocks: Block[] = [heading, ...meaning, { kind: 'paragraph', text: sentences.join(lang === 'zh' ? '' : ' ') }]
  blocks.push(outcomeTable(situation, shown, letters, lang))
  if (list.length > shown.length)
    blocks.push({ kind: 'paragraph', text: report.moreOutcomes(list.length - shown.length) })
  if (restCount > 0) blocks.push({ kind: 'paragraph', text: report.restStates(restCount.toLocaleString('en-US')) })
  blocks.push({ kind: 'paragraph', text: report.legend })
  blocks.push({ kind: 'paragraph', text: report.examples })
  blocks.push({
    kind: 'list',
    items: shown.map((outcome, index) => exampleWords(analysis, outcome, letters[index] ?? '', lang)),
  })
  const paths = shown.flatMap((outcome, index) => pathLine(analysis, outcome, letters[index] ?? '', lang))
  if (paths.length > 0) blocks.push({ kind: 'heading', text: report.howToGetThere }, { kind: 'list', items: paths })
  return blocks
}

function outcomeTable(situation: Situation, shown: readonly Outcome[], letters: readonly string[], lang: Lang): Block {
  const { report } = messagesIn(lang)
  const rows: TableRow[] = []
  situation.parties.forEach((party, index) => {
    const own = situation.options.flatMap((option, position) => (option.party === index ? [position] : []))
    if (own.length === 0) return
    rows.push({ kind: 'group', text: textIn(party.name, lang) })
    for (const position of own) {
      const name = textIn(situation.options[position]?.name ?? '', lang)
      rows.push({ kind: 'cells', cells: [name, ...shown.map((outcome) => outcome.pattern[position] ?? '')] })
    }
  })
  if (rows.length > 0) rows.push({ kind: 'group', text: '' })
  rows.push({ kind: 'cells', cells: [report.states, ...shown.map((outcome) => String(outcome.count))] })
  if (shown.some((outcome) => outcome.reachable)) {
    const words = shown.map((outcome) => (outcome.reachable ? report.reachability[outcome.reachable] : ''))
    rows.push({ kind: 'cells', cells: [report.comeBy, ...words] })
  }
  return { kind: 'table', head: [report.option, ...letters], rows }
}

/** The state of an outcome that stands for it: one that is reached soonest, a named one among equals, else the first. */
function exampleOf(analysis: Analysis, outcome: Outcome): number {
  return nearestFirst(analysis, listStates(outcome.states, 1000))[0] ?? 0
}

function exampleWords(analysis: Analysis, outcome: Outcome, letter: string, lang: Lang): string {
  const { report } = messagesIn(lang)
  const { situation } = analysis
  const state = exampleOf(analysis, outcome)
  const name = situation.stateName(state)
  const taken = situation.options.length > 0 ? takenWords(situation, state, lang) : stateWords(situation, state, lang)
  const words = name !== undefined && situation.options.length > 0 ? report.named(textIn(name, lang), taken) : taken
  return report.outcome(letter, words)
}

function pathLine(analysis: Analysis, outcome: Outcome, letter: string, lang: Lang): string[] {
  const { report } = messagesIn(lang)
  const { reach, situation } = analysis
  if (!reach || outcome.reachable === undefined || outcome.reachable === 'no') return []
  const state = exampleOf(analysis, outcome)
  const reachability = reachabilityOf(analysis, state)
  if (reachability === 'start') return [report.itIsThere(letter)]
  const path = (reachability === 'improvements' ? reach.improvements : reach.moves).path(state)
  return [report.path(letter, path.length, pathWords(situation, path, lang, { markCosts: true }))]
}

function everyConcept({ analysis, where }: Answer, lang: Lang): Block[] {
  const { report } = messagesIn(lang)
  const { situation, solution, reach } = analysis
  const withReach = reach !== undefined
  const rows = Object.entries(solution).map(([concept, answer]): TableRow => {
    const { name } = conceptWords(concept as Concept, lang)
    if (!isVerdicts(answer)) return { kind: 'cells', cells: [name, report.notApplicableShort] }
    const count = (set: StateSet): number => countStates(where ? intersection(set, where.states) : set)
    const reached = reach && count(intersection(answer.equilibria, reach.improvements.states))
    const counts = [count(answer.equilibria), ...(withReach ? [reached ?? 0] : []), ...answer.stable.map(count)]
    return { kind: 'cells', cells: [name, ...counts.map(String)] }
  })
  const head = [
    report.concept,
    report.equilibriaShort,
    ...(withReach ? [report.reachedShort] : []),
    ...situation.parties.map((party) => report.stableFor(textIn(party.name, lang))),
  ]
  return [
    { kind: 'heading', text: report.otherConcepts },
    { kind: 'paragraph', text: report.conceptTable },
    { kind: 'table', head, rows },
  ]
}

function expectations(analysis: Analysis, concept: Concept, lang: Lang): Block[] {
  const { report } = messagesIn(lang)
  const answered = answerOutlooks(analysis)
  const source = analysis.situation.case
  if (answered.length === 0 || !source) return []
  let vacuous = false
  const rows = answered.map(({ outlook, answers }): TableRow => {
    const { by } = outlook
    const speaker = by && (by.kind === 'person' ? source.people[by.person] : source.parties[by.party])
    const who = speaker ? textIn(speaker.name, lang) : report.nobody
    const text = textIn(outlook.text ?? outlook.claimText ?? outlook.id, lang)
    const answer = answers.find((candidate) => candidate.concept === concept) ?? answers[0]
    if (!answer) return { kind: 'cells', cells: [who, report.notModelled, text] }
    vacuous ||= answer.vacuous
    const words = answer.vacuous ? report.vacuous : report.verdicts[answer.verdict]
    const different = answers.filter((other) => other.verdict !== answer.verdict)
    const others = different.map((other) =>
      report.underConcept(conceptWords(other.concept ?? concept, lang).name, report.verdicts[other.verdict]),
    )
    const more = others.length > 0 ? report.besides(others.join(report.listSeparator)) : ''
    return { kind: 'cells', cells: [who, words, text + more] }
  })
  return [
    { kind: 'heading', text: report.outlooks },
    { kind: 'table', head: [report.who, report.verdict(conceptWords(concept, lang).name), report.expects], rows },
    ...(vacuous ? [{ kind: 'paragraph', text: report.vacuousNote } as const] : []),
  ]
}
