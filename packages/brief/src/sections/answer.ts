import { conceptWords, gains, notApplicableWords, type Reachability } from '@anchorage/analysis'
import { textIn } from '@anchorage/casefile'
import { type Concept, countStates, hasState, intersection, isVerdicts, setOf } from '@anchorage/engine'
import type { Desk, LetteredOutcome } from '../brief-question.ts'
import type { BriefBlock, BriefRow, Inline } from '../document.ts'
import { briefWordsIn } from '../messages/messages.ts'
import { outcomeWords } from './outcome-words.ts'

/** What can hold, in sentences: what is reached, what needs a concession, what is out of reach. */
export function answerSection(desk: Desk): BriefBlock[] {
  const { question, shown, moreCount } = desk
  const { analysis, concept, lang } = question
  const words = briefWordsIn(lang)
  const { name } = conceptWords(concept, lang)
  const heading: BriefBlock = { kind: 'heading', level: 2, text: words.answer }
  const paragraph = (text: string): BriefBlock => ({ kind: 'paragraph', words: [text] })
  const verdicts = analysis.solution[concept]
  if (!isVerdicts(verdicts)) {
    const why = verdicts === undefined ? '' : notApplicableWords(verdicts.reason, lang)
    return [heading, paragraph(words.notApplicable(name, why))]
  }
  if (shown.length === 0) return [heading, paragraph(words.none(name))]
  const list = (some: readonly LetteredOutcome[]): BriefBlock => ({
    kind: 'list',
    items: some.map(({ letter, outcome }): Inline[] => [
      { kind: 'strong', text: letter },
      ` ${outcomeWords(desk, outcome)}`,
    ]),
  })
  const rest = moreCount > 0 ? [paragraph(words.more(moreCount))] : []
  const { statusQuo } = analysis.situation
  if (statusQuo === undefined) return [heading, paragraph(words.noStart(shown.length)), list(shown), ...rest]
  const come = (by: Reachability) => shown.filter(({ outcome }) => outcome.reachable === by)
  const holds = hasState(verdicts.equilibria, statusQuo)
  const groups: [readonly LetteredOutcome[], (count: number) => string][] = [
    [come('improvements'), words.reached],
    [come('moves'), words.others],
    [come('no'), words.unreachable],
  ]
  return [
    heading,
    paragraph(holds ? words.statusQuoHolds : words.statusQuoFalls),
    ...(come('start').length > 0 ? [list(come('start'))] : []),
    ...(come('improvements').length === 0 ? [paragraph(words.noneReached)] : []),
    ...groups.flatMap(([some, say]) => (some.length === 0 ? [] : [paragraph(say(some.length)), list(some)])),
    ...rest,
  ]
}

/** Options by outcomes, and what each outcome means to each party. */
export function outcomesSection({ question, of, shown }: Desk): BriefBlock[] {
  const { analysis, lang } = question
  const words = briefWordsIn(lang)
  if (shown.length === 0) return []
  const { situation } = analysis
  const rows: BriefRow[] = of.parties.flatMap((party): BriefRow[] => {
    if (party.options.length === 0) return []
    return [
      { kind: 'group', words: [{ kind: 'party', party: party.index, text: textIn(party.name, lang) }] },
      ...party.options.map(
        (option): BriefRow => ({
          kind: 'cells',
          cells: [
            [textIn(option.name, lang)],
            ...shown.map(({ outcome }) => [
              outcome.pattern[option.index] === '-' ? '–' : (outcome.pattern[option.index] ?? ''),
            ]),
          ],
        }),
      ),
    ]
  })
  const start =
    situation.statusQuo === undefined ? undefined : setOf(situation.conflict.space.stateCount, [situation.statusQuo])
  if (start !== undefined) {
    const changes = shown.map(({ outcome }) => gains(situation, start, outcome.states))
    rows.push({ kind: 'group', words: [words.comparedWithNow] })
    for (const party of of.parties) {
      const cells = changes.map((all) => {
        const change = all[party.index]!
        if (change.gains === 'all') return [words.gains.gains]
        if (change.loses === 'all') return [words.gains.loses]
        return [change.gains === 'none' && change.loses === 'none' ? words.gains.same : words.gains.mixed]
      })
      rows.push({
        kind: 'cells',
        cells: [[{ kind: 'party', party: party.index, text: textIn(party.name, lang) }], ...cells],
      })
    }
  }
  return [
    { kind: 'heading', level: 2, text: words.outcomesTitle },
    {
      kind: 'table',
      head: [[words.option], ...shown.map(({ letter }): Inline[] => [letter])],
      rows,
      caption: words.outcomesCaption,
      isMarks: true,
    },
  ]
}

/** How many states hold under each concept. */
export function conceptsSection({ question }: Desk): BriefBlock[] {
  const { analysis, concept, lang } = question
  const words = briefWordsIn(lang)
  const { reach, solution } = analysis
  const rows = Object.entries(solution).flatMap(([each, answer]): BriefRow[] => {
    if (!isVerdicts(answer)) return []
    const { name } = conceptWords(each as Concept, lang)
    const all = countStates(answer.equilibria)
    const reached = reach && countStates(intersection(answer.equilibria, reach.improvements.states))
    return [{ kind: 'cells', cells: [[name], [String(all)], ...(reached === undefined ? [] : [[String(reached)]])] }]
  })
  const { name, about } = conceptWords(concept, lang)
  return [
    { kind: 'heading', level: 2, text: words.concepts },
    { kind: 'paragraph', words: [words.conceptsAbout(name, about)] },
    {
      kind: 'table',
      head: [[words.concept], [words.equilibria], ...(reach === undefined ? [] : [[words.reachedColumn]])],
      rows,
      isMarks: true,
    },
  ]
}
