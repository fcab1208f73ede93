import {
  conceptWords,
  evidenceRows,
  letterOf,
  type PartyReading,
  type ReadingsAnswer,
  readingName,
  stateWords,
  type UnderReadings,
} from '@anchorage/analysis'
import { type Lang, textIn } from '@anchorage/casefile'
import { countStates, hasState, listStates } from '@anchorage/engine'
import { messagesIn } from './messages/messages.ts'
import { combinationOf, readAsWords, variedName } from './readings-words.ts'
import type { Block, TableRow } from './render/blocks.ts'
import { opening } from './report.ts'
import { grouped } from './share-words.ts'

/** Outcomes and asked formulas shown; the rest is counted. */
const outcomesShown = 12

/** What holds under which readings, as a report. */
export function readingsReport(answer: ReadingsAnswer, lang: Lang): Block[] {
  return [
    ...opening(answer.situation, lang),
    ...aloneBlocks(answer, lang),
    ...combinationBlocks(answer, lang),
    ...outcomeBlocks(answer, lang),
    ...needBlocks(answer, lang),
    ...evidenceBlocks(answer, lang),
    ...bearingBlocks(answer, lang),
  ]
}

/** Whether it can be said what improvements reach. */
function hasStatusQuo({ situation }: ReadingsAnswer): boolean {
  return situation.statusQuo !== undefined
}

function aloneBlocks(answer: ReadingsAnswer, lang: Lang): Block[] {
  const { readings } = messagesIn(lang)
  const { varied, asked, equilibriumCounts } = answer
  const row = (name: string, combination: number): TableRow => ({
    kind: 'cells',
    cells: [
      name,
      String(equilibriumCounts[combination] ?? 0),
      ...asked.map(({ holding, reached }) =>
        reached && hasState(reached, combination)
          ? readings.reached
          : hasState(holding, combination)
            ? readings.holds
            : readings.fails,
      ),
    ],
  })
  const rows = varied.flatMap((party, index): TableRow[] => [
    { kind: 'group', text: variedName(answer, index, lang) },
    ...party.readings.flatMap((reading, number) =>
      number === 0 ? [] : row(readingName(reading, lang), combinationOf(answer, index, number)),
    ),
  ])
  const alike = answer.alike.map(({ varied: index, reading, as }) => {
    const own = varied[index]?.readings
    const other = as === 0 ? readings.theMain : readings.quoted(readingName(own?.[as], lang))
    return readings.alike(variedName(answer, index, lang), readingName(own?.[reading], lang), other)
  })
  return [
    { kind: 'heading', text: readings.alone },
    {
      kind: 'paragraph',
      text: readings.aboutAlone(conceptWords(answer.concept, lang).name, { isReached: hasStatusQuo(answer) }),
    },
    {
      kind: 'table',
      head: [readings.reading, readings.equilibria, ...asked.map(({ text }) => text)],
      rows: [row(readings.allMain, 0), ...rows],
    },
    ...(alike.length > 0 ? [{ kind: 'list', items: alike } as const] : []),
  ]
}

function combinationBlocks(answer: ReadingsAnswer, lang: Lang): Block[] {
  const { readings } = messagesIn(lang)
  const { varied, asked, influence, combinations } = answer
  const isReached = hasStatusQuo(answer)
  const rows = asked.map(
    ({ text, holding, reached, needs }): TableRow => ({
      kind: 'cells',
      cells: [
        text,
        String(countStates(holding)),
        ...(isReached ? [reached ? String(countStates(reached)) : ''] : []),
        ...needs.parties.map(({ influence: own }) => readings.decides(own.changed, own.contexts)),
      ],
    }),
  )
  const whole: TableRow = {
    kind: 'cells',
    cells: [
      readings.everything,
      '',
      ...(isReached ? [''] : []),
      ...influence.map(({ changed, contexts }) => readings.decides(changed, contexts)),
    ],
  }
  return [
    { kind: 'heading', text: readings.combinations(grouped(combinations.count)) },
    { kind: 'paragraph', text: readings.aboutCombinations({ isReached }) },
    {
      kind: 'table',
      head: [
        readings.outcome,
        readings.holdsIn,
        ...(isReached ? [readings.reachedIn] : []),
        ...varied.map((_, index) => variedName(answer, index, lang)),
      ],
      rows: [...rows, whole],
    },
  ]
}

function outcomeBlocks(answer: ReadingsAnswer, lang: Lang): Block[] {
  const { readings, report } = messagesIn(lang)
  const { situation, outcomes, combinations } = answer
  const heading: Block = { kind: 'heading', text: readings.patterns }
  if (outcomes.length === 0) return [heading, { kind: 'paragraph', text: readings.noEquilibrium }]
  const shown = outcomes.slice(0, outcomesShown)
  const rows: TableRow[] = situation.parties.flatMap(({ name }, party) => {
    const own = situation.options.flatMap((option, index) => (option.party === party ? [index] : []))
    if (own.length === 0) return []
    return [
      { kind: 'group', text: textIn(name, lang) },
      ...own.map(
        (index): TableRow => ({
          kind: 'cells',
          cells: [
            textIn(situation.options[index]?.name ?? '', lang),
            ...shown.map(({ pattern }) => pattern[index] ?? ''),
          ],
        }),
      ),
    ]
  })
  const counts = (name: string, count: (outcome: UnderReadings & { readonly count: number }) => number): TableRow => ({
    kind: 'cells',
    cells: [name, ...shown.map((outcome) => String(count(outcome)))],
  })
  if (rows.length > 0) rows.push({ kind: 'group', text: '' })
  rows.push(
    counts(report.states, ({ count }) => count),
    counts(readings.holdsIn, ({ holding }) => countStates(holding)),
  )
  if (hasStatusQuo(answer)) {
    rows.push(counts(readings.reachedIn, ({ reached }) => (reached ? countStates(reached) : 0)))
  }
  return [
    heading,
    { kind: 'table', head: [report.option, ...shown.map((_, index) => letterOf(index))], rows },
    { kind: 'paragraph', text: readings.legend(grouped(combinations.count), { isReached: hasStatusQuo(answer) }) },
    ...(outcomes.length > shown.length
      ? [{ kind: 'paragraph', text: readings.moreOutcomes(outcomes.length - shown.length) } as const]
      : []),
  ]
}

function needBlocks(answer: ReadingsAnswer, lang: Lang): Block[] {
  const { readings } = messagesIn(lang)
  const alike = new Map<string, { labels: string[]; under: UnderReadings }>()
  for (const { label, under } of labelled(answer, lang)) {
    const key = under.holding.words.join()
    const found = alike.get(key)
    if (found) found.labels.push(label)
    else alike.set(key, { labels: [label], under })
  }
  const items = [...alike.values()].map(({ labels, under }) => needWords(answer, readings.labels(labels), under, lang))
  return items.length === 0
    ? []
    : [
        { kind: 'heading', text: readings.needs },
        { kind: 'list', items },
      ]
}

/** The asked formulas and the outcomes shown, each with what it is called. */
function labelled(answer: ReadingsAnswer, lang: Lang): { readonly label: string; readonly under: UnderReadings }[] {
  const { readings } = messagesIn(lang)
  return [
    ...answer.asked.map((under) => ({ label: readings.quoted(under.text), under })),
    ...answer.outcomes.slice(0, outcomesShown).map((under, index) => {
      const named = listStates(under.states, 1000).find((state) => answer.situation.stateName(state) !== undefined)
      const letter = letterOf(index)
      return {
        label:
          named === undefined ? letter : readings.nameWithSupport(letter, stateWords(answer.situation, named, lang)),
        under,
      }
    }),
  ]
}

function needWords(answer: ReadingsAnswer, label: string, { holding, needs }: UnderReadings, lang: Lang): string {
  const { readings } = messagesIn(lang)
  const { varied, combinations } = answer
  const count = countStates(holding)
  if (count === 0) return readings.never(label)
  if (count === combinations.count) return readings.always(label)
  const names = (index: number, some: readonly number[]): string =>
    readings.readAs(
      variedName(answer, index, lang),
      some.map((reading) => readAsWords(varied[index]?.readings[reading], lang)),
    )
  const conditions = needs.parties.flatMap(({ possible }, index) =>
    possible.length < (combinations.radices[index] ?? 0) ? [names(index, possible)] : [],
  )
  const enough = needs.parties.flatMap(({ sufficient }, index) =>
    sufficient.length > 0 ? [names(index, sufficient)] : [],
  )
  const words =
    conditions.length > 0
      ? readings.onlyIf(label, readings.and(conditions), needs)
      : enough.length > 0
        ? readings.open(label)
        : readings.sometimes(label)
  return enough.length > 0 && !needs.isExact ? words + readings.enough(readings.or(enough)) : words
}

function evidenceBlocks(answer: ReadingsAnswer, lang: Lang): Block[] {
  const { readings } = messagesIn(lang)
  const { varied, situation } = answer
  const c = situation.case
  if (!c || c.evidence.length === 0) return []
  const blocks: Block[] = [
    { kind: 'heading', text: readings.evidence },
    { kind: 'paragraph', text: readings.aboutEvidence },
  ]
  for (const [index, party] of varied.entries()) {
    const rows = evidenceRows(c, party)
    const apart = rows.filter(({ discriminates }) => discriminates)
    blocks.push(
      { kind: 'paragraph', text: variedName(answer, index, lang) },
      {
        kind: 'list',
        items: party.readings.map((reading, number) => readings.numbered(number, readingWords(reading, lang))),
      },
    )
    if (apart.length > 0) {
      blocks.push({
        kind: 'table',
        head: [readings.passage, ...party.readings.map((_, reading) => String(reading))],
        rows: apart.map(({ evidence, marks }) => ({
          kind: 'cells',
          cells: [evidence, ...marks.map((mark) => (mark === 'for' ? '+' : mark === 'against' ? '−' : ''))],
        })),
      })
    }
    const notes = [
      ...(apart.length === 0 ? [readings.nothingApart] : []),
      ...(rows.length > apart.length ? [readings.shared(rows.length - apart.length)] : []),
    ]
    if (notes.length > 0) blocks.push({ kind: 'paragraph', text: notes.join(lang === 'zh' ? '' : ' ') })
  }
  return blocks
}

/** A reading with its support, and where it parts from the main one. */
function readingWords(reading: PartyReading, lang: Lang): string {
  const { readings } = messagesIn(lang)
  const name = readingName(reading, lang)
  const words = reading.confidence ? readings.nameWithSupport(name, readings.support[reading.confidence]) : name
  if (!reading.parts) return words
  const { place, main, here } = reading.parts
  const quoted = (text: string | undefined): string => (text === undefined ? readings.nothing : readings.quoted(text))
  return readings.partsAt(words, place, quoted(main), quoted(here))
}

function bearingBlocks(answer: ReadingsAnswer, lang: Lang): Block[] {
  const { readings } = messagesIn(lang)
  const items = answer.asked.flatMap(({ text, evidence }) =>
    evidence.flatMap(({ varied, speaksFor, speaksAgainst }) => {
      if (speaksFor.length === 0 && speaksAgainst.length === 0) return []
      const list = (ids: readonly string[]): string => ids.join(readings.listSeparator) || readings.none
      return [
        readings.bears(readings.quoted(text), variedName(answer, varied, lang), list(speaksFor), list(speaksAgainst)),
      ]
    }),
  )
  if (items.length === 0) return []
  return [
    { kind: 'heading', text: readings.forOutcome },
    { kind: 'paragraph', text: readings.aboutForOutcome },
    { kind: 'list', items },
  ]
}
